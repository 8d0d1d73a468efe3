import type { ActivityKind, ActivityRecord, DetailField } from '@shared/domain/activity/schema';

/** A meeting the third branch held in the year before the demonstration begins. */
export interface DemoMeeting {
  kind: ActivityKind;
  /** `MM-DD`. */
  date: string;
  theme: string;
  details?: Partial<Record<DetailField, string>>;
  /** Left out: not written down yet. */
  record?: Partial<ActivityRecord>;
}

/** Meetings of one branch, so that its papers and its ledger have something to show. */
export const DEMO_MEETINGS: readonly DemoMeeting[] = [
  {
    kind: 'branch_general_meeting',
    date: '03-25',
    theme: '一季度支部党员大会',
    record: {
      agenda: ['通报一季度支部工作', '讨论全年工作计划'],
      summary: '听取一季度工作情况，讨论并通过全年工作计划。',
      vote: '一致同意',
      decisions: [{ text: '全年工作计划报机关党委', owner: '演示·赵磊', dueOn: '2022-03-31' }],
    },
  },
  {
    kind: 'branch_committee_meeting',
    date: '05-06',
    theme: '五月支委会',
    record: {
      agenda: ['安排五月主题党日', '研究联系群众事项'],
      summary: '确定五月主题党日的主题和分工。',
      vote: '无',
    },
  },
  {
    kind: 'branch_general_meeting',
    date: '06-24',
    theme: '二季度支部党员大会',
    record: {
      agenda: ['讨论预备党员教育考察情况'],
      summary: '通报教育考察情况，听取意见。',
      vote: '无',
    },
  },
  {
    kind: 'party_lecture',
    date: '07-05',
    theme: '庆祝建党专题党课',
    details: { lecturer: '演示·赵磊', topic: '学习贯彻《条例》，建强基层支部' },
    record: { agenda: ['专题党课'], summary: '围绕《条例》讲党课。' },
  },
  { kind: 'branch_general_meeting', date: '09-23', theme: '三季度支部党员大会' },
];
