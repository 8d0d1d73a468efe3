import { resolve, sep } from 'node:path';
import fc from 'fast-check';
import { CloudError } from '../errors';
import { fileIdOf, pathOf, stepsOf } from './cloud-path';

const ROOT = resolve('/data/files');

const stepsOrNone = (path: string): readonly string[] | undefined => {
  try {
    return stepsOf(path);
  } catch (error) {
    expect(error).toBeInstanceOf(CloudError);
    return undefined;
  }
};

const piece = fc.oneof(
  fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', 'C:', '\0', '//', '~', 'a'),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const paths = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

describe('a cloud path', () => {
  it('never leads out of the folder', () => {
    const check = (path: string) => {
      const steps = stepsOrNone(path);
      if (steps) expect(resolve(ROOT, ...steps).startsWith(ROOT + sep)).toBe(true);
    };
    fc.assert(fc.property(paths, check), { numRuns: 2000 });
  });

  it('is the same path again when its steps are put together', () => {
    const check = (path: string) => {
      const steps = stepsOrNone(path);
      if (steps) expect(resolve(ROOT, ...steps)).toBe([ROOT, ...steps].join(sep));
    };
    fc.assert(fc.property(paths, check), { numRuns: 2000 });
  });

  it('comes back out of the id of its file', () => {
    expect(pathOf(fileIdOf('demo-1', '表/演示 1.xlsx'))).toBe('表/演示 1.xlsx');
    expect(pathOf('cloud://demo-1.6465-demo-1-125/a/b')).toBe('a/b');
  });

  it('is in no id of another form', () => {
    for (const id of ['', 'a/b', 'cloud://', 'cloud:///a', 'cloud://demo', 'https://demo/a']) {
      expect(pathOf(id)).toBeUndefined();
    }
  });
});
