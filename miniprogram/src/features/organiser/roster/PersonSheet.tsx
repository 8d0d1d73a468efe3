import type { RosterRow } from '@shared/contract/attendance';
import {
  inOrderReceived,
  sourceStandingText,
  sourceTitle,
} from '@shared/domain/attendance/source-words';
import { Box, Cell, CellList, Sheet, Words } from '@/ui';
import { type PersonAct, personActWords } from './person-acts';
import { besideText, leaveText } from './row-text';

function History({ row }: { row: RosterRow }) {
  if (row.sources.length === 0) return null;
  return (
    <Box className="stack-2" role="group" aria-label="登记经过">
      {inOrderReceived(row.sources).map((source) => {
        const standing = sourceStandingText(source);
        return (
          <Box key={`${source.receivedAt} ${source.requestId}`}>
            <Words>{sourceTitle(source)}</Words>
            {standing && <Box className="t-sub">{standing}</Box>}
          </Box>
        );
      })}
    </Box>
  );
}

/** 签到表3号，列席，第一党支部，事假 */
const noteOf = (row: RosterRow): string =>
  [
    row.number > 0 ? `签到表${row.number}号` : '',
    besideText(row),
    leaveText(row),
    row.state === 'exempt' ? '免于考勤' : '',
  ]
    .filter(Boolean)
    .join('，');

interface PersonSheetProps {
  row: RosterRow;
  acts: readonly PersonAct[];
  onAct: (act: PersonAct) => void;
  onClose: () => void;
}

/** One person of the list: how they were recorded, and what can be done. */
export function PersonSheet({ row, acts, onAct, onClose }: PersonSheetProps) {
  const isBare = acts.length === 0 && row.sources.length === 0;
  return (
    <Sheet open title={row.name} note={noteOf(row)} onClose={onClose}>
      <History row={row} />
      {isBare && <Box className="t-sub">还没有登记</Box>}
      {acts.length > 0 && (
        <CellList label={`${row.name}的操作`}>
          {acts.map((act) => (
            <Cell key={act} title={personActWords[act]} onTap={() => onAct(act)} />
          ))}
        </CellList>
      )}
    </Sheet>
  );
}
