import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { tie } from '@cloud/runtime/tie';
import { createStore, openDatabase } from '@cloud/store';
import { collections } from '@cloud/store/collections';
import { verifyChain } from '@shared/domain/audit/chain';
import { buildFunctions } from '../../scripts/build-functions';
import { DEMO_OFFICE, DEMO_YEAR } from '../../scripts/demo/office';
import { seedDemo } from '../../scripts/demo/seed';
import { sdkEnvironment } from '../../scripts/local-cloud/environment';
import { triggersOf } from '../../scripts/local-cloud/functions/asked-for';
import { builtFunctions } from '../../scripts/local-cloud/functions/built';
import { openLogBook } from '../../scripts/local-cloud/functions/logs/log-book';
import { projectFunctions } from '../../scripts/local-cloud/functions/project';
import { startTimers } from '../../scripts/local-cloud/functions/timers/timers';
import { openCloud, type TestCloud, temporaryFolder } from './support/cloud';

const PROJECT = join(__dirname, '../../cloudbaserc.json');

describe('the product’s function timer, as the project declares it', () => {
  const root = temporaryFolder();
  const store = createStore(openDatabase('local'));
  let cloud: TestCloud;
  let host: ReturnType<typeof builtFunctions>;
  let source: ReturnType<typeof projectFunctions>;

  beforeAll(async () => {
    await buildFunctions(root);
    const CHECK_IN_SECRET = randomUUID() + randomUUID();
    source = projectFunctions(PROJECT, { CHECK_IN_SECRET, CHECK_IN_LINK: 'https://x.test' }, root);
    host = builtFunctions({ source, logs: openLogBook({ append: () => undefined }) });
    cloud = await openCloud({ collections, functions: host });
    host.connect({ environment: sdkEnvironment(cloud.cloud.url) });
    await seedDemo(openDatabase('local'), Date.UTC(Number(DEMO_YEAR), 10, 18));
  });
  afterAll(async () => {
    await cloud.close();
    rmSync(root, { recursive: true });
  });

  const fire = (event: unknown) =>
    host.invoke({ name: 'timer', event, requestId: randomUUID(), identity: {} });

  it('seals the audit when its timer fires', async () => {
    const ofSealing = triggersOf(source).filter(({ name }) => name === 'sealAudit');
    const fired = new Promise((resolve) => {
      const timers = startTimers({
        host,
        triggers: ofSealing.map((trigger) => ({ ...trigger, config: '* * * * * * *' })),
        ended: (_, run) => {
          timers.close();
          resolve(run.outcome);
        },
      });
    });
    expect(ofSealing).toHaveLength(1);
    expect(await fired).toBe('ok');
    const chain = await store.audit.from(DEMO_OFFICE.id, 1, 1000);
    expect(chain.length).toBeGreaterThan(0);
    expect(verifyChain(chain, tie)).toMatchObject({ holds: true });
  });

  it('every timer it is declared with runs a job', async () => {
    for (const { name: TriggerName } of triggersOf(source)) {
      await expect(fire({ Type: 'Timer', TriggerName })).resolves.toBeDefined();
    }
  });

  it.each([
    ['a call that is no timer’s', {}],
    ['a timer without a job', { Type: 'Timer', TriggerName: 'toString' }],
  ])('%s is refused', async (_, event) => {
    await expect(fire(event)).rejects.toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL' });
  });
});
