import { randomUUID } from 'node:crypto';
import { DAY, HOUR } from '@shared/domain/time';
import type { Person } from '../support/typed-caller';
import { openEvent, shiftOf, signUpInput } from '../support/volunteer-event';
import { onVolunteerEvents } from '../support/volunteer-events';
import { shanghai } from '../support/world';

const test = onVolunteerEvents();
const { leader, person, standing, opened, join, standingOf } = test;

describe('13. a student signs up', () => {
  it('reads risks, insurance and conditions, is in, and may withdraw until the deadline', async () => {
    const { activityId, shiftId } = await opened();
    const event = await person(1).ask('volunteering.event', { activityId });
    expect(event).toMatchObject({
      phase: 'open',
      insured: true,
      risks: expect.stringContaining('防滑鞋'),
      organises: false,
      shifts: [{ capacity: 2, free: 2, waiting: 0 }],
    });
    expect(await join(1, shiftId)).toMatchObject({
      standing: { name: 'confirmed', moved: false },
      shift: { taken: 1, free: 1 },
      near: [],
    });
    expect(await person(1).ask('volunteering.withdraw', { shiftId })).toMatchObject({
      asked: false,
      standing: { name: 'withdrawn' },
      shift: { free: 2 },
    });
    expect((await join(1, shiftId)).standing.name).toBe('confirmed');
  });

  it('after the deadline asks with a reason, and the coordinator lets go or declines', async () => {
    const { activityId, shiftId } = await opened();
    await Promise.all([join(1, shiftId), join(2, shiftId)]);
    test.world.clock.now = shanghai('2022-11-26', '12:00');
    const late = await person(1).refusal('volunteering.withdraw', { shiftId });
    expect(late.code).toBe('WITHDRAWAL_LATE');
    for (const n of [1, 2]) {
      const asked = await person(n).ask('volunteering.withdraw', { shiftId, reason: '要上课' });
      expect(asked).toMatchObject({ asked: true, standing: { name: 'confirmed' } });
    }
    const { rows } = await leader().ask('volunteering.signUps', { activityId });
    expect(rows[0]?.withdrawalAsk).toMatchObject({ reason: '要上课' });
    const answer = (memberId: string, release: boolean) =>
      leader().ask('volunteering.release', { shiftId, memberId, release, reason: '人手情况' });
    expect((await answer('many-1', true)).standing).toMatchObject({ name: 'released' });
    expect((await answer('many-2', false)).standing).toMatchObject({ name: 'confirmed' });
    const again = { shiftId, memberId: 'many-2', release: false, reason: '人手情况' };
    expect((await leader().refusal('volunteering.release', again)).code).toBe('NOTHING_TO_DECLINE');
  });

  it('without consent, with older risks, too young, or at the same time as another shift: refused', async () => {
    const adults = { minAge: 18, skill: null, instructorLevel: null };
    const masters = { minAge: null, skill: null, instructorLevel: 'national' as const };
    const { shiftIds } = await opened({
      shifts: [
        shiftOf(),
        shiftOf({ post: '夜间', conditions: adults }),
        shiftOf({ post: '带操', conditions: masters }),
      ],
    });
    const [open = '', adult = '', master = ''] = shiftIds;
    const refused = (who: Person, input: Parameters<typeof signUpInput>) =>
      who.refusal('volunteering.signUp', signUpInput(...input));
    expect((await refused(test.world.as('zhang-min'), [open])).code).toBe('CONSENT_NEEDED');
    expect((await refused(person(3), [open, { risksVersion: 2 }])).code).toBe('RISKS_CHANGED');
    expect((await refused(person(3), [master])).code).toBe('LEVEL_NOT_MET');
    const entry = { at: 1, by: 'test', action: 'test' };
    await test.world.store.organisation.changeMember(
      'many-40',
      {},
      { volunteer: { category: 'university', instructorLevel: null, guardianConsentAt: 1 } },
      entry,
    );
    expect((await refused(person(40), [adult])).code).toBe('AGE_NOT_MET');
    expect((await refused(person(40), [open])).code).toBe('GUARDIAN_NEEDED');
    const agreed = signUpInput(open, { guardianAgreed: true });
    await person(40).ask('volunteering.signUp', agreed);
    const clash = await refused(person(40), [adult, { guardianAgreed: true }]);
    expect(clash.code).toBe('AGE_NOT_MET');
    await join(3, open);
    expect(await refused(person(3), [adult])).toMatchObject({
      code: 'SHIFT_CLASH',
      data: { post: '上午班' },
    });
  });

  it('another shift that follows within the hour is said, and bars nothing', async () => {
    const STARTS = shiftOf().endsAt;
    const { shiftIds } = await opened({
      shifts: [shiftOf(), shiftOf({ post: '中午班', startsAt: STARTS, endsAt: STARTS + HOUR })],
    });
    await join(4, shiftIds[0] ?? '');
    const second = await join(4, shiftIds[1] ?? '');
    expect(second.standing.name).toBe('confirmed');
    expect(second.near).toMatchObject([{ post: '上午班' }]);
    const { signUps } = await person(4).ask('volunteering.mySignUps', {});
    expect(signUps.map(({ post }) => post)).toEqual(expect.arrayContaining(['上午班', '中午班']));
  });

  it('a link shows the event without an account, and no person', async () => {
    const { activityId, shiftId } = await opened();
    await join(5, shiftId);
    const nobody = test.world.asAccount(undefined);
    const seen = await nobody.ask('volunteering.publicEvent', { activityId });
    expect(seen).toMatchObject({
      theme: '健步走活动引导',
      register: { unitId: 'fitness-volunteer-corps' },
    });
    const list = await nobody.ask('volunteering.publicEvents', {});
    expect(list.events.map(({ id }) => id)).toContain(activityId);
    const told = JSON.stringify([seen, list]);
    expect(told).not.toMatch(/徐宁|13900000088|many-5/);
    const closed = await opened({ openToPublic: false });
    const hidden = await nobody.refusal('volunteering.publicEvent', {
      activityId: closed.activityId,
    });
    expect(hidden.code).toBe('NOT_FOUND');
  });
});

describe('14. full: the waiting list', () => {
  it('the third waits first in line, is promoted in order, and has a day to say yes', async () => {
    const { activityId, shiftId } = await opened();
    for (const n of [1, 2, 3, 4, 5]) await join(n, shiftId);
    expect(await standingOf(5, activityId)).toEqual({ name: 'waitlisted', position: 3 });
    await person(1).ask('volunteering.withdraw', { shiftId });
    const until = test.world.clock.now + DAY;
    expect(await standingOf(3, activityId)).toEqual({ name: 'offered', until });
    const { calls } = await leader().ask('volunteering.callList', { activityId });
    expect(calls).toMatchObject([{ memberId: 'many-3', why: 'offered', until }]);
    expect((await person(4).refusal('volunteering.takeUp', { shiftId })).code).toBe('NO_PLACE_YET');
    test.world.clock.now = until;
    expect((await person(3).refusal('volunteering.takeUp', { shiftId })).code).toBe('OFFER_LAPSED');
    expect((await person(4).ask('volunteering.takeUp', { shiftId })).standing.name).toBe(
      'confirmed',
    );
    expect(await standingOf(5, activityId)).toEqual({ name: 'waitlisted', position: 1 });
    expect((await join(3, shiftId)).standing).toEqual({ name: 'waitlisted', position: 2 });
  });

  it('the coordinator says yes for somebody who was called, and gives a place away after the end', async () => {
    const { activityId, shiftId } = await opened();
    for (const n of [1, 2, 3, 4]) await join(n, shiftId);
    await person(1).ask('volunteering.withdraw', { shiftId });
    const yes = { shiftId, memberId: 'many-3', how: 'by_phone' } as const;
    expect((await leader().ask('volunteering.takeUpFor', yes)).standing.name).toBe('confirmed');
    test.world.clock.now = shanghai('2022-11-26', '13:00');
    const release = { shiftId, memberId: 'many-2', release: true, reason: '临时有事' };
    await leader().ask('volunteering.release', release);
    const { calls } = await leader().ask('volunteering.callList', { activityId });
    expect(calls).toMatchObject([
      { memberId: 'many-4', why: 'waiting', position: 1 },
      { memberId: 'many-3', why: 'tomorrow' },
    ]);
    await leader().ask('volunteering.takeUpFor', { ...yes, memberId: 'many-4' });
    expect(await standingOf(4, activityId)).toEqual({ name: 'confirmed', moved: false });
  });
});

describe('17. who has no phone, and groups', () => {
  it('the coordinator adds a retired athlete with consent noted, and signs him up', async () => {
    const { activityId, shiftId } = await opened();
    const profile = { skills: ['田径'], volunteerNumber: null, instructorNumber: null };
    const added = await leader().ask('corps.addVolunteer', {
      requestId: randomUUID(),
      unitId: 'fitness-volunteer-corps',
      name: '演示·老运动员',
      phone: '13900000077',
      category: 'retired_athlete',
      instructorLevel: null,
      age: 'adult',
      consent: 'in_person',
      ...profile,
    });
    const answer = await leader().ask('volunteering.signUpOthers', {
      shiftId,
      requestId: randomUUID(),
      risksVersion: 1,
      people: [
        { memberId: added.memberId, how: 'in_person', guardianAgreed: false },
        { memberId: 'many-7', how: 'by_phone', guardianAgreed: false },
        { memberId: 'many-8', how: 'on_paper', guardianAgreed: false },
      ],
    });
    expect(answer.signedUp.map(({ standing }) => standing.name)).toEqual([
      'confirmed',
      'confirmed',
      'waitlisted',
    ]);
    const { rows } = await leader().ask('volunteering.signUps', { activityId });
    expect(rows[0]).toMatchObject({
      name: '演示·老运动员',
      how: 'in_person',
      enteredByName: '演示·徐宁',
      category: 'retired_athlete',
    });
    const roster = await leader().ask('corps.roster', { unitId: 'fitness-volunteer-corps' });
    expect(roster.rows[0]).toMatchObject({ name: '演示·徐宁', isLeader: true });
    expect(JSON.stringify(roster)).not.toMatch(/party_member"[^}]*memberClass|政治/);
  });

  it('a leader signs up their own people for another unit’s event, and nobody else', async () => {
    const { activityId, shiftIds } = await openEvent(test.world.as('zhao-lei'), {
      unitId: 'branch-3',
      commitmentIds: ['5.3'],
    });
    standing.push(activityId);
    const answer = await leader().ask('volunteering.signUpOthers', {
      shiftId: shiftIds[0] ?? '',
      requestId: randomUUID(),
      risksVersion: 1,
      people: [
        { memberId: 'many-9', how: 'on_paper', guardianAgreed: false },
        { memberId: 'zhang-min', how: 'on_paper', guardianAgreed: false },
      ],
    });
    expect(answer.signedUp.map(({ memberId }) => memberId)).toEqual(['many-9']);
    const refused = await leader().refusal('volunteering.signUps', { activityId });
    expect(refused.code).toBe('FORBIDDEN');
  });
});
