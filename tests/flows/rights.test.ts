import { type OperationName, operations } from '@shared/contract';
import { reopenAccounts } from '../support/accounts';
import { inputsFor } from '../support/inputs';
import { type Records, recordsToNameIn } from '../support/records';
import { ALLOWED, EVERYBODY, type Kind, PEOPLE } from '../support/who-may-call';
import { AT_THE_DOOR, MORNING, openWorld, type World } from '../support/world';

/** All of them; closing an account parts a person from what they wrote, so it is tried last. */
const NAMES = Object.keys(operations)
  .filter((name): name is OperationName => name in operations)
  .sort((one, two) => Number(one === 'myData.close') - Number(two === 'myData.close'));

describe('who may do what', () => {
  let world: World;
  let records: Omit<Records, 'activityId'>;

  beforeAll(async () => {
    world = await openWorld();
    records = await recordsToNameIn(world);
  });
  afterAll(() => world.close());
  // Whoever has closed their account by the operation that was tried gets it back.
  afterEach(() => reopenAccounts(world, Object.values(PEOPLE)));

  it.each(NAMES)('%s', async (name) => {
    world.clock.now = MORNING;
    const activityId = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR;
    const passed: Kind[] = [];
    for (const kind of EVERYBODY) {
      const reply = await world
        .as(PEOPLE[kind])
        .send(name, inputsFor(world, { activityId, ...records })[name]);
      const code = reply.ok ? 'ok' : reply.error.code;
      expect(['UNEXPECTED', 'INVALID_INPUT', 'NOT_BOUND']).not.toContain(code);
      if (code !== 'FORBIDDEN' && code !== 'NOT_FOUND') passed.push(kind);
    }
    expect(passed).toEqual(EVERYBODY.filter((kind) => ALLOWED[name].includes(kind)));
  });

  it('whoever has left the office gets past those that concern themselves alone', async () => {
    world.clock.now = MORNING;
    const activityId = await world.themePartyDay();
    const [unitId, accountId] = ['branch-3', 'account-of-former'];
    await world.store.organisation.addMember({
      id: 'former',
      officeId: 'demo',
      name: '演示·已离开的人',
      memberClass: 'full_member',
      accountId,
      memberships: [
        {
          unitId,
          roles: ['member', 'branch_officer', 'committee_staff', 'administrator'],
          post: null,
          validFrom: '2021-01-01',
          validTo: '2022-11-17',
        },
      ],
    });
    const inputs = inputsFor(world, { activityId, ...records });
    const open = ({ access: { who } }: { access: { who: string } }) =>
      ['public', 'account', 'person'].includes(who);
    for (const name of NAMES.filter((each) => !open(operations[each]))) {
      const reply = await world.asAccount(accountId).send(name, inputs[name]);
      expect([name, reply.ok ? 'ok' : reply.error.code]).toEqual([
        name,
        expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/),
      ]);
    }
  });

  it('nobody outside the roster gets past any of them', async () => {
    world.clock.now = MORNING;
    const activityId = await world.themePartyDay();
    for (const name of NAMES.filter(
      (each) => !['public', 'account'].includes(operations[each].access.who),
    )) {
      const reply = await world
        .asAccount('made-up')
        .send(name, inputsFor(world, { activityId, ...records })[name]);
      expect(reply).toMatchObject({ ok: false, error: { code: 'NOT_BOUND' } });
    }
  });
});
