import type { ReactNode } from 'react';
import { Box } from '@/ui';
import './choices.scss';

/** People or units to tick, in a sheet. */
export function ChoiceGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box className="choices" role="group" aria-label={label}>
      {children}
    </Box>
  );
}
