import type { PersonRow } from '@shared/contract/people';
import { openPage } from '@/platform/navigation';
import { Box, Button, Cell, CellList, DataTable, StateLine, Tap, useWide, Words } from '@/ui';
import { classText, placesText, waitingText } from './people-words';

const openPerson = ({ memberId }: PersonRow) => openPage('person', { id: memberId });

function PersonState({ person }: { person: PersonRow }) {
  if (person.transfer) return <StateLine kind="sync">{waitingText(person)}</StateLine>;
  return (
    <StateLine kind={person.isBound ? 'done' : 'todo'}>
      {person.isBound ? '已绑定' : '未绑定'}
    </StateLine>
  );
}

function PeopleTable({ people, within }: Pick<PeopleListProps, 'people' | 'within'>) {
  return (
    <DataTable
      caption="人员名册"
      heads={['姓名', '单位和职务', '党员类别', '手机号', '微信']}
      rows={people.map((person) => ({
        key: person.memberId,
        cells: [
          <Tap
            key="name"
            role="link"
            className="people-name"
            aria-label={`查看${person.name}，${placesText(person)}`}
            onTap={() => openPerson(person)}
          >
            {person.name}
          </Tap>,
          placesText(person, within),
          <Words key="class" className="t-nowrap">
            {classText(person)}
          </Words>,
          <Words key="phone" className="t-nowrap">
            {person.maskedPhone ?? '未登记'}
          </Words>,
          <Box key="state" className={person.transfer ? undefined : 't-nowrap'}>
            <PersonState person={person} />
          </Box>,
        ],
      }))}
    />
  );
}

export interface PeopleListProps {
  people: readonly PersonRow[];
  more: (() => Promise<unknown>) | undefined;
  label: string;
  /** The unit whose list it is. */
  within?: string | undefined;
}

/** People as cells on a phone and as a table on a wide screen. */
export function PeopleList({ people, more, label, within }: PeopleListProps) {
  const wide = useWide();
  return (
    <Box className="stack-3">
      {wide ? (
        <PeopleTable people={people} within={within} />
      ) : (
        <CellList label={label}>
          {people.map((person) => (
            <Cell
              key={person.memberId}
              title={person.name}
              note={placesText(person, within) || undefined}
              state={<PersonState person={person} />}
              onTap={() => openPerson(person)}
            />
          ))}
        </CellList>
      )}
      {more && (
        <Button kind="secondary" small busyText="正在读取" onTap={more}>
          再看一些
        </Button>
      )}
    </Box>
  );
}
