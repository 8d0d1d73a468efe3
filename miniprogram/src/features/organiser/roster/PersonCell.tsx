import type { RosterRow } from '@shared/contract/attendance';
import {
  type AttendanceKind,
  AttendanceState,
  Box,
  Button,
  Cell,
  FieldError,
  IconButton,
  State,
  Words,
} from '@/ui';
import { besideText, entryText, leaveText, struckText } from './row-text';

export interface PersonActs {
  /** Undefined: nothing can be entered now. */
  onEnter?: (row: RosterRow) => Promise<void>;
  /** Undefined: nothing can be confirmed now. */
  onConfirm?: (row: RosterRow) => Promise<void>;
  /** Opens what is known of a person and everything that can be done. */
  onOpen: (row: RosterRow) => void;
  problems: Readonly<Record<string, string>>;
  /** Entered on this phone, and not sent yet. */
  waiting: ReadonlySet<string>;
}

const kindOf = ({ as, state, presence }: RosterRow): AttendanceKind | undefined => {
  if (state === 'present') {
    if (presence?.pending) return 'unconfirmed';
    if (as !== 'due') return 'sitting-in';
    return presence?.arrival === 'late' ? 'late' : 'present';
  }
  if (state === 'on_leave') return 'leave';
  if (state === 'exempt') return 'exempt';
  return state === 'absent' ? 'absent' : undefined;
};

function Notes({ row, problem }: { row: RosterRow; problem: string | undefined }) {
  const lines = [besideText(row), leaveText(row)].filter(Boolean);
  return (
    <>
      {lines.map((line) => (
        <Box key={line}>{line}</Box>
      ))}
      {row.presence && <Words>{entryText(row.presence)}</Words>}
      {row.struck.map((struck) => (
        <Box key={`${struck.at} ${struck.presentAt}`}>{struckText(struck)}</Box>
      ))}
      {problem && <FieldError>{problem}</FieldError>}
    </>
  );
}

type ActProps = Omit<PersonActs, 'problems'> & { row: RosterRow };

function MainAct({ row, onEnter, onConfirm, waiting }: ActProps) {
  if (waiting.has(row.memberId)) return <State kind="sync" look="chip" />;
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
  if (row.presence?.pending && onConfirm) {
    return (
      <Button
        kind="secondary"
        small
        label={`确认${row.name}的离线补传`}
        busyText="正在确认"
        onTap={() => onConfirm(row)}
      >
        确认
      </Button>
    );
  }
  return null;
}

/** One person of the roster: how they came in, what was struck, the one act at hand and the others. */
export function PersonCell({ row, problems, ...acts }: PersonActs & { row: RosterRow }) {
  const kind = kindOf(row);
  const problem = problems[row.memberId];
  const noted = row.as !== 'due' || row.leave !== null || row.presence !== null;
  const hasNotes = noted || row.struck.length > 0 || Boolean(problem);
  const isConfirmed = kind === 'unconfirmed' && acts.onConfirm;
  return (
    <Cell
      title={row.name}
      note={hasNotes && <Notes row={row} problem={problem} />}
      action={
        <Box className="row roster__acts">
          {kind && !isConfirmed && <AttendanceState kind={kind} />}
          <MainAct row={row} {...acts} />
          <IconButton icon="dots" label={`${row.name}的更多操作`} onTap={() => acts.onOpen(row)} />
        </Box>
      }
    />
  );
}
