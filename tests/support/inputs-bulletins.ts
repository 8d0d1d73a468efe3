import { randomUUID } from 'node:crypto';
import type { OperationName } from '@shared/contract';
import type { Records } from './records';

type BulletinOperation = Extract<OperationName, `${'bulletins' | 'duties' | 'showings'}.${string}`>;

/** The least each takes; a stale revision, so that no draft is used up. */
export const bulletinInputs = ({
  bulletinId,
  showingId,
}: Pick<Records, 'bulletinId' | 'showingId'>): Record<BulletinOperation, object> => {
  const seen = { bulletinId, revision: 99 };
  return {
    'duties.list': {},
    'duties.matters': {},
    'showings.list': { year: 2022 },
    'showings.publish': {
      requestId: randomUUID(),
      unitId: 'study-group',
      title: '学习成果',
      on: '2022-11-18',
      audience: null,
      items: [{ of: 'work', title: '心得体会汇编', link: null, keptAt: '机关党委' }],
    },
    'showings.withdraw': { showingId, reason: '重新整理' },
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
