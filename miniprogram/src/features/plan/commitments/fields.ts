import type { InputOf } from '@shared/contract';
import type { Listed } from './words';

export type Fields = Extract<InputOf<'plan.changeCommitments'>['act'], { kind: 'edit' }>['fields'];

export const fieldsOf = ({
  title,
  units,
  level,
  evidence,
  checklist,
  counts = 'linked',
}: Listed): Fields => ({ title, units, level, evidence, checklist, counts });

export const NO_FIELDS: Fields = {
  title: '',
  units: ['branch:*'],
  level: 'branch',
  evidence: [],
  checklist: [],
  counts: 'linked',
};

/** One line, one element; empty lines are none. */
export const elementsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((element) => element.trim())
    .filter(Boolean);

/** Whether the plan's own words name the list, so that it is not the committee's to change. */
export const isListOfPlan = ({ explicit, checklist, quotes }: Listed): boolean =>
  explicit ||
  (checklist.length > 1 && checklist.every((name) => quotes.some((q) => q.includes(name))));

/** Any record may count by itself only where the evidence is narrower than a whole family. */
export const mayCountAny = (evidence: readonly string[]): boolean =>
  evidence.length > 0 &&
  evidence.every(
    (kind) => kind.includes('/') || kind === 'study_session' || kind === 'volunteer_event',
  );

/** The first thing missing, in the order of the form. */
export const missingIn = ({ title, units, evidence }: Fields): string | undefined => {
  if (!title.trim()) return '请填写举措名称';
  if (units.length === 0) return '请选择责任单位';
  return evidence.length === 0 ? '请选择用什么佐证' : undefined;
};
