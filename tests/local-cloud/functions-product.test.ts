import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '@cloud/store';
import { collections } from '@cloud/store/collections';
import { buildFunctions } from '../../scripts/build-functions';
import { DEMO_YEAR } from '../../scripts/demo/office';
import { demoPeople } from '../../scripts/demo/people';
import { demoAccountOf, seedDemo } from '../../scripts/demo/seed';
import { sdkEnvironment } from '../../scripts/local-cloud/environment';
import { builtFunctions } from '../../scripts/local-cloud/functions/built';
import { openLogBook } from '../../scripts/local-cloud/functions/logs/log-book';
import { projectFunctions } from '../../scripts/local-cloud/functions/project';
import { openCloud, type TestCloud, temporaryFolder } from './support/cloud';

const PROJECT = join(__dirname, '../../cloudbaserc.json');

describe.each([
  ['with the SDK inside, over the wire', 'bundled'],
  ['with the SDK beside it, by the short path', 'external'],
] as const)('the product’s function api, %s', (_, sdk) => {
  const root = temporaryFolder();
  let cloud: TestCloud;
  let host: ReturnType<typeof builtFunctions>;

  beforeAll(async () => {
    await buildFunctions(root, { sdk });
    const variables = {
      CHECK_IN_SECRET: randomUUID() + randomUUID(),
      CHECK_IN_LINK: 'https://example.test/check-in',
    };
    const source = projectFunctions(PROJECT, variables, root);
    host = builtFunctions({
      source,
      logs: openLogBook({ append: () => undefined }),
      maxInstances: 3,
    });
    cloud = await openCloud({ collections, functions: host });
    const { engine, url } = cloud.cloud;
    // The short path is open to both; the bundled SDK cannot take it.
    const lame = sdk === 'external' ? 'http://127.0.0.1:1/admin' : url;
    host.connect({
      environment: sdkEnvironment(lame),
      execute: (request) => engine.execute(request),
    });
    await seedDemo(openDatabase('local'), Date.UTC(Number(DEMO_YEAR), 10, 18));
  });
  afterAll(async () => {
    await cloud.close();
    rmSync(root, { recursive: true });
  });

  const me = (openId?: string) =>
    host.invoke({
      name: 'api',
      event: { name: 'session.me', input: {} },
      requestId: randomUUID(),
      identity: openId === undefined ? {} : { openId },
    });

  it('knows each caller by the platform’s identity, also when they call at once', async () => {
    const people = demoPeople.slice(0, 12);
    const answers = await Promise.all(people.map(({ id }) => me(demoAccountOf(id))));
    expect(answers.map((answer) => Object(answer).data?.name)).toEqual(
      people.map(({ name }) => name),
    );
  });

  it('knows nobody else', async () => {
    for (const caller of [undefined, 'somebody']) {
      expect(await me(caller)).toMatchObject({ ok: false, error: { code: 'NOT_BOUND' } });
    }
  });
});
