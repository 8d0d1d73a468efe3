import { randomUUID } from 'node:crypto';
import type { OperationName } from '@shared/contract';
import {
  AT_THE_DOOR,
  checkInWith,
  MORNING,
  openWorld,
  partyDay,
  type World,
} from '../support/world';

describe('nothing crosses between offices, and no officer reaches another branch', () => {
  let world: World;
  let activityId: string;
  let draftId: string;

  beforeAll(async () => {
    world = await openWorld();
    activityId = await world.themePartyDay();
    draftId = (await world.as('zhao-lei').ask('activities.create', partyDay())).id;
    world.clock.now = AT_THE_DOOR;
  });
  afterAll(() => world.close());

  const { requestId: _, ...fields } = partyDay();
  /** Every operation that names a record of a unit. */
  const attempts = (id: string): [OperationName, object][] => [
    ['activities.update', { activityId: id, ...fields }],
    ['activities.publish', { activityId: id }],
    ['activities.close', { activityId: id }],
    ['activities.cancel', { activityId: id, reason: '不是本支部的活动' }],
    ['activities.doorKey', { activityId: id }],
    ['attendance.roster', { activityId: id }],
    ['attendance.counts', { activityId: id }],
    [
      'attendance.enter',
      {
        activityId: id,
        memberIds: ['zhang-min'],
        method: 'paper_sheet',
        arrival: 'on_time',
        requestId: randomUUID(),
      },
    ],
    ['attendance.strikeOut', { activityId: id, memberId: 'zhang-min', reason: '不是本支部的人' }],
  ];

  const codesOf = async (personId: string, id: string) =>
    Promise.all(
      attempts(id).map(async ([name, input]) => {
        const reply = await world.as(personId).send(name, input);
        return `${name} ${reply.ok ? 'ok' : reply.error.code}`;
      }),
    );
  const everywhere = (code: string, id: string) => attempts(id).map(([name]) => `${name} ${code}`);

  it.each(['other-officer', 'other-committee', 'other-member'])(
    'for %s of another office the activity does not exist',
    async (personId) => {
      expect(await codesOf(personId, activityId)).toEqual(everywhere('NOT_FOUND', activityId));
      const { code } = await world.as(personId).refusal('activities.get', { activityId });
      expect(code).toBe('NOT_FOUND');
    },
  );

  it.each(['qian-fang', 'zhang-min', 'chen-jing', 'li-jianguo', 'wu-di', 'lin-xiao'])(
    '%s organises nothing in the third branch',
    async (personId) => {
      expect(await codesOf(personId, activityId)).toEqual(everywhere('FORBIDDEN', activityId));
      const make = world.as(personId).refusal('activities.create', partyDay());
      expect((await make).code).toBe('FORBIDDEN');
    },
  );

  it('an identity the roster does not know reaches nothing', async () => {
    for (const [name, input] of attempts(activityId)) {
      const reply = await world.asAccount('demo-account:nobody').send(name, input);
      expect(reply).toMatchObject({ ok: false, error: { code: 'NOT_BOUND' } });
    }
  });

  it('another office’s code opens nothing here, and its member is not on the roster', async () => {
    world.clock.now = MORNING;
    const other = await world.themePartyDay({ commitmentIds: [] }, world.as('other-officer'));
    world.clock.now = AT_THE_DOOR;
    const request = checkInWith(world, activityId, { code: world.codeOf(other).digits });
    const error = await world.as('zhang-min').refusal('attendance.checkIn', request);
    expect(error.code).toBe('CODE_WRONG');
    const visit = checkInWith(world, activityId);
    expect(await world.as('other-member').refusal('attendance.checkIn', visit)).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('the same unit id in two offices is two branches with two rosters', async () => {
    world.clock.now = MORNING;
    const officer = world.as('other-officer');
    const other = await world.themePartyDay({ commitmentIds: [] }, officer);
    const { rows } = await officer.ask('attendance.roster', { activityId: other });
    expect(rows.map(({ memberId }) => memberId).sort()).toEqual(['other-member', 'other-officer']);
    const seen = await world
      .as('he-ping')
      .ask('activities.list', { view: 'organising', when: 'upcoming' });
    expect(seen.activities.map(({ activity }) => activity.id)).not.toContain(other);
    world.clock.now = AT_THE_DOOR;
  });

  it('an officer cannot enter a person of another office', async () => {
    const answer = await world.as('zhao-lei').ask('attendance.enter', {
      activityId,
      memberIds: ['other-member'],
      method: 'paper_sheet',
      arrival: 'on_time',
      requestId: randomUUID(),
    });
    expect(answer).toEqual({ entered: [], already: [], unknown: ['other-member'] });
  });

  it('an officer cannot move a draft into a branch that is not theirs', async () => {
    const move = { activityId: draftId, ...fields, unitId: 'branch-1' };
    expect(await world.as('zhao-lei').refusal('activities.update', move)).toMatchObject({
      code: 'FORBIDDEN',
    });
    const moved = await world.as('he-ping').ask('activities.update', move);
    expect(moved.unitName).toBe('第一支部');
  });

  it('a draft is seen by those who organise its unit, not by members or leaders', async () => {
    const { id } = await world.as('he-ping').ask('activities.create', partyDay());
    for (const personId of ['zhang-min', 'li-jianguo', 'qian-fang']) {
      const error = await world.as(personId).refusal('activities.get', { activityId: id });
      expect(error.code).toBe('NOT_FOUND');
    }
    await world.as('zhao-lei').ask('activities.get', { activityId: id });
  });

  it('a leader sees the numbers of a published activity, and may not act on it', async () => {
    const { activity, counts, organises } = await world
      .as('li-jianguo')
      .ask('activities.get', { activityId });
    expect(activity.unitName).toBe('第三支部');
    expect(counts?.expected).toBeGreaterThan(0);
    expect(organises).toBe(false);
  });

  it('what a person is comes from the roster of the day: a right ends with the membership', async () => {
    await world.store.organisation.addMember({
      id: 'former-officer',
      officeId: 'demo',
      accountId: 'demo-account:former-officer',
      name: '演示·前组织委员',
      memberClass: 'full_member',
      memberships: [
        {
          unitId: 'branch-3',
          roles: ['branch_officer'],
          post: null,
          validFrom: '2021-01-01',
          validTo: '2022-11-17',
        },
      ],
    });
    expect(await codesOf('former-officer', activityId)).toEqual(
      everywhere('FORBIDDEN', activityId),
    );
  });
});
