import type { Commitment, CommitmentTarget } from '../plan/schema';
import { type Instant, instantOf } from '../time';
import { assess } from './registry';
import type { ProgressRecord } from './schema';

export const at = (date: string, time = '10:00'): Instant => instantOf(date, time) ?? Number.NaN;

export const target = (changes: Partial<CommitmentTarget> = {}): CommitmentTarget => ({
  atLeast: 1,
  period: 'year',
  dueOn: null,
  soft: false,
  ...changes,
});

export const commitment = (changes: Partial<Commitment> = {}): Commitment => ({
  id: '4.1',
  item: 4,
  title: '各支部主题党日',
  quotes: ['各党支部本年度至少开展一次主题党日活动'],
  explicit: true,
  units: ['branch:*'],
  level: 'branch',
  levelInferred: false,
  rule: 'perUnitCount',
  alsoShow: [],
  target: target(),
  checklist: [],
  evidence: ['activity/theme_party_day'],
  undefinedPeriod: null,
  privacy: null,
  ...changes,
});

export const bulletins = commitment({
  id: '4.4',
  rule: 'perPeriod',
  target: target({ period: 'quarter' }),
  evidence: ['publication/study_bulletin'],
});

export const evidence = commitment({ rule: 'evidenceOnly', target: null, evidence: ['activity'] });

export const record = (id: string, date: string, changes: Partial<ProgressRecord> = {}) => ({
  id,
  family: 'activity' as const,
  kind: 'theme_party_day',
  unitId: 'branch-3',
  commitmentIds: ['4.1', '4.4'],
  at: at(date),
  title: '主题党日',
  ...changes,
});

export const bulletin = (id: string, date: string, quarter?: number): ProgressRecord => ({
  ...record(id, date),
  family: 'entry',
  kind: 'publication/study_bulletin',
  ...(quarter ? { period: { year: 2022, quarter } } : {}),
});

export const run = (of: Commitment, records: readonly ProgressRecord[], today: Instant) => {
  const { progress, explain } = assess({
    commitment: of,
    unit: { id: 'branch-3', name: '第三支部' },
    records,
    today,
    planYear: 2022,
  });
  return { ...progress, explanation: explain() };
};
