import type { OutputOf } from '@shared/contract';
import type { MatterFigures } from '@shared/domain/board/views-schema';
import type { ProgressState } from '@shared/domain/progress/schema';
import { hoursText } from '@shared/domain/volunteering/hours';
import { stateWords } from '@/ui/State';

type Overview = OutputOf<'board.overview'>;
type States = Overview['summary'];

const ORDER: readonly ProgressState[] = ['overdue', 'due', 'doing', 'todo', 'done', 'record'];

/** The worst state there is; without any, nothing is asked. */
export const worstIn = (states: States): ProgressState =>
  ORDER.find((state) => states[state] > 0) ?? 'na';

/** 逾期1，推进中2，已完成4，仅记录20；共36条记录. */
export const branchText = ({ states, records }: Overview['branches'][number]): string => {
  const told = ORDER.filter((state) => states[state] > 0).map(
    (state) => `${stateWords[state]}${states[state]}`,
  );
  return `${told.join('，')}；共${records}条记录`;
};

const QUARTERS = ['一季度', '二季度', '三季度', '四季度'] as const;

const studyText = ({
  quarter,
  sessions,
  bulletins,
  bulletinsBefore,
}: Overview['study']): string => {
  const name = QUARTERS[quarter - 1] ?? '';
  const before = QUARTERS[quarter - 2];
  const issued = (count: number) => (count > 0 ? '已发' : '未发');
  return [
    `${name}学习${sessions}次`,
    before && `${before}通报${issued(bulletinsBefore)}`,
    `${name}通报${issued(bulletins)}`,
  ]
    .filter(Boolean)
    .join('，');
};

const lateText = ({ overdue }: MatterFigures): string => (overdue > 0 ? `，逾期${overdue}件` : '');

/** The numbers leaders ask for, each with the page it stands on. */
export const numbersOf = ({ study, findings, hotline, rounds, service }: Overview) => [
  { page: 'studyHub' as const, title: '中心组学习', text: studyText(study) },
  {
    page: 'inspections' as const,
    title: '督查',
    text: `进行中${rounds}轮，问题${findings.accepted}件，已销号${findings.solved}件${lateText(findings)}`,
  },
  {
    page: 'cases' as const,
    title: '群众反映问题',
    text: `受理${hotline.accepted}件，答复${hotline.answered}件，解决${hotline.solved}件${lateText(hotline)}`,
  },
  {
    page: 'volunteerSummary' as const,
    title: '志愿服务',
    text: `活动${service.events}场，已认定时长${hoursText(service.minutes)}小时`,
  },
];
