import type { OperationName } from '@shared/contract';
import type { Records } from './records';

type BulletinOperation = Extract<OperationName, `${'bulletins' | 'duties'}.${string}`>;

/** The least each takes; a stale revision, so that no draft is used up. */
export const bulletinInputs = ({
  bulletinId,
}: Pick<Records, 'bulletinId'>): Record<BulletinOperation, object> => {
  const seen = { bulletinId, revision: 99 };
  return {
    'duties.list': {},
    'bulletins.list': { year: 2022 },
    'bulletins.get': { bulletinId },
    'bulletins.figures': { bulletinId, figure: 'held' },
    'bulletins.draft': { unitId: 'study-group', year: 2022, quarter: 4 },
    'bulletins.save': {
      ...seen,
      title: '关于学习情况的通报',
      words: { overview: null, attendance: null, results: null, problems: '', next: '' },
    },
    'bulletins.propose': seen,
    'bulletins.issue': { ...seen, number: '学〔2022〕4号', issuedOn: '2022-11-18' },
    'bulletins.correct': { bulletinId, reason: '人次有误' },
    'bulletins.withdraw': { ...seen, reason: '内容有误' },
    'bulletins.absentees': { bulletinId, reason: '党组书记要求' },
  };
};
