import { dayText } from '@shared/domain/progress/calendar';
import { useSession } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Box, Cell, CellList, Mark, PageHead, Section, TextLink, Words } from '@/ui';
import { numeralOf } from './board-words';
import { CommitmentCard } from './CommitmentCard';
import { recordOnlyNote } from './progress-words';
import { RecordList } from './RecordList';
import { type Item, recordsOf, type Selection, selectProgress } from './selection';

/** Number, part and title of the item. */
export function ItemHead({ item }: { item: Item }) {
  return (
    <PageHead
      lead={
        <Box className="row">
          <Mark number={item.number} accent />
          <Words>第{numeralOf(item.section.ordinal)}部分</Words>
        </Box>
      }
      title={item.title}
    />
  );
}

export interface CommitmentsProps {
  item: Item;
  chosen?: string;
  onSelect: (selection: Selection) => void;
}

/** Those with a target as cards, those that only keep records as a list. */
export function Commitments({ item, chosen, onSelect }: CommitmentsProps) {
  const { number, commitments } = item;
  const targeted = commitments.filter(({ m }) => m !== null);
  const others = commitments.filter(({ m }) => m === null);
  return (
    <>
      {targeted.map((commitment) => (
        <CommitmentCard
          key={commitment.id}
          number={number}
          commitment={commitment}
          chosen={commitment.id === chosen}
          onSelect={onSelect}
        />
      ))}
      {others.length > 0 && (
        <Section title={`只记录的举措 ${others.length}项`}>
          <CellList label="只记录的举措">
            {others.map((commitment) => (
              <Cell
                key={commitment.id}
                title={commitment.title}
                note={recordOnlyNote(commitment)}
                side={`${commitment.n}条`}
                onTap={() =>
                  onSelect({ number, title: commitment.title, commitmentId: commitment.id })
                }
              />
            ))}
          </CellList>
        </Section>
      )}
    </>
  );
}

/** Commitments the committee withdrew: they count no more, and nobody has to guess where they went. */
export function WithdrawnCommitments({ item }: { item: Item }) {
  if (item.withdrawn.length === 0) return null;
  return (
    <Section title={`已撤回 ${item.withdrawn.length}项`}>
      <CellList label="已撤回的举措">
        {item.withdrawn.map(({ id, title, on, reason }) => (
          <Cell key={id} title={title} note={`${dayText(on)}撤回：${reason}`} />
        ))}
      </CellList>
    </Section>
  );
}

/** Statements nobody above has checked yet: they stand beside, and count for nothing. */
export function WaitingStatements({ item }: { item: Item }) {
  const { waiting } = item;
  if (waiting.length === 0) return null;
  return (
    <Section title={`待上级核实 ${waiting.length}条`} note="核实之前不计入进展">
      <RecordList records={waiting} label="待上级核实的说明" />
    </Section>
  );
}

/** The commitment that asks leading members to take part in their own branch's life. */
const isDualLife = ({ title }: Item['commitments'][number]): boolean =>
  title.includes('双重组织生活');

/** The way to the leaders' table, for those who may read it; others have nothing there. */
export function DualLifeLink({ item }: { item: Item }) {
  const { readsDualLife } = useSession();
  if (!readsDualLife || !item.commitments.some(isDualLife)) return null;
  return (
    <Box>
      <TextLink onTap={() => openPage('dualLife')}>看领导干部双重组织生活</TextLink>
    </Box>
  );
}

/** Every record that counts towards the item. */
export function ItemRecords({ item }: { item: Item }) {
  const records = recordsOf(selectProgress(item, {}));
  return (
    <Section title={`计入本条的记录 ${records.length}条`}>
      <RecordList records={records} label={`第${item.number}条的记录`} />
    </Section>
  );
}
