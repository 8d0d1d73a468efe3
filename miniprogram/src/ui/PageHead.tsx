import type { ReactNode } from 'react';
import { cx } from './cx';
import { Box, Heading } from './elements';

export interface PageHeadProps {
  /** The sentence the reader came for. */
  title: ReactNode;
  /** A quiet line above it: date, unit and kind. */
  lead?: ReactNode;
  /** A second line under it. */
  note?: ReactNode;
  center?: boolean;
  children?: ReactNode;
}

/** Head of a page. */
export function PageHead({ title, lead, note, center, children }: PageHeadProps) {
  return (
    <Box className={cx('page-head', center && 't-center')}>
      {lead && <Box className="t-sub">{lead}</Box>}
      <Heading level={1} className="t-display">
        {title}
      </Heading>
      {note && <Box className="t-sub">{note}</Box>}
      {children}
    </Box>
  );
}
