import { createApi } from '@cloud/api/create-api';
import { createDoor } from '@cloud/runtime/door';
import { createStore, openDatabase } from '@cloud/store';
import { collections } from '@cloud/store/collections';
import { codeAt, windowOf } from '@shared/domain/attendance/code';
import { HOUR } from '@shared/domain/time';
import { openEngine } from '../local-cloud/engine/engine';
import { connectInProcess } from '../local-cloud/in-process';
import { fillHall, HALL_OFFICER } from './hall';
import { quantile } from './statistics';

const SECRET = 'bench-secret-bench-secret-bench-secret';
const PEOPLE = 300;
const WITHIN_MS = 20_000;
/** As the organiser's screen asks. */
const COUNT_EVERY_MS = 2_000;

export interface RushFigures {
  people: number;
  seconds: number;
  p50Ms: number;
  p99Ms: number;
  /** Told to be in, and not in the record. */
  lost: number;
  /** Sources beyond one for each person. */
  double: number;
  /** From the last check-in until the organiser's count was right. */
  countRightAfterSeconds: number;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

/**
 * Three hundred people at one door within twenty seconds: each phone opens the page, then checks in;
 * every tenth sends its request twice. The organiser's screen asks for the count all the while.
 */
export const benchRush = async (dataDir: string): Promise<RushFigures> => {
  const engine = openEngine({ dataDir, collections });
  const release = connectInProcess(engine);
  const db = openDatabase('bench');
  const api = createApi({
    db,
    checkInSecret: SECRET,
    checkInLink: 'http://bench',
    clock: Date.now,
    log: () => {},
  });
  const { activityId, accountOf } = await fillHall(db, PEOPLE, Date.now() - HOUR / 4);
  const mac = createDoor(SECRET).macFor(activityId);
  const times: number[] = [];
  const told = new Set<number>();
  const arrive = async (index: number) => {
    const accountId = accountOf(index);
    await api({ name: 'activities.get', input: { activityId }, accountId });
    const capturedAt = Date.now();
    const { token: code } = codeAt(mac, activityId, windowOf(capturedAt));
    const input = { activityId, code, requestId: `rush-request-${index}`, capturedAt };
    const began = performance.now();
    const sends = index % 10 === 0 ? 2 : 1;
    const replies = await Promise.all(
      Array.from({ length: sends }, () => api({ name: 'attendance.checkIn', input, accountId })),
    );
    times.push(performance.now() - began);
    if (replies.every(({ ok }) => ok)) told.add(index);
  };
  const counted = async () => {
    const reply = await api({
      name: 'attendance.counts',
      input: { activityId },
      accountId: HALL_OFFICER,
    });
    return JSON.stringify(reply).includes(`"present":${PEOPLE}`);
  };
  const began = performance.now();
  let rightAt: number | undefined;
  const organiser = (async () => {
    while (rightAt === undefined) {
      await wait(COUNT_EVERY_MS);
      if (await counted()) rightAt = performance.now();
      if (performance.now() - began > 10 * WITHIN_MS) throw new Error('The count never came right');
    }
  })();
  await Promise.all(
    Array.from({ length: PEOPLE }, async (_, index) => {
      // In bursts, as people come through a door: ten at a time.
      await wait(Math.floor(index / 10) * ((WITHIN_MS * 10) / PEOPLE));
      await arrive(index);
    }),
  );
  const lastAt = performance.now();
  await organiser;
  const roster = await createStore(db).attendance.roster('bench', activityId);
  const present = roster.filter(({ state }) => state === 'present');
  release();
  await engine.close();
  return {
    people: PEOPLE,
    seconds: Number(((lastAt - began) / 1000).toFixed(1)),
    p50Ms: Number(quantile(times, 0.5).toFixed(1)),
    p99Ms: Number(quantile(times, 0.99).toFixed(1)),
    lost: told.size - present.length,
    double: present.reduce((sum, { sources }) => sum + sources.length - 1, 0),
    countRightAfterSeconds: Number((((rightAt ?? lastAt) - lastAt) / 1000).toFixed(1)),
  };
};
