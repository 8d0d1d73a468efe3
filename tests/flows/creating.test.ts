import { randomUUID } from 'node:crypto';
import { activityKinds } from '@shared/domain/activity/kinds';
import { MINUTE } from '@shared/domain/time';
import { type ActivityFields, openWorld, partyDay, shanghai, type World } from '../support/world';

const fromTo = (from: string, to: string) => {
  const [startsAt, endsAt] = [from, to].map((text) => {
    const [date = '', time = ''] = text.split(' ');
    return shanghai(date, time);
  });
  return { startsAt, endsAt };
};

describe('creating a theme Party day', () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const officer = () => world.as('zhao-lei');

  it('a template gives what the officer need not write', async () => {
    const [template] = activityKinds.theme_party_day.templates;
    const startsAt = shanghai('2022-12-02', '14:00');
    const activity = await officer().ask(
      'activities.create',
      partyDay({
        theme: template?.theme ?? '',
        startsAt,
        endsAt: startsAt + (template?.durationMinutes ?? 0) * MINUTE,
      }),
    );
    expect(activity).toMatchObject({
      theme: '学条例 强支部',
      unitName: '第三支部',
      state: { name: 'draft' },
      checkIn: {
        opensAt: startsAt - 30 * MINUTE,
        lateAfter: startsAt + 10 * MINUTE,
        closesAt: startsAt + 90 * MINUTE,
      },
      serves: [{ commitmentId: '4.1', item: 4 }],
    });
  });

  it('the same request makes one activity, at once and again', async () => {
    const fields = partyDay();
    const made = await Promise.all([1, 2, 3].map(() => officer().ask('activities.create', fields)));
    const again = await officer().ask('activities.create', fields);
    expect(new Set([...made, again].map(({ id }) => id)).size).toBe(1);
  });

  it('two officers who happen to use one request number make two activities', async () => {
    const requestId = randomUUID();
    const third = await officer().ask('activities.create', partyDay({ requestId }));
    const first = await world
      .as('qian-fang')
      .ask('activities.create', partyDay({ requestId, unitId: 'branch-1' }));
    expect(first.id).not.toBe(third.id);
  });

  const refusedDrafts: [string, Partial<ActivityFields>][] = [
    ['OUTSIDE_PLAN_YEAR', fromTo('2023-01-06 14:00', '2023-01-06 15:30')],
    ['ACTIVITY_TIME_INVALID', fromTo('2022-11-18 14:00', '2022-11-18 14:00')],
    ['ACTIVITY_IN_PAST', fromTo('2022-11-17 14:00', '2022-11-17 15:00')],
    ['UNKNOWN_COMMITMENT', { commitmentIds: ['4.1', '99.1'] }],
  ];

  it.each(refusedDrafts)('refuses a draft with %s', async (code, fields) => {
    expect(await officer().refusal('activities.create', partyDay(fields))).toMatchObject({ code });
  });

  it('a unit that is no branch cannot host one', async () => {
    const error = await world
      .as('he-ping')
      .refusal('activities.create', partyDay({ unitId: 'study-group' }));
    expect(error.code).toBe('UNIT_CANNOT_HOST');
  });
});
