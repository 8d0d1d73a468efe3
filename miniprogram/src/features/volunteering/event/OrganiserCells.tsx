import type { EventView } from '@shared/contract/volunteering-fields';
import { useState } from 'react';
import { CancelSheet, PostponeSheet } from '@/features/activities';
import { useAct } from '@/features/remote';
import { openPage, type PageName } from '@/platform/navigation';
import { useServerNow } from '@/platform/use-server-now';
import { Cell, CellList, type IconName, Section, showToast } from '@/ui';
import { CarryOverSheet } from './CarryOverSheet';
import { organiserActs } from './organiser-acts';

interface Way {
  icon: IconName;
  title: string;
  note?: string;
  page: PageName;
  query: Record<string, string>;
}

/** Pages about this event, each where there is something on it. */
const waysOf = (view: EventView, now: number): Way[] => {
  const id = view.activity.id;
  const acts = organiserActs(view, now);
  const taken = view.shifts.reduce((sum, shift) => sum + shift.taken, 0);
  const waiting = view.shifts.reduce((sum, shift) => sum + shift.waiting, 0);
  const ways: Array<Way | false> = [
    acts.queue && {
      icon: 'people',
      title: '报名名单',
      note: `已报名${taken}人，候补${waiting}人，要打电话的也在这里`,
      page: 'volunteerQueue',
      query: { e: id },
    },
    acts.code && {
      icon: 'scan',
      title: '显示签到码',
      note: '签到、签退、离开、返回都用它',
      page: 'organiserCode',
      query: { id },
    },
    acts.day && {
      icon: 'check',
      title: '签到签退与时长',
      note: '代为登记、补签退、认定时长',
      page: 'volunteerDay',
      query: { e: id },
    },
    acts.papers && {
      icon: 'doc',
      title: '表册与打印',
      note: '招募信息、报名表、签到签退表',
      page: 'papers',
      query: { activityId: id },
    },
    acts.edit && { icon: 'edit', title: '修改', page: 'volunteerEdit', query: { id } },
  ];
  return ways.filter((way): way is Way => way !== false);
};

type Asking = 'cancel' | 'postpone' | 'carry';

/** What only organisers of the event see. */
export function OrganiserCells({ view }: { view: EventView }) {
  const now = useServerNow();
  const close = useAct('volunteering.closeSignUp');
  const [asking, setAsking] = useState<Asking>();
  const leave = () => setAsking(undefined);
  const { activity } = view;
  const acts = organiserActs(view, now);
  const toggle = async () => {
    const closed = acts.signUp === 'close';
    const result = await close.run({ activityId: activity.id, closed });
    if (result.ok) showToast(closed ? '已停止报名，候补照常递补' : '已重新开放报名');
    else showToast(result.error.message, 'alert');
  };
  return (
    <Section title="组织">
      <CellList inset="icons" label="组织">
        {waysOf(view, now).map(({ icon, title, note, page, query }) => (
          <Cell
            key={title}
            lead={{ icon }}
            title={title}
            note={note}
            onTap={() => openPage(page, query)}
          />
        ))}
        {acts.signUp && (
          <Cell
            lead={{ icon: 'hand' }}
            title={acts.signUp === 'close' ? '停止报名' : '重新开放报名'}
            note={acts.signUp === 'close' ? '已报名的不受影响，可以再开放' : undefined}
            onTap={toggle}
          />
        )}
        {acts.postpone && (
          <Cell
            lead={{ icon: 'clock' }}
            title="改期"
            note="班次一起移动，已报名的人要确认新的时间"
            onTap={() => setAsking('postpone')}
          />
        )}
        {acts.carryOver && (
          <Cell
            lead={{ icon: 'sync' }}
            title="改到新的日期"
            note="按原来的顺序请大家重新确认"
            onTap={() => setAsking('carry')}
          />
        )}
        {acts.cancel && (
          <Cell lead={{ icon: 'close' }} title="取消活动" onTap={() => setAsking('cancel')} />
        )}
      </CellList>
      <CancelSheet activityId={activity.id} open={asking === 'cancel'} onClose={leave} />
      {asking === 'postpone' && <PostponeSheet activity={activity} onClose={leave} />}
      {asking === 'carry' && <CarryOverSheet view={view} onClose={leave} />}
    </Section>
  );
}
