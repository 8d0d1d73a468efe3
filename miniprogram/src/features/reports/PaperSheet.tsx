import type { ReactNode } from 'react';
import { Box, cx } from '@/ui';
import './papers.scss';

/** One sheet of A4, as large on the screen as on paper; what is printed by `.papers`. */
export function PaperSheet({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <Box className="papers">
      <Box className={cx('paper', className)}>{children}</Box>
    </Box>
  );
}
