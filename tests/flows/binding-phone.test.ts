import { randomUUID } from 'node:crypto';
import { byPhone, NEWCOMER, partFrom } from '../support/joining';
import { MORNING, openWorld, type World } from '../support/world';

const NUMBER = '13900000023';

describe('binding by phone number', () => {
  let world: World;

  beforeEach(async () => {
    world = await openWorld();
    await hasNumber(NEWCOMER.memberId);
  });
  afterEach(() => world.close());

  const hasNumber = (memberId: string) =>
    world.store.organisation.changeMember(
      memberId,
      {},
      { phone: NUMBER },
      { at: MORNING, by: 'test', action: 'edited' },
    );

  /** A code as the phone number button gives it. */
  const codeFor = (number: string): string => {
    const code = randomUUID();
    world.wechat.numbers.set(code, number);
    return code;
  };

  const stranger = () => world.asAccount(randomUUID());
  const look = (code = codeFor(NUMBER)) => stranger().refusal('binding.look', byPhone(code));

  it('leads to the one person with this number, and notes the consent to use it', async () => {
    const account = stranger();
    const { ticket, maskedName } = await account.ask('binding.look', byPhone(codeFor(NUMBER)));
    expect(maskedName).toMatch(/\*$/);
    const { name } = await account.ask('binding.confirm', { ticket, consents: [] });
    expect(await account.ask('session.me', {})).toMatchObject({ name, agreed: ['phone'] });
  });

  it('a number nobody has, or several have, leads to the other way', async () => {
    expect(await look(codeFor('13700000000'))).toMatchObject({
      code: 'PHONE_NOT_ON_ROSTER',
      message: expect.stringContaining('邀请码'),
    });
    await hasNumber('sun-li');
    expect(await look()).toMatchObject({
      code: 'PHONE_AMBIGUOUS',
      message: expect.stringContaining('邀请码'),
    });
  });

  it('a code of WeChat is good once, and made-up ones are none', async () => {
    const code = codeFor(NUMBER);
    await stranger().ask('binding.look', byPhone(code));
    expect((await look(code)).code).toBe('PHONE_CODE_INVALID');
    expect((await look('made-up')).code).toBe('PHONE_CODE_INVALID');
  });

  it('where WeChat does not answer, the person hears so', async () => {
    world.wechat.down = true;
    expect((await look()).code).toBe('PHONE_SERVICE_DOWN');
  });

  it('an entry that has an account already is not given away, also by its own number', async () => {
    const first = stranger();
    const { ticket } = await first.ask('binding.look', byPhone(codeFor(NUMBER)));
    const second = stranger();
    const late = await second.ask('binding.look', byPhone(codeFor(NUMBER)));
    await first.ask('binding.confirm', { ticket, consents: [] });
    expect((await look()).code).toBe('MEMBER_BOUND');
    const refusal = await second.refusal('binding.confirm', { ticket: late.ticket, consents: [] });
    expect(refusal.code).toBe('MEMBER_BOUND');
  });

  it('who has left the office is found no more', async () => {
    await partFrom(world, NEWCOMER.memberId);
    const member = await world.store.organisation.member(NEWCOMER.memberId);
    const memberships = (member?.memberships ?? []).map((held) => ({
      ...held,
      validTo: '2022-01-31',
    }));
    await world.store.organisation.changeMember(
      NEWCOMER.memberId,
      {},
      { memberships },
      { at: MORNING, by: 'test', action: 'edited' },
    );
    expect((await look()).code).toBe('PHONE_NOT_ON_ROSTER');
  });
});
