import { randomUUID } from 'node:crypto';
import { MINUTE } from '@shared/domain/time';
import { AT_THE_DOOR, MORNING, openWorld, partyDay, shanghai, type World } from '../support/world';

/** How the writes of publishing look on the wire. */
const openingOf = ({ action, collectionName }: { [key: string]: unknown }) =>
  action === 'database.modifyDocument' && collectionName === 'activities';

describe('publishing a theme Party day', () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld();
    await world.store.organisation.addMember({
      id: 'moved-away',
      officeId: 'demo',
      accountId: 'demo-account:moved-away',
      name: '演示·已调离',
      memberClass: 'full_member',
      memberships: [
        {
          unitId: 'branch-3',
          roles: ['member'],
          post: null,
          validFrom: '2021-01-01',
          validTo: '2022-11-17',
        },
        {
          unitId: 'branch-2',
          roles: ['member'],
          post: null,
          validFrom: '2022-11-18',
          validTo: null,
        },
      ],
    });
  });
  afterAll(() => world.close());
  beforeEach(() => {
    world.clock.now = MORNING;
  });

  const officer = () => world.as('zhao-lei');
  const draft = async (fields = {}) =>
    (await officer().ask('activities.create', partyDay(fields))).id;
  const rosterOf = async (activityId: string) => {
    const { rows } = await officer().ask('attendance.roster', { activityId });
    return rows.map(({ memberId }) => memberId);
  };

  it('publishing writes the roster of the day: probationary members too, transferred ones not', async () => {
    const id = await draft();
    const { expected } = await officer().ask('activities.publish', { activityId: id });
    const roster = await rosterOf(id);
    expect(roster).toContain('zhou-tao');
    expect(roster).toContain('zhao-lei');
    expect(roster).not.toContain('moved-away');
    expect(roster).not.toContain('liu-yang');
    expect(roster).toHaveLength(expected);
  });

  it('on the last day of a membership the member is still due', async () => {
    const id = await draft({
      startsAt: shanghai('2022-11-17', '23:00'),
      endsAt: shanghai('2022-11-18', '10:00'),
    });
    await officer().ask('activities.publish', { activityId: id });
    expect(await rosterOf(id)).toContain('moved-away');
  });

  it('publishing twice, at once or later, gives the same answer and one roster', async () => {
    const activityId = await draft();
    const answers = await Promise.all(
      [1, 2, 3].map(() => officer().ask('activities.publish', { activityId })),
    );
    world.clock.now += MINUTE;
    const later = await officer().ask('activities.publish', { activityId });
    for (const answer of answers) expect(answer).toEqual(later);
    expect(await rosterOf(activityId)).toHaveLength(later.expected);
  });

  it('a crash between roster and opening is repaired by publishing again', async () => {
    const activityId = await draft();
    const error = await world.losing(openingOf, () =>
      officer().refusal('activities.publish', { activityId }),
    );
    expect(error.code).toBe('UNEXPECTED');
    const { expected } = await officer().ask('activities.publish', { activityId });
    expect(await rosterOf(activityId)).toHaveLength(expected);
  });

  it('a roster left by a crash is unseen, and follows the draft when that is changed', async () => {
    const activityId = await draft({ theme: '没有发布成功' });
    await world.losing(openingOf, () => officer().refusal('activities.publish', { activityId }));
    const { activities } = await world
      .as('zhang-min')
      .ask('activities.list', { view: 'attending', when: 'upcoming' });
    expect(activities.map(({ activity }) => activity.theme)).not.toContain('没有发布成功');
    const { requestId: _, ...fields } = partyDay({
      theme: '改期之后',
      startsAt: shanghai('2022-12-16', '14:00'),
      endsAt: shanghai('2022-12-16', '15:30'),
    });
    await officer().ask('activities.update', { activityId, ...fields });
    await officer().ask('activities.publish', { activityId });
    const record = await world.store.attendance.of(activityId, 'zhang-min');
    expect(record?.startsAt).toBe(fields.startsAt);
  });

  it('a draft moved while somebody opens it never opens with the roster of another time', async () => {
    const { requestId: _, ...fields } = partyDay({
      startsAt: shanghai('2022-12-16', '14:00'),
      endsAt: shanghai('2022-12-16', '15:30'),
    });
    for (let turns = 0; turns < 8; turns++) {
      const activityId = await draft();
      const [published] = await world.slowing(openingOf, turns, () =>
        Promise.all([
          officer().call('activities.publish', { activityId }),
          world.as('he-ping').call('activities.update', { activityId, ...fields }),
        ]),
      );
      if (!published.ok) await officer().ask('activities.publish', { activityId });
      const activity = await world.store.activities.byId(activityId);
      const records = await world.store.attendance.roster('demo', activityId);
      expect(activity?.state.name).toBe('published');
      expect(new Set(records.map(({ startsAt }) => startsAt))).toEqual(
        new Set([activity?.startsAt]),
      );
    }
  });

  it('a published activity is not changed any more: people have seen it', async () => {
    const activityId = await world.themePartyDay();
    const { requestId: _, ...fields } = partyDay({ theme: '换一个主题' });
    const error = await officer().refusal('activities.update', { activityId, ...fields });
    expect(error.code).toBe('ACTIVITY_NOT_DRAFT');
  });

  it('a draft whose end has passed cannot be opened', async () => {
    const activityId = await draft();
    world.clock.now = shanghai('2022-11-18', '15:30');
    const error = await officer().refusal('activities.publish', { activityId });
    expect(error.code).toBe('ACTIVITY_IN_PAST');
  });

  it('one that was held on paper is put down afterwards, with the roster of its own day, and counts', async () => {
    const { requestId, ...held } = partyDay();
    world.clock.now = shanghai('2022-11-25', '09:00');
    expect((await officer().refusal('activities.create', { requestId, ...held })).code).toBe(
      'ACTIVITY_IN_PAST',
    );
    const put = { requestId, ...held, afterwards: true };
    const { id: activityId } = await officer().ask('activities.create', put);
    const { expected } = await officer().ask('activities.publish', {
      activityId,
      afterwards: true,
    });
    expect(expected).toBeGreaterThan(1);
    await officer().ask('attendance.enter', {
      activityId,
      memberIds: ['zhang-min'],
      method: 'paper_sheet',
      arrival: 'on_time',
      requestId: randomUUID(),
    });
    const { counts } = await officer().ask('activities.close', { activityId });
    expect(counts).toMatchObject({ present: 1 });
    const item = await world.as('he-ping').ask('board.item', { number: 4 });
    expect(item.records.map(({ id }) => id)).toContain(activityId);
  });

  it('members see it once it is published, and not before', async () => {
    const activityId = await draft();
    const member = world.as('zhang-min');
    expect(await member.refusal('activities.get', { activityId })).toMatchObject({
      code: 'NOT_FOUND',
    });
    await officer().ask('activities.publish', { activityId });
    world.clock.now = AT_THE_DOOR;
    expect(await member.ask('activities.get', { activityId })).toMatchObject({
      mine: { state: 'expected', presence: null },
      organises: false,
      counts: null,
    });
    const { activities } = await member.ask('activities.list', {
      view: 'attending',
      when: 'upcoming',
    });
    expect(activities.map(({ activity }) => activity.id)).toContain(activityId);
  });
});
