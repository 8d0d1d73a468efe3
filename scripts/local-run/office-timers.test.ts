import { EventEmitter, once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { instantOf } from '@shared/domain/time';
import { startOfficeTimers } from './office-timers';

const SECONDLY = { functionName: 'timer', name: 'sealAudit', config: '* * * * * * *' };

/** A job that runs until it is let go. */
const heldJob = () => {
  const signals = new EventEmitter();
  const begun = once(signals, 'begun');
  const held = once(signals, 'let go');
  let isOver = false;
  return {
    begun: begun.then(([name]) => name),
    letGo: () => signals.emit('let go'),
    isOver: () => isOver,
    timer: async (name: string) => {
      signals.emit('begun', name);
      await held;
      isOver = true;
      return {};
    },
  };
};

describe('the timers of an office on one machine', () => {
  it('run the job their trigger names', async () => {
    const job = heldJob();
    const timers = startOfficeTimers({ ...job, clock: Date.now, triggers: [SECONDLY] });
    expect(await job.begun).toBe('sealAudit');
    job.letGo();
    await timers.close();
  });

  it('when the office closes, a job that runs comes to its end first', async () => {
    const job = heldJob();
    const timers = startOfficeTimers({ ...job, clock: Date.now, triggers: [SECONDLY] });
    await job.begun;
    const closed = timers.close();
    await pause(20);
    expect(job.isOver()).toBe(false);
    job.letGo();
    await closed;
    expect(job.isOver()).toBe(true);
  });

  it('go by the clock of the office, not the machine’s', async () => {
    const nearlyThree = instantOf('2022-11-19', '02:59') ?? 0;
    const offset = nearlyThree + 59_000 - Date.now();
    const job = heldJob();
    const timers = startOfficeTimers({
      ...job,
      clock: () => Date.now() + offset,
      triggers: [{ ...SECONDLY, name: 'retention', config: '0 0 3 19 11 * 2022' }],
    });
    expect(await job.begun).toBe('retention');
    job.letGo();
    await timers.close();
  });

  it('a job that fails keeps nothing from closing', async () => {
    const signals = new EventEmitter();
    const begun = once(signals, 'begun');
    const timer = async () => {
      signals.emit('begun');
      throw new Error('演示·出错');
    };
    const timers = startOfficeTimers({ timer, clock: Date.now, triggers: [SECONDLY] });
    await begun;
    await expect(timers.close()).resolves.toBeUndefined();
  });
});
