import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { ArchiveDamaged, readTar, TarWriter } from './tar';

describe('the archive of a backup', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tar-'));
  const file = join(folder, 'a.tar');
  const contents = new Map([
    ['documents.db', Buffer.alloc(70_000, 'd')],
    ['files/空.txt', Buffer.alloc(0)],
    [`files/${'长'.repeat(80)}.txt`, Buffer.from('会议记录')],
    ['files/block', Buffer.alloc(1024, 'b')],
  ]);

  beforeAll(() => {
    const tar = new TarWriter(file);
    for (const [name, bytes] of contents) {
      const source = join(folder, 'source');
      writeFileSync(source, bytes);
      tar.addFile(name, source);
    }
    tar.end();
    tar.close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives back what was put in, under its name', () => {
    const found = new Map<string, Buffer>();
    readTar(file, (name) => {
      const parts: Buffer[] = [];
      return (piece) => {
        if (piece) parts.push(piece);
        else found.set(name, Buffer.concat(parts));
      };
    });
    expect(found).toEqual(contents);
  });

  const altered = (how: (bytes: Buffer) => Buffer): string => {
    const copy = join(folder, 'altered.tar');
    writeFileSync(copy, how(Buffer.from(readFileSync(file))));
    return copy;
  };

  it('is refused when it was cut off anywhere', () => {
    const size = readFileSync(file).length;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: size - 1 }), (left) => {
        const cut = altered((bytes) => bytes.subarray(0, left));
        expect(() => readTar(cut)).toThrow(ArchiveDamaged);
      }),
    );
  });

  it('is refused when any byte was altered, or added', () => {
    const size = readFileSync(file).length;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: size - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, by) => {
          const changed = altered((bytes) => {
            bytes[at] = (bytes[at] ?? 0) ^ by;
            return bytes;
          });
          expect(() => readTar(changed)).toThrow(ArchiveDamaged);
        },
      ),
      { numRuns: 300 },
    );
    expect(() => readTar(altered((bytes) => Buffer.concat([bytes, Buffer.alloc(1)])))).toThrow(
      ArchiveDamaged,
    );
  });
});
