import type { ReactNode } from 'react';
import { cx } from './cx';
import { Box, Words } from './elements';

export interface MarkProps {
  number: number | string;
  /** Outlined red: something counts towards this item here. Grey in lists. */
  accent?: boolean;
}

/** The number of a plan item: the thread through the product. */
export function Mark({ number, accent }: MarkProps) {
  return <Words className={cx('mark', accent && 'mark--accent')}>{number}</Words>;
}

export interface ServesItemProps {
  number: number;
  title: ReactNode;
  /** Leaves out 计入要点第n条 (where a heading has said it). */
  plain?: boolean;
  accent?: boolean;
}

/** Which plan item something counts towards. */
export function ServesItem({ number, title, plain, accent = true }: ServesItemProps) {
  return (
    <Box className="serves">
      <Words aria-hidden={!plain || undefined}>
        <Mark number={number} accent={accent} />
      </Words>
      <Box className="grow">
        {!plain && <Box>计入要点第{number}条</Box>}
        <Box className="keep">{title}</Box>
      </Box>
    </Box>
  );
}
