import { createApi } from '@cloud/api/create-api';
import { createStore, type Database, openDatabase } from '@cloud/store';
import { collections } from '@cloud/store/collections';
import { checkInWindowOf } from '@shared/domain/activity/check-in-window';
import { activityKinds } from '@shared/domain/activity/kinds';
import { type Activity, newlyPlanned } from '@shared/domain/activity/schema';
import { calendarOf, DAY, HOUR, type Instant } from '@shared/domain/time';
import { newQueue, queueAt } from '@shared/domain/volunteering/queue';
import { shiftIdOf } from '@shared/domain/volunteering/schema';
import * as z from 'zod/mini';
import { openEngine } from '../local-cloud/engine/engine';
import { connectInProcess } from '../local-cloud/in-process';
import { inFlight } from './in-flight';
import { quantile } from './statistics';

const answered = z.object({
  data: z.object({ standing: z.object({ position: z.optional(z.int()) }) }),
});

const PEOPLE = 1000;
const PLACES = 100;
const ACTIVITY = 'bench-event';
const SHIFT = shiftIdOf(ACTIVITY, 1);

export interface SignUpFigures {
  people: number;
  places: number;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** Told to be in; has to be the number of places. */
  in: number;
  waiting: number;
  /** Told another place than the order of arrival gives. */
  outOfOrder: number;
  /** People with two sign-ups, or two people with one number. */
  double: number;
  /** Holding a place after every twentieth has withdrawn; has to be the number of places. */
  holdingAfterWithdrawals: number;
}

const eventAt = (startsAt: Instant): Activity => ({
  ...newlyPlanned,
  id: ACTIVITY,
  officeId: 'bench',
  kind: 'volunteer_event',
  unitId: 'team',
  unitName: 'Bench',
  planYear: calendarOf(startsAt).year,
  theme: 'Bench',
  place: 'Bench',
  startsAt,
  endsAt: startsAt + 3 * HOUR,
  checkIn: checkInWindowOf(activityKinds.volunteer_event, startsAt, startsAt + 3 * HOUR),
  serves: [],
  state: { name: 'published', publishedAt: startsAt - 9 * DAY },
  details: {},
  chosen: [],
  event: {
    service: 'other',
    content: 'Bench',
    risks: 'Bench',
    risksVersion: 1,
    insured: true,
    insuranceNote: '',
    supplies: '',
    contact: { name: 'Bench', phone: '13900000000' },
    signUpEndsBefore: 0,
    withdrawalEndsBefore: 0,
    openToPublic: false,
    signUpClosedAt: null,
    hoursConfirmedAt: null,
    carriedFrom: null,
  },
  createdBy: 'bench',
  history: [],
});

const fill = async (db: Database, now: Instant): Promise<void> => {
  const store = createStore(db);
  const activity = eventAt(now + 7 * DAY);
  await store.activities.add(activity);
  await store.shifts.addAll([
    {
      id: SHIFT,
      officeId: 'bench',
      activityId: ACTIVITY,
      unitId: 'team',
      position: 1,
      post: 'Bench',
      place: '',
      startsAfter: 0,
      minutes: 180,
      conditions: { minAge: null, skill: null, instructorLevel: null },
      queue: newQueue(PLACES, activity.startsAt, now),
      history: [],
    },
  ]);
  const since = { post: null, validFrom: '2000-01-01', validTo: null };
  const volunteer = {
    purpose: 'volunteer' as const,
    version: 'x',
    givenAt: now,
    withdrawnAt: null,
  };
  for (let index = 0; index < PEOPLE; index++) {
    await store.organisation.addMember({
      id: `person-${index}`,
      officeId: 'bench',
      accountId: `account-${index}`,
      name: `Person ${index}`,
      memberClass: 'not_party_member',
      consents: [volunteer],
      memberships: [{ unitId: 'team', roles: ['volunteer'], ...since }],
    });
  }
};

/** A thousand people sign up at once for a hundred places; then every twentieth withdraws. */
export const benchSignUps = async (dataDir: string): Promise<SignUpFigures> => {
  const engine = openEngine({ dataDir, collections });
  const release = connectInProcess(engine);
  const db = openDatabase('bench');
  const api = createApi({
    db,
    checkInSecret: 'bench-secret-bench-secret-bench-secret',
    checkInLink: 'http://bench',
    clock: Date.now,
    log: () => {},
  });
  await fill(db, Date.now());
  /** Place in the line each person was told; 0: in. */
  const told = new Map<string, number>();
  const began = performance.now();
  const times = await inFlight(0, PEOPLE, PEOPLE, async (index) => {
    const input = { shiftId: SHIFT, risksVersion: 1, agrees: true, guardianAgreed: false };
    const accountId = `account-${index}`;
    const reply = await api({ name: 'volunteering.signUp', input, accountId });
    const { standing } = z.parse(answered, reply).data;
    told.set(`person-${index}`, standing.position ?? 0);
  });
  const seconds = (performance.now() - began) / 1000;
  const leaving = Array.from({ length: PEOPLE / 20 }, (_, index) => index * 20);
  await Promise.all(
    leaving.map((index) =>
      api({
        name: 'volunteering.withdraw',
        input: { shiftId: SHIFT },
        accountId: `account-${index}`,
      }),
    ),
  );
  const store = createStore(db);
  const signUps = await store.signUps.ofActivity('bench', ACTIVITY);
  const numbers = new Set(signUps.map(({ number }) => number));
  const queue = queueAt((await store.shifts.byId(SHIFT))?.queue ?? [], Date.now());
  release();
  await engine.close();
  return {
    people: PEOPLE,
    places: PLACES,
    perSecond: Math.round(PEOPLE / seconds),
    p50Ms: Number(quantile(times, 0.5).toFixed(1)),
    p99Ms: Number(quantile(times, 0.99).toFixed(1)),
    in: [...told.values()].filter((position) => position === 0).length,
    outOfOrder: signUps.filter(
      ({ memberId, number }) => told.get(memberId) !== Math.max(0, number - PLACES),
    ).length,
    waiting: queue.waiting + leaving.length,
    double: signUps.length - numbers.size,
    holdingAfterWithdrawals: queue.taken,
  };
};
