import { randomUUID } from 'node:crypto';
import type { InputOf } from '@shared/contract';
import { HOUR } from '@shared/domain/time';
import { type Person, personCalling } from './typed-caller';
import { shanghai, type World } from './world';

type EventInput = InputOf<'volunteering.createEvent'>;
type ShiftInput = EventInput['shifts'][number];

const STARTS = shanghai('2022-11-27', '08:30');

/** A shift of the morning with two places. */
export const shiftOf = (fields: Partial<ShiftInput> = {}): ShiftInput => ({
  id: null,
  post: '上午班',
  place: '',
  startsAt: STARTS,
  endsAt: STARTS + 3 * HOUR,
  capacity: 2,
  conditions: { minAge: null, skill: null, instructorLevel: null },
  ...fields,
});

/** 健步走活动引导 on Sunday 27 November 2022, as the picture of it has it. */
export const volunteerEvent = (fields: Partial<EventInput> = {}): EventInput => ({
  requestId: randomUUID(),
  unitId: 'fitness-volunteer-corps',
  theme: '健步走活动引导',
  place: '滨海公园东门广场',
  startsAt: STARTS,
  endsAt: STARTS + 8 * HOUR,
  commitmentIds: ['15.3b'],
  service: 'event_support',
  content: '引导路线，提供饮水',
  risks: '海边风大，请备外套和防滑鞋',
  insured: true,
  insuranceNote: '已投保人身意外险',
  supplies: '备饮水',
  contact: { name: '演示·徐宁', phone: '13900000088' },
  signUpUntil: shanghai('2022-11-26', '18:00'),
  withdrawUntil: shanghai('2022-11-26', '12:00'),
  openToPublic: true,
  shifts: [shiftOf()],
  ...fields,
});

/** Plans an event and opens it. @returns it with the ids of its shifts */
export const openEvent = async (
  organiser: Person,
  fields: Partial<EventInput> = {},
): Promise<{ activityId: string; shiftIds: string[] }> => {
  const { activity, shifts } = await organiser.ask(
    'volunteering.createEvent',
    volunteerEvent(fields),
  );
  await organiser.ask('activities.publish', { activityId: activity.id });
  return { activityId: activity.id, shiftIds: shifts.map(({ id }) => id) };
};

export const signUpInput = (
  shiftId: string,
  fields: Partial<InputOf<'volunteering.signUp'>> = {},
): InputOf<'volunteering.signUp'> => ({
  shiftId,
  risksVersion: 1,
  agrees: true,
  guardianAgreed: false,
  ...fields,
});

/** Volunteers of the fitness corps with accounts and consent, without the way through registration. */
export const manyVolunteers = async (world: World, count: number): Promise<Person[]> => {
  const ids = Array.from({ length: count }, (_, index) => `many-${index + 1}`);
  const consents = [{ purpose: 'volunteer' as const, version: 'x', givenAt: 1, withdrawnAt: null }];
  for (let from = 0; from < count; from += 200) {
    await world.db.collection('members').add(
      ids.slice(from, from + 200).map((id) => ({
        _id: id,
        officeId: 'demo',
        accountId: `account:${id}`,
        name: `演示·${id}`,
        memberClass: 'not_party_member',
        memberships: [
          {
            unitId: 'fitness-volunteer-corps',
            roles: ['volunteer'],
            post: null,
            validFrom: '2021-01-01',
            validTo: null,
          },
        ],
        phone: null,
        volunteer: { category: 'university', instructorLevel: null },
        consents,
        history: [],
      })),
    );
  }
  return ids.map((id) => personCalling(world.api, `account:${id}`));
};
