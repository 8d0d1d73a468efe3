import type { ReactNode } from 'react';
import { cx } from './cx';
import { Box, Tap, Words } from './elements';
import { Icon, type IconName } from './Icon';
import { Mark } from './Mark';

/** What stands before the text: nothing, an icon, a date, or the number of a plan item. */
export type CellLead =
  | { icon: IconName }
  | { day: string | number; weekday: string }
  | { mark: number | string }
  | undefined;

export interface CellProps {
  title: ReactNode;
  note?: ReactNode;
  /** A StateLine or State under the note. */
  state?: ReactNode;
  lead?: CellLead;
  /** A value at the right. */
  side?: ReactNode;
  /** Opens something; only then a chevron is shown. */
  onTap?: () => void;
  /** `right` opens a page, `down` unfolds more. Default `right`. */
  chevron?: 'right' | 'down';
  /** A button at the right, beside (not inside) what `onTap` opens. */
  action?: ReactNode;
  /** Aligns lead and chevron with the first line. Default: true when there is a state. */
  top?: boolean;
  label?: string;
}

function Lead({ lead }: { lead: CellLead }) {
  if (!lead) return null;
  if ('icon' in lead) return <Icon name={lead.icon} className="cell__icon" />;
  if ('mark' in lead) return <Mark number={lead.mark} />;
  return (
    <Words className="cell__date">
      <Words className="cell__day">{lead.day}</Words>
      <Words className="cell__weekday">{lead.weekday}</Words>
    </Words>
  );
}

/** One row of a list. */
export function Cell(props: CellProps) {
  const { title, note, state, lead, side, onTap, chevron = 'right', action, label } = props;
  const top = (props.top ?? Boolean(state)) && 'cell--top';
  const inner = (
    <>
      <Lead lead={lead} />
      <Words className="cell__main">
        <Words className="cell__title">{title}</Words>
        {note && <Words className="cell__note">{note}</Words>}
        {state}
      </Words>
      {side !== undefined && <Words className="cell__side">{side}</Words>}
      {onTap && <Icon name={chevron} className="cell__go" />}
    </>
  );
  const role = chevron === 'right' ? 'link' : undefined;
  if (onTap && !action) {
    return (
      <Box as="li" className="cell-row">
        <Tap className={cx('cell', top)} role={role} onTap={onTap} aria-label={label}>
          {inner}
        </Tap>
      </Box>
    );
  }
  return (
    <Box as="li" className="cell-row">
      <Box className={cx('cell', top)}>
        {onTap ? (
          <Tap className="cell__open" role={role} onTap={onTap} aria-label={label}>
            {inner}
          </Tap>
        ) : (
          inner
        )}
        {action}
      </Box>
    </Box>
  );
}

export interface CellListProps {
  children: ReactNode;
  /** Where the hairline begins: under the text after marks, icons, dates or radios. */
  inset?: 'marks' | 'icons' | 'dates' | 'radios';
  label?: string;
}

/** A card of cells. */
export function CellList({ children, inset, label }: CellListProps) {
  return (
    <Box as="ul" className={cx('card card--list', inset && `card--${inset}`)} aria-label={label}>
      {children}
    </Box>
  );
}
