import { useState } from 'react';
import { ChoiceGroup } from '@/features/organiser';
import { useOperation, usePages, useSettledText } from '@/features/remote';
import { QueryState, useSession } from '@/features/shell';
import { call } from '@/platform/call';
import { Box, Button, Checkbox, Loading, SearchBox } from '@/ui';

export interface Pickable {
  memberId: string;
  name: string;
}

export interface PeoplePickProps {
  /** Of the event: a team's own list is offered to whoever keeps it. */
  unitId: string;
  chosen: readonly Pickable[];
  onChoose: (people: readonly Pickable[]) => void;
}

interface RowsProps extends Omit<PeoplePickProps, 'unitId'> {
  people: readonly (Pickable & { note: string })[];
}

function Rows({ people, chosen, onChoose }: RowsProps) {
  const toggle = ({ memberId, name }: Pickable, on: boolean) => {
    const others = chosen.filter((one) => one.memberId !== memberId);
    onChoose(on ? [...others, { memberId, name }] : others);
  };
  return (
    <ChoiceGroup label="人员">
      {people.map((person) => (
        <Checkbox
          key={person.memberId}
          checked={chosen.some(({ memberId }) => memberId === person.memberId)}
          onChange={(on) => toggle(person, on)}
        >
          {[person.name, person.note].filter((text) => text !== '').join('，')}
        </Checkbox>
      ))}
      {people.length === 0 && <Box className="t-sub">没有找到</Box>}
    </ChoiceGroup>
  );
}

/** People of the office, found by name. */
function OfficePeople(props: Omit<PeoplePickProps, 'unitId'>) {
  const [search, setSearch] = useState('');
  const wanted = useSettledText(search.trim()) || undefined;
  const people = usePages(
    ['people.list', { search: wanted }],
    (cursor) => call('people.list', { search: wanted, cursor }),
    (data) => ({ rows: data.people, next: data.next }),
  );
  return (
    <>
      <SearchBox label="按姓名查找" value={search} onChange={setSearch} />
      <QueryState of={people} what="人员" waiting={<Loading />}>
        {(rows) => (
          <>
            <Rows
              {...props}
              people={rows.map(({ memberId, name, places }) => ({
                memberId,
                name,
                note: places[0]?.unitName ?? '',
              }))}
            />
            {people.more && (
              <Button kind="quiet" small onTap={people.more} busyText="正在读取">
                显示更多
              </Button>
            )}
          </>
        )}
      </QueryState>
    </>
  );
}

/** People of a volunteer team. */
function TeamPeople({ unitId, ...props }: PeoplePickProps) {
  const [search, setSearch] = useState('');
  const roster = useOperation('corps.roster', { unitId });
  return (
    <>
      <SearchBox label="按姓名查找" value={search} onChange={setSearch} />
      <QueryState of={roster} what="服务队" waiting={<Loading />}>
        {({ rows, unitName }) => (
          <Rows
            {...props}
            people={rows
              .filter(({ name }) => name.includes(search.trim()))
              .map(({ memberId, name, isLeader }) => ({
                memberId,
                name,
                note: isLeader ? `${unitName}队长` : '',
              }))}
          />
        )}
      </QueryState>
    </>
  );
}

/** Whom to sign up: a coordinator their own team, everybody else whom their roles reach. */
export function PeoplePick({ unitId, ...props }: PeoplePickProps) {
  const { coordinatorOf, readsRoster } = useSession();
  const [team] = coordinatorOf;
  const own = coordinatorOf.includes(unitId) ? unitId : team;
  return own && !readsRoster ? <TeamPeople unitId={own} {...props} /> : <OfficePeople {...props} />;
}
