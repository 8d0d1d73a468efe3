import { succeed } from '../outcome';
import { takesTarget } from '../progress/registry';
import type { LocalDate } from '../time';
import {
  type CommitmentAct,
  type CommitmentAnswer,
  type CommitmentsOfPlan,
  decideTarget,
  dueFits,
  edit,
  findCommitment,
  freeIds,
  NOT_FOUND,
  placeAfter,
  restore,
  split,
  withdraw,
  wrong,
} from './change-commitments';
import { evidenceWords } from './evidence-words';
import { references } from './references';
import type { Commitment } from './schema';

type Act<Kind extends CommitmentAct['kind']> = Extract<CommitmentAct, { kind: Kind }>;

/** What the committee adds: it has no words of the plan, and its target is the committee's. */
const added = (fields: Pick<Commitment, 'id' | 'item' | 'title' | 'units'>): Commitment => ({
  quotes: [],
  explicit: false,
  level: 'branch',
  levelInferred: true,
  rule: 'evidenceOnly',
  alsoShow: [],
  target: null,
  checklist: [],
  evidence: [],
  undefinedPeriod: null,
  privacy: null,
  addedBy: 'committee',
  ...fields,
});

const add = (
  plan: CommitmentsOfPlan,
  { item, rule, fields, target }: Act<'add'>,
): CommitmentAnswer => {
  if (!plan.items.includes(item)) return NOT_FOUND;
  if ((rule === 'checklist') !== fields.checklist.length > 0) return wrong('清单');
  const { title, units, level, evidence, checklist, counts } = fields;
  const [id = ''] = freeIds(plan, `${item}.c`, 1, 1);
  const commitment: Commitment = {
    ...added({ id, item, title, units: [...units] }),
    level,
    rule,
    evidence: [...evidence],
    checklist: [...checklist],
    ...(checklist.length > 0 ? { checklistBy: 'committee' } : {}),
    ...(counts === 'any' ? { counts } : {}),
  };
  if (target && !takesTarget(commitment, target)) return wrong('数量要求');
  return succeed({
    change: { kind: 'added', place: placeAfter(plan, item), before: null, after: [commitment] },
    decision: target ? { commitmentId: id, target } : null,
  });
};

/** Switches a rule of the regulations on: a commitment of its own, which needs no links. */
const refer = (plan: CommitmentsOfPlan, { commitmentId, key }: Act<'refer'>): CommitmentAnswer => {
  const known = findCommitment(plan, commitmentId);
  const reference = references.find((one) => one.key === key);
  if (!known || !reference?.target) return NOT_FOUND;
  const { item, units } = known.found;
  const id = `${commitmentId}-${key}`;
  if (findCommitment(plan, id)) return succeed({ change: null, decision: null });
  const commitment: Commitment = {
    ...added({ id, item, title: `${reference.label}（参考频次）`, units: [...units] }),
    rule: 'perPeriod',
    units: reference.unitKind === 'branch' ? ['branch:*'] : units.filter((u) => u !== 'branch:*'),
    evidence: [reference.evidence],
    counts: 'any',
    reference: key,
  };
  return succeed({
    change: { kind: 'added', place: placeAfter(plan, item), before: null, after: [commitment] },
    decision: { commitmentId: id, target: reference.target },
  });
};

const acts: {
  [Kind in CommitmentAct['kind']]: (plan: CommitmentsOfPlan, act: Act<Kind>) => CommitmentAnswer;
} = {
  add,
  edit,
  split,
  refer,
  withdraw: (plan, { commitmentId }) => withdraw(plan, commitmentId),
  restore: (plan, { commitmentId }) => restore(plan, commitmentId),
  target: decideTarget,
};

const actOf = <Kind extends CommitmentAct['kind']>(
  kind: Kind,
): ((plan: CommitmentsOfPlan, act: Act<Kind>) => CommitmentAnswer) => acts[kind];

/** The units and the kinds of evidence an act names, whatever it is. */
const namedIn = (act: CommitmentAct) => ({
  units: [
    ...('fields' in act ? act.fields.units : []),
    ...('parts' in act ? act.parts.flatMap(({ units }) => units) : []),
  ],
  evidence: 'fields' in act ? act.fields.evidence : [],
});

/**
 * What an act of the committee makes of a plan's commitments.
 * @param unitIds of the office
 * @param from the day it holds from
 */
export const decideCommitments = (
  plan: CommitmentsOfPlan,
  act: CommitmentAct,
  unitIds: ReadonlySet<string>,
  from: LocalDate,
): CommitmentAnswer => {
  const { units, evidence } = namedIn(act);
  if (units.some((id) => id !== 'branch:*' && !unitIds.has(id))) return wrong('责任单位');
  if (evidence.some((kind) => !Object.hasOwn(evidenceWords, kind))) return wrong('佐证');
  if ('target' in act && !dueFits(act.target, plan.year, from)) return wrong('期限');
  return actOf(act.kind)(plan, act);
};
