import type { ImportSummary } from '@shared/contract/roster-import';
import type { RosterVerdict } from '@shared/domain/roster/schema';
import { useState } from 'react';
import { QueryState } from '@/features/shell';
import { Banner, Box, Button, Empty, SearchBox, Section } from '@/ui';
import { HeldSheet } from './HeldSheet';
import { verdictWords } from './import-words';
import { RowList } from './RowList';
import { RowTable } from './RowTable';
import type { Problem, RosterImport } from './use-import';
import { type Row, useRows } from './use-rows';

export interface RowsSectionProps {
  summary: ImportSummary;
  verdict: RosterVerdict;
  work: RosterImport;
  wide: boolean;
  canDecide: boolean;
}

const EMPTY: Readonly<Record<RosterVerdict, string>> = {
  add: '没有要新增的人',
  change: '没有要更新的人',
  same: '没有无变化的人',
  held: '没有暂留的行',
  skipped: '没有不导入的行',
  end: '名册里的人都在表里',
};

/** Rows of one verdict, with a search, and what can be done about them. */
export function RowsSection({ summary, verdict, work, wide, canDecide }: RowsSectionProps) {
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<Row>();
  const [problem, setProblem] = useState<Problem>();
  const rows = useRows({ importId: summary.id, verdict, search: search || undefined });
  const count = summary.counts[verdict];
  const isEnd = verdict === 'end';
  const choose = async (row: Row) => setProblem(await work.chooseEnds([row.id], !row.chosen));
  const canOpen = canDecide && (verdict === 'held' || verdict === 'skipped');
  const actFor = (row: Row) => {
    if (canDecide && isEnd) return () => void choose(row);
    return canOpen || (canDecide && row.decided) ? () => setOpen(row) : undefined;
  };
  const shown = { actFor, canChoose: canDecide && isEnd };
  return (
    <Section
      title={`${verdictWords[verdict]} ${count}${isEnd ? '人' : '行'}`}
      note={
        isEnd && count > 0
          ? '这些人在名册里，但不在这份表里。勾选的人将结束在支部的身份，不勾选的不变'
          : undefined
      }
    >
      {problem && <Banner kind="overdue">{problem}</Banner>}
      {count > 10 && <SearchBox value={search} onChange={setSearch} label="按姓名查找" />}
      <QueryState of={rows} what="名单">
        {(list) =>
          list.length === 0 ? (
            <Empty icon="people" title={search ? `没有姓名含“${search}”的人` : EMPTY[verdict]} />
          ) : (
            <Box className="stack-3">
              {wide ? <RowTable rows={list} {...shown} /> : <RowList rows={list} {...shown} />}
              {rows.more && (
                <Button kind="secondary" onTap={rows.more} busyText="正在读取">
                  加载更多
                </Button>
              )}
            </Box>
          )
        }
      </QueryState>
      {isEnd && canDecide && count > 0 && (
        <Button
          kind="quiet"
          small
          onTap={async () =>
            setProblem(await work.chooseEnds(undefined, summary.counts.chosen < count))
          }
        >
          {summary.counts.chosen < count ? `全部勾选${count}人` : '全部不勾选'}
        </Button>
      )}
      {open && (
        <HeldSheet row={open} day={summary.day} work={work} onClose={() => setOpen(undefined)} />
      )}
    </Section>
  );
}
