import { useOperation } from '@/features/remote';
import { QueryState } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Box, Button, CardRule, Loading, Sheet } from '@/ui';
import { CommitmentHead } from './CommitmentHead';
import { PlanActivity } from './PlanActivity';
import { sourceLines } from './progress-words';
import { RecordList } from './RecordList';
import { type Item, type SelectedProgress, type Selection, selectProgress } from './selection';
import { OverallPeriods, UnitStanding } from './UnitStanding';

interface SelectedProps {
  selected: SelectedProgress;
  onLeave: () => void;
}

function Selected({ selected, onLeave }: SelectedProps) {
  const { commitment, units, records } = selected;
  const [only] = units;
  const one = units.length === 1;
  return (
    <Box className="stack-2">
      <CommitmentHead commitment={commitment} figure={one ? only : commitment} />
      {sourceLines(commitment).map((line) => (
        <Box key={line} className="t-note">
          {line}
        </Box>
      ))}
      <OverallPeriods units={units} />
      {units.length < commitment.units.length || one ? (
        units.map((unit) => <UnitStanding key={unit.unitId} unit={unit} named={!one} />)
      ) : (
        <Box className="t-sub">{commitment.explanation}</Box>
      )}
      {one && only && <PlanActivity commitmentId={commitment.id} unit={only} onLeave={onLeave} />}
      {records.length > 0 && <RecordList records={records} label={`${commitment.title}的记录`} />}
    </Box>
  );
}

interface ContentProps {
  item: Item;
  selection: Selection;
  onLeave: () => void;
}

function Content({ item, selection, onLeave }: ContentProps) {
  const selected = selectProgress(item, selection);
  if (selected.length === 0) {
    return <Box className="t-sub">这一条没有要求这个单位，也没有它的记录</Box>;
  }
  return (
    <>
      {selected.map((each, place) => (
        <Box key={each.commitment.id} className="stack-4">
          {place > 0 && <CardRule />}
          <Selected selected={each} onLeave={onLeave} />
        </Box>
      ))}
    </>
  );
}

export interface ProgressSheetProps {
  year: number;
  /** The day it is looked at; left out: now. */
  on?: string;
  selection: Selection;
  onClose: () => void;
  /** On the page of the item itself there is no way to it. */
  onItemPage?: boolean;
}

/** What stands behind a cell or a figure: commitments, how each stands, and their records. */
export function ProgressSheet({ year, on, selection, onClose, onItemPage }: ProgressSheetProps) {
  const { number, title, commitmentId } = selection;
  const item = useOperation('board.item', { year, number, ...(on ? { on } : {}) });
  const openItem = () => {
    onClose();
    openPage('item', { number, year, commitment: commitmentId });
  };
  return (
    <Sheet open title={title} note={item.data?.title} onClose={onClose}>
      <QueryState of={item} what="进展" waiting={<Loading />}>
        {(data) => <Content item={data} selection={selection} onLeave={onClose} />}
      </QueryState>
      {!onItemPage && (
        <Button kind="secondary" onTap={openItem}>
          看第{number}条全文和各单位进展
        </Button>
      )}
    </Sheet>
  );
}
