import { randomUUID } from 'node:crypto';
import { MOST_PARTS } from '@shared/domain/parts/parts';
import * as z from 'zod/mini';
import { cloudTransport } from '@/platform/cloud-transport';
import { demoAccountOf } from '../../scripts/demo/seed';
import type { CloudRequest } from '../../scripts/local-cloud/types';
import { importing } from '../support/roster-import';
import { fireTimer } from '../support/timer';
import { AT_THE_DOOR, openWorld, type World } from '../support/world';

const MINUTES = 60_000;

const reply = z.object({
  ok: z.boolean(),
  data: z.optional(z.looseObject({})),
  error: z.optional(z.looseObject({ code: z.string() })),
});
type Event = Parameters<Parameters<typeof cloudTransport>[0]['callApi']>[0];

/** A roster of this many rows; a column that is not read makes it large. */
const rosterOf = (rows: number, note: string) =>
  Buffer.from(
    [
      '姓名,支部,党员类别,备注',
      ...Array.from({ length: rows }, (_, i) => `演示·第${i}人,第三支部,正式党员,${note}`),
    ].join('\n'),
  ).toString('base64');

const ABOUT_3_MB = rosterOf(1000, '备'.repeat(1000));
const ABOUT_200_KB = rosterOf(10, '备'.repeat(6000));

describe('an input too large for one call', () => {
  let world: World;
  /** What phones have sent. */
  let events: Event[];

  beforeAll(async () => {
    world = await openWorld(AT_THE_DOOR);
  });
  afterAll(() => world.close());
  beforeEach(() => {
    events = [];
  });
  afterEach(() => world.store.inputParts.dropOld(Number.MAX_SAFE_INTEGER));

  const callAs = async (personId: string, event: Event) => {
    events.push(event);
    const sent = { input: undefined, ...JSON.parse(JSON.stringify(event)) };
    return z.parse(reply, await world.api({ ...sent, accountId: demoAccountOf(personId) }));
  };
  const phoneOf = (personId: string, uploadId: string = randomUUID()) => {
    const send = cloudTransport({
      newUploadId: () => uploadId,
      callApi: (event) => callAs(personId, event),
    });
    return async (name: string, input: unknown) => z.parse(reply, await send(name, input));
  };
  const rosterInput = (base64 = ABOUT_200_KB) => ({
    requestId: randomUUID(),
    name: '名册.csv',
    base64,
  });
  const partsKept = () => world.db.collection('input_parts').count();
  const keep = (personId: string, uploadId: string, text: string, index = 0) =>
    callAs(personId, { name: 'inputs.part', input: { uploadId, index, text } });
  const name = (personId: string, id: string, count = 1, operation = 'roster.createImport') =>
    callAs(personId, { name: operation, upload: { id, count } });
  const codeOf = (answer: z.infer<typeof reply>) => (answer.ok ? 'ok' : answer.error?.code);

  it('a roster of 3 MB arrives in parts and is read as if it had come whole', async () => {
    const { data } = await phoneOf('he-ping')('roster.createImport', rosterInput(ABOUT_3_MB));
    expect(data).toMatchObject({ state: 'comparing', rows: 1000 });
    expect(events.length).toBeGreaterThan(60);
    for (const event of events) expect(JSON.stringify(event).length).toBeLessThan(64 * 1024);
    const desk = importing(world.as('he-ping'));
    expect(await desk.advance(String(data?.id))).toMatchObject({ counts: { held: 0, add: 1000 } });
  });

  it('once it is answered nothing of the file is kept', async () => {
    await phoneOf('he-ping')('roster.createImport', rosterInput());
    expect(await partsKept()).toMatchObject({ total: 0 });
    const unreadable = rosterInput(Buffer.alloc(200_000, 'x').toString('base64'));
    expect(codeOf(await phoneOf('he-ping')('roster.createImport', unreadable))).toBe(
      'ROSTER_FILE_UNREADABLE',
    );
    expect(await partsKept()).toMatchObject({ total: 0 });
  });

  it('an answer that was lost is asked for again, and there is one import', async () => {
    const input = rosterInput();
    const first = await phoneOf('he-ping')('roster.createImport', input);
    const again = await phoneOf('he-ping')('roster.createImport', input);
    expect(again.data?.id).toBe(first.data?.id);
  });

  it('a failure underneath leaves the parts, so that naming them again is enough', async () => {
    const writes = ({ collectionName }: CloudRequest) => collectionName === 'roster_imports';
    const send = phoneOf('he-ping', 'upload-kept');
    const failed = await world.losing(writes, () => send('roster.createImport', rosterInput()));
    expect(codeOf(failed)).toBe('UNEXPECTED');
    const count = events.length - 1;
    expect(codeOf(await name('he-ping', 'upload-kept', count))).toBe('ok');
  });

  it('a pasted plan of half a million characters is read', async () => {
    const text = `2023年党建工作要点\n一、党的建设\n1.学习。${'加强党员教育。'.repeat(40_000)}\n`;
    const source = { kind: 'text', text };
    const { ok } = await phoneOf('he-ping')('plan.createDraft', {
      requestId: randomUUID(),
      source,
    });
    expect(ok).toBe(true);
  });

  it('a part that is missing is told by a code, and nothing runs', async () => {
    const [begin, end] = [JSON.stringify(rosterInput()).slice(0, 9), 'x'];
    await keep('he-ping', 'upload-gap', begin, 0);
    await keep('he-ping', 'upload-gap', end, 2);
    expect(await name('he-ping', 'upload-gap', 3)).toMatchObject({
      ok: false,
      error: { code: 'INPUT_PARTS_MISSING', message: expect.stringContaining('再提交一次') },
    });
    expect(codeOf(await name('he-ping', 'upload-none'))).toBe('INPUT_PARTS_MISSING');
  });

  it('a part sent again takes its own place', async () => {
    const text = JSON.stringify(rosterInput(rosterOf(1, '')));
    await keep('he-ping', 'upload-twice', 'half of it');
    await keep('he-ping', 'upload-twice', text);
    expect(codeOf(await name('he-ping', 'upload-twice'))).toBe('ok');
  });

  it('a person has one upload: a new one takes the place of the one before', async () => {
    const text = JSON.stringify(rosterInput(rosterOf(1, '')));
    await keep('he-ping', 'upload-first', text);
    await keep('he-ping', 'upload-second', text);
    expect(await partsKept()).toMatchObject({ total: 1 });
    expect(codeOf(await name('he-ping', 'upload-first'))).toBe('INPUT_PARTS_MISSING');
    expect(codeOf(await name('he-ping', 'upload-second'))).toBe('ok');
  });

  it('whoever names another’s upload, colleague or other office, finds nothing', async () => {
    await keep('he-ping', 'upload-mine', JSON.stringify(rosterInput(rosterOf(1, ''))));
    for (const other of ['wu-di', 'other-committee', 'zhang-min']) {
      expect(codeOf(await name(other, 'upload-mine'))).toBe('INPUT_PARTS_MISSING');
    }
    expect(codeOf(await name('nobody-at-all', 'upload-mine'))).toBe('NOT_BOUND');
    // Nor do they write into it or take it away.
    await keep('wu-di', 'upload-mine', 'spoilt');
    expect(codeOf(await name('wu-di', 'upload-mine'))).toBe('INVALID_INPUT');
    expect(codeOf(await name('he-ping', 'upload-mine'))).toBe('ok');
  });

  it('parts give no right: who may not send them may not, and who may is still checked', async () => {
    expect(codeOf(await keep('zhang-min', 'upload-none', 'x'))).toBe('FORBIDDEN');
    expect(codeOf(await keep('nobody-at-all', 'upload-none', 'x'))).toBe('NOT_BOUND');
    await keep('wu-di', 'upload-plan', JSON.stringify({ requestId: randomUUID(), source: {} }));
    const input = { requestId: randomUUID(), source: { kind: 'text', text: '不是要点' } };
    await keep('wu-di', 'upload-plan', JSON.stringify(input));
    expect(codeOf(await name('wu-di', 'upload-plan', 1, 'plan.createDraft'))).toBe('FORBIDDEN');
  });

  it('what they come to is checked like any other input', async () => {
    for (const text of [
      'no JSON',
      '{}',
      JSON.stringify({ ...rosterInput(), officeId: 'other-office' }),
      '['.repeat(60_000),
      `{"requestId":${'{"a":'.repeat(5_000)}`,
      `[${'{},'.repeat(15_000)}{}]`,
      '"\\ud800',
    ]) {
      await keep('he-ping', 'upload-poison', text.slice(0, 61_440));
      expect(codeOf(await name('he-ping', 'upload-poison'))).toBe('INVALID_INPUT');
    }
  });

  it('only operations that take files take parts', async () => {
    await keep('he-ping', 'upload-small', '{}');
    expect(codeOf(await name('he-ping', 'upload-small', 1, 'session.me'))).toBe('INVALID_INPUT');
    expect(codeOf(await name('he-ping', 'upload-small', 1, 'no.such'))).toBe('UNKNOWN_OPERATION');
  });

  it.each([
    ['too many', { id: 'upload-1', count: MOST_PARTS + 1 }],
    ['none', { id: 'upload-1', count: 0 }],
    ['half a one', { id: 'upload-1', count: 0.5 }],
    ['an operator', { id: { $ne: '' }, count: 1 }],
    ['another’s place', { id: 'upload-1', count: 1, memberId: 'wu-di' }],
    ['nothing', null],
    ['a word', 'upload-1'],
  ])('a reference to %s is none', async (_what, upload) => {
    const accountId = demoAccountOf('he-ping');
    const answer = await world.api({ name: 'roster.createImport', input: {}, upload, accountId });
    expect(codeOf(z.parse(reply, answer))).toBe('INVALID_INPUT');
  });

  it('what nobody came back for is thrown away by the timer, and nothing fresh', async () => {
    const now = world.clock.now;
    await keep('he-ping', 'upload-left', 'x');
    world.clock.now = now + 20 * MINUTES;
    await keep('wu-di', 'upload-fresh', 'x');
    world.clock.now = now + 31 * MINUTES;
    expect(await fireTimer(world, 'sweepInputs')).toEqual({ removed: 1 });
    expect(codeOf(await name('he-ping', 'upload-left'))).toBe('INPUT_PARTS_MISSING');
    expect(await partsKept()).toMatchObject({ total: 1 });
    world.clock.now = now;
  });
});
