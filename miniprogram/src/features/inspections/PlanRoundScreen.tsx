import type { OutputOf } from '@shared/contract';
import type { RoundView } from '@shared/contract/inspections';
import { addDays, localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { ChoiceGroup } from '@/features/organiser';
import { useAct, useOperation } from '@/features/remote';
import { AppScreen, Columns, QueryState, RightsGate } from '@/features/shell';
import { serverNow } from '@/platform/clock';
import { replacePage } from '@/platform/navigation';
import { newRequestId } from '@/platform/request-id';
import {
  Banner,
  Box,
  Button,
  Card,
  Checkbox,
  DateField,
  Mark,
  PageHead,
  PageTitle,
  Section,
  showToast,
  TextField,
  Words,
} from '@/ui';
import { ChecklistFields, type Line } from './ChecklistFields';

type Item = OutputOf<'plan.commitments'>['items'][number];
type Unit = OutputOf<'entries.places'>['addressees'][number];

/** How long a round usually takes, and how long there is for rectification after it. */
const USUAL_DAYS = 10;

interface RoundWords {
  title: string;
  team: string;
  from: string;
  to: string;
  dueOn: string;
  items: readonly number[];
  unitIds: readonly string[];
  checklist: readonly Line[];
}

const wordsOf = (round: RoundView | undefined, units: readonly Unit[]): RoundWords => {
  const today = localDateOf(serverNow());
  return {
    title: round?.title ?? '党建工作专项督查',
    team: round?.team ?? '机关党委督查组',
    from: round?.from ?? today,
    to: round?.to ?? addDays(today, USUAL_DAYS),
    dueOn: round?.dueOn ?? addDays(today, 3 * USUAL_DAYS),
    items: round?.items ?? [],
    unitIds:
      round?.units.map(({ unitId }) => unitId) ??
      units.filter(({ kind }) => kind === 'branch').map(({ unitId }) => unitId),
    checklist: round?.checklist ?? [],
  };
};

const toggled = <T,>(all: readonly T[], one: T, on: boolean): readonly T[] =>
  on ? [...all, one] : all.filter((other) => other !== one);

interface PartProps {
  words: RoundWords;
  set: (part: Partial<RoundWords>) => void;
}

function Scope({ words, set, units }: PartProps & { units: readonly Unit[] }) {
  return (
    <Section title="受检单位">
      <Card tight>
        <ChoiceGroup label="受检单位">
          {units.map(({ unitId, name }) => (
            <Checkbox
              key={unitId}
              checked={words.unitIds.includes(unitId)}
              onChange={(on) => set({ unitIds: toggled(words.unitIds, unitId, on) })}
            >
              {name}
            </Checkbox>
          ))}
        </ChoiceGroup>
      </Card>
    </Section>
  );
}

function Items({ words, set, items }: PartProps & { items: readonly Item[] }) {
  return (
    <Section title="督查条目">
      <Card tight>
        <ChoiceGroup label="督查条目">
          {items.map(({ number, title }) => (
            <Checkbox
              key={number}
              checked={words.items.includes(number)}
              onChange={(on) => set({ items: toggled(words.items, number, on) })}
            >
              <Words className="serves">
                <Mark number={number} />
                <Words className="t-body">{title}</Words>
              </Words>
            </Checkbox>
          ))}
        </ChoiceGroup>
      </Card>
    </Section>
  );
}

function Times({ words, set }: PartProps) {
  return (
    <Card>
      <TextField
        label="名称"
        maxLength={40}
        value={words.title}
        onChange={(title) => set({ title })}
      />
      <TextField
        label="督查组"
        maxLength={40}
        value={words.team}
        onChange={(team) => set({ team })}
      />
      <DateField label="开始日期" value={words.from} onChange={(from) => set({ from })} />
      <DateField
        label="结束日期"
        value={words.to}
        min={words.from}
        onChange={(to) => set({ to })}
      />
      <DateField
        label="整改时限"
        value={words.dueOn}
        min={words.to}
        onChange={(dueOn) => set({ dueOn })}
      />
    </Card>
  );
}

interface FormProps {
  round?: RoundView;
  units: readonly Unit[];
  plan: OutputOf<'plan.commitments'>;
}

function Form({ round, units, plan }: FormProps) {
  const [requestId] = useState(newRequestId);
  const [words, setWords] = useState(() => wordsOf(round, units));
  const [problem, setProblem] = useState('');
  const draft = useAct('board.checklist');
  const create = useAct('inspections.create');
  const change = useAct('inspections.change');
  const set = (part: Partial<RoundWords>) => setWords({ ...words, ...part });
  const scope = { items: [...words.items].sort((a, b) => a - b), unitIds: [...words.unitIds] };
  const suggest = async () => {
    const found = await draft.run({ year: plan.year, ...scope });
    if (!found.ok) return setProblem(found.error.message);
    setProblem('');
    set({ checklist: found.data.checklist });
  };
  const save = async () => {
    const sent = { ...words, ...scope, checklist: words.checklist.map((one) => ({ ...one })) };
    const saved = round
      ? await change.run({ roundId: round.id, seen: round.seen, ...sent })
      : await create.run({ requestId, ...sent });
    if (!saved.ok) return setProblem(saved.error.message);
    showToast(round ? '已修改' : '已存为草稿，开始后受检单位才能看到');
    replacePage('inspection', { id: saved.data.id });
  };
  return (
    <>
      <PageHead
        title={round ? '修改督查' : '拟定督查'}
        note="定下范围、条目和时间，检查清单由看板带出，可以增减"
      />
      <Columns side={<Scope words={words} set={set} units={units} />}>
        <Times words={words} set={set} />
      </Columns>
      <Items words={words} set={set} items={plan.items} />
      <ChecklistFields
        lines={words.checklist}
        item={scope.items[0] ?? 1}
        onChange={(checklist) => set({ checklist })}
        onSuggest={suggest}
      />
      {problem && <Banner kind="overdue">{problem}</Banner>}
      <Box>
        <Button busyText="正在保存" onTap={save}>
          {round ? '保存修改' : '存为草稿'}
        </Button>
      </Box>
    </>
  );
}

function Gathered({ roundId }: { roundId: string | undefined }) {
  const places = useOperation('entries.places', {});
  const round = useOperation(
    'inspections.get',
    { roundId: roundId ?? '-' },
    { enabled: roundId !== undefined },
  );
  // A round that is planned already is of the plan of its year.
  const of = round.data ? { year: Number(round.data.from.slice(0, 4)) } : {};
  const plan = useOperation('plan.commitments', of);
  const isReady = roundId === undefined || round.data !== undefined;
  const first = plan.data === undefined ? plan : places.data === undefined ? places : round;
  if (plan.data && places.data && isReady) {
    return <Form round={round.data} units={places.data.addressees} plan={plan.data} />;
  }
  return (
    <>
      <PageTitle title="拟定督查" />
      <QueryState of={{ ...first, data: undefined }} what="督查">
        {() => null}
      </QueryState>
    </>
  );
}

/** Plans a round, or changes one that has not ended. */
export function PlanRoundScreen({ roundId }: { roundId: string | undefined }) {
  return (
    <RightsGate
      title="拟定督查"
      allows={({ isCommittee }) => isCommittee}
      whose="督查由机关党委拟定"
      note="受检单位在督查开始后能看到"
    >
      <AppScreen title="拟定督查" place="cases" deskWidth="wide">
        <Gathered roundId={roundId} />
      </AppScreen>
    </RightsGate>
  );
}
