import type { InputOf, OutputOf } from '@shared/contract';
import { caseKinds } from '@shared/domain/cases/kinds';
import { calendarOf } from '@shared/domain/time';
import { useState } from 'react';
import { useOperation, usePages, useSettledText } from '@/features/remote';
import { AppScreen, FilterPlace, PaperLinks, QueryState } from '@/features/shell';
import { call } from '@/platform/call';
import { serverNow } from '@/platform/clock';
import { openPage } from '@/platform/navigation';
import { Box, Button, Cell, CellList, Empty, PageHead, PageTitle, Tabs, TextLink } from '@/ui';
import { BesideCells } from './BesideCells';
import { type CaseFilter, CaseFilters } from './CaseFilters';
import { CaseList } from './CaseList';
import { NewCase, openable } from './NewCase';

type Show = InputOf<'cases.list'>['show'];
type Places = OutputOf<'cases.places'>;
type Counts = OutputOf<'cases.list'>['counts'];

const EMPTY: Readonly<Record<Show, string>> = {
  open: '登记后列在这里，办结前一直留着',
  overdue: '过了时限还没有办结的会列在这里',
  settled: '办结和销号的会列在这里',
  withdrawn: '登记错了撤下的会列在这里',
};

/** Kinds that have a ledger of their own on paper. */
const PAPERS = [
  { kind: 'hotline', paper: 'hotline_ledger', title: '民生热线办理台账' },
  { kind: 'one_matter', paper: 'one_matter_register', title: '一事一报登记' },
  { kind: 'finding', paper: 'rectification_ledger', title: '督查整改台账' },
] as const;

const tabsOf = (counts: Counts | undefined): ReadonlyArray<{ key: Show; label: string }> => [
  { key: 'open', label: counts ? `办理中 ${counts.open}` : '办理中' },
  { key: 'overdue', label: counts ? `逾期 ${counts.overdue}` : '逾期' },
  { key: 'settled', label: counts ? `已办结 ${counts.settled}` : '已办结' },
];

const askedFor = ({ kind, unitId }: CaseFilter, words: string, show: Show) => ({
  show,
  ...(kind ? { kinds: [kind] } : {}),
  ...(unitId ? { unitId } : {}),
  ...(words ? { search: words } : {}),
});

/** The sentence of the page: what is open, and what of it is late. */
const headOf = (counts: Counts | undefined): string => {
  if (!counts) return '办理事项';
  if (counts.open === 0) return '没有在办的事项';
  return counts.overdue > 0
    ? `在办${counts.open}件，逾期${counts.overdue}件`
    : `在办${counts.open}件`;
};

function Cases({ places, kind, unitId }: CasesParams & { places: Places }) {
  const [filter, setFilter] = useState<CaseFilter>({
    kind: places.reads.find((one) => one === kind),
    unitId,
    search: '',
  });
  const [show, setShow] = useState<Show>('open');
  const [adding, setAdding] = useState(false);
  const asked = askedFor(filter, useSettledText(filter.search), show);
  const head = useOperation('cases.list', asked);
  const cases = usePages(
    ['cases.list', asked],
    (cursor) => call('cases.list', { ...asked, cursor }),
    (data) => ({ rows: data.cases, next: data.next }),
  );
  const counts = head.data?.counts;
  return (
    <>
      <PageHead
        lead={filter.kind ? caseKinds[filter.kind].label : '办理事项'}
        title={headOf(counts)}
        note={filter.kind ? caseKinds[filter.kind].note : '一事一条，到哪一步、还剩几天都在这里'}
      />
      {openable(places.places).length > 0 && (
        <Box>
          <Button icon="plus" onTap={() => setAdding(true)}>
            登记事项
          </Button>
        </Box>
      )}
      <Tabs label="办理状态" items={tabsOf(counts)} value={show} onChange={setShow} />
      <FilterPlace
        chosen={[
          filter.kind ? caseKinds[filter.kind].label : '全部类别',
          places.places.find((one) => one.unitId === filter.unitId)?.name ?? '全部单位',
        ].join(' ')}
        filters={
          <CaseFilters
            places={places}
            filter={filter}
            onChange={(part) => setFilter({ ...filter, ...part })}
          />
        }
        beside={
          <>
            <BesideCells />
            <PaperLinks
              papers={PAPERS.filter(
                ({ kind: of }) => filter.kind === undefined || of === filter.kind,
              )}
              year={calendarOf(serverNow()).year}
              unitId={filter.unitId}
            />
            <CellList inset="icons" label="相关">
              <Cell
                lead={{ icon: 'search' }}
                title="督查"
                note="检查清单、督查问题和通报"
                onTap={() => openPage('inspections')}
              />
            </CellList>
            <Box>
              <TextLink onTap={() => setShow(show === 'withdrawn' ? 'open' : 'withdrawn')}>
                {show === 'withdrawn' ? '回到办理中' : '看撤下的事项'}
              </TextLink>
            </Box>
          </>
        }
      >
        <QueryState of={cases} what="事项">
          {(found) =>
            found.length > 0 ? (
              <CaseList cases={found} label="事项" />
            ) : (
              <Empty icon="check" title="没有这样的事项" note={EMPTY[show]} />
            )
          }
        </QueryState>
        {cases.more && (
          <Button kind="secondary" busyText="正在读取" onTap={cases.more}>
            再看一页
          </Button>
        )}
      </FilterPlace>
      {adding && (
        <NewCase
          places={places.places}
          kind={filter.kind}
          unitId={filter.unitId}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}

interface CasesParams {
  kind?: string | undefined;
  unitId?: string | undefined;
}

/** Matters of all kinds on one list: what is open, what is late, what is settled. */
export function CasesScreen(params: CasesParams) {
  const places = useOperation('cases.places', {});
  return (
    <AppScreen title="办理事项" place="cases" deskWidth="wide">
      {places.data === undefined && <PageTitle title="办理事项" />}
      <QueryState of={places} what="办理事项">
        {(found) => <Cases places={found} {...params} />}
      </QueryState>
    </AppScreen>
  );
}
