import { useState } from 'react';
import { useSession } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Button, PageTitle, SearchBox, Segmented, Tabs } from '@/ui';
import { ActivityList } from './ActivityList';
import { useSettled } from './use-settled';

type View = 'attending' | 'organising';
type When = 'upcoming' | 'past';

const EMPTY = {
  attending: {
    upcoming: { title: '近期没有活动', note: '支部排好后会出现在这里' },
    past: { title: '还没有参加过活动', note: '参加过的活动和签到时间会留在这里' },
  },
  organising: {
    upcoming: { title: '近期没有排定的活动', note: '新建的草稿和已发布的活动会出现在这里' },
    past: { title: '没有已结束的活动', note: '结束后的名单和人数会留在这里' },
  },
} as const;

/** Everything I attend and, for organisers, everything I organise. */
export function ActivitiesView() {
  const { organises } = useSession();
  const [view, setView] = useState<View>('attending');
  const [when, setWhen] = useState<When>('upcoming');
  const [search, setSearch] = useState('');
  const wanted = useSettled(search.trim());
  const organising = organises && view === 'organising';
  return (
    <>
      <PageTitle title="活动" />
      {organises && (
        <Tabs
          label="哪些活动"
          items={[
            { key: 'attending', label: '我参加的' },
            { key: 'organising', label: '我组织的' },
          ]}
          value={view}
          onChange={setView}
        />
      )}
      {organising && (
        <Button icon="plus" onTap={() => openPage('organiserEdit')}>
          新建主题党日
        </Button>
      )}
      <Segmented
        label="什么时候"
        items={[
          { key: 'upcoming', label: '未结束' },
          { key: 'past', label: '已结束' },
        ]}
        value={when}
        onChange={setWhen}
      />
      {organising && <SearchBox value={search} onChange={setSearch} label="按主题查找" />}
      <ActivityList
        key={`${view} ${when}`}
        view={organising ? 'organising' : 'attending'}
        when={when}
        search={organising ? wanted : undefined}
        empty={
          organising && wanted
            ? { title: `没有找到“${wanted}”`, note: '换一个词，或查看另一栏' }
            : EMPTY[organising ? 'organising' : 'attending'][when]
        }
      />
    </>
  );
}
