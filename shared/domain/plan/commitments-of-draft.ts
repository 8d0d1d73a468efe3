import type { DraftTarget, PlanDraft } from './draft-schema';
import { RULE_OF_PERIOD } from './rule-of-period';
import type { Commitment, PlanItem } from './schema';

/** Units a target falls on; the bureau answers through its organ committee. */
const UNITS_OF: Record<DraftTarget['unit'], readonly string[]> = {
  'party-group': ['party-group'],
  'organ-committee': ['organ-committee'],
  branch: ['branch:*'],
  'study-group': ['study-group'],
  'volunteer-corps': ['party-volunteer-corps'],
  bureau: ['organ-committee'],
};

const LEVEL_OF: Record<DraftTarget['unit'], Commitment['level']> = {
  'party-group': 'party-group',
  'organ-committee': 'organ-committee',
  branch: 'branch',
  'study-group': 'party-group',
  'volunteer-corps': 'organ-committee',
  bureau: 'organ-committee',
};

const shortened = (words: string): string => (words.length > 14 ? `${words.slice(0, 13)}…` : words);

const targeted = (target: DraftTarget, id: string): Commitment => ({
  id,
  item: target.item,
  title: shortened(target.quote),
  quotes: [target.quote],
  explicit: true,
  units: [...UNITS_OF[target.unit]],
  level: LEVEL_OF[target.unit],
  levelInferred: true,
  rule: RULE_OF_PERIOD[target.period],
  alsoShow: [],
  target: {
    atLeast: target.atLeast,
    period: target.period,
    dueOn: null,
    soft: target.soft,
  },
  checklist: [],
  evidence: ['activity'],
  undefinedPeriod: null,
  privacy: null,
});

/** Every item can be linked to from the first day, whether or not the plan gives it a number. */
const wholeItem = (item: PlanItem): Commitment => ({
  id: `${item.number}.1`,
  item: item.number,
  title: shortened(item.title),
  quotes: [item.title],
  explicit: false,
  units: ['branch:*', 'study-group', 'party-group', 'organ-committee'],
  level: 'organ-committee',
  levelInferred: true,
  rule: 'evidenceOnly',
  alsoShow: [],
  target: null,
  checklist: [],
  evidence: ['activity'],
  undefinedPeriod: null,
  privacy: null,
});

/**
 * The commitments a confirmed plan begins with: for every item one that only keeps evidence, and one
 * for every quantity of its words that the committee accepted. Clause by clause it is worked out later.
 */
export const commitmentsOfDraft = ({
  text,
  targets,
}: Pick<PlanDraft, 'text' | 'targets'>): Commitment[] =>
  text.sections.flatMap(({ items }) =>
    items.flatMap((item) => [
      wholeItem(item),
      ...targets
        .filter(({ item: number, decision }) => number === item.number && decision === 'accepted')
        .map((target, index) => targeted(target, `${item.number}.${index + 2}`)),
    ]),
  );
