import type { ShiftCard } from '@shared/contract/volunteering-fields';
import type { SignUpRow } from '@shared/contract/volunteering-sign-ups';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen, Columns, QueryState } from '@/features/shell';
import {
  Box,
  Button,
  Card,
  Cell,
  CellList,
  Empty,
  LineProgress,
  PageHead,
  Section,
  StateLine,
  Tabs,
  Words,
} from '@/ui';
import { placesText, shiftTitle, standingLook } from '../volunteering-words';
import { CallSection } from './CallSection';
import { CapacitySheet } from './CapacitySheet';
import { queueGroups, rowNotes } from './queue-words';
import { RowSheet } from './RowSheet';
import { SignUpOthersSheet } from './SignUpOthersSheet';

function ShiftHead({ shift, onCapacity }: { shift: ShiftCard; onCapacity: () => void }) {
  return (
    <Card tight label={shiftTitle(shift)}>
      <Box className="stack-2">
        <Box className="row row--between">
          <Words className="t-strong">{shiftTitle(shift)}</Words>
          <Button kind="quiet" small label={`调整${shift.post}的名额`} onTap={onCapacity}>
            调整名额
          </Button>
        </Box>
        <LineProgress value={shift.taken} max={shift.capacity} label="已报名" />
        <Box className="row row--between t-sub">
          <Words>{`${shift.taken}/${shift.capacity}人`}</Words>
          <Words>{placesText(shift)}</Words>
        </Box>
      </Box>
    </Card>
  );
}

function Row({ row, onTap }: { row: SignUpRow; onTap: () => void }) {
  const { kind, words } = standingLook(row.standing);
  return (
    <Cell
      title={row.name}
      note={rowNotes(row).map((text) => <Box key={text}>{text}</Box>)}
      side={`${row.number}号`}
      state={<StateLine kind={kind}>{words}</StateLine>}
      label={`${row.name}，${words}`}
      onTap={onTap}
    />
  );
}

type Asking = { name: 'add' } | { name: 'capacity' } | { name: 'row'; row: SignUpRow };

interface QueueProps {
  activityId: string;
  shifts: readonly ShiftCard[];
  rows: readonly SignUpRow[];
}

function Queue({ activityId, shifts, rows }: QueueProps) {
  const [chosen, setChosen] = useState<string>();
  const [asking, setAsking] = useState<Asking>();
  const shift = shifts.find(({ id }) => id === chosen) ?? shifts[0];
  if (!shift) return <Empty icon="calendar" title="还没有班次" />;
  const own = rows.filter(({ shiftId }) => shiftId === shift.id);
  const close = () => setAsking(undefined);
  return (
    <>
      {shifts.length > 1 && (
        <Tabs
          label="班次"
          items={shifts.map(({ id, post, taken }) => ({ key: id, label: `${post} ${taken}` }))}
          value={shift.id}
          onChange={setChosen}
        />
      )}
      <ShiftHead shift={shift} onCapacity={() => setAsking({ name: 'capacity' })} />
      {own.length === 0 && (
        <Empty icon="people" title="还没有人报名" note="报名的人按先后排在这里" />
      )}
      {queueGroups(own).map(({ title, rows: group }) => (
        <Section key={title} title={`${title} ${group.length}人`}>
          <CellList label={title}>
            {group.map((row) => (
              <Row key={row.memberId} row={row} onTap={() => setAsking({ name: 'row', row })} />
            ))}
          </CellList>
        </Section>
      ))}
      <Button kind="secondary" icon="plus" onTap={() => setAsking({ name: 'add' })}>
        替人报名
      </Button>
      {asking?.name === 'add' && (
        <SignUpOthersSheet activityId={activityId} shift={shift} onClose={close} />
      )}
      {asking?.name === 'capacity' && (
        <CapacitySheet activityId={activityId} shift={shift} onClose={close} />
      )}
      {asking?.name === 'row' && <RowSheet row={asking.row} onClose={close} />}
    </>
  );
}

/** Everybody who signed up, shift by shift, in the order of the queue; and whom to call. */
export function QueueScreen({ activityId }: { activityId: string }) {
  const remote = useOperation('volunteering.signUps', { activityId });
  const event = useOperation('volunteering.event', { activityId });
  return (
    <AppScreen title="报名名单" place="activities" deskWidth="wide">
      <PageHead title="报名名单" lead={event.data?.activity.theme} />
      <QueryState of={remote} what="报名名单">
        {({ shifts, rows }) => (
          <Columns side={<CallSection activityId={activityId} />}>
            <Queue activityId={activityId} shifts={shifts} rows={rows} />
          </Columns>
        )}
      </QueryState>
    </AppScreen>
  );
}
