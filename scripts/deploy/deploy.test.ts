import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { collections } from '@cloud/store/collections';
import { operations } from '@shared/contract';
import { functionOf } from '@shared/contract/functions';
import { NOTHING_YET, type Wanted } from './calls';
import { deploy } from './deploy';
import { Impossible, pendingCalls } from './pending';
import { declaredFunctions } from './project-file';
import { standInCloud } from './stand-in';
import { wantedOf } from './wanted';

const VARIABLES = { CHECK_IN_SECRET: 'a'.repeat(40), CHECK_IN_LINK: 'https://example.test/c' };
const KEEP = { dropIndexes: false };

describe('deploying', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-test-'));
  const wantedNow = (variables = VARIABLES): Wanted =>
    wantedOf(declaredFunctions(), { api: folder, reports: folder, timer: folder }, variables);
  const code = (text: string) => writeFileSync(path.join(folder, 'index.js'), text);
  const run = (cloud: ReturnType<typeof standInCloud>['cloud'], options = {}) => {
    const said: string[] = [];
    const all = { cloud, wanted: wantedNow(), say: (line: string) => said.push(line) };
    return deploy({ ...all, ...KEEP, ...options }).then((calls) => ({ calls, said }));
  };

  beforeEach(() => code('exports.main = () => 1;'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('sends to an empty environment what the dry run prints, all of it and in its order', async () => {
    const { cloud, sent } = standInCloud();
    const { calls } = pendingCalls(wantedNow(), NOTHING_YET, KEEP);
    await run(cloud);
    expect(sent).toEqual(calls);
  });

  it('goes from collections to indexes, rules, functions and timers', async () => {
    const { cloud, sent } = standInCloud();
    await run(cloud);
    const order = [...new Set(sent.map(({ call }) => call))];
    expect(order).toEqual([
      'createCollection',
      'updateCollection',
      'ModifyDatabaseACL',
      'setStorageAcl',
      'ModifySecurityRule',
      'tcb fn deploy',
      'createFunctionTriggers',
    ]);
  });

  it('leaves nothing to clients but calling the functions that run operations', async () => {
    const { cloud, held } = standInCloud();
    await run(cloud);
    expect(held.collections.size).toBe(collections.length);
    for (const { rule } of held.collections.values()) expect(rule).toBe('ADMINONLY');
    expect(held.storageRule).toBe('ADMINONLY');
    expect(held.functionRule).toEqual({
      '*': { invoke: false },
      api: { invoke: 'auth != null' },
      reports: { invoke: 'auth != null' },
    });
    const callable = Object.keys(held.functionRule ?? {});
    for (const name of Object.keys(operations)) expect(callable).toContain(functionOf(name));
  });

  it('a second run finds nothing to send', async () => {
    const { cloud } = standInCloud();
    await run(cloud);
    const again = await run(cloud);
    expect(again.calls).toEqual([]);
    expect(again.said).toEqual(['环境与声明一致，没有需要发送的内容']);
  });

  it('new code, or another value of a variable, sends the functions it concerns alone', async () => {
    const { cloud } = standInCloud();
    await run(cloud);
    code('exports.main = () => 2;');
    const names = ({ calls }: Awaited<ReturnType<typeof run>>) =>
      calls.map((call) => (call.call === 'tcb fn deploy' ? call.config.name : call.call));
    expect(names(await run(cloud))).toEqual(['api', 'reports', 'timer']);
    const wanted = wantedNow({ ...VARIABLES, CHECK_IN_LINK: 'https://example.test/d' });
    expect(names(await run(cloud, { wanted }))).toEqual(['api']);
  });

  it('after a refusal it tells what was done, and the next run goes on from there', async () => {
    const { cloud, sent, refuseAfter } = standInCloud();
    const { calls } = pendingCalls(wantedNow(), NOTHING_YET, KEEP);
    refuseAfter(calls.length - 2);
    await expect(run(cloud)).rejects.toThrow(
      `第 ${calls.length - 1} 项没有完成：the service refuses\n已完成 ${calls.length - 2} 项，还有 2 项`,
    );
    refuseAfter(Number.POSITIVE_INFINITY);
    await run(cloud);
    expect(sent).toEqual(calls);
  });

  it('no secret is said while it goes on', async () => {
    const { said } = await run(standInCloud().cloud);
    expect(said.join('\n')).toContain('CHECK_IN_SECRET');
    for (const value of Object.values(VARIABLES)) expect(said.join('\n')).not.toContain(value);
  });

  it('timers that changed are made anew, and those no longer declared are removed', async () => {
    const { cloud, held, sent } = standInCloud();
    await run(cloud);
    const state = held.functions.get('timer');
    if (!state) throw new Error('no timer');
    const [first, ...others] = state.triggers;
    const old = { name: 'old', type: 'timer', config: '0 0 1 * * * *' } as const;
    const moved = { ...old, name: first?.name ?? '' };
    held.functions.set('timer', { ...state, triggers: [moved, ...others, old] });
    sent.length = 0;
    await run(cloud);
    expect(sent).toEqual([
      { call: 'deleteFunctionTrigger', function: 'timer', trigger: moved.name },
      { call: 'deleteFunctionTrigger', function: 'timer', trigger: 'old' },
      { call: 'createFunctionTriggers', function: 'timer', triggers: [first] },
    ]);
    expect((await run(cloud)).calls).toEqual([]);
  });

  describe('indexes', () => {
    const extra = {
      IndexName: 'byNothing',
      MgoKeySchema: { MgoIndexKeys: [{ Name: 'x', Direction: '1' }], MgoIsUnique: false },
    } as const;
    const withIndexes = async (indexes: readonly (typeof extra | { IndexName: string })[]) => {
      const standIn = standInCloud();
      await run(standIn.cloud);
      const units = standIn.held.collections.get('units');
      if (!units) throw new Error('no units');
      const added = indexes.map((one) => ({ ...extra, ...one }));
      const kept = units.indexes.filter((one) =>
        added.every(({ IndexName }) => IndexName !== one.IndexName),
      );
      standIn.held.collections.set('units', { ...units, indexes: [...kept, ...added] });
      standIn.sent.length = 0;
      return standIn;
    };

    it('that are no longer declared are listed and kept', async () => {
      const { cloud } = await withIndexes([extra]);
      const { calls, said } = await run(cloud);
      expect(calls).toEqual([]);
      expect(said[0]).toContain('集合 units 有不再声明的索引 byNothing，已保留');
    });

    it('are dropped when that is asked for', async () => {
      const { cloud, held } = await withIndexes([extra]);
      await run(cloud, { dropIndexes: true });
      const names = held.collections.get('units')?.indexes.map(({ IndexName }) => IndexName);
      expect(names).not.toContain('byNothing');
      expect((await run(cloud, { dropIndexes: true })).calls).toEqual([]);
    });

    it('that changed stop the deploy before anything is sent, unless they may be dropped', async () => {
      const { cloud, sent } = await withIndexes([{ IndexName: 'byOffice' }]);
      await expect(run(cloud)).rejects.toThrow(Impossible);
      expect(sent).toEqual([]);
      await run(cloud, { dropIndexes: true });
      expect((await run(cloud)).calls).toEqual([]);
    });

    it('of the service itself are none of ours', async () => {
      const { cloud } = await withIndexes([{ IndexName: '_id_' }, { IndexName: '_openid_1' }]);
      expect((await run(cloud, { dropIndexes: true })).calls).toEqual([]);
    });
  });

  it('what the platform cannot change stops the deploy before anything is sent', async () => {
    const { cloud, held, sent } = standInCloud();
    await run(cloud);
    const state = held.functions.get('api');
    if (!state) throw new Error('no api');
    const config = { ...state.config, runtime: 'Nodejs16.13' };
    held.functions.set('api', { ...state, config });
    sent.length = 0;
    await expect(run(cloud)).rejects.toThrow('平台不能修改');
    expect(sent).toEqual([]);
  });
});
