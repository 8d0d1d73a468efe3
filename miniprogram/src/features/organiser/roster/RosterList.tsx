import type { RosterRow } from '@shared/contract/attendance';
import type { ReactNode } from 'react';
import { Box, Button, Cell, CellList, Section } from '@/ui';
import { useMore } from '../use-more';
import { type PersonActs, PersonCell } from './PersonCell';
import type { RosterGroup } from './roster-groups';
import './roster.scss';

const PORTION = 30;

interface GroupProps extends PersonActs {
  group: RosterGroup;
  onConfirmAll?: () => Promise<void>;
}

function Group({ group, onConfirmAll, ...acts }: GroupProps) {
  const { take, left, more } = useMore(PORTION);
  const rest = left(group.rows);
  const all = group.key === 'pending' && group.rows.length > 1 && onConfirmAll && (
    <Button kind="quiet" small busyText="正在确认" onTap={onConfirmAll}>
      全部确认
    </Button>
  );
  return (
    <Section title={group.title} side={all || undefined}>
      <CellList label={group.title}>
        {take(group.rows).map((row: RosterRow) => (
          <PersonCell key={row.memberId} row={row} {...acts} />
        ))}
        {rest > 0 && <Cell title={`其余${rest}人`} chevron="down" onTap={more} />}
      </CellList>
    </Section>
  );
}

export interface RosterListProps extends PersonActs {
  groups: readonly RosterGroup[];
  /** Undefined: nothing can be confirmed now. */
  onConfirmAll?: () => Promise<void>;
  /** What stands after the groups. */
  children?: ReactNode;
}

/** The people of the roster in their groups. */
export function RosterList({ groups, children, ...acts }: RosterListProps) {
  return (
    <Box className="roster">
      {groups.map((group) => (
        <Group key={group.key} group={group} {...acts} />
      ))}
      {children}
    </Box>
  );
}
