import { useState } from 'react';
import { useOperation, usePages, useSettledText } from '@/features/remote';
import { AppScreen, QueryState, RightsGate, useSession } from '@/features/shell';
import { call } from '@/platform/call';
import { Button, Cell, CellList, Empty, PageHead } from '@/ui';
import { ChainCard } from './ChainCard';
import { EntrySheet } from './EntrySheet';
import { FilterCard } from './FilterCard';
import { inputOf, isNarrowed, noFilters } from './filters';
import { type AuditRow, sentenceOf } from './words';

function Records() {
  const { isCommittee } = useSession();
  const [filters, setFilters] = useState(noFilters);
  const [open, setOpen] = useState<AuditRow>();
  const { data: unfiltered } = useOperation('audit.list', {});
  const wanted = { ...filters, who: useSettledText(filters.who.trim()) };
  const input = inputOf(wanted);
  const list = usePages(
    ['audit.list', input],
    (cursor) => call('audit.list', { ...input, cursor }),
    ({ rows, next }) => ({ rows, next }),
  );
  return (
    <AppScreen title="操作记录" place="me">
      <PageHead
        title="操作记录"
        note={
          isCommittee
            ? '谁在什么时候更改了什么，只能查看，不能修改'
            : '管理员可以查看人员权限和设置的更改'
        }
      />
      {isCommittee && <ChainCard />}
      <FilterCard
        filters={filters}
        onChange={setFilters}
        collections={unfiltered?.collections ?? []}
      />
      <QueryState of={list} what="操作记录">
        {(rows) =>
          rows.length === 0 ? (
            <Empty
              icon="doc"
              title="没有符合条件的记录"
              note={isNarrowed(wanted) ? '可以放宽筛选条件' : '有更改后，几分钟内会出现在这里'}
            />
          ) : (
            <>
              <CellList label="操作记录">
                {rows.map((row) => (
                  <Cell key={row.sequence} title={sentenceOf(row)} onTap={() => setOpen(row)} />
                ))}
              </CellList>
              {list.more && (
                <Button kind="secondary" onTap={list.more} busyText="正在读取">
                  加载更多
                </Button>
              )}
            </>
          )
        }
      </QueryState>
      {open && (
        <EntrySheet
          row={open}
          onClose={() => setOpen(undefined)}
          onPerson={({ by, byName }) => {
            setFilters({ ...filters, by, byName: byName ?? undefined, who: '' });
            setOpen(undefined);
          }}
        />
      )}
    </AppScreen>
  );
}

/** Who changed what: for the committee everything, for the administrator rights and settings. */
export function AuditScreen() {
  return (
    <RightsGate
      title="操作记录"
      allows={({ keepsRoster }) => keepsRoster}
      whose="操作记录由机关党委和管理员查看"
      note="与您有关的记录，在“我的个人信息”里查看"
    >
      <Records />
    </RightsGate>
  );
}
