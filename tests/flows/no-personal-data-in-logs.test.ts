import { jobs } from '@cloud/jobs';
import { jsonLog } from '@cloud/runtime/log';
import { createTimer } from '@cloud/timer/create-timer';
import { type OperationName, operations } from '@shared/contract';
import * as z from 'zod/mini';
import { demoPeople } from '../../scripts/demo/people';
import { inputsFor } from '../support/inputs';
import { MARKS, plantOutsiders } from '../support/outsiders';
import { type Records, recordsToNameIn } from '../support/records';
import { AT_THE_DOOR, MORNING, openWorld, type World } from '../support/world';

const NAMES = Object.keys(operations).filter((name): name is OperationName => name in operations);

const CALLERS = ['zhang-min', 'zhao-lei', 'he-ping', 'wu-di', 'lin-xiao', 'other-committee'];

/** Every text that stands in a value, however deep: what a caller has sent. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const HAS_CHINESE = /[\u4e00-\u9fff]/;

describe('what the log keeps of people', () => {
  let world: World;
  let records: Records;
  const lines: string[] = [];
  const sent = new Set<string>();

  const keep = () => {
    for (const entry of world.log) jsonLog((line) => lines.push(line))(entry);
    world.log.length = 0;
  };

  /** Every operation by people of every kind, as often as the world allows. */
  const everything = async () => {
    for (const name of NAMES) {
      const input = inputsFor(world, records)[name];
      for (const text of textsIn(input)) sent.add(text);
      for (const who of CALLERS) {
        await world.api({ name, input, accountId: `demo-account:${who}` });
      }
      await world.api({ name, input, accountId: 'stranger-account' });
      // Input that is refused must not be written down either.
      const spoilt = { ...input, 演示·孙丽: '13800001111' };
      await world.api({ name, input: spoilt, accountId: 'demo-account:he-ping' });
    }
  };

  beforeAll(async () => {
    world = await openWorld(MORNING);
    const named = await recordsToNameIn(world);
    await plantOutsiders(world, named);
    records = { ...named, activityId: await world.themePartyDay() };
    world.clock.now = AT_THE_DOOR;
    await everything();
    // And when the database fails underneath them, at the first read or at the first write.
    await world.losing(({ action }) => action.startsWith('database.query'), everything);
    await world.losing(({ action }) => /database\.(insert|modify)/.test(action), everything);
    const timer = createTimer({
      db: world.db,
      clock: () => world.clock.now,
      log: (entry) => world.log.push(entry),
    });
    for (const job of Object.keys(jobs)) {
      await timer(job).catch(() => undefined);
      await world
        .losing(
          () => true,
          () => timer(job),
        )
        .catch(() => undefined);
    }
    keep();
  });
  afterAll(() => world.close());

  const found = (words: Iterable<string>) =>
    [...words].filter((word) => lines.some((line) => line.includes(word)));

  it('every call and every failure left a line', () => {
    const outcomes = new Set(
      lines.map(
        (line) => z.parse(z.looseObject({ outcome: z.string() }), JSON.parse(line)).outcome,
      ),
    );
    expect([...outcomes]).toEqual(
      expect.arrayContaining(['ok', 'FORBIDDEN', 'INVALID_INPUT', 'UNEXPECTED']),
    );
    expect(lines.length).toBeGreaterThan(NAMES.length * CALLERS.length);
  });

  it('no name, phone number or account of anybody', () => {
    expect(
      found([
        ...demoPeople.flatMap(({ id, name }) => [id, name]),
        ...MARKS.otherOffice,
        ...MARKS.otherUnit,
        'demo-account',
        'stranger-account',
        '演示·',
        '13800001111',
      ]),
    ).toEqual([]);
    expect(lines.filter((line) => /(^|[^0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])/.test(line))).toEqual(
      [],
    );
  });

  it('nothing that a caller wrote, and no id of a record', () => {
    const written = [...sent].filter((text) => HAS_CHINESE.test(text) || text.length >= 16);
    expect(found(new Set([...written, ...Object.values(records)]))).toEqual([]);
  });
});
