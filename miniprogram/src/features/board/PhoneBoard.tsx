import type { Board } from '@shared/domain/board/schema';
import { type ReactNode, useState } from 'react';
import { usePaperUnits, useSession } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Box, Button, Card, Empty, Figures, PageHead, Section, Segmented, TextLink } from '@/ui';
import { filtered } from './board-filter';
import { boardNote, boardTitle } from './board-words';
import { ColumnList } from './ColumnList';
import { DueList } from './DueList';
import { FilterButton, FilterLine, type FilterProps } from './FilterLine';
import { ItemList } from './ItemList';
import { MatterList } from './MatterList';
import { mattersOf, pressingCount } from './matters';
import { openSummary } from './open-summary';
import { QuarterChoice } from './QuarterChoice';
import { groupCounts, groupWord, type StateGroup, sectionsIn } from './state-groups';
import { ViewCells } from './ViewLinks';

const VIEWS = [
  { key: 'items', label: '按条目' },
  { key: 'units', label: '按单位' },
] as const;

type View = (typeof VIEWS)[number]['key'];

function Items({ board, group, onAll }: { board: Board; group?: StateGroup; onAll: () => void }) {
  const sections = sectionsIn(board.sections, group);
  const count = sections.flatMap(({ rows }) => rows).length;
  return (
    <>
      {group && (
        <Section
          title={`${groupWord(group)} ${count}条`}
          side={<TextLink onTap={onAll}>看全部条目</TextLink>}
        >
          {null}
        </Section>
      )}
      <ItemList
        sections={sections}
        onOpen={({ number }) => openPage('item', { number, year: board.year })}
      />
    </>
  );
}

/** The board as one column: what is to be handled first, then the items in the plan's order. */
export function PhoneBoard({ years, ...looked }: FilterProps & { years: ReactNode }) {
  const { board, filter, onFilter } = looked;
  const shown = filtered(board, filter);
  const { isCommittee } = useSession();
  const summarised = usePaperUnits()('progress_summary');
  const [view, setView] = useState<View>('items');
  const [group, setGroup] = useState<StateGroup>();
  const matters = mattersOf(board.matters);
  const figures = groupCounts(board.summary).map(({ key, value, word }) => ({
    key,
    value,
    word,
    onTap: () => {
      setView('items');
      setGroup(key);
    },
  }));
  return (
    <>
      <PageHead title={boardTitle(board)} note={boardNote(pressingCount(board), board)} />
      {years}
      <QuarterChoice {...looked} />
      <Card tight label="各条目的状态" className="board-figures">
        <Figures items={figures} label="条目数" />
      </Card>
      {matters.length > 0 && group === undefined && (
        <Section title="要处理">
          <MatterList board={board} matters={matters} />
        </Section>
      )}
      {group === undefined && <DueList board={board} />}
      <Segmented label="排列方式" items={VIEWS} value={view} onChange={setView} />
      {view === 'items' && (
        <>
          <Box className="row">
            <FilterButton {...looked} />
          </Box>
          <FilterLine {...looked} />
        </>
      )}
      {view === 'items' && shown.sections.length === 0 && (
        <Empty icon="board" title="没有这样的条目" note="换一个条件，或看全部" />
      )}
      {view === 'items' ? (
        <Items board={shown} group={group} onAll={() => setGroup(undefined)} />
      ) : (
        <ColumnList board={board} onTurn={(from) => onFilter({ ...filter, from, unit: '' })} />
      )}
      <Section note="“仅记录”：要点没有写数量，只记做了什么，不算百分比。">{null}</Section>
      <ViewCells year={board.year} />
      {summarised && (
        <Button
          kind="secondary"
          small
          block
          icon="print"
          onTap={() => openSummary(summarised, looked)}
        >
          落实情况汇总表
        </Button>
      )}
      {isCommittee && (
        <>
          <Button
            kind="secondary"
            small
            block
            onTap={() => openPage('commitments', { year: board.year })}
          >
            举措清单
          </Button>
          <Button kind="quiet" small block onTap={() => openPage('planImport')}>
            导入要点
          </Button>
        </>
      )}
    </>
  );
}
