import * as z from 'zod/mini';
import type { Call, Cloud, FunctionConfig, Trigger } from '../calls';
import { collectionList, customRule, functionStateOf, indexesOf, ruleReply } from './replies';

/** The part of `@cloudbase/manager-node` 5 that is used. */
export interface Manager {
  readonly database: {
    listCollections(page: { MgoLimit: number; MgoOffset: number }): Promise<unknown>;
    describeCollection(name: string): Promise<unknown>;
    createCollection(name: string): Promise<unknown>;
    updateCollection(name: string, indexes: object): Promise<unknown>;
  };
  readonly storage: {
    getStorageAcl(): Promise<unknown>;
    setStorageAcl(acl: string): Promise<unknown>;
  };
  readonly functions: {
    getFunctionDetail(name: string): Promise<unknown>;
    createFunctionTriggers(name: string, triggers: readonly Trigger[]): Promise<unknown>;
    deleteFunctionTrigger(name: string, trigger: string): Promise<unknown>;
  };
  commonService(): {
    call(request: { Action: string; Param: object }): Promise<unknown>;
  };
}

export interface CloudParts {
  readonly environmentId: string;
  readonly manager: Manager;
  /** Runs `tcb fn deploy`. @returns what the CLI said */
  readonly deployFunction: (config: FunctionConfig, folder: string) => Promise<string>;
}

const PAGE = 100;

const isNotFound = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^ResourceNotFound\.Function(Name)?$/.test(String(error.code));

/** An environment of the live service, through its manager and its CLI. */
export const serviceCloud = ({ environmentId, manager, deployFunction }: CloudParts): Cloud => {
  const { database, storage, functions } = manager;
  const common = (Action: string, Param: object) =>
    manager.commonService().call({ Action, Param: { EnvId: environmentId, ...Param } });

  const stateOf = async (name: string) => {
    try {
      return functionStateOf(await functions.getFunctionDetail(name));
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  };

  /** The description is written with the settings, after the code: when it is there, all is. */
  const deployAndLook = async (config: FunctionConfig, folder: string): Promise<void> => {
    const said = await deployFunction(config, folder);
    const state = await stateOf(config.name);
    if (state?.config.description === config.description) return;
    throw new Error(`云函数 ${config.name} 没有更新成功，部署工具说：\n${said.trim()}`);
  };

  const send = (call: Call): Promise<unknown> => {
    switch (call.call) {
      case 'createCollection':
        return database.createCollection(call.collection);
      case 'updateCollection':
        return database.updateCollection(call.collection, call.indexes);
      case 'ModifyDatabaseACL':
        return common(call.call, { CollectionName: call.collection, AclTag: call.AclTag });
      case 'setStorageAcl':
        return storage.setStorageAcl(call.acl);
      case 'ModifySecurityRule': {
        const Rule = JSON.stringify(call.rule);
        return common(call.call, { ResourceType: 'FUNCTION', AclTag: 'CUSTOM', Rule });
      }
      case 'tcb fn deploy':
        return deployAndLook(call.config, call.folder);
      case 'deleteFunctionTrigger':
        return functions.deleteFunctionTrigger(call.function, call.trigger);
      case 'createFunctionTriggers':
        return functions.createFunctionTriggers(call.function, call.triggers);
    }
  };

  return {
    collections: async () => {
      const names: string[] = [];
      for (;;) {
        const page = { MgoLimit: PAGE, MgoOffset: names.length };
        const { Collections } = z.parse(collectionList, await database.listCollections(page));
        names.push(...Collections.map(({ CollectionName }) => CollectionName));
        if (Collections.length < PAGE) return names;
      }
    },
    collection: async (name) => {
      const indexes = indexesOf(await database.describeCollection(name));
      const rule = await common('DescribeDatabaseACL', { CollectionName: name });
      return { indexes, rule: z.parse(ruleReply, rule).AclTag ?? '' };
    },
    storageRule: async () =>
      z.parse(z.nullish(z.string()), await storage.getStorageAcl()) ?? undefined,
    functionRule: async () => {
      const reply = await common('DescribeSecurityRule', { ResourceType: 'FUNCTION' });
      return customRule(z.parse(ruleReply, reply).Rule);
    },
    function: stateOf,
    send: async (call) => {
      await send(call);
    },
  };
};
