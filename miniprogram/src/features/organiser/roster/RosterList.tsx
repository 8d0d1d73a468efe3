import type { RosterRow } from '@shared/contract/attendance';
import { Box, Cell, CellList, Section } from '@/ui';
import { useMore } from '../use-more';
import { type PersonActs, PersonCell } from './PersonCell';
import type { RosterGroup } from './roster-groups';
import './roster.scss';

const PORTION = 30;

interface GroupProps extends PersonActs {
  group: RosterGroup;
}

function Group({ group, ...acts }: GroupProps) {
  const { take, left, more } = useMore(PORTION);
  const rest = left(group.rows);
  return (
    <Section title={group.title}>
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
}

/** The people of the roster in their groups. */
export function RosterList({ groups, ...acts }: RosterListProps) {
  return (
    <Box className="roster">
      {groups.map((group) => (
        <Group key={group.key} group={group} {...acts} />
      ))}
    </Box>
  );
}
