import { jsonLog, type LogEntry } from './log';

const lineOf = (entry: Partial<LogEntry>): string => {
  const lines: string[] = [];
  jsonLog((line) => lines.push(line))({
    operation: 'board.get',
    milliseconds: 3,
    outcome: 'ok',
    ...entry,
  });
  return lines.join('\n');
};

describe('the log', () => {
  it('is one JSON line for each call', () => {
    expect(JSON.parse(lineOf({}))).toEqual({
      operation: 'board.get',
      milliseconds: 3,
      outcome: 'ok',
    });
  });

  it('has the cause of a failure with its place in the code, on the same line', () => {
    const line = lineOf({ reference: 'A1', cause: new Error('first\nsecond') });
    expect(line).not.toContain('\n');
    expect(JSON.parse(line).cause).toContain('log.test.ts');
  });

  it.each(['text', 7, null, { a: 1 }])('takes a cause that is no error: %j', (cause) => {
    expect(JSON.parse(lineOf({ cause })).cause).toBe(String(cause));
  });

  it.each(['演示·张敏', 'a\nb', '', 'x'.repeat(61), '13800000000 '])(
    'does not repeat a made-up operation: %j',
    (operation) => {
      expect(JSON.parse(lineOf({ operation })).operation).toBe('(malformed)');
    },
  );
});
