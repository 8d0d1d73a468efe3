import type { ReactNode } from 'react';
import { Box, useWide } from '@/ui';

export interface ColumnsProps {
  children: ReactNode;
  /** What comes after on a phone, and stands beside on a wide screen. */
  side: ReactNode;
}

const GRID = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 360px',
  gap: '24px',
  alignItems: 'start',
};

/** One column on a phone, two on a wide screen. Use it with `deskWidth="wide"`. */
export function Columns({ children, side }: ColumnsProps) {
  if (!useWide()) {
    return (
      <>
        {children}
        {side}
      </>
    );
  }
  return (
    <Box style={GRID}>
      <Box className="stack-4">{children}</Box>
      <Box className="stack-4">{side}</Box>
    </Box>
  );
}
