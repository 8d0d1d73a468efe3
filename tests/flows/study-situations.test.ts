import { randomUUID } from 'node:crypto';
import { attendanceRate, coveredRate, rateText } from '@shared/domain/study/rates';
import { HOUR } from '@shared/domain/time';
import { openStudyYear, type StudyYear } from '../support/study-year';
import { DEPUTY, HEAD, PEOPLE, SECRETARY, STUDY_GROUP } from '../support/study-year-sums';
import type { Person } from '../support/typed-caller';
import { checkInWith, shanghai } from '../support/world';

describe('situations of the study group', () => {
  let year: StudyYear;
  let second: string;

  beforeAll(async () => {
    year = await openStudyYear();
    // From here on the group has eleven members.
    await year.until('2022-05-06');
    const unit = await year.as('wu-di').ask('people.addUnit', {
      requestId: randomUUID(),
      kind: 'study_group',
      name: '机关党委中心组',
      parentId: 'organ-committee',
      from: '2022-05-06',
    });
    second = unit.unitId;
    for (const memberId of ['member-11', 'member-30', 'member-31']) {
      const from = '2022-05-07';
      await year.as('wu-di').ask('people.join', { memberId, unitId: second, from });
    }
  });
  afterAll(() => year.world.close());

  const plan = async (date: string) => {
    const startsAt = shanghai(date, '09:00');
    const { id } = await year.secretary().ask('activities.create', {
      requestId: randomUUID(),
      kind: 'study_session',
      unitId: STUDY_GROUP,
      theme: '集体学习研讨',
      place: '局党组会议室',
      startsAt,
      endsAt: startsAt + 2 * HOUR,
      commitmentIds: ['4.7'],
    });
    return id;
  };
  const enter = (activityId: string, memberIds: string[], by: Person = year.secretary()) =>
    by.ask('attendance.enter', {
      activityId,
      memberIds,
      method: 'paper_sheet',
      arrival: 'on_time',
      requestId: randomUUID(),
    });

  it('8: 应到 11, 实到 9, 请假 1, 缺席 1, later 补学 1, which does not alter 实到', async () => {
    year.world.clock.now = shanghai('2022-05-09', '10:00');
    const activityId = await plan('2022-05-11');
    await year.world.publish(activityId, year.secretary());
    const [away = '', absent = '', ...came] = PEOPLE.map(({ id }) => id).filter(
      (id) => id !== HEAD,
    );
    const ask = await year.as(away).ask('asks.create', {
      activityId,
      requestId: randomUUID(),
      ask: { name: 'leave', class: 'official' },
    });
    await year.as(HEAD).ask('asks.answer', { askId: ask.id, answer: { name: 'agree' } });
    year.world.clock.now = shanghai('2022-05-11', '08:55');
    await enter(activityId, [HEAD, ...came]);
    year.world.clock.now = shanghai('2022-05-11', '11:10');
    await year.secretary().ask('activities.close', { activityId });

    const page = () => year.secretary().ask('study.session', { activityId });
    const before = await page();
    expect(before.sums).toMatchObject({ due: 11, present: 9, onLeave: 1, absent: 1, madeUp: 0 });
    expect(before.people.map(({ memberId }) => memberId)).not.toContain(SECRETARY);

    year.world.clock.now = shanghai('2022-05-13', '10:00');
    await year.as(absent).ask('makeUps.say', { activityId, on: '2022-05-12' });
    await year.secretary().ask('makeUps.agree', { activityId, memberId: absent });
    const { sums } = await page();
    if (!sums) throw new Error('no numbers');
    expect(sums).toMatchObject({ due: 11, present: 9, onLeave: 1, absent: 1, madeUp: 1 });
    expect(rateText(attendanceRate(sums))).toBe('9÷11 = 81.8%');
    expect(rateText(coveredRate(sums))).toBe('11÷11 = 100.0%');
  });

  it('9: a person of two groups has one attendance, a role in each, and counts once for the bureau', async () => {
    year.world.clock.now = shanghai('2022-05-16', '10:00');
    const activityId = await plan('2022-05-18');
    const { activities } = await year
      .secretary()
      .ask('activities.inviteUnits', { activityId, unitIds: [second] });
    const other = activities.find(({ unitId }) => unitId === second)?.id ?? '';
    await year.world.publish(activityId, year.secretary());
    const staff = year.as(DEPUTY);
    await staff.ask('activities.publish', { activityId: other });
    // Of the second group she is not due, and sits in at the first.
    await year.secretary().ask('attendance.addPeople', {
      activityId,
      memberIds: ['member-30'],
      as: 'sitting_in',
      reason: '请来列席',
    });
    year.world.clock.now = shanghai('2022-05-18', '08:50');
    for (const id of ['member-11', 'member-30']) {
      await year.as(id).ask('attendance.checkIn', checkInWith(year.world, activityId));
    }
    const standing = async (at: string, id: string) => {
      const record = await year.world.store.attendance.of(at, id);
      return record && { as: record.as, state: record.state };
    };
    expect(await standing(activityId, 'member-11')).toEqual({ as: 'due', state: 'present' });
    expect(await standing(other, 'member-11')).toEqual({ as: 'due', state: 'present' });
    expect(await standing(activityId, 'member-30')).toEqual({ as: 'sitting_in', state: 'present' });
    expect(await standing(other, 'member-30')).toEqual({ as: 'due', state: 'present' });
    year.world.clock.now = shanghai('2022-05-18', '11:10');
    await year.secretary().ask('activities.close', { activityId });
    const { counts, together } = await staff.ask('attendance.counts', { activityId: other });
    expect(counts).toMatchObject({ expected: 3, present: 2 });
    expect(together).toMatchObject({ expected: 13, present: 2 });
    const own = await year.as('member-11').ask('activities.myYear', { year: 2022 });
    const days = own.rows.filter(({ startsAt }) => startsAt === shanghai('2022-05-18', '09:00'));
    expect(days).toHaveLength(2);
    // Three sessions, the eleventh of May, and this one once.
    expect(own.due).toBe(5);
  });

  it('11: the deputy secretary sits in, outside 应到, and stands on the record as 列席', async () => {
    year.world.clock.now = shanghai('2022-05-23', '10:00');
    const activityId = await plan('2022-05-25');
    await year.world.publish(activityId, year.secretary());
    await year.secretary().ask('attendance.addPeople', {
      activityId,
      memberIds: [DEPUTY],
      as: 'sitting_in',
      reason: '按规定列席',
    });
    year.world.clock.now = shanghai('2022-05-25', '08:55');
    await enter(activityId, [HEAD, DEPUTY]);
    year.world.clock.now = shanghai('2022-05-25', '11:10');
    await year.secretary().ask('activities.close', { activityId });
    const { sums, sittingIn, people } = await year.secretary().ask('study.session', { activityId });
    expect(sums).toMatchObject({ due: 11, present: 1 });
    expect(sittingIn).toBe(1);
    expect(people.filter(({ as }) => as !== 'due')).toMatchObject([
      { memberId: DEPUTY, state: 'present', from: '第一支部' },
    ]);
    const { rows } = await year
      .secretary()
      .ask('study.matrix', { unitId: STUDY_GROUP, year: 2022 });
    expect(rows.map(({ memberId }) => memberId)).not.toContain(DEPUTY);
  });
});
