import type { EntryCard } from '@shared/contract/entries';
import { entryKinds } from '@shared/domain/entries/kinds';
import { useState } from 'react';
import { EntryLook, stateKindOf, stateText } from '@/features/entries';
import { useOperation, usePages, useSettledText } from '@/features/remote';
import { Columns, QueryState, useSession } from '@/features/shell';
import { call } from '@/platform/call';
import {
  Box,
  Button,
  Card,
  Cell,
  CellList,
  Empty,
  PageHead,
  SearchBox,
  Segmented,
  SelectField,
  StateLine,
} from '@/ui';
import { type FileParams, GroupYear } from './GroupYear';
import { NoteSheet } from './NoteSheet';
import { NOTE_KINDS, type NoteKind, noteLine } from './note-words';
import { useTopics } from './use-topics';

type Whose = 'mine' | 'group' | 'withdrawn';

const ALL = 'all';

interface FilterProps {
  kind: NoteKind | typeof ALL;
  person: string;
  topic: string;
  search: string;
  people: ReadonlyArray<{ memberId: string; name: string }>;
  topics: ReadonlyArray<{ key: string; label: string }>;
  onChange: (part: Partial<Filter>) => void;
}

type Filter = Pick<FilterProps, 'kind' | 'person' | 'topic' | 'search'>;

function Filters({ kind, person, topic, search, people, topics, onChange }: FilterProps) {
  return (
    <Card tight label="筛选">
      <SearchBox
        label="按名称查找"
        value={search}
        onChange={(text) => onChange({ search: text })}
      />
      <SelectField
        label="类别"
        items={[
          { key: ALL, label: '全部类别' },
          ...NOTE_KINDS.map((key) => ({ key, label: entryKinds[key].label })),
        ]}
        value={kind}
        onChange={(key) => onChange({ kind: key })}
      />
      {topics.length > 0 && (
        <SelectField
          label="学习专题"
          items={[{ key: ALL, label: '全部专题' }, ...topics]}
          value={topic}
          onChange={(key) => onChange({ topic: key })}
        />
      )}
      {people.length > 0 && (
        <SelectField
          label="成员"
          items={[
            { key: ALL, label: '全部成员' },
            ...people.map(({ memberId, name }) => ({ key: memberId, label: name })),
          ]}
          value={person}
          onChange={(key) => onChange({ person: key })}
        />
      )}
    </Card>
  );
}

function NoteList({
  notes,
  onOpen,
}: {
  notes: readonly EntryCard[];
  onOpen: (id: string) => void;
}) {
  if (notes.length === 0) {
    return (
      <Empty icon="book" title="没有登记的材料" note="自学计划、心得体会、调研报告登记后列在这里" />
    );
  }
  return (
    <CellList label="学习材料">
      {notes.map((note) => (
        <Cell
          key={note.id}
          title={note.title}
          note={noteLine(note)}
          state={
            note.state.name === 'withdrawn' ? (
              <StateLine kind={stateKindOf(note)}>{stateText(note)}</StateLine>
            ) : undefined
          }
          onTap={() => onOpen(note.id)}
        />
      ))}
    </CellList>
  );
}

const useNotes = (
  { unitId, year }: { unitId: string; year: number },
  whose: Whose,
  { kind, person, topic, search }: Filter,
) => {
  const own = useSession().data?.memberId;
  const words = useSettledText(search);
  const memberId = whose === 'mine' ? own : person === ALL ? undefined : person;
  const asked = {
    unitId,
    year,
    kinds: kind === ALL ? [...NOTE_KINDS] : [kind],
    ...(memberId ? { memberId } : {}),
    ...(topic === ALL ? {} : { topic }),
    ...(words ? { search: words } : {}),
    ...(whose === 'withdrawn' ? { states: ['withdrawn' as const] } : {}),
  };
  return usePages(
    ['entries.list', asked],
    (cursor) => call('entries.list', { ...asked, cursor }),
    (data) => ({ rows: data.entries, next: data.next }),
  );
};

interface NotesProps {
  unitId: string;
  year: number;
  /** Only those of this topic at first. */
  topicId: string | undefined;
  /** Begins with putting one down. */
  adds: boolean;
}

function Notes({ unitId, year, topicId, adds }: NotesProps) {
  const file = useOperation('study.archive', { unitId, year });
  const rights = useOperation('entries.list', { unitId, year, kinds: [...NOTE_KINDS] });
  const keeps = rights.data?.mayWrite.some(({ forOthers }) => forOthers) ?? false;
  const writes = (rights.data?.mayWrite.length ?? 0) > 0;
  const isGroup = file.data?.sees === 'group';
  const [chosen, setChosen] = useState<Whose>();
  const whose = chosen ?? (keeps ? 'group' : 'mine');
  const [filter, setFilter] = useState({
    kind: ALL as NoteKind | typeof ALL,
    person: ALL,
    topic: topicId ?? ALL,
    search: '',
  });
  const [adding, setAdding] = useState(adds);
  const [looking, setLooking] = useState<string>();
  const topics = useTopics(unitId, year);
  // A topic is of one year's plan: in another year everything is shown.
  const [firstYear] = useState(year);
  const isOfYear = year === firstYear || topics.some(({ key }) => key === filter.topic);
  const topic = isOfYear ? filter.topic : ALL;
  const notes = useNotes({ unitId, year }, whose, { ...filter, topic });
  const people = isGroup ? (file.data?.people ?? []) : [];
  const tabs: ReadonlyArray<{ key: Whose; label: string }> = [
    { key: 'mine', label: '我的' },
    ...(isGroup ? [{ key: 'group' as const, label: '全组' }] : []),
    { key: 'withdrawn', label: '已撤下' },
  ];
  return (
    <>
      <PageHead
        lead={`${year}年`}
        title="学习材料"
        note="自学、调研、交流，登记在这里，归入学习档案"
      />
      {writes && (
        <Box>
          <Button icon="plus" onTap={() => setAdding(true)}>
            登记材料
          </Button>
        </Box>
      )}
      <Segmented label="看谁的" items={tabs} value={whose} onChange={setChosen} />
      <Columns
        side={
          <Filters
            {...filter}
            topic={topic}
            people={whose === 'mine' ? [] : people}
            topics={topics}
            onChange={(part) => setFilter({ ...filter, ...part })}
          />
        }
      >
        <QueryState of={notes} what="学习材料">
          {(found) => <NoteList notes={found} onOpen={setLooking} />}
        </QueryState>
        {notes.more && (
          <Button kind="secondary" busyText="正在读取" onTap={notes.more}>
            再看一页
          </Button>
        )}
      </Columns>
      {adding && writes && (
        <NoteSheet
          unitId={unitId}
          year={year}
          people={keeps ? people : []}
          topicId={topic === ALL ? undefined : topic}
          onClose={() => setAdding(false)}
        />
      )}
      {looking && (
        <EntryLook
          entryId={looking}
          choices={{ topic: topics }}
          onClose={() => setLooking(undefined)}
        />
      )}
    </>
  );
}

/** Notes of study: mine, and for those who keep the file the group's. */
export function NotesScreen({
  topicId,
  adds,
  ...params
}: FileParams & Pick<NotesProps, 'topicId' | 'adds'>) {
  return (
    <GroupYear wide title="学习材料" {...params}>
      {(of) => <Notes {...of} adds={adds} topicId={topicId} />}
    </GroupYear>
  );
}
