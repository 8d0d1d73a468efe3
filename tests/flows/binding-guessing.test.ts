import { randomUUID } from 'node:crypto';
import { jobs } from '@cloud/jobs';
import { GUESS_LIMITS, guessWindowAt } from '@shared/domain/binding/guesses';
import { notice } from '@shared/domain/consent/notice';
import { HOUR } from '@shared/domain/time';
import { byCode, byPhone, invited, join, registration } from '../support/joining';
import { MORNING, openWorld, type World } from '../support/world';

describe('guessing one’s way in', () => {
  let world: World;

  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  const WRONG = 'AAAA-AAAA';
  const stranger = () => world.asAccount(randomUUID());

  it('fifty wrong codes at once: eight are looked at, the rest hear when to try again', async () => {
    const account = stranger();
    const replies = await Promise.all(
      Array.from({ length: 50 }, () => account.refusal('binding.look', byCode(WRONG))),
    );
    const codes = replies.map(({ code }) => code);
    expect(codes.filter((code) => code === 'INVITATION_UNKNOWN')).toHaveLength(
      GUESS_LIMITS.account,
    );
    const { endsAt } = guessWindowAt(MORNING);
    expect(replies.filter(({ code }) => code === 'TOO_MANY_GUESSES')).toHaveLength(42);
    expect(await account.refusal('binding.look', byCode(WRONG))).toMatchObject({
      code: 'TOO_MANY_GUESSES',
      data: { until: endsAt },
      message: expect.stringContaining('10:00'),
    });
    // Nor does the right code help now; after the hour it does.
    const { code } = await invited(world);
    expect((await account.refusal('binding.look', byCode(code))).code).toBe('TOO_MANY_GUESSES');
    world.clock.now = endsAt;
    await join(account, { kind: 'invitation', code });
  });

  it('all accounts together have a limit as well', async () => {
    const { number, endsAt } = guessWindowAt(MORNING);
    const everybody = `everybody:${number}`;
    const left = 3;
    for (let used = 0; used < GUESS_LIMITS.everybody - left; used += 1) {
      await world.store.binding.takeGuess(everybody, GUESS_LIMITS.everybody, endsAt);
    }
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => stranger().refusal('binding.look', byCode(WRONG))),
    );
    expect(replies.filter(({ code }) => code === 'INVITATION_UNKNOWN')).toHaveLength(left);
    expect(replies.filter(({ code }) => code === 'TOO_MANY_GUESSES')).toHaveLength(20 - left);
  });

  it('right codes use nothing up', async () => {
    const { code } = await invited(world);
    const account = stranger();
    for (let time = 0; time < GUESS_LIMITS.account + 3; time += 1) {
      await account.ask('binding.look', byCode(code));
    }
  });

  it('set-up codes, phone codes and typed numbers count as well', async () => {
    const tries = [
      (account: ReturnType<typeof stranger>) =>
        account.refusal('binding.look', byPhone(randomUUID())),
      (account: ReturnType<typeof stranger>) =>
        account.refusal('volunteers.register', registration()),
    ];
    await world.as('lin-xiao').ask('session.me', {});
    await stranger().ask('volunteers.register', registration());
    for (const attempt of tries) {
      const account = stranger();
      const codes: string[] = [];
      for (let time = 0; time <= GUESS_LIMITS.account; time += 1) {
        codes.push((await attempt(account)).code);
      }
      expect(codes.filter((code) => code === 'TOO_MANY_GUESSES')).toHaveLength(1);
    }
  });

  it('an account learns of no phone number by asking: only a code from WeChat counts', async () => {
    const way = { kind: 'phone', number: '13800000000' };
    const reply = await stranger().send('binding.look', { noticeVersion: notice.version, way });
    expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
  });

  it('counters are thrown away when their hour is over', async () => {
    await stranger().refusal('binding.look', byCode(WRONG));
    world.clock.now = MORNING + 2 * HOUR;
    await jobs.sweepJoining({ store: world.store, now: world.clock.now });
    const { total } = await world.db.collection('guesses').count();
    expect(total).toBe(0);
  });
});
