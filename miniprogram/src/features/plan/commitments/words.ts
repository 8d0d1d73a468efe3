import type { OutputOf } from '@shared/contract';
import { evidenceWords } from '@shared/domain/plan/evidence-words';
import type {
  CommitmentTarget,
  ProgressRuleName,
  ResponsibilityLevel,
} from '@shared/domain/plan/schema';
import { periodWords } from '../plan-words';

export type List = OutputOf<'plan.listCommitments'>;
export type Listed = List['commitments'][number];

/** How progress is told, in the committee's words. */
export const ruleWords: Readonly<Record<ProgressRuleName, string>> = {
  evidenceOnly: '只记录，不设数量',
  perUnitCount: '每个单位做几次',
  perPeriod: '每个周期做几次',
  outcomeByDate: '到期有结果',
  checklist: '逐项对照清单',
  caseStates: '事项受理、答复、办结',
  followUp: '每件都有跟进',
  attestation: '自己报告，上一级核对',
};

export const levelWords: Readonly<Record<ResponsibilityLevel, string>> = {
  'party-group': '党组',
  'organ-committee': '机关党委',
  branch: '党支部',
};

/** 每季度至少1次; 年内至少1次，期限6月30日. */
const quantityText = ({ atLeast, period, dueOn, soft }: CommitmentTarget): string => {
  const [, month, day] = (dueOn ?? '').split('-').map(Number);
  const due = dueOn ? `，期限${month}月${day}日` : '';
  return `${soft ? '力争' : ''}${periodWords[period]}至少${atLeast}次${due}`;
};

/** The quantity of a commitment in a few words, and whose it is. */
export const standingText = ({ source, holds, basis, undefinedPeriod }: Listed): string => {
  if (holds) return `${quantityText(holds)}（${source === 'plan' ? '原文' : '机关党委定'}）`;
  if (basis.proposed) return '建议已备，待确认';
  return undefinedPeriod ? `原文写“${undefinedPeriod}”，未定周期` : '未设数量（仅记录）';
};

export const evidenceText = (evidence: readonly string[]): string =>
  evidence.map((kind) => evidenceWords[kind] ?? kind).join('、');

/** 各党支部、党组. */
export const unitsText = (ids: readonly string[], units: List['units']): string =>
  ids
    .map((id) =>
      id === 'branch:*' ? '各党支部' : (units.find((unit) => unit.id === id)?.name ?? id),
    )
    .join('、');

/** What the committee still has to decide: a proposal, or a 定期 without a period. */
const isOpen = ({ source, basis, undefinedPeriod }: Listed): boolean =>
  source === 'none' && (basis.proposed !== null || undefinedPeriod === '定期');

const VIEWS = {
  all: { label: '全部', holds: () => true },
  counted: { label: '有数量', holds: ({ source }: Listed) => source !== 'none' },
  open: { label: '待定', holds: isOpen },
  added: { label: '已增加', holds: ({ addedBy }: Listed) => addedBy === 'committee' },
} as const;

export type ViewName = keyof typeof VIEWS;

export const viewChoices = (['all', 'counted', 'open', 'added'] as const).map((key) => ({
  key,
  label: VIEWS[key].label,
}));

/** The commitments of a view, by item, in the plan's order. */
export const itemsIn = ({ sections, commitments }: List, view: ViewName) =>
  sections
    .flatMap(({ items }) => items)
    .map((item) => ({
      ...item,
      commitments: commitments.filter((one) => one.item === item.number && VIEWS[view].holds(one)),
    }))
    .filter(({ commitments: found }) => found.length > 0);
