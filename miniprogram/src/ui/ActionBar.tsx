import type { ReactNode } from 'react';
import { Box } from './elements';

export interface ActionBarProps {
  /** One main button, at most one other before it. */
  children: ReactNode;
  note?: ReactNode;
  /** A consent that belongs to the act, before it. */
  above?: ReactNode;
}

/** The act of the page, at the bottom above the safe area. */
export function ActionBar({ children, note, above }: ActionBarProps) {
  return (
    <Box as="section" className="actionbar" aria-label="操作">
      {above}
      <Box className="actionbar__row">{children}</Box>
      {note && <Box className="actionbar__note">{note}</Box>}
    </Box>
  );
}
