import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { settingsOf } from './settings';

describe('settings of a data folder', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'settings-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are made once: a later start finds the same secret and the same clock', () => {
    const first = settingsOf(path.join(folder, 'new'), -5_000);
    expect(first.clockOffset).toBe(-5_000);
    expect(settingsOf(path.join(folder, 'new'), 99)).toEqual(first);
  });

  it('each folder has a secret of its own, long enough for a key', () => {
    const one = settingsOf(path.join(folder, 'one'), 0);
    const two = settingsOf(path.join(folder, 'two'), 0);
    expect(one.secret).not.toBe(two.secret);
    expect(one.secret).toHaveLength(64);
  });

  it('are for the owner’s eyes alone', () => {
    settingsOf(folder, 0);
    expect(statSync(path.join(folder, 'settings.json')).mode & 0o777).toBe(0o600);
  });

  it('a damaged file stops the start: a new secret would lock everybody out unseen', () => {
    for (const text of ['', '{', '{"secret":"short","clockOffset":0}']) {
      writeFileSync(path.join(folder, 'settings.json'), text);
      expect(() => settingsOf(folder, 0)).toThrow();
    }
  });
});
