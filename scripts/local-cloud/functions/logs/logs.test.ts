import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LogLine, matchingLines, openLogBook } from './log-book';
import { logFiles, readLogFiles } from './log-files';

const line = (text: string, requestId = 'r', functionName = 'f'): LogLine => ({
  time: '2026-11-23T00:00:00.000Z',
  function: functionName,
  requestId,
  level: 'info',
  text,
});
const textsOf = (lines: readonly LogLine[]) => lines.map(({ text }) => text);

describe('logs of functions', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'logs-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  it('are found by request, with the calls made in it, by function, and from the end', () => {
    const lines = [line('a'), line('b', 'r-1'), line('c', 'r1'), line('d', 'r', 'g')];
    expect(textsOf(matchingLines(lines, { requestId: 'r' }))).toEqual(['a', 'b', 'd']);
    expect(textsOf(matchingLines(lines, { functionName: 'g' }))).toEqual(['d']);
    expect(textsOf(matchingLines(lines, { tail: 2 }))).toEqual(['c', 'd']);
  });

  it('are on disk a moment later, with their time', async () => {
    const logs = openLogBook(logFiles(dataDir), () => 0);
    logs.write({ function: 'f', requestId: 'r', level: 'warn', text: '演示' });
    await new Promise(setImmediate);
    expect(readLogFiles(dataDir)).toEqual(logs.find({}));
    expect(logs.find({})).toEqual([
      {
        time: '1970-01-01T00:00:00.000Z',
        function: 'f',
        requestId: 'r',
        level: 'warn',
        text: '演示',
      },
    ]);
  });

  it('take a bounded place: the oldest go', () => {
    const sink = logFiles(dataDir, 2000);
    for (let n = 0; n < 100; n++) sink.append([line(`line ${n} ${'x'.repeat(100)}`)]);
    const folder = join(dataDir, 'logs');
    expect(readdirSync(folder)).toHaveLength(3);
    for (const file of readdirSync(folder)) {
      expect(statSync(join(folder, file)).size).toBeLessThanOrEqual(2000);
    }
    const kept = textsOf(readLogFiles(dataDir)).map((text) => Number(text.split(' ')[1]));
    expect(kept.at(-1)).toBe(99);
    expect(kept).toEqual(kept.map((_, index) => 100 - kept.length + index));
  });

  it('go on in the file of the run before, and pass over a line torn by a crash', () => {
    logFiles(dataDir).append([line('before')]);
    appendFileSync(join(dataDir, 'logs/functions.jsonl'), '{"time":"2026-\n');
    logFiles(dataDir).append([line('after')]);
    expect(textsOf(readLogFiles(dataDir))).toEqual(['before', 'after']);
  });
});
