import type { EntryCard } from '@shared/contract/entries';
import { audienceTags } from '@shared/domain/study/words';
import { localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { CommitmentSheet, optionsFor } from '@/features/organiser';
import { useAct, useOperation } from '@/features/remote';
import { serverNow } from '@/platform/clock';
import { newRequestId } from '@/platform/request-id';
import { Banner, Box, Button, DateField, SelectField, Sheet, showToast, TextField } from '@/ui';

/** The checklist's word for a document in force (commitment 4.6). */
const ELEMENT = '在用文件';

const AUDIENCES = audienceTags.map((tag) => ({ key: tag, label: `面向${tag}` }));

interface Words {
  title: string;
  audience: string;
  number: string;
  on: string;
  keptAt: string;
  link: string;
}

const wordsOf = (entry: EntryCard | undefined): Words => ({
  title: entry?.title ?? '',
  audience: entry?.details.audience ?? '年轻党员干部',
  number: entry?.number ?? '',
  on: entry?.on ?? localDateOf(serverNow()),
  keptAt: entry?.keptAt ?? '',
  link: entry?.link ?? '',
});

/** Where a programme is kept: at the Party committee of the office. */
const useHost = (enabled: boolean) => {
  const { data } = useOperation('people.units', {}, { enabled });
  return data?.units.find(({ kind }) => kind === 'organ_committee')?.unitId;
};

/** The clauses a programme's document serves; its activities propose them. */
function ServesField({
  ids,
  year,
  onChange,
}: {
  ids: readonly string[];
  year: number;
  onChange: (ids: readonly string[]) => void;
}) {
  const [open, setOpen] = useState(false);
  const plan = useOperation('plan.commitments', { year });
  const options = plan.data && optionsFor(plan.data, 'general_activity');
  const titles = options?.filter(({ id }) => ids.includes(id)).map(({ title }) => title) ?? [];
  if (!options) return null;
  return (
    <Box className="stack-1">
      <Box className="t-sub">
        {titles.length > 0 ? `计入要点：${titles.join('、')}` : '还没有选择计入的要点举措'}
      </Box>
      <Button kind="secondary" small icon="plus" onTap={() => setOpen(true)}>
        选择计入的举措
      </Button>
      {open && (
        <CommitmentSheet
          options={options}
          chosen={ids}
          onChoose={onChange}
          onClose={() => setOpen(false)}
        />
      )}
    </Box>
  );
}

export interface ProgrammeSheetProps {
  /** Undefined: a new one. */
  entry: EntryCard | undefined;
  onClose: () => void;
}

/** Writes a programme down: title, whom it is for, and its document. */
export function ProgrammeSheet({ entry, onClose }: ProgrammeSheetProps) {
  const [requestId] = useState(newRequestId);
  const [words, setWords] = useState(() => wordsOf(entry));
  const [serves, setServes] = useState<readonly string[]>(
    entry?.serves.map(({ commitmentId }) => commitmentId) ?? [],
  );
  const [problem, setProblem] = useState('');
  const create = useAct('entries.create');
  const change = useAct('entries.change');
  const unitId = useHost(entry === undefined);
  const set = (part: Partial<Words>) => setWords({ ...words, ...part });
  const save = async () => {
    const { title, audience, number, on, keptAt, link } = words;
    if (!title.trim()) return setProblem('请填写计划名称');
    if (!entry && !unitId) return setProblem('没有读到机关党委，请稍后再试');
    const fields = {
      title,
      on,
      element: ELEMENT,
      number: number.trim() || null,
      keptAt,
      link: link.trim() || null,
      details: { audience },
      commitmentIds: [...serves],
    };
    const saved = entry
      ? await change.run({ entryId: entry.id, seen: entry.seen, ...fields })
      : await create.run({ requestId, kind: 'programme', unitId: unitId ?? '', ...fields });
    if (!saved.ok) return setProblem(saved.error.message);
    showToast(entry ? '已保存' : '已存为草稿，审定并印发后启用');
    onClose();
  };
  return (
    <Sheet
      open
      title={entry ? '修改专项计划' : '新建专项计划'}
      act={{ word: '保存计划', onTap: save, busyText: '正在保存' }}
      onClose={onClose}
    >
      <TextField
        label="计划名称"
        value={words.title}
        maxLength={60}
        onChange={(title) => set({ title })}
      />
      <SelectField
        label="面向"
        items={AUDIENCES}
        value={words.audience}
        onChange={(audience) => set({ audience })}
      />
      <TextField
        label="文号"
        optional
        value={words.number}
        maxLength={40}
        onChange={(number) => set({ number })}
      />
      <DateField
        label="文件日期"
        value={words.on}
        max={localDateOf(serverNow())}
        onChange={(on) => set({ on })}
      />
      <TextField
        label="原件存放处"
        optional
        value={words.keptAt}
        maxLength={60}
        onChange={(keptAt) => set({ keptAt })}
      />
      <TextField
        label="网址"
        optional
        value={words.link}
        placeholder="https://"
        onChange={(link) => set({ link })}
      />
      <ServesField ids={serves} year={Number(words.on.slice(0, 4))} onChange={setServes} />
      {problem && <Banner kind="overdue">{problem}</Banner>}
    </Sheet>
  );
}
