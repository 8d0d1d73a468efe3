import { type OperationName, operations } from '@shared/contract';
import type { Operation } from '@shared/contract/define';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { openWorld, partyDay, type World } from '../support/world';

const NAMES = Object.keys(operations).filter((name): name is OperationName => name in operations);

/** Whether an operation asks for nothing that could be missing. */
const takesNothing = ({ input }: Operation): boolean => z.safeParse(input, {}).success;

/** Things that are no input of any operation. */
const NEVER_INPUT: readonly unknown[] = [
  null,
  undefined,
  [],
  [{}],
  '',
  'text',
  0,
  true,
  { $where: '1' },
  { unknownKey: 1 },
  JSON.parse('{"__proto__":{"activityId":"x"},"x":1}'),
  { constructor: { prototype: {} } },
];

/** Values that fit no id. */
const NEVER_ID: readonly unknown[] = [
  null,
  '',
  {},
  [],
  ['a'],
  7,
  { $ne: 1 },
  { $gt: '' },
  { $regex: '.*' },
  '../activities',
  'a b',
  'a\u0000b',
  '$where',
  '活动',
  'x'.repeat(81),
  'x'.repeat(1_000_000),
];

describe('input that is no input', () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  /** The fields an answer names as wrong. @throws when it is no INVALID_INPUT */
  const wrongFields = async (name: OperationName, input: unknown): Promise<string[]> => {
    const reply = await world.as('he-ping').send(name, input);
    if (reply.ok || reply.error.code !== 'INVALID_INPUT') {
      throw new Error(`${name} took it: ${JSON.stringify(reply).slice(0, 500)}`);
    }
    const { fields } = reply.error.data;
    expect(fields.length).toBeGreaterThan(0);
    for (const { message } of fields) expect(message).toMatch(/[\u4e00-\u9fff]/);
    return fields.map(({ path }) => path);
  };

  it.each(NAMES)(
    '%s refuses what is no object of its own, and says so in Chinese',
    async (name) => {
      for (const input of NEVER_INPUT) await wrongFields(name, input);
      if (!takesNothing(operations[name])) await wrongFields(name, {});
    },
  );

  it.each(NAMES)('%s names every field that is wrong', async (name) => {
    const contract: Operation = operations[name];
    const shape = 'shape' in contract.input ? Object(contract.input.shape) : {};
    for (const field of Object.keys(shape)) {
      const paths = await wrongFields(name, { [field]: { $ne: 1 } });
      expect(paths.some((path) => path === field || path.startsWith(`${field}.`))).toBe(true);
    }
    expect(await wrongFields(name, { surprise: 1 })).toContain('surprise');
  });

  it.each(['activities.get', 'attendance.roster', 'activities.publish'] as const)(
    '%s takes ids only: no operator, path or essay',
    async (name) => {
      for (const activityId of NEVER_ID) {
        expect(await wrongFields(name, { activityId })).toEqual(['activityId']);
      }
    },
  );

  it('an organiser’s words are bounded and never blank', async () => {
    for (const theme of ['', '   ', '\n', '学'.repeat(41), 'x'.repeat(100_000)]) {
      expect(await wrongFields('activities.create', { ...partyDay(), theme })).toEqual(['theme']);
    }
    for (const startsAt of [0, -1, 1e15, 1.5, '2022-11-18', null]) {
      const input = { ...partyDay(), startsAt };
      expect(await wrongFields('activities.create', input)).toEqual(['startsAt']);
    }
  });

  it('a search is taken literally, whatever signs it holds', async () => {
    for (const search of ['.*', '(', '[', '\\', '$', '^', '学条例(', '+++', '{1,']) {
      const { activities } = await world
        .as('he-ping')
        .ask('activities.list', { view: 'organising', when: 'past', search });
      expect(activities).toEqual([]);
    }
  });

  it('a made-up place in a list is refused or gives an empty page', async () => {
    const list = { view: 'organising', when: 'upcoming' };
    expect(await wrongFields('activities.list', { ...list, cursor: '$gt' })).toEqual(['cursor']);
    const far = { ...list, cursor: `${'9'.repeat(16)}.x` };
    expect(await world.as('he-ping').send('activities.list', far)).toMatchObject({
      ok: true,
      data: { activities: [], next: null },
    });
  });

  it('no JSON at all brings an operation down', async () => {
    const anyInput = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(
        fc.constantFrom('activityId', 'code', 'requestId', 'draftId', 'source', 'change', 'year'),
        fc.jsonValue(),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...NAMES), anyInput, async (name, input) => {
        const reply = await world.as('he-ping').send(name, input);
        expect(reply.ok ? 'ok' : reply.error.code).not.toBe('UNEXPECTED');
      }),
      { numRuns: 300 },
    );
  });
});
