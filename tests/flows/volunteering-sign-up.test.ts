import { randomUUID } from 'node:crypto';
import { DAY, HOUR, MINUTE } from '@shared/domain/time';
import { queueAt } from '@shared/domain/volunteering/queue';
import fc from 'fast-check';
import type { Person } from '../support/typed-caller';
import {
  manyVolunteers,
  openEvent,
  shiftOf,
  signUpInput,
  volunteerEvent,
} from '../support/volunteer-event';
import { MORNING, openWorld, shanghai, type World } from '../support/world';

let world: World;
let people: Person[];

beforeAll(async () => {
  world = await openWorld();
  people = await manyVolunteers(world, 40);
});
afterAll(() => world.close());
beforeEach(() => {
  world.clock.now = MORNING;
});
/** The events of a test are at the same time as those of the next: they are called off after it. */
const standing: string[] = [];
afterEach(async () => {
  for (const activityId of standing.splice(0)) {
    await world.as('he-ping').call('activities.cancel', { activityId, reason: '试验结束' });
  }
});

const leader = () => world.as('xu-ning');
const person = (n: number): Person => {
  const one = people[n - 1];
  if (!one) throw new Error(`nobody is number ${n}`);
  return one;
};
const opened = async (fields: Parameters<typeof openEvent>[1] = {}) => {
  const { activityId, shiftIds } = await openEvent(leader(), fields);
  standing.push(activityId);
  return { activityId, shiftId: shiftIds[0] ?? '', shiftIds };
};
const join = (n: number, shiftId: string) =>
  person(n).ask('volunteering.signUp', signUpInput(shiftId));
const rowsOf = async (activityId: string) =>
  (await leader().ask('volunteering.signUps', { activityId })).rows.map(
    ({ memberId, number, standing }) => ({ memberId, number, name: standing.name }),
  );
const standingOf = async (n: number, activityId: string) =>
  (await person(n).ask('volunteering.event', { activityId })).mine[0]?.standing;

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
    world.clock.now = shanghai('2022-11-26', '12:00');
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
    expect((await refused(world.as('zhang-min'), [open])).code).toBe('CONSENT_NEEDED');
    expect((await refused(person(3), [open, { risksVersion: 2 }])).code).toBe('RISKS_CHANGED');
    expect((await refused(person(3), [master])).code).toBe('LEVEL_NOT_MET');
    const entry = { at: 1, by: 'test', action: 'test' };
    await world.store.organisation.changeMember(
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
    const nobody = world.asAccount(undefined);
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
    const until = world.clock.now + DAY;
    expect(await standingOf(3, activityId)).toEqual({ name: 'offered', until });
    const { calls } = await leader().ask('volunteering.callList', { activityId });
    expect(calls).toMatchObject([{ memberId: 'many-3', why: 'offered', until }]);
    expect((await person(4).refusal('volunteering.takeUp', { shiftId })).code).toBe('NO_PLACE_YET');
    world.clock.now = until;
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
    world.clock.now = shanghai('2022-11-26', '13:00');
    const release = { shiftId, memberId: 'many-2', release: true, reason: '临时有事' };
    await leader().ask('volunteering.release', release);
    const { calls } = await leader().ask('volunteering.callList', { activityId });
    expect(calls).toMatchObject([{ memberId: 'many-4', why: 'waiting', position: 1 }]);
    await leader().ask('volunteering.takeUpFor', { ...yes, memberId: 'many-4' });
    expect(await standingOf(4, activityId)).toEqual({ name: 'confirmed', moved: false });
  });
});

describe('what fails elsewhere', () => {
  it('a double tap and two phones make one sign-up, and use no place up', async () => {
    const { activityId, shiftId } = await opened();
    const answers = await Promise.all(Array.from({ length: 6 }, () => join(1, shiftId)));
    expect(new Set(answers.map(({ standing }) => standing.name))).toEqual(new Set(['confirmed']));
    expect(await rowsOf(activityId)).toMatchObject([{ memberId: 'many-1', name: 'confirmed' }]);
    expect((await join(2, shiftId)).shift).toMatchObject({ taken: 2, free: 0 });
    expect((await join(3, shiftId)).standing).toEqual({ name: 'waitlisted', position: 1 });
  });

  it('withdrawing races with promotion and with saying yes: never more in than there are places', async () => {
    const { activityId, shiftId } = await opened();
    for (const n of [1, 2, 3, 4, 5, 6]) await join(n, shiftId);
    await Promise.all([1, 2].map((n) => person(n).ask('volunteering.withdraw', { shiftId })));
    await Promise.all([
      person(3).ask('volunteering.takeUp', { shiftId }),
      person(3).call('volunteering.withdraw', { shiftId }),
      person(4).ask('volunteering.takeUp', { shiftId }),
      person(5).call('volunteering.takeUp', { shiftId }),
    ]);
    const names = (await rowsOf(activityId)).map(({ name }) => name);
    const holding = names.filter((name) => name === 'confirmed' || name === 'offered');
    expect(holding).toHaveLength(2);
  });

  it('a capacity below what is taken moves the last by number to the waiting list, who is called', async () => {
    const { activityId, shiftId } = await opened({ shifts: [shiftOf({ capacity: 3 })] });
    for (const n of [1, 2, 3, 4]) await join(n, shiftId);
    const change = (capacity: number) => {
      const { requestId: _made, ...planned } = volunteerEvent();
      const shifts = [shiftOf({ id: shiftId, capacity })];
      return leader().ask('volunteering.updateEvent', { activityId, ...planned, shifts });
    };
    await change(1);
    expect((await rowsOf(activityId)).map(({ name }) => name)).toEqual([
      'confirmed',
      'waitlisted',
      'waitlisted',
      'waitlisted',
    ]);
    const { calls } = await leader().ask('volunteering.callList', { activityId });
    expect(calls).toMatchObject([
      { memberId: 'many-2', why: 'displaced' },
      { memberId: 'many-3', why: 'displaced' },
    ]);
    await change(2);
    expect(await standingOf(2, activityId)).toMatchObject({ name: 'offered' });
  });

  it('a shift that was moved keeps everybody, who is asked whether the new time suits', async () => {
    const { activityId, shiftId } = await opened();
    await join(1, shiftId);
    const later = 2 * HOUR;
    const { startsAt, endsAt, place } = volunteerEvent();
    const moved = { startsAt: startsAt + later, endsAt: endsAt + later, place };
    await leader().ask('activities.postpone', {
      activityId,
      requestId: randomUUID(),
      reason: '天气',
      ...moved,
    });
    const event = await person(1).ask('volunteering.event', { activityId });
    expect(event.shifts[0]).toMatchObject({ startsAt: shiftOf().startsAt + later });
    expect(event.withdrawUntil).toBe(shanghai('2022-11-26', '14:00'));
    expect(event.mine[0]?.standing).toEqual({ name: 'confirmed', moved: true });
    const { calls } = await leader().ask('volunteering.callList', { activityId });
    expect(calls).toMatchObject([{ memberId: 'many-1', why: 'moved' }]);
    await person(1).ask('volunteering.takeUp', { shiftId });
    expect(await standingOf(1, activityId)).toEqual({ name: 'confirmed', moved: false });
  });

  it('an event called off while people sign up: nobody is in, and their turn is kept for a new date', async () => {
    const { activityId, shiftId } = await opened();
    for (const n of [1, 2]) await join(n, shiftId);
    await Promise.all([
      leader().ask('activities.cancel', { activityId, reason: '大雨' }),
      person(3).call('volunteering.signUp', signUpInput(shiftId)),
    ]);
    expect((await person(4).refusal('volunteering.signUp', signUpInput(shiftId))).code).toBe(
      'ACTIVITY_CANCELLED',
    );
    expect(await standingOf(1, activityId)).toEqual({ name: 'called_off', reason: '大雨' });
    const startsAt = shanghai('2022-12-04', '08:30');
    const carry = { activityId, requestId: randomUUID(), startsAt, place: '体育馆' };
    const draft = await leader().ask('volunteering.carryOver', carry);
    expect((await leader().ask('volunteering.carryOver', carry)).activity.id).toBe(
      draft.activity.id,
    );
    const other = { ...carry, requestId: randomUUID() };
    expect((await leader().refusal('volunteering.carryOver', other)).code).toBe('CARRIED_ALREADY');
    await leader().ask('activities.publish', { activityId: draft.activity.id });
    standing.push(draft.activity.id);
    const rows = await rowsOf(draft.activity.id);
    expect(rows.slice(0, 2)).toMatchObject([
      { memberId: 'many-1', name: 'offered' },
      { memberId: 'many-2', name: 'offered' },
    ]);
    await person(1).ask('volunteering.takeUp', { shiftId: `${draft.activity.id}.1` });
    expect(await standingOf(1, draft.activity.id)).toEqual({ name: 'confirmed', moved: false });
  });

  it('a number whose sign-up never came to be is given back when the list is looked through', async () => {
    const { activityId, shiftId } = await opened();
    await world.store.shifts.takeNumber(shiftId, world.clock.now);
    await join(1, shiftId);
    expect((await join(2, shiftId)).standing.name).toBe('waitlisted');
    world.clock.now += 6 * MINUTE;
    await leader().ask('volunteering.signUps', { activityId });
    expect(await standingOf(2, activityId)).toEqual({ name: 'confirmed', moved: false });
  });

  it('a shift somebody has signed up for cannot be dropped, and an open event keeps its time', async () => {
    const { activityId, shiftId } = await opened();
    await join(1, shiftId);
    const { requestId: _made, ...planned } = volunteerEvent();
    const update = (fields: object) =>
      leader().refusal('volunteering.updateEvent', { activityId, ...planned, ...fields });
    const other = { shifts: [shiftOf({ post: '新班' })] };
    expect(await update(other)).toMatchObject({ code: 'SHIFT_TAKEN' });
    expect(await update({ theme: '别的' })).toMatchObject({ code: 'EVENT_TIME_STANDS' });
    const risks = { risks: '改在山路，请穿登山鞋', shifts: [shiftOf({ id: shiftId })] };
    const after = await leader().ask('volunteering.updateEvent', {
      activityId,
      ...planned,
      ...risks,
    });
    expect(after.risksVersion).toBe(2);
    const { rows } = await leader().ask('volunteering.signUps', { activityId });
    expect(rows[0]?.agreedToOlderRisks).toBe(true);
    await leader().ask('volunteering.closeSignUp', { activityId, closed: true });
    const closed = signUpInput(shiftId, { risksVersion: 2 });
    expect((await person(2).refusal('volunteering.signUp', closed)).code).toBe('SIGN_UP_CLOSED');
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
    const { activityId, shiftIds } = await openEvent(world.as('zhao-lei'), {
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

describe('whatever people do in whatever order, through the real path', () => {
  const act = fc.record({
    who: fc.integer({ min: 1, max: 8 }),
    what: fc.constantFrom('signUp', 'signUp', 'withdraw', 'takeUp', 'pass'),
  });

  it('exactly as many are in or offered as there are places and people, lowest numbers first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        async (rounds) => {
          world.clock.now = MORNING;
          const { activityId, shiftId } = await opened({ shifts: [shiftOf({ capacity: 2 })] });
          for (const round of rounds) {
            await Promise.all(
              round.map(({ who, what }) => {
                if (what === 'signUp')
                  return person(who).call('volunteering.signUp', signUpInput(shiftId));
                if (what === 'withdraw')
                  return person(who).call('volunteering.withdraw', { shiftId });
                if (what === 'takeUp') return person(who).call('volunteering.takeUp', { shiftId });
                world.clock.now += 9 * HOUR;
                return undefined;
              }),
            );
            const rows = (await rowsOf(activityId)).filter(({ name }) =>
              ['confirmed', 'offered', 'waitlisted'].includes(name),
            );
            const holding = rows.filter(({ name }) => name !== 'waitlisted');
            expect(new Set(rows.map(({ memberId }) => memberId)).size).toBe(rows.length);
            expect(holding).toHaveLength(Math.min(2, rows.length));
            expect(rows.slice(0, holding.length)).toEqual(holding);
            const shift = await world.store.shifts.byId(shiftId);
            expect(queueAt(shift?.queue ?? [], world.clock.now).taken).toBe(holding.length);
          }
          await leader().ask('activities.cancel', { activityId, reason: '试验结束' });
        },
      ),
      { numRuns: 12 },
    );
  });
});
