import type { OutputOf } from '@shared/contract';
import type { EntryCard } from '@shared/contract/entries';
import type { RegisterName } from '@shared/domain/entries/kinds';
import { registerWords } from '@shared/domain/entries/words';
import { calendarOf } from '@shared/domain/time';
import { useState } from 'react';
import { useOperation, usePages, useSettledText } from '@/features/remote';
import { AppScreen, FilterPlace, PaperLinks, QueryState } from '@/features/shell';
import { call } from '@/platform/call';
import { serverNow } from '@/platform/clock';
import { Box, Button, Cell, CellList, Empty, PageHead, PageTitle, StateLine } from '@/ui';
import { EntryLook } from './EntryLook';
import { stateKindOf, stateText } from './entry-words';
import { NewEntry, writableIn } from './NewEntry';
import { type RegisterFilter, RegisterFilters, type Shown, shownWords } from './RegisterFilters';
import { entryLine, kindsIn, REGISTERS } from './register-words';

const STATES: Readonly<Record<Shown, EntryCard['state']['name'][]>> = {
  standing: ['in_force'],
  draft: ['draft', 'approved'],
  withdrawn: ['withdrawn'],
};

const EMPTY: Readonly<Record<Shown, string>> = {
  standing: '登记后列在这里，计入要点的会在看板上出现',
  draft: '起草、待审定和待核对的会列在这里',
  withdrawn: '撤下的登记和原因会留在这里',
};

function EntryList({
  entries,
  shown,
  onOpen,
}: {
  entries: readonly EntryCard[];
  shown: Shown;
  onOpen: (entry: EntryCard) => void;
}) {
  if (entries.length === 0) return <Empty icon="doc" title="没有登记" note={EMPTY[shown]} />;
  return (
    <CellList label="登记">
      {entries.map((entry) => (
        <Cell
          key={entry.id}
          title={entry.title}
          note={entryLine(entry)}
          state={<StateLine kind={stateKindOf(entry)}>{stateText(entry)}</StateLine>}
          onTap={() => onOpen(entry)}
        />
      ))}
    </CellList>
  );
}

/** Registers that are handed in on paper. */
const PAPERS = [
  { register: 'talks', paper: 'talk_register', title: '谈心谈话登记' },
  { register: 'talks', paper: 'integrity_talks', title: '廉政谈话登记' },
  { register: 'talks', paper: 'reminder_talks', title: '提醒约谈登记' },
  { register: 'contacts', paper: 'contact_visits', title: '联系点与调研走访' },
  { register: 'grounds', paper: 'double_registration', title: '双报到情况表' },
] as const;

const useEntries = ({ unitId, register, shown, search, year }: RegisterFilter) => {
  const words = useSettledText(search);
  const asked = {
    year,
    kinds: kindsIn(register),
    states: STATES[shown],
    ...(unitId ? { unitId } : {}),
    ...(words ? { search: words } : {}),
  };
  return usePages(
    ['entries.list', asked],
    (cursor) => call('entries.list', { ...asked, cursor }),
    (data) => ({ rows: data.entries, next: data.next }),
  );
};

/** `制度文件 第三支部`: what the list is narrowed to. */
const chosenText = ({ register, unitId, shown }: RegisterFilter, { places }: Places): string =>
  [
    register ? registerWords[register] : '全部类别',
    places.find((one) => one.unitId === unitId)?.name ?? '全部单位',
    shown === 'standing' ? '' : shownWords[shown],
  ]
    .filter(Boolean)
    .join(' ');

function Registers({ places, register, unitId, entryId }: Params & { places: Places }) {
  const first = places.wholeOffice ? undefined : places.places[0]?.unitId;
  const [filter, setFilter] = useState<RegisterFilter>({
    unitId: unitId ?? first,
    register: REGISTERS.find((one) => one === register),
    shown: 'standing',
    search: '',
    year: calendarOf(serverNow()).year,
  });
  const [looking, setLooking] = useState<{ id: string; unitId?: string } | undefined>(
    entryId ? { id: entryId } : undefined,
  );
  const [adding, setAdding] = useState(false);
  const entries = useEntries(filter);
  const writes = places.places.some((place) => writableIn(place).length > 0);
  const kindOf = (id: string | undefined) => places.places.find((one) => one.unitId === id)?.kind;
  return (
    <>
      <PageHead
        lead={`${filter.year}年`}
        title={filter.register ? registerWords[filter.register] : '登记台账'}
        note="文件、推送、谈话、评定和人数，只登记事实，正文不上传"
      />
      {writes && (
        <Box>
          <Button icon="plus" onTap={() => setAdding(true)}>
            登记一条
          </Button>
        </Box>
      )}
      <FilterPlace
        chosen={chosenText(filter, places)}
        filters={
          <RegisterFilters
            places={places}
            filter={filter}
            onChange={(part) => setFilter({ ...filter, ...part })}
          />
        }
        beside={
          <PaperLinks
            papers={PAPERS.filter(
              ({ register: of }) => filter.register === undefined || of === filter.register,
            )}
            year={filter.year}
            unitId={filter.unitId}
          />
        }
      >
        <QueryState of={entries} what="登记">
          {(found) => (
            <EntryList
              entries={found}
              shown={filter.shown}
              onOpen={(entry) => setLooking({ id: entry.id, unitId: entry.unitId })}
            />
          )}
        </QueryState>
        {entries.more && (
          <Button kind="secondary" busyText="正在读取" onTap={entries.more}>
            再看一页
          </Button>
        )}
      </FilterPlace>
      {adding && (
        <NewEntry places={places.places} unitId={filter.unitId} onClose={() => setAdding(false)} />
      )}
      {looking && (
        <EntryLook
          entryId={looking.id}
          unitKind={kindOf(looking.unitId)}
          onClose={() => setLooking(undefined)}
        />
      )}
    </>
  );
}

type Places = OutputOf<'entries.places'>;

interface Params {
  unitId?: string | undefined;
  register?: RegisterName | string | undefined;
  /** Opened at once. */
  entryId?: string | undefined;
}

/** All registers on one page: what a kind asks, and who reads it, follows from the kind. */
export function RegistersScreen(params: Params) {
  const places = useOperation('entries.places', {});
  return (
    <AppScreen title="登记台账" place="registers" deskWidth="wide">
      {places.data === undefined && <PageTitle title="登记台账" />}
      <QueryState of={places} what="登记台账">
        {(found) => <Registers places={found} {...params} />}
      </QueryState>
    </AppScreen>
  );
}
