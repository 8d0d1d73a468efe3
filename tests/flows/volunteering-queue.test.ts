import { randomUUID } from 'node:crypto';
import { HOUR, MINUTE } from '@shared/domain/time';
import { queueAt } from '@shared/domain/volunteering/queue';
import fc from 'fast-check';
import { shiftOf, signUpInput, volunteerEvent } from '../support/volunteer-event';
import { onVolunteerEvents } from '../support/volunteer-events';
import { MORNING, shanghai } from '../support/world';

const test = onVolunteerEvents();
const { leader, person, standing, opened, join, rowsOf, standingOf } = test;

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
    await test.world.store.shifts.takeNumber(shiftId, test.world.clock.now);
    await join(1, shiftId);
    expect((await join(2, shiftId)).standing.name).toBe('waitlisted');
    test.world.clock.now += 6 * MINUTE;
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
          test.world.clock.now = MORNING;
          const { activityId, shiftId } = await opened({ shifts: [shiftOf({ capacity: 2 })] });
          for (const round of rounds) {
            await Promise.all(
              round.map(({ who, what }) => {
                if (what === 'signUp')
                  return person(who).call('volunteering.signUp', signUpInput(shiftId));
                if (what === 'withdraw')
                  return person(who).call('volunteering.withdraw', { shiftId });
                if (what === 'takeUp') return person(who).call('volunteering.takeUp', { shiftId });
                test.world.clock.now += 9 * HOUR;
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
            const shift = await test.world.store.shifts.byId(shiftId);
            expect(queueAt(shift?.queue ?? [], test.world.clock.now).taken).toBe(holding.length);
          }
          await leader().ask('activities.cancel', { activityId, reason: '试验结束' });
        },
      ),
      { numRuns: 12 },
    );
  });
});
