import { randomUUID } from 'node:crypto';
import type { InputOf } from '@shared/contract';
import type { FigureKey } from '@shared/domain/study/bulletin';
import type { StudyYear } from './study-year';
import { HEAD, STUDY_GROUP } from './study-year-sums';
import type { Person } from './typed-caller';

/**
 * What else the group of `study-year-sums.ts` keeps of its year, and what archive and bulletins must
 * come to. As there, nothing is computed: it was written down by hand.
 */

type Note = Pick<InputOf<'entries.create'>, 'kind' | 'title' | 'on'> & {
  form: string;
  /** Null: the group's. */
  of: string | null;
  withdrawn?: true;
};

const NOTES: readonly Note[] = [
  { kind: 'self_study', form: '自学计划', title: '自学计划', on: '2022-01-20', of: HEAD },
  { kind: 'self_study', form: '自学计划', title: '自学计划', on: '2022-01-21', of: 'li-jianguo' },
  { kind: 'self_study', form: '自学计划', title: '自学计划', on: '2022-03-31', of: 'member-1' },
  { kind: 'self_study', form: '心得体会', title: '读《条例》', on: '2022-04-01', of: 'member-1' },
  { kind: 'exchange', form: '交流材料', title: '党史故事', on: '2022-06-17', of: 'member-12' },
  { kind: 'exchange', form: '发言提纲', title: '党规党纪', on: '2022-07-14', of: HEAD },
  { kind: 'field_research', form: '调研报告', title: '社区健身设施', on: '2022-08-31', of: null },
  {
    kind: 'field_research',
    form: '调研报告',
    title: '登记重复的调研',
    on: '2022-08-31',
    of: 'member-2',
    withdrawn: true,
  },
  { kind: 'study_paper', form: '学习总结', title: '2022年总结', on: '2022-12-20', of: null },
];

/** Whose records the secretary hands in, by the session's number; the others have none. */
const RECORDED = [1, 4] as const;

/** When the first three quarters' bulletins go out; the fourth stays a draft. */
export const ISSUED = ['2022-03-31', '2022-06-30', '2022-10-09'] as const;

/**
 * The numbers of the four bulletins. Attendance is that of `QUARTERS`. By mode: sessions 1–2 are a
 * discussion and a lecture; 3–5 a discussion, an extended session and an exchange; 6–7 a discussion
 * and a lecture; 8–9 two discussions. Exchange: the session of June and the paper of that day are 2,
 * the outline of July is 1. Self-study: three plans before 1 April, the one piece of writing on it.
 * What was withdrawn and the group's review are in none.
 */
export const BULLETINS: ReadonlyArray<Readonly<Record<FigureKey, number>>> = [
  {
    ...{ held: 2, collective: 1, expert_lecture: 1, extended: 0, exchange: 0, topics: 2 },
    ...{ expected: 20, present: 17, on_leave: 2, absent: 1, made_up: 0 },
    ...{ self_study: 3, field_research: 0 },
  },
  {
    ...{ held: 3, collective: 1, expert_lecture: 0, extended: 1, exchange: 2, topics: 3 },
    ...{ expected: 32, present: 29, on_leave: 1, absent: 2, made_up: 2 },
    ...{ self_study: 1, field_research: 0 },
  },
  {
    ...{ held: 2, collective: 1, expert_lecture: 1, extended: 0, exchange: 1, topics: 2 },
    ...{ expected: 22, present: 19, on_leave: 2, absent: 1, made_up: 2 },
    ...{ self_study: 0, field_research: 1 },
  },
  {
    ...{ held: 2, collective: 2, expert_lecture: 0, extended: 0, exchange: 0, topics: 2 },
    ...{ expected: 19, present: 17, on_leave: 1, absent: 1, made_up: 0 },
    ...{ self_study: 0, field_research: 0 },
  },
];

/**
 * The file as it stands on 3 January 2023, the group's own papers first, then people by their names'
 * pinyin as the last list has them, who left in September last. In brackets what a line opens: a session, an entry, a bulletin, the plan; `-` where there
 * is nothing to open. Of the two who spoke at the sixth session one has handed in an outline.
 */
export const ARCHIVE: Readonly<Record<string, readonly string[]>> = {
  学习计划和总结: ['有 2022年总结 [entry]', '有 2022年度学习计划 [plan]'],
  集中学习会议记录: [
    '有 第1次 学习十九届六中全会精神 会议记录 [activity]',
    '缺 第2次 意识形态工作专题辅导 会议记录 [activity]',
    '缺 第3次 逐条学习《条例》 会议记录 [activity]',
    '有 第4次 全民健身与基层治理扩大学习 会议记录 [activity]',
    '缺 第5次 党史学习交流 会议记录 [activity]',
    '缺 第6次 党规党纪集体研讨 会议记录 [activity]',
    '缺 第7次 体育强国建设专题辅导 会议记录 [activity]',
    '缺 第8次 学习二十大精神 会议记录 [activity]',
    '缺 第9次 年度学习总结研讨 会议记录 [activity]',
  ],
  考勤记录: [
    '有 第1次 学习十九届六中全会精神 考勤 [activity]',
    '有 第2次 意识形态工作专题辅导 考勤 [activity]',
    '有 第3次 逐条学习《条例》 考勤 [activity]',
    '有 第4次 全民健身与基层治理扩大学习 考勤 [activity]',
    '有 第5次 党史学习交流 考勤 [activity]',
    '有 第6次 党规党纪集体研讨 考勤 [activity]',
    '有 第7次 体育强国建设专题辅导 考勤 [activity]',
    '有 第8次 学习二十大精神 考勤 [activity]',
    '有 第9次 年度学习总结研讨 考勤 [activity]',
  ],
  纪要或学习简报: [
    '有 关于2022年第一季度党组理论学习中心组学习情况的通报 [bulletin]',
    '有 关于2022年第二季度党组理论学习中心组学习情况的通报 [bulletin]',
    '有 关于2022年第三季度党组理论学习中心组学习情况的通报 [bulletin]',
    '缺 第四季度学习通报 [-]',
  ],
  研讨发言提纲: ['缺 演示·李建国 第6次发言提纲 [-]', '有 演示·马勇 党规党纪 [entry]'],
  个人自学计划: [
    '缺 演示·曹颖 自学计划 [-]',
    '缺 演示·冯晨 自学计划 [-]',
    '缺 演示·冯宁 自学计划 [-]',
    '缺 演示·韩宁 自学计划 [-]',
    '缺 演示·胡晨 自学计划 [-]',
    '缺 演示·胡宁 自学计划 [-]',
    '有 演示·李建国 自学计划 [entry]',
    '有 演示·马晨 自学计划 [entry]',
    '有 演示·马勇 自学计划 [entry]',
    '缺 演示·宋晨 自学计划 [-]',
    '缺 演示·韩晨 自学计划 [-]',
  ],
  心得体会文章: ['有 演示·马晨 读《条例》 [entry]'],
  论文与调研报告: ['有 社区健身设施 [entry]'],
  其他: ['有 演示·曹颖 党史故事 [entry]'],
};

const OF = { unitId: STUDY_GROUP, year: 2022 };

const handIn = async (secretary: Person, activityId: string) => {
  const record = {
    ...{ chair: '演示·马勇', recorder: '演示·陈静', agenda: [], summary: '集体学习' },
    ...{ vote: '', decisions: [], attachments: [], headCount: null },
  };
  const written = { activityId, seenAt: 0, record, commitmentIds: [] };
  await secretary.ask('activities.writeRecord', written);
  const { missing } = await secretary.ask('activities.getRecord', { activityId });
  await secretary.ask('activities.handIn', { activityId, despite: missing });
};

/** The secretary keeps what is told above, after the year's last session: plan, records and notes. */
export const keepFile = async ({ secretary: asSecretary, held }: StudyYear): Promise<void> => {
  const secretary = asSecretary();
  await secretary.ask('study.startPlan', {
    ...OF,
    requestId: randomUUID(),
    from: 'template',
    chosen: ['typical-1'],
  });
  for (const number of RECORDED) await handIn(secretary, held[number - 1] ?? '');
  for (const { of, form, withdrawn, ...note } of NOTES) {
    const { id: entryId } = await secretary.ask('entries.create', {
      ...note,
      requestId: randomUUID(),
      unitId: STUDY_GROUP,
      memberId: of,
      keptAt: '学习档案盒',
      details: { form },
    });
    const to = { name: 'withdrawn', reason: '登记重复' } as const;
    if (withdrawn) await secretary.ask('entries.move', { entryId, to });
  }
};
