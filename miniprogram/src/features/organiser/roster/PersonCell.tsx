import type { RosterRow } from '@shared/contract/attendance';
import {
  type AttendanceKind,
  AttendanceState,
  Box,
  Button,
  Cell,
  FieldError,
  IconButton,
  Words,
} from '@/ui';
import { entryText, struckText } from './row-text';

export interface PersonActs {
  /** Undefined: nothing can be entered now. */
  onEnter?: (row: RosterRow) => Promise<void>;
  /** Undefined: nothing can be struck any more. */
  onStrike?: (row: RosterRow) => void;
  problems: Readonly<Record<string, string>>;
}

const kindOf = ({ state, presence }: RosterRow): AttendanceKind | undefined => {
  if (state === 'present') return presence?.arrival === 'late' ? 'late' : 'present';
  if (state === 'on_leave') return 'leave';
  return state === 'absent' ? 'absent' : undefined;
};

function Notes({ row, problem }: { row: RosterRow; problem: string | undefined }) {
  return (
    <>
      {row.presence && <Words>{entryText(row.presence)}</Words>}
      {row.struck.map((struck) => (
        <Box key={struck.at}>{struckText(struck)}</Box>
      ))}
      {problem && <FieldError>{problem}</FieldError>}
    </>
  );
}

function Act({ row, onEnter, onStrike }: Omit<PersonActs, 'problems'> & { row: RosterRow }) {
  if (row.state === 'expected' && onEnter) {
    return (
      <Button
        kind="secondary"
        small
        label={`为${row.name}代为登记`}
        busyText="正在登记"
        onTap={() => onEnter(row)}
      >
        代为登记
      </Button>
    );
  }
  if (row.state === 'present' && onStrike) {
    return <IconButton icon="dots" label={`划去${row.name}的签到`} onTap={() => onStrike(row)} />;
  }
  return null;
}

/** One person of the roster: how they came in, what was struck, and the one act there is. */
export function PersonCell({ row, problems, ...acts }: PersonActs & { row: RosterRow }) {
  const kind = kindOf(row);
  const problem = problems[row.memberId];
  const noted = row.presence !== null || row.struck.length > 0 || Boolean(problem);
  return (
    <Cell
      title={row.name}
      note={noted && <Notes row={row} problem={problem} />}
      side={kind && <AttendanceState kind={kind} />}
      action={<Act row={row} {...acts} />}
    />
  );
}
