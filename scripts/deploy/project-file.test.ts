import { readFileSync } from 'node:fs';
import path from 'node:path';
import { jobs } from '@cloud/jobs';
import { parseSchedule } from '../local-cloud/functions/timers/schedule';
import { declaredFunctions, PROJECT_FILE } from './project-file';

const declared = declaredFunctions();
const triggers = declared.flatMap((one) =>
  one.triggers.map((trigger) => ({ ...trigger, functionName: one.name })),
);

describe('the timers the project declares', () => {
  it('are the jobs there are: none without its time, no time without a job', () => {
    const names = triggers.map(({ name }) => name);
    expect([...names].sort()).toEqual(Object.keys(jobs).sort());
  });

  it('belong to the function timer alone', () => {
    expect(new Set(triggers.map(({ functionName }) => functionName))).toEqual(new Set(['timer']));
  });

  it('are named to whoever checks a deployment by its guide', () => {
    const guide = readFileSync(path.join(path.dirname(PROJECT_FILE), 'docs', 'deploy.md'), 'utf8');
    for (const { name } of triggers) expect(guide).toContain(`\`${name}\``);
  });

  it('can be read, and come due again and again', () => {
    for (const { config, name } of triggers) {
      const schedule = parseSchedule(config, name);
      const first = schedule.after(Date.parse('2026-11-23T00:00:00Z')) ?? 0;
      expect(schedule.after(first)).toBeGreaterThan(first);
    }
  });
});
