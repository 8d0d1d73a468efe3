import fc from 'fast-check';
import { instantOf } from '../time';
import { ARCHIVE_CATEGORIES, type ArchiveInput, studyArchive } from './archive';
import { askedLines, checklistInForce, checkMember } from './checklist';

const at = (date: string) => instantOf(date) ?? Number.NaN;

const LI = { id: 'li', name: '演示·李' };
const ZHOU = { id: 'zhou', name: '演示·周' };

const note = (
  id: string,
  form: string,
  person: typeof LI | null,
  on = '2022-03-10',
): ArchiveInput['entries'][number] => ({
  id,
  kind: 'self_study',
  title: `${form}${id}`,
  on,
  memberId: person?.id ?? null,
  memberName: person?.name ?? null,
  details: { form },
});

const session = (position: number, date: string, fields = {}) => ({
  activityId: `s${position}`,
  position,
  theme: '全国两会精神',
  startsAt: at(date),
  isClosed: true,
  isRecorded: true,
  keynoteSpeakers: [],
  ...fields,
});

const input = (fields: Partial<ArchiveInput> = {}): ArchiveInput => ({
  year: 2022,
  now: at('2022-11-18'),
  topics: 3,
  sessions: [],
  entries: [],
  bulletins: [],
  people: [LI, ZHOU],
  owed: {},
  ...fields,
});

const linesOf = (fields: Partial<ArchiveInput>, category: string) =>
  (studyArchive(input(fields)).find((one) => one.category === category)?.lines ?? []).map(
    ({ title, has }) => `${has ? '有' : '缺'} ${title}`,
  );

describe('the file of a study group’s year', () => {
  it('has the nine categories of an archive, in their order', () => {
    expect(studyArchive(input()).map(({ category }) => category)).toEqual([...ARCHIVE_CATEGORIES]);
  });

  it('a session has its record once it is handed in, and its attendance once it is closed', () => {
    const sessions = [
      session(1, '2022-03-10'),
      session(2, '2022-06-10', { isRecorded: false, isClosed: false }),
    ];
    expect(linesOf({ sessions }, '集中学习会议记录')).toEqual([
      '有 第1次 全国两会精神 会议记录',
      '缺 第2次 全国两会精神 会议记录',
    ]);
    expect(linesOf({ sessions }, '考勤记录')).toEqual([
      '有 第1次 全国两会精神 考勤',
      '缺 第2次 全国两会精神 考勤',
    ]);
  });

  it('a quarter without a bulletin is missing once it is over, at midnight in Shanghai', () => {
    const bulletins = [{ id: 'b', title: '第二季度通报', on: '2022-07-08', quarter: 2 }];
    const at31 = linesOf({ bulletins, now: at('2022-10-01') - 1 }, '纪要或学习简报');
    expect(at31).toEqual(['有 第二季度通报', '缺 第一季度学习通报']);
    const after = linesOf({ bulletins, now: at('2022-10-01') }, '纪要或学习简报');
    expect(after).toEqual(['有 第二季度通报', '缺 第一季度学习通报', '缺 第三季度学习通报']);
  });

  it('everybody has a plan of self-study; the rest is owed as the checklist asks', () => {
    const entries = [note('1', '自学计划', LI), note('2', '心得体会', LI)];
    expect(linesOf({ entries }, '个人自学计划')).toEqual([
      '有 演示·李 自学计划1',
      '缺 演示·周 自学计划',
    ]);
    expect(linesOf({ entries }, '心得体会文章')).toEqual(['有 演示·李 心得体会2']);
    expect(linesOf({ entries, owed: { 心得体会: 2 } }, '心得体会文章')).toEqual([
      '有 演示·李 心得体会2',
      '缺 演示·李 心得体会',
      '缺 演示·周 心得体会',
      '缺 演示·周 心得体会',
    ]);
  });

  it('who spoke twice with one outline lacks one', () => {
    const sessions = [
      session(1, '2022-03-10', { keynoteSpeakers: [LI.name] }),
      session(2, '2022-06-10', { keynoteSpeakers: [LI.name, '演示·来宾'] }),
    ];
    expect(linesOf({ sessions, entries: [note('1', '发言提纲', LI)] }, '研讨发言提纲')).toEqual([
      '有 演示·李 发言提纲1',
      '缺 演示·李 第2次发言提纲',
      '缺 演示·来宾 第2次发言提纲',
    ]);
  });

  it('the review of the year is asked for from December on', () => {
    expect(linesOf({ topics: 0 }, '学习计划和总结')).toEqual(['缺 2022年度学习计划']);
    expect(linesOf({ now: at('2022-12-01') }, '学习计划和总结')).toEqual([
      '有 2022年度学习计划',
      '缺 2022年度学习总结',
    ]);
  });

  it('does not depend on the order in which papers were put down', () => {
    const entries = [
      note('1', '自学计划', LI),
      note('2', '心得体会', ZHOU, '2022-05-01'),
      note('3', '心得体会', LI, '2022-05-01'),
      note('4', '学习简报', null, '2022-02-01'),
    ];
    const whole = studyArchive(input({ entries }));
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(studyArchive(input({ entries: shuffled }))).toEqual(whole);
      }),
    );
  });
});

describe('the checklist of a member’s year', () => {
  const asked = askedLines({
    details: { reflection: '2', self_study_plan: '1', make_up: '完成', unknown: '3' },
  });

  it('asks what was filled in, in the order of the registry', () => {
    expect(asked.map(({ label, asked: words }) => `${label} ${words}`)).toEqual([
      '自学计划 至少1份',
      '心得体会 至少2份',
      '缺课补学 完成',
    ]);
  });

  it('says 有 or 缺 for each, with the records behind, and no number that could be compared', () => {
    const missed = [
      { activityId: 's3', title: '第3次', on: '2022-04-10', madeUp: true },
      { activityId: 's5', title: '第5次', on: '2022-06-10', madeUp: false },
    ];
    const notes = [note('1', '自学计划', LI), note('2', '心得体会', LI)];
    const checked = checkMember(asked, { notes, missed });
    expect(checked.map(({ label, has }) => [label, has])).toEqual([
      ['自学计划', true],
      ['心得体会', false],
      ['缺课补学', false],
    ]);
    expect(checked[1]?.records).toEqual([
      { title: '心得体会2', on: '2022-03-10', ref: { name: 'entry', id: '2' }, has: true },
      { title: '心得体会', on: null, ref: null, has: false },
    ]);
  });

  it('who missed nothing has nothing to make up', () => {
    const checked = checkMember(asked, { notes: [], missed: [] });
    expect(checked.at(-1)).toMatchObject({ has: true, records: [] });
  });

  it('is the newest one in force', () => {
    const inForce = (id: string, since: number) => ({
      id,
      kind: 'study_checklist' as const,
      state: { name: 'in_force' as const, at: since, by: 'x' },
    });
    const draft = { id: 'c', kind: 'study_checklist' as const, state: { name: 'draft' as const } };
    expect(checklistInForce([inForce('a', 1), inForce('b', 2), draft])?.id).toBe('b');
  });
});
