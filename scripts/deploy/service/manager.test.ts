import type { Call } from '../calls';
import { type Manager, serviceCloud } from './manager';

const CONFIG = {
  name: 'api',
  handler: 'index.main',
  runtime: 'Nodejs20.19',
  timeout: 20,
  memorySize: 256,
  installDependency: false,
  description: 'as wanted',
  envVariables: { CHECK_IN_LINK: 'https://example.test/c' },
};

/** As `GetFunction` of the service answers. */
const DETAIL = {
  FunctionName: 'api',
  Handler: 'index.main',
  Runtime: 'Nodejs20.19',
  Timeout: 20,
  MemorySize: 256,
  Description: 'as wanted',
  Environment: { Variables: [{ Key: 'CHECK_IN_LINK', Value: 'https://example.test/c' }] },
  Triggers: [
    { TriggerName: 'often', Type: 'timer', TriggerDesc: '{"cron":"0 */5 * * * * *"}' },
    { TriggerName: 'daily', Type: 'timer', TriggerDesc: '0 10 2 * * * *' },
    { TriggerName: 'web', Type: 'http', TriggerDesc: '{}' },
  ],
};

const notThere = () => Object.assign(new Error('none'), { code: 'ResourceNotFound.Function' });

/** A manager that notes its calls and gives prepared answers. */
const manager = (
  answers: Readonly<Record<string, unknown>> = {},
  listCollections: Manager['database']['listCollections'] = async () => ({ Collections: [] }),
) => {
  const calls: unknown[] = [];
  const take =
    (name: string) =>
    async (...given: unknown[]) => {
      calls.push([name, ...given]);
      const answer = answers[name];
      if (answer instanceof Error) throw answer;
      return answer;
    };
  const all: Manager = {
    database: {
      listCollections,
      describeCollection: take('describeCollection'),
      createCollection: take('createCollection'),
      updateCollection: take('updateCollection'),
    },
    storage: { getStorageAcl: take('getStorageAcl'), setStorageAcl: take('setStorageAcl') },
    functions: {
      getFunctionDetail: take('getFunctionDetail'),
      createFunctionTriggers: take('createFunctionTriggers'),
      deleteFunctionTrigger: take('deleteFunctionTrigger'),
    },
    commonService: () => ({ call: (request) => take(request.Action)(request.Param) }),
  };
  const deployFunction = async () => '函数部署失败：没有权限\n';
  return {
    calls,
    cloud: serviceCloud({ environmentId: 'some-env', manager: all, deployFunction }),
  };
};

describe('an environment of the live service, as its manager shows it', () => {
  it('lists all collections, page by page', async () => {
    const full = {
      Collections: Array.from({ length: 100 }, (_, n) => ({ CollectionName: `c${n}` })),
    };
    const pages = [full, { Collections: [{ CollectionName: 'last' }] }];
    const { cloud } = manager({}, async ({ MgoOffset }) => pages[MgoOffset / 100]);
    expect(await cloud.collections()).toHaveLength(101);
  });

  it('shows the indexes and the rule of a collection in the words of the declaration', async () => {
    const { cloud } = manager({
      describeCollection: {
        Indexes: [
          { Name: 'latest', Unique: true, Size: 1, Keys: [{ Name: 'at', Direction: '-1' }] },
        ],
      },
      DescribeDatabaseACL: { AclTag: 'ADMINONLY', RequestId: 'x' },
    });
    expect(await cloud.collection('things')).toEqual({
      rule: 'ADMINONLY',
      indexes: [
        {
          IndexName: 'latest',
          MgoKeySchema: { MgoIndexKeys: [{ Name: 'at', Direction: '-1' }], MgoIsUnique: true },
        },
      ],
    });
  });

  it('shows a function with its timers, however their schedules are written', async () => {
    const { installDependency, ...config } = CONFIG;
    const { cloud } = manager({ getFunctionDetail: DETAIL });
    expect(await cloud.function('api')).toEqual({
      config,
      triggers: [
        { name: 'often', type: 'timer', config: '0 */5 * * * * *' },
        { name: 'daily', type: 'timer', config: '0 10 2 * * * *' },
      ],
    });
  });

  it('a function that is not there is none; any other refusal is one', async () => {
    expect(await manager({ getFunctionDetail: notThere() }).cloud.function('api')).toBeUndefined();
    const { cloud } = manager({ getFunctionDetail: new Error('AuthFailure') });
    await expect(cloud.function('api')).rejects.toThrow('AuthFailure');
  });

  it('a rule that is no JSON is none of ours', async () => {
    const rule = { api: { invoke: true } };
    const answer = { DescribeSecurityRule: { AclTag: 'CUSTOM', Rule: JSON.stringify(rule) } };
    expect(await manager(answer).cloud.functionRule()).toEqual(rule);
    const { cloud } = manager({ DescribeSecurityRule: { AclTag: 'CUSTOM', Rule: 'x' } });
    expect(await cloud.functionRule()).toBeUndefined();
  });
});

describe('a call to the live service', () => {
  const trigger = { name: 'often', type: 'timer', config: '0 */5 * * * * *' } as const;
  const drop = { DropIndexes: [{ IndexName: 'old' }] };
  const rule = { api: { invoke: 'auth != null' } };
  const EnvId = 'some-env';
  it.each<[Call, unknown[]]>([
    [{ call: 'createCollection', collection: 'c' }, ['createCollection', 'c']],
    [{ call: 'updateCollection', collection: 'c', indexes: drop }, ['updateCollection', 'c', drop]],
    [
      { call: 'ModifyDatabaseACL', collection: 'c', AclTag: 'ADMINONLY' },
      ['ModifyDatabaseACL', { EnvId, CollectionName: 'c', AclTag: 'ADMINONLY' }],
    ],
    [{ call: 'setStorageAcl', acl: 'ADMINONLY' }, ['setStorageAcl', 'ADMINONLY']],
    [
      { call: 'ModifySecurityRule', rule },
      [
        'ModifySecurityRule',
        { EnvId, ResourceType: 'FUNCTION', AclTag: 'CUSTOM', Rule: JSON.stringify(rule) },
      ],
    ],
    [
      { call: 'deleteFunctionTrigger', function: 'timer', trigger: 'old' },
      ['deleteFunctionTrigger', 'timer', 'old'],
    ],
    [
      { call: 'createFunctionTriggers', function: 'timer', triggers: [trigger] },
      ['createFunctionTriggers', 'timer', [trigger]],
    ],
  ])('%j goes to the manager as it stands', async (call, expected) => {
    const { calls, cloud } = manager();
    await cloud.send(call);
    expect(calls).toEqual([expected]);
  });

  const deploying: Call = { call: 'tcb fn deploy', config: CONFIG, folder: '/code' };

  it('that deploys a function is believed when the function shows it', async () => {
    const { cloud } = manager({ getFunctionDetail: DETAIL });
    await expect(cloud.send(deploying)).resolves.toBeUndefined();
  });

  it.each([
    ['is still the old one', { ...DETAIL, Description: 'older' }],
    ['is not there', notThere()],
  ])('that left a function that %s has failed, with the CLI’s words', async (_, answer) => {
    const { cloud } = manager({ getFunctionDetail: answer });
    await expect(cloud.send(deploying)).rejects.toThrow(
      '云函数 api 没有更新成功，部署工具说：\n函数部署失败：没有权限',
    );
  });
});
