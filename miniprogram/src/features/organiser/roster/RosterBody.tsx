import type { OutputOf } from '@shared/contract';
import type { ActivityCard } from '@shared/contract/activities';
import type { RosterRow } from '@shared/contract/attendance';
import { useState } from 'react';
import { serverNow } from '@/platform/clock';
import { Banner, Box, Empty, SearchBox, Segmented } from '@/ui';
import { HeadCount } from './HeadCount';
import { RosterList } from './RosterList';
import { rosterActsAt } from './roster-acts';
import { filtersFor, groupsOf, type RosterFilter } from './roster-groups';
import type { Entry } from './use-entry';

/** A list that fits one screen needs no search. */
const SEARCHED_FROM = 12;

export interface RosterBodyProps {
  activity: ActivityCard;
  roster: OutputOf<'attendance.roster'>;
  entry: Entry;
  onStrike: (row: RosterRow) => void;
}

/** Numbers, filters and the people. */
export function RosterBody({ activity, roster, entry, onStrike }: RosterBodyProps) {
  const [filter, setFilter] = useState<RosterFilter>('all');
  const [search, setSearch] = useState('');
  const { canEnter, standing } = rosterActsAt(activity, serverNow());
  const { rows, counts } = roster;
  if (rows.length === 0) {
    return <Empty icon="people" title="名单还没有生成" note="活动发布后，应到人员会出现在这里" />;
  }
  const groups = groupsOf(rows, filter, search);
  const arrival = serverNow() > activity.checkIn.lateAfter ? 'late' : 'on_time';
  return (
    <>
      {standing && <Banner icon="info">{standing}</Banner>}
      <HeadCount counts={counts} counting={canEnter} />
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
        onEnter={canEnter ? (row) => entry.enter(row, arrival) : undefined}
        onStrike={canEnter ? onStrike : undefined}
      />
      {groups.length === 0 && (
        <Empty icon="search" title={search ? `名单里没有叫“${search}”的人` : '这里还没有人'} />
      )}
    </>
  );
}
