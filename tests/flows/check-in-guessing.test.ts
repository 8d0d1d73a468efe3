import { WRONG_CODE_LIMIT } from '@shared/domain/attendance/check-in';
import { windowOf } from '@shared/domain/attendance/code';
import { MINUTE } from '@shared/domain/time';
import { AT_THE_DOOR, checkInWith, MORNING, openWorld, type World } from '../support/world';

describe('guessing six digits', () => {
  let world: World;
  let activityId: string;

  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.clock.now = MORNING;
    activityId = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR;
  });

  /** Digits that no window within the last half hour has shown. */
  const wrongDigits = (): string[] => {
    const shown = new Set(
      Array.from({ length: 100 }, (_, age) => {
        const at = world.clock.now + (2 - age) * 20_000;
        return world.codeOf(activityId, at).digits;
      }),
    );
    const all = Array.from({ length: 200 }, (_, n) => String(n * 4_987).padStart(6, '0'));
    return all.filter((digits) => !shown.has(digits)).slice(0, 20);
  };

  const guess = async (code: string, personId = 'zhang-min') =>
    (
      await world
        .as(personId)
        .refusal('attendance.checkIn', checkInWith(world, activityId, { code }))
    ).code;

  const guessUntilRefused = async () => {
    for (const code of wrongDigits().slice(0, WRONG_CODE_LIMIT)) {
      expect(await guess(code)).toBe('CODE_WRONG');
    }
  };

  it('is refused after eight wrong codes, and then the right code does not help', async () => {
    await guessUntilRefused();
    expect(await guess(wrongDigits()[9] ?? '')).toBe('TOO_MANY_WRONG_CODES');
    expect(await guess(world.codeOf(activityId).digits)).toBe('TOO_MANY_WRONG_CODES');
    expect(await guess(world.codeOf(activityId).token)).toBe('TOO_MANY_WRONG_CODES');
    const record = await world.store.attendance.of(activityId, 'zhang-min');
    expect(record).toMatchObject({ state: 'expected', presence: null });
  });

  it('the seventh mistake still leaves a chance', async () => {
    for (const code of wrongDigits().slice(0, WRONG_CODE_LIMIT - 1)) await guess(code);
    const request = checkInWith(world, activityId, { code: world.codeOf(activityId).digits });
    const answer = await world.as('zhang-min').ask('attendance.checkIn', request);
    expect(answer.presence.method).toBe('code');
  });

  it('the organiser can still enter whoever ran out of guesses', async () => {
    await guessUntilRefused();
    const answer = await world.as('zhao-lei').ask('attendance.enter', {
      activityId,
      memberIds: ['zhang-min'],
      method: 'organiser_entry',
      arrival: 'on_time',
      requestId: 'request-entry-1',
    });
    expect(answer.entered).toEqual(['zhang-min']);
  });

  it('stops the one who guesses, and nobody else', async () => {
    await guessUntilRefused();
    await world.as('sun-li').ask('attendance.checkIn', checkInWith(world, activityId));
  });

  it('an expired code is slowness, no guess: it is never counted', async () => {
    const old = world.codeOf(activityId, AT_THE_DOOR - 2 * MINUTE);
    expect(windowOf(AT_THE_DOOR) - old.window).toBeGreaterThan(1);
    for (let i = 0; i < WRONG_CODE_LIMIT + 2; i++) {
      expect(await guess(i % 2 ? old.digits : old.token)).toBe('CODE_EXPIRED');
    }
    await world.as('zhang-min').ask('attendance.checkIn', checkInWith(world, activityId));
  });

  it('guesses sent all at once are all counted', async () => {
    const codes = wrongDigits().slice(0, WRONG_CODE_LIMIT);
    await Promise.all(codes.map((code) => guess(code)));
    const record = await world.store.attendance.of(activityId, 'zhang-min');
    expect(record?.wrongCodes).toBe(WRONG_CODE_LIMIT);
    expect(await guess(world.codeOf(activityId).token)).toBe('TOO_MANY_WRONG_CODES');
  });

  it('a made-up link is a wrong code', async () => {
    const token = `${activityId}.${'0'.repeat(20)}`;
    expect(await guess(token)).toBe('CODE_WRONG');
  });
});
