import type { ListView } from '@shared/contract/lists';
import { levelWords } from '@shared/domain/lists/words';
import { calendarOf, longDayOf } from '@shared/domain/time';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import { serverNow } from '@/platform/clock';
import {
  Banner,
  Button,
  Cell,
  CellList,
  Empty,
  PageHead,
  PageTitle,
  Section,
  showToast,
} from '@/ui';
import { AssignSheet } from './AssignSheet';
import { LineSheet } from './LineSheet';
import { Lines } from './Lines';
import { MainAct, SideActs } from './ListActs';
import { type Line, standingText } from './list-words';
import { type ListActs, useList } from './use-list';

/** What is asked of the unit and is not in the draft: one tap puts it in. */
function LeftOut({ list, acts }: { list: ListView; acts: ListActs }) {
  if (!list.may.edit || list.left.length === 0) return null;
  const takeIn = async (commitmentId: string) => {
    const problem = await acts.change(
      { kind: 'take_in', commitmentIds: [commitmentId] },
      '已列入清单',
    );
    if (problem) showToast(problem, 'alert');
  };
  return (
    <Section title={`未列入 ${list.left.length}项`}>
      <CellList label="未列入的责任事项">
        {list.left.map(({ commitmentId, item, title }) => (
          <Cell
            key={commitmentId}
            title={title}
            note={`第${item}条`}
            action={
              <Button kind="secondary" small onTap={() => takeIn(commitmentId)}>
                列入
              </Button>
            }
          />
        ))}
      </CellList>
    </Section>
  );
}

function Draft({ list, acts }: { list: ListView; acts: ListActs }) {
  const [line, setLine] = useState<Line>();
  const [assigning, setAssigning] = useState(false);
  const { may, unassigned, draft } = list;
  return (
    <>
      {may.edit && unassigned > 0 && (
        <CellList inset="icons" label="指定责任人">
          <Cell
            lead={{ icon: 'people' }}
            title="统一指定责任人"
            note={`${unassigned}项还没有责任人`}
            onTap={() => setAssigning(true)}
          />
        </CellList>
      )}
      <Lines lines={draft} year={list.year} onLine={may.edit ? setLine : undefined} />
      <LeftOut list={list} acts={acts} />
      {line && <LineSheet list={list} line={line} acts={acts} onClose={() => setLine(undefined)} />}
      {assigning && <AssignSheet list={list} acts={acts} onClose={() => setAssigning(false)} />}
    </>
  );
}

interface VersionsProps {
  list: ListView;
  shown: number | 'draft';
  onShow: (which: number | 'draft') => void;
}

/** The versions, newest first; the draft before them. */
function Versions({ list, shown, onShow }: VersionsProps) {
  const { versions, draft } = list;
  const rows = [
    ...(draft.length > 0
      ? [{ key: 'draft' as const, title: '拟定中的一版', note: `${draft.length}项` }]
      : []),
    ...versions.map(({ number, approvedOn, approvedByName, lines }, place) => ({
      key: number,
      title: `第${number}版${place === 0 ? '（生效）' : ''}`,
      note: `${longDayOf(approvedOn)}${approvedByName ? ` ${approvedByName}批准` : ''}，${lines.length}项`,
    })),
  ];
  if (rows.length < 2) return null;
  return (
    <Section title="版本">
      <CellList label="版本">
        {rows.map(({ key, title, note }) => (
          <Cell
            key={key}
            title={title}
            note={key === shown ? `${note}，正在查看` : note}
            onTap={key === shown ? undefined : () => onShow(key)}
          />
        ))}
      </CellList>
    </Section>
  );
}

function List({ list }: { list: ListView }) {
  const acts = useList(list);
  const [chosen, setChosen] = useState<number | 'draft'>();
  const { draft, versions, year, level, unitName, sentBackFor } = list;
  const newest = versions[0]?.number ?? 'draft';
  const usual = draft.length > 0 ? 'draft' : newest;
  const isThere = chosen === 'draft' ? draft.length > 0 : chosen !== undefined;
  const shown = isThere && chosen !== undefined ? chosen : usual;
  const version = versions.find(({ number }) => number === shown);
  return (
    <>
      <PageHead
        lead={`${year}年 ${levelWords[level]}`}
        title={`${unitName}责任清单`}
        note={standingText(list)}
      />
      {sentBackFor && <Banner kind="due">{`已退回：${sentBackFor}`}</Banner>}
      <MainAct list={list} acts={acts} />
      <SideActs list={list} acts={acts} />
      <Versions list={list} shown={shown} onShow={setChosen} />
      {shown === 'draft' && draft.length > 0 && <Draft list={list} acts={acts} />}
      {version && <Lines lines={version.lines} year={year} />}
      {draft.length === 0 && versions.length === 0 && (
        <Empty
          icon="doc"
          title="还没有责任清单"
          note="由要点举措带出责任事项，指定单位、责任人和时限"
        />
      )}
      {list.may.edit && draft.length === 0 && <LeftOut list={list} acts={acts} />}
    </>
  );
}

/** One unit's 责任清单: under way, in force, and before. */
export function ListScreen({ unit, year }: { unit: string; year: number | undefined }) {
  const asked = { unitId: unit, year: year ?? calendarOf(serverNow()).year };
  const remote = useOperation('lists.get', asked);
  return (
    <AppScreen title="责任清单" place="board" deskWidth="wide">
      {remote.data === undefined && <PageTitle title="责任清单" />}
      <QueryState of={remote} what="责任清单">
        {(list) => <List list={list} />}
      </QueryState>
    </AppScreen>
  );
}
