import { openStudyYear, type StudyYear } from '../support/study-year';
import { DEPUTY, SESSIONS, TOGETHER } from '../support/study-year-sums';

describe('the year of a study group', () => {
  let year: StudyYear;

  beforeAll(async () => {
    year = await openStudyYear();
    await year.until('2022-12-31');
  });
  afterAll(() => year.world.close());

  const countsOf = (activityId: string, by = year.secretary()) =>
    by.ask('attendance.counts', { activityId });

  it('has each session’s 应到, 实到, 请假 and 缺席 as worked out by hand', async () => {
    for (const [index, { date, expected, present, onLeave, absent, late, sittingIn }] of [
      ...SESSIONS.entries(),
    ]) {
      const { counts } = await countsOf(year.held[index] ?? '');
      expect({ date, ...counts }).toMatchObject({
        date,
        expected,
        present,
        onLeave,
        absent,
        late,
        sittingIn,
      });
    }
  });

  it('whoever is in the group and in the branch it invites counts once for the bureau', async () => {
    const { counts, together } = await countsOf(year.branch.activityId, year.as('qian-fang'));
    expect(counts).toMatchObject({ expected: 11, present: 10, absent: 1 });
    expect(together).toMatchObject(TOGETHER);
    const both = await year.world.store.attendance.of(year.branch.activityId, 'member-1');
    expect(both).toMatchObject({ as: 'due', state: 'present', presence: { method: 'code' } });
  });

  it('the deputy secretary sits in, outside those expected', async () => {
    const record = await year.world.store.attendance.of(year.held[1] ?? '', DEPUTY);
    expect(record).toMatchObject({ as: 'sitting_in', state: 'present', from: '第一支部' });
  });
});
