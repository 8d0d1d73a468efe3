import { PART_BYTES } from '@shared/domain/parts/parts';
import { cloudTransport } from './cloud-transport';
import { NoConnection } from './transport';

type Event = Parameters<Parameters<typeof cloudTransport>[0]['callApi']>[0];

const OK = { ok: true, data: {}, now: 1 };
const refusal = (code: string) => ({ ok: false, error: { code, data: {}, message: '…' }, now: 1 });
const LARGE = { text: '党'.repeat(PART_BYTES) };

describe('a call of the cloud function', () => {
  let events: Event[];
  let answers: (event: Event) => unknown;
  const send = cloudTransport({
    newUploadId: () => 'upload-1',
    callApi: async (event) => {
      events.push(event);
      const answer = answers(event);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  const isPart = ({ name }: Event) => name === 'inputs.part';
  const sentParts = () => events.filter(isPart);

  beforeEach(() => {
    events = [];
    answers = () => OK;
  });

  it('is one call while its input is small', async () => {
    expect(await send('plan.createDraft', { text: '短' })).toBe(OK);
    expect(events).toEqual([{ name: 'plan.createDraft', input: { text: '短' } }]);
  });

  it('sends a large input ahead in parts, and then names them', async () => {
    expect(await send('plan.createDraft', LARGE)).toBe(OK);
    const texts = sentParts().map((event) => ('input' in event ? event.input : undefined));
    expect(texts).toHaveLength(4);
    expect(texts).toMatchObject([0, 1, 2, 3].map((index) => ({ uploadId: 'upload-1', index })));
    const joined = texts.map((part) => Object(part).text).join('');
    expect(JSON.parse(joined)).toEqual(LARGE);
    expect(events.at(-1)).toEqual({
      name: 'plan.createDraft',
      upload: { id: 'upload-1', count: 4 },
    });
  });

  it('a part that was lost on the way is sent again', async () => {
    let lost = 0;
    answers = (event) => {
      if (!isPart(event) || lost === 2) return OK;
      lost += 1;
      return new NoConnection();
    };
    expect(await send('plan.createDraft', LARGE)).toBe(OK);
    expect(sentParts()).toHaveLength(6);
  });

  it('without a network it says so, and does not try for ever', async () => {
    answers = () => new NoConnection();
    await expect(send('plan.createDraft', LARGE)).rejects.toThrow(NoConnection);
    expect(events.length).toBeLessThanOrEqual(9);
  });

  it('who may send no parts reads why, and the rest stays on the phone', async () => {
    answers = () => refusal('FORBIDDEN');
    expect(await send('plan.createDraft', LARGE)).toEqual(refusal('FORBIDDEN'));
    expect(events.length).toBeLessThan(4);
    expect(events.every(isPart)).toBe(true);
  });

  it('parts the server has not are sent again, and a few times only', async () => {
    answers = (event) => (isPart(event) ? OK : refusal('INPUT_PARTS_MISSING'));
    expect(await send('plan.createDraft', LARGE)).toEqual(refusal('INPUT_PARTS_MISSING'));
    expect(sentParts()).toHaveLength(12);
  });
});
