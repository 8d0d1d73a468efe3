import { createApi } from '@cloud/api/create-api';
import { createDoor } from '@cloud/runtime/door';
import { openDatabase } from '@cloud/store';
import { collections } from '@cloud/store/collections';
import { codeAt, windowOf } from '@shared/domain/attendance/code';
import { HOUR } from '@shared/domain/time';
import { openEngine } from '../local-cloud/engine/engine';
import { connectInProcess } from '../local-cloud/in-process';
import { type CallTrace, traceCalls } from './call-trace';
import { fillHall } from './hall';
import { inFlight } from './in-flight';
import { quantile } from './statistics';

const SECRET = 'bench-secret-bench-secret-bench-secret';
const IN_FLIGHT = [1, 10, 100] as const;
const PER_LEVEL = 1500;
const WARM_UP = 200;

type PerLevel = Record<`${(typeof IN_FLIGHT)[number]}`, number>;

export interface CheckInFigures extends CallTrace {
  perSecond: PerLevel;
  p50Ms: PerLevel;
  p99Ms: PerLevel;
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/**
 * Check-ins through the whole function path: dispatch, contract, actor, decision, the SDK, the
 * store. Each is a different person's, and each is acknowledged only when it is on disk.
 */
export const benchCheckIn = async (dataDir: string): Promise<CheckInFigures> => {
  const engine = openEngine({ dataDir, collections });
  const trace = traceCalls(engine);
  const release = connectInProcess(trace.engine);
  const now = Date.now();
  const api = createApi({
    db: openDatabase('bench'),
    checkInSecret: SECRET,
    checkInLink: 'http://bench',
    clock: Date.now,
    log: () => {},
  });
  const people = WARM_UP + 1 + PER_LEVEL * IN_FLIGHT.length;
  const { activityId, accountOf } = await fillHall(openDatabase('bench'), people, now - HOUR / 4);
  const mac = createDoor(SECRET).macFor(activityId);
  const checkIn = async (index: number) => {
    const at = Date.now();
    const { digits } = codeAt(mac, activityId, windowOf(at));
    const input = { activityId, code: digits, requestId: `bench-request-${index}`, capturedAt: at };
    const reply = await api({ name: 'attendance.checkIn', input, accountId: accountOf(index) });
    if (!reply.ok) throw new Error(`Check-in ${index} was refused: ${reply.error.code}`);
  };
  await inFlight(0, WARM_UP, 10, checkIn);
  const calls = await trace.of(() => checkIn(WARM_UP));
  const perSecond: PerLevel = { 1: 0, 10: 0, 100: 0 };
  const p50Ms: PerLevel = { 1: 0, 10: 0, 100: 0 };
  const p99Ms: PerLevel = { 1: 0, 10: 0, 100: 0 };
  for (const [level, width] of IN_FLIGHT.entries()) {
    const began = performance.now();
    const times = await inFlight(WARM_UP + 1 + level * PER_LEVEL, PER_LEVEL, width, checkIn);
    perSecond[`${width}`] = round((PER_LEVEL * 1000) / (performance.now() - began), 1);
    p50Ms[`${width}`] = round(quantile(times, 0.5), 2);
    p99Ms[`${width}`] = round(quantile(times, 0.99), 2);
  }
  release();
  await engine.close();
  return { ...calls, perSecond, p50Ms, p99Ms };
};
