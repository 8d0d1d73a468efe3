import { useState } from 'react';
import { AsksEntry } from '@/features/asks';
import { PapersEntry, useSession, VolunteerEntry } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Button, PageTitle, SearchBox, Segmented, Tabs } from '@/ui';
import { ActivityList } from './ActivityList';
import { CalendarView } from './CalendarView';
import { FilterCard } from './FilterCard';
import { filterInput, filtersSet, noFilters } from './filters';
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

/** What I organise, searched and narrowed. */
function OrganisedList({ when }: { when: When }) {
  const [search, setSearch] = useState('');
  const [filters, setFilters] = useState(noFilters);
  const wanted = useSettled(search.trim());
  const asked = useSettled(filters);
  const none = wanted
    ? { title: `没有找到“${wanted}”`, note: '换一个词，或查看另一栏' }
    : filtersSet(asked) > 0
      ? { title: '没有符合筛选的活动', note: '减少筛选，或查看另一栏' }
      : EMPTY.organising[when];
  return (
    <>
      <SearchBox value={search} onChange={setSearch} label="按主题查找" />
      <FilterCard filters={filters} onChange={setFilters} />
      <ActivityList
        key={when}
        view="organising"
        when={when}
        search={wanted}
        filters={filterInput(asked)}
        empty={none}
      />
    </>
  );
}

/** Everything I attend and, for organisers, everything I organise: as lists, or by the month. */
export function ActivitiesView({ view: first = 'attending' }: { view?: View }) {
  const { organises } = useSession();
  const [chosen, setView] = useState<View>(first);
  const [when, setWhen] = useState<When | 'calendar'>('upcoming');
  const view = organises ? chosen : 'attending';
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
      {view === 'organising' && (
        <Button icon="plus" onTap={() => openPage('organiserEdit')}>
          新建活动
        </Button>
      )}
      {view === 'organising' && <AsksEntry always />}
      <Segmented
        label="什么时候"
        items={[
          { key: 'upcoming', label: '未结束' },
          { key: 'past', label: '已结束' },
          { key: 'calendar', label: '月历' },
        ]}
        value={when}
        onChange={setWhen}
      />
      {view === 'organising' && when === 'past' && <PapersEntry />}
      {when === 'upcoming' && <VolunteerEntry />}
      {when === 'calendar' && <CalendarView key={view} view={view} />}
      {when !== 'calendar' && view === 'organising' && <OrganisedList when={when} />}
      {when !== 'calendar' && view === 'attending' && (
        <ActivityList key={when} view="attending" when={when} empty={EMPTY.attending[when]} />
      )}
    </>
  );
}
