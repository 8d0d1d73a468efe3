import { useState } from 'react';
import { AppScreen, QueryState, useSession, useStranger } from '@/features/shell';
import { openJoin, openPage } from '@/platform/navigation';
import { useShare } from '@/platform/use-share';
import { Button, Card, Cell, CellList, PageTitle, SearchBox, Segmented, Tabs } from '@/ui';
import { EventList } from './EventList';
import { useOfficeEvents } from './use-office-events';
import { usePublicEvents } from './use-public-events';

type View = 'coming' | 'mine' | 'organising';
type Filter = 'near' | 'places' | 'skills';

const FILTERS: ReadonlyArray<{ key: Filter; label: string }> = [
  { key: 'near', label: '时间近' },
  { key: 'places', label: '有空位' },
  { key: 'skills', label: '合我特长' },
];

const EMPTY = {
  coming: {
    near: { title: '近期没有志愿服务', note: '志愿服务队或支部发布后会出现在这里' },
    places: { title: '没有还有空位的活动', note: '名满的也可以候补，有人取消时按顺序递补' },
    skills: { title: '没有合您特长的活动', note: '特长可以在“我的志愿者信息”里填写' },
  },
  mine: { title: '还没有报名', note: '报名和候补的活动会出现在这里' },
  organising: { title: '还没有发布过', note: '新建的草稿和已发布的活动会出现在这里' },
} as const;

/** Events to come: soonest, with places, or for what I am good at. */
function Coming({ search }: { search: string }) {
  const [filter, setFilter] = useState<Filter>('near');
  const list = useOfficeEvents({
    view: 'coming',
    withPlaces: filter === 'places' || undefined,
    forMySkills: filter === 'skills' || undefined,
  });
  return (
    <>
      <Segmented label="筛选" items={FILTERS} value={filter} onChange={setFilter} />
      <EventList list={list} search={search} empty={EMPTY.coming[filter]} />
    </>
  );
}

function Own({ view, search }: { view: 'mine' | 'organising'; search: string }) {
  const { keepsCorps } = useSession();
  const list = useOfficeEvents({ view });
  return (
    <>
      {view === 'organising' && (
        <>
          <Button icon="plus" onTap={() => openPage('volunteerEdit')}>
            新建志愿服务
          </Button>
          <CellList inset="icons" label="时长与汇总">
            <Cell
              lead={{ icon: 'clock' }}
              title="时长认定"
              note="结束后10个工作日内认定"
              onTap={() => openPage('volunteerDue')}
            />
            <Cell
              lead={{ icon: 'board' }}
              title="志愿服务汇总"
              note="对应要点的活动、人次和时长"
              onTap={() => openPage('volunteerSummary')}
            />
            {keepsCorps && (
              <Cell
                lead={{ icon: 'doc' }}
                title="作废服务情况说明"
                note="已开具的说明有误时"
                onTap={() => openPage('revokeStatement')}
              />
            )}
          </CellList>
        </>
      )}
      <EventList list={list} search={search} empty={EMPTY[view]} />
    </>
  );
}

function OfficeEvents({ first }: { first: View }) {
  const { organises } = useSession();
  const [view, setView] = useState<View>(first);
  const [search, setSearch] = useState('');
  const tabs: Array<{ key: View; label: string }> = [
    { key: 'coming', label: '近期' },
    { key: 'mine', label: '我的报名' },
  ];
  if (organises) tabs.push({ key: 'organising', label: '我组织的' });
  return (
    <>
      <Tabs label="哪些志愿服务" items={tabs} value={view} onChange={setView} />
      <SearchBox label="按主题、地点查找" value={search} onChange={setSearch} />
      {view === 'coming' ? (
        <Coming search={search.trim()} />
      ) : (
        <Own key={view} view={view} search={search.trim()} />
      )}
    </>
  );
}

function OpenEvents() {
  const list = usePublicEvents();
  const [search, setSearch] = useState('');
  return (
    <>
      <Card tight>看中哪一场，选好班次就能报名；登记只要姓名、手机号和类别</Card>
      <SearchBox label="按主题、地点查找" value={search} onChange={setSearch} />
      <EventList
        list={list}
        search={search.trim()}
        empty={{
          title: '近期没有对外公开的志愿服务',
          note: '也可以先登记为志愿者，有活动时再报名',
          act: { word: '登记为志愿者', onTap: openJoin },
        }}
      />
    </>
  );
}

const viewNamed = (name: string | undefined): View =>
  name === 'mine' || name === 'organising' ? name : 'coming';

/** Volunteer events: of the office for its people, those open to the public for everybody else. */
export function EventsScreen({ view }: { view: string | undefined }) {
  const session = useSession();
  useShare({ title: '志愿服务招募', page: 'volunteerEvents', query: {} });
  const isStranger = useStranger();
  return (
    <AppScreen title="志愿服务" place="activities" guest>
      <PageTitle title="志愿服务" />
      {isStranger ? (
        <OpenEvents />
      ) : (
        <QueryState of={session} what="您的身份">
          {() => <OfficeEvents first={viewNamed(view)} />}
        </QueryState>
      )}
    </AppScreen>
  );
}
