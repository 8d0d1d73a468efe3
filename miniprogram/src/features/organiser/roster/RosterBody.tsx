import type { OutputOf } from '@shared/contract';
import type { ActivityCard } from '@shared/contract/activities';
import { activityKinds } from '@shared/domain/activity/kinds';
import { quorumText } from '@shared/domain/activity/quorum';
import { useState } from 'react';
import { serverNow } from '@/platform/clock';
import { openPage } from '@/platform/navigation';
import { Banner, Box, Cell, CellList, Empty, SearchBox, Section, Segmented } from '@/ui';
import { HeadCount } from './HeadCount';
import { RosterList } from './RosterList';
import { rosterActsAt } from './roster-acts';
import { filtersFor, groupsOf, type RosterFilter } from './roster-groups';
import type { RosterOpen } from './roster-open';
import { useConfirm } from './use-confirm';
import type { Entry } from './use-entry';

/** A list that fits one screen needs no search. */
const SEARCHED_FROM = 12;

export interface RosterBodyProps {
  activity: ActivityCard;
  roster: OutputOf<'attendance.roster'>;
  entry: Entry;
  onOpen: (open: RosterOpen) => void;
}

function ListActs({ activity, onOpen }: Pick<RosterBodyProps, 'activity' | 'onOpen'>) {
  return (
    <Section title="名单">
      <CellList inset="icons" label="名单">
        <Cell
          lead={{ icon: 'plus' }}
          title="添加人员"
          note="本单位的人：列席，或者补入应到"
          onTap={() => onOpen({ name: 'add' })}
        />
        <Cell
          lead={{ icon: 'person' }}
          title="添加来宾"
          note="没有账号的人，写姓名和来自哪里"
          onTap={() => onOpen({ name: 'guest' })}
        />
        <Cell
          lead={{ icon: 'print' }}
          title="打印空白签到表"
          note="名单和编号已印好，留签名栏"
          onTap={() => openPage('paper', { paper: 'sign_in_blank', activityId: activity.id })}
        />
      </CellList>
    </Section>
  );
}

/** Numbers, filters and the people. */
export function RosterBody({ activity, roster, entry, onOpen }: RosterBodyProps) {
  const [filter, setFilter] = useState<RosterFilter>('all');
  const [search, setSearch] = useState('');
  const confirm = useConfirm(activity.id);
  const { canEnter, canList, canNote, standing } = rosterActsAt(activity, serverNow());
  const { rows, counts } = roster;
  const { quorum } = activityKinds[activity.kind];
  if (rows.length === 0) {
    return <Empty icon="people" title="名单还没有生成" note="活动发布后，应到人员会出现在这里" />;
  }
  const groups = groupsOf(rows, filter, search);
  const arrival = serverNow() > activity.checkIn.lateAfter ? 'late' : 'on_time';
  const add = { word: '添加人员', onTap: () => onOpen({ name: 'add', search: search.trim() }) };
  return (
    <>
      {standing && <Banner icon="info">{standing}</Banner>}
      <HeadCount counts={counts} counting={canEnter} />
      {quorum && <Box className="t-sub">{quorumText(quorum, counts)}</Box>}
      <Box className="roster-bar">
        <Segmented
          label="筛选名单"
          items={filtersFor(counts)}
          value={filter}
          onChange={setFilter}
        />
        {rows.length > SEARCHED_FROM && (
          <SearchBox label="按姓名查找" value={search} onChange={setSearch} />
        )}
      </Box>
      <RosterList
        key={`${filter}:${search}`}
        groups={groups}
        problems={entry.problems}
        waiting={entry.waiting}
        onEnter={canEnter ? (row) => entry.enter(row, arrival) : undefined}
        onConfirm={canNote ? ({ memberId }) => confirm([memberId]) : undefined}
        onConfirmAll={canNote ? () => confirm() : undefined}
        onOpen={(row) => onOpen({ name: 'person', row })}
      >
        {groups.length > 0 && canList && filter === 'all' && !search && (
          <ListActs activity={activity} onOpen={onOpen} />
        )}
      </RosterList>
      {groups.length === 0 && (
        <Empty
          icon="search"
          title={search ? `名单里没有叫“${search}”的人` : '这里还没有人'}
          act={search && canList ? add : undefined}
        />
      )}
    </>
  );
}
