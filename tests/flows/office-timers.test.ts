import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { instantOf } from '@shared/domain/time';
import { startApp } from '../support/running-app';
import { tempDir } from '../support/temp-dir';

/** Long enough to start on a busy machine before the timer is due. */
const LEAD = 15_000;

describe('the timers of npm start', () => {
  const folder = tempDir('office-timers');
  afterAll(() => folder.remove());

  it('seal the audit by the clock of the demonstration, and end with it', async () => {
    const first = await startApp(folder.path);
    await first.script.stop();
    const settings = path.join(folder.path, 'settings.json');
    const quarterToTwo = instantOf('2022-11-18', '13:45') ?? 0;
    const clockOffset = quarterToTwo - LEAD - Date.now();
    const { secret } = JSON.parse(readFileSync(settings, 'utf8'));
    writeFileSync(settings, JSON.stringify({ secret, clockOffset }));

    const { script } = await startApp(folder.path);
    while (!script.stderr().includes('timer.sealAudit')) await pause(100);
    const line =
      script
        .stderr()
        .split('\n')
        .find((one) => one.includes('timer.sealAudit')) ?? '';
    const { outcome, done } = JSON.parse(line);
    expect(outcome).toBe('ok');
    expect(done.sealed).toBeGreaterThan(0);
    expect(await script.stop()).toBe(0);
  });
});
