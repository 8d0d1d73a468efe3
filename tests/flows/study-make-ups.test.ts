import { openStudyYear, type StudyYear } from '../support/study-year';
import { HEAD, STUDY_GROUP } from '../support/study-year-sums';

describe('making up for a session of the study group', () => {
  let year: StudyYear;
  let second: string;

  beforeAll(async () => {
    year = await openStudyYear();
    // The second session: members 2 and 19 on leave, the leaver absent; 19 has said it is made up for.
    await year.until('2022-03-31');
    second = year.held[1] ?? '';
  });
  afterAll(() => year.world.close());

  const list = (show: 'open' | 'said' | 'done', by = year.secretary(), fields: object = {}) =>
    by.ask('makeUps.list', { unitId: STUDY_GROUP, year: 2022, show, ...fields });
  const whose = async (show: 'open' | 'said' | 'done') =>
    (await list(show)).tasks.map(({ memberId }) => memberId);

  it('every absence and leave is a task, though nobody has written anything', async () => {
    expect(await whose('open')).toEqual(['member-2', 'member-43']);
    expect(await whose('said')).toEqual(['member-19']);
    const { counts, keeps } = await list('open', year.as(HEAD));
    expect({ counts, keeps }).toEqual({
      counts: { open: 2, overdue: 0, said: 1, done: 0 },
      keeps: false,
    });
  });

  it('a member sees the own ones, and what is due', async () => {
    const { tasks } = await year.as('member-2').ask('makeUps.mine', {});
    expect(tasks).toMatchObject([{ activityId: second, missed: 'on_leave', dueOn: '2022-04-10' }]);
    expect((await year.as('member-11').ask('makeUps.mine', {})).tasks).toEqual([]);
  });

  it('what was said and agreed to changes no attendance', async () => {
    const before = await year.world.store.attendance.of(second, 'member-19');
    const agree = { activityId: second, memberId: 'member-19' };
    await Promise.all([
      year.secretary().ask('makeUps.agree', agree),
      year.as('he-ping').call('makeUps.agree', agree),
    ]);
    expect(await year.world.store.attendance.of(second, 'member-19')).toEqual(before);
    const matrix = await year.secretary().ask('study.matrix', { unitId: STUDY_GROUP, year: 2022 });
    expect(matrix.sums.year).toMatchObject({
      due: 20,
      present: 17,
      onLeave: 2,
      madeUp: 1,
      covered: 19,
    });
    const stored = await year.world.store.makeUps.one(`${second}:member-19`);
    expect(stored?.history.filter(({ action }) => action === 'make_up_agreed')).toHaveLength(1);
  });

  it('is overdue when the day has passed; another day can be set', async () => {
    await year.until('2022-04-12');
    expect((await list('open')).counts.overdue).toBe(2);
    const later = { activityId: second, memberId: 'member-2', dueOn: '2022-05-31' };
    expect(await year.secretary().ask('makeUps.setDue', later)).toMatchObject({ overdue: false });
    expect((await list('open')).counts.overdue).toBe(1);
  });

  it('the secretary takes back what she entered by mistake', async () => {
    const task = { activityId: second, memberId: 'member-2' };
    await year.secretary().ask('makeUps.enter', { ...task, on: '2022-03-20' });
    expect(await whose('done')).toContain('member-2');
    const other = await year.as('member-2').refusal('makeUps.undo', task);
    expect(other.code).toBe('NOTHING_TO_TAKE_BACK');
    await year.secretary().ask('makeUps.undo', task);
    expect(await whose('open')).toContain('member-2');
  });

  it('a member neither agrees nor sees the group’s list', async () => {
    const task = { activityId: second, memberId: 'member-2' };
    expect((await year.as('member-2').refusal('makeUps.agree', task)).code).toBe('FORBIDDEN');
    const asked = { unitId: STUDY_GROUP, year: 2022, show: 'open' } as const;
    expect((await year.as('member-2').refusal('makeUps.list', asked)).code).toBe('FORBIDDEN');
    const own = await year
      .as('member-2')
      .ask('makeUps.say', { activityId: second, on: '2022-04-01' });
    expect(own.state).toMatchObject({ name: 'said', by: 'member-2' });
  });

  it('a correction that makes the person present takes the task away', async () => {
    const { id } = await year.as('member-43').ask('asks.create', {
      activityId: second,
      requestId: 'correction-1',
      ask: { name: 'correction', wanted: 'present', reason: '当天到场' },
    });
    await year.secretary().ask('asks.answer', { askId: id, answer: { name: 'agree' } });
    expect(await whose('open')).not.toContain('member-43');
    const gone = await year
      .as('member-43')
      .refusal('makeUps.say', { activityId: second, on: '2022-04-01' });
    expect(gone.code).toBe('NOTHING_TO_MAKE_UP');
  });

  it('is part of one’s own data', async () => {
    const { base64 } = await year.as('member-19').ask('myData.export', { format: 'json' });
    expect(JSON.parse(Buffer.from(base64, 'base64').toString())).toMatchObject({
      补学: [{ 学习: '中心组学习 意识形态工作专题辅导', 补学情况: '3月12日已补学' }],
    });
  });
});
