import fc from 'fast-check';
import { ACTIONS } from '../../scripts/local-cloud/engine/actions';
import { openCloud, type TestCloud } from './support/cloud';
import { ask, send } from './support/endpoint';

/** Anything that travels as JSON, with the names that mean something somewhere. */
const operator = fc.constantFrom('$set', '$inc', '$or', '$elemMatch', '$date', '$oid', '$expr');
const name = fc.oneof(fc.string(), operator, fc.constantFrom('_id', 'n', '__proto__', 'length'));
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.jsonValue(),
    fc.dictionary(name, tie('value'), { maxKeys: 3 }),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
})).value;
const text = fc.oneof(
  fc.string(),
  anything.map((value) => JSON.stringify(value)),
);
const parameter = fc.oneof(text, fc.array(text, { maxLength: 3 }), anything);

const request = fc.record(
  {
    action: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...ACTIONS.keys()) }, fc.string()),
    collectionName: fc.oneof({ weight: 9, arbitrary: fc.constant('things') }, parameter),
    query: parameter,
    data: parameter,
    order: parameter,
    projection: parameter,
    limit: anything,
    multi: fc.boolean(),
    merge: fc.boolean(),
    upsert: fc.boolean(),
    stages: fc.array(
      fc.record({ stageKey: fc.constantFrom('$match', '$group', '$nothing'), stageValue: text }),
      { maxLength: 3 },
    ),
    transactionId: parameter,
    fileid_list: fc.array(text, { maxLength: 3 }),
    file_list: anything,
    path: text,
  },
  { requiredKeys: ['action'] },
);

describe('whatever is sent', () => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud({ collections: [{ name: 'things', indexes: [] }] });
    for (let n = 0; n < 5; n++) await test.db.collection('things').add({ _id: `t${n}`, n });
  });
  afterAll(() => test.close());

  const everything = () =>
    ask(test.cloud.url, { action: 'database.getDocument', collectionName: 'things', limit: 1000 });

  it('is answered in the same form, and what is refused has changed nothing', async () => {
    const check = async (parameters: object) => {
      const before = await everything();
      const reply = await ask(test.cloud.url, parameters);
      expect(reply.requestId).toMatch(/./);
      if (reply.code === undefined) return;
      expect(reply).toEqual({
        requestId: reply.requestId,
        code: expect.stringMatching(/^[A-Z_]+$/),
        message: expect.any(String),
      });
      expect((await everything()).data).toEqual(before.data);
    };
    await fc.assert(fc.asyncProperty(request, check), { numRuns: 300 });
  });

  it('is refused in the same form when it is no request at all', async () => {
    const check = async (body: string) => {
      const { status, body: reply } = await send(test.cloud.url, body);
      expect([status, reply.code]).toEqual([200, expect.stringMatching(/^[A-Z_]+$/)]);
    };
    const body = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), text);
    await fc.assert(fc.asyncProperty(body, check), { numRuns: 200 });
  });
});
