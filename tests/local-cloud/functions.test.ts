import { inlineFunctions } from '../../scripts/local-cloud/functions/inline';
import { codeOf, openCloud, type TestCloud } from './support/cloud';

describe('functions', () => {
  let test: TestCloud;
  beforeAll(async () => {
    test = await openCloud({
      functions: inlineFunctions({
        double: (event) => ({ twice: Object(event).n * 2 }),
        fails: () => {
          throw new Error('演示·出错');
        },
      }),
    });
  });
  afterAll(() => test.close());

  it('are called with their event and answer their result', async () => {
    const { result } = await test.app.callFunction({ name: 'double', data: { n: 21 } });
    expect(result).toEqual({ twice: 42 });
  });

  it('are refused by name when they do not exist', async () => {
    for (const name of ['missing', 'constructor']) {
      expect(await codeOf(test.app.callFunction({ name, data: {} }))).toBe('FUNCTION_NOT_FOUND');
    }
  });

  it('say so when they fail', async () => {
    expect(await codeOf(test.app.callFunction({ name: 'fails', data: {} }))).toBe(
      'FUNCTIONS_EXECUTE_FAIL',
    );
  });
});
