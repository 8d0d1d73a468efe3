import type { OutputOf } from '@shared/contract';
import type { ServiceRow } from '@shared/contract/volunteering-service';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { useServerNow } from '@/platform/use-server-now';
import {
  Banner,
  Box,
  Cell,
  CellList,
  Empty,
  Figures,
  PageHead,
  Section,
  State,
  Tabs,
  Words,
} from '@/ui';
import { organiserActs } from '../event/organiser-acts';
import { confirmByText } from '../record/record-words';
import { hoursText } from '../volunteering-words';
import { ConfirmHoursBar } from './ConfirmHoursBar';
import { confirmable, dayGroups, dayNotes } from './day-words';
import { EntrySheet } from './EntrySheet';
import { KeptBanner } from './KeptBanner';
import { ServiceSheet } from './ServiceSheet';
import '../volunteering.scss';

function Row({ row, onTap }: { row: ServiceRow; onTap: () => void }) {
  const { figures, state } = row;
  const served = state === 'waiting' || state === 'confirmed' || state === 'present';
  return (
    <Cell
      title={row.name}
      note={dayNotes(row).map((text) => <Box key={text}>{text}</Box>)}
      side={
        <Words className="record-side">
          {served && !figures.isOpen && (
            <Words className="t-body">{hoursText(figures.minutes)}</Words>
          )}
          {figures.isLong && (
            <State kind="due" look="chip">
              超过8小时
            </State>
          )}
        </Words>
      }
      label={`${row.name}的签到签退`}
      onTap={onTap}
    />
  );
}

type Service = OutputOf<'volunteering.service'>;

interface ContentProps {
  service: Service;
  activityId: string;
  /** The door is open, or will be. */
  showsCode: boolean;
}

function Content({ service, activityId, showsCode }: ContentProps) {
  const posts = [...new Map(service.rows.map((row) => [row.shiftId, row.post]))];
  const now = useServerNow();
  const [chosen, setChosen] = useState('all');
  const [open, setOpen] = useState<ServiceRow>();
  const rows = service.rows.filter(({ shiftId }) => chosen === 'all' || shiftId === chosen);
  const count = (states: readonly ServiceRow['state'][]) =>
    rows.filter(({ state }) => states.includes(state)).length;
  const shown =
    open &&
    service.rows.find((row) => row.shiftId === open.shiftId && row.memberId === open.memberId);
  return (
    <>
      {posts.length > 1 && (
        <Tabs
          label="班次"
          items={[{ key: 'all', label: '全部' }, ...posts.map(([key, label]) => ({ key, label }))]}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {service.rows.length > 0 && (
        <Figures
          label="到场情况"
          items={[
            { key: 'due', value: rows.length, word: '应到' },
            { key: 'came', value: count(['present', 'waiting', 'confirmed']), word: '到场' },
            { key: 'confirmed', value: count(['confirmed']), word: '已认定' },
          ]}
        />
      )}
      {service.confirmBy !== null && confirmable(service.rows).length > 0 && (
        <Banner kind="due">
          {`${confirmByText(service.confirmBy).replace('负责人', '请在')}，逾期会列在时长认定里`}
        </Banner>
      )}
      <KeptBanner activityId={activityId} rows={service.rows} />
      {service.rows.length === 0 && (
        <Empty icon="people" title="没有要到场的人" note="报名成功的人会列在这里" />
      )}
      {dayGroups(rows, now).map(({ key, title, rows: group }) => (
        <Section key={key} title={`${title} ${group.length}人`}>
          <CellList label={title}>
            {group.map((row) => (
              <Row key={`${row.shiftId}:${row.memberId}`} row={row} onTap={() => setOpen(row)} />
            ))}
          </CellList>
        </Section>
      ))}
      <EntrySheet rows={rows} />
      <CellList inset="icons" label="其他">
        {showsCode && (
          <Cell
            lead={{ icon: 'scan' }}
            title="显示签到码"
            onTap={() => openPage('organiserCode', { id: activityId })}
          />
        )}
        <Cell
          lead={{ icon: 'people' }}
          title="报名名单"
          onTap={() => openPage('volunteerQueue', { e: activityId })}
        />
      </CellList>
      {shown && <ServiceSheet row={shown} onClose={() => setOpen(undefined)} />}
    </>
  );
}

/** 签到签退表 of an event: who is there, who left, who did not come; and their hours, to be confirmed. */
export function DayScreen({ activityId }: { activityId: string }) {
  const remote = useOperation('volunteering.service', { activityId }, { everyMs: 20_000 });
  const event = useOperation('volunteering.event', { activityId });
  const now = useServerNow();
  const showsCode = event.data !== undefined && organiserActs(event.data, now).code;
  return (
    <AppScreen
      title="签到签退"
      place="activities"
      actionBar={remote.data && <ConfirmHoursBar activityId={activityId} rows={remote.data.rows} />}
    >
      <PageHead title="签到签退与时长" lead={event.data?.activity.theme} />
      <QueryState of={remote} what="签到签退">
        {(service) => <Content service={service} activityId={activityId} showsCode={showsCode} />}
      </QueryState>
    </AppScreen>
  );
}
