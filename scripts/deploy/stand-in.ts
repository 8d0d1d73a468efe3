import type { Call, Cloud, CollectionState, FunctionState } from './calls';

interface Held {
  collections: Map<string, CollectionState>;
  functions: Map<string, FunctionState>;
  storageRule: string | undefined;
  functionRule: unknown;
}

const namesOf = (list: readonly { readonly IndexName: string }[]) =>
  new Set(list.map(({ IndexName }) => IndexName));

type IndexChange = Extract<Call, { readonly call: 'updateCollection' }>;

function changeIndexes({ collections }: Held, { collection, indexes }: IndexChange): void {
  const state = collections.get(collection);
  if (!state) throw new Error(`no collection ${collection}`);
  if ('DropIndexes' in indexes) {
    const dropped = namesOf(indexes.DropIndexes);
    const left = state.indexes.filter(({ IndexName }) => !dropped.has(IndexName));
    collections.set(collection, { ...state, indexes: left });
    return;
  }
  const there = namesOf(state.indexes);
  const again = indexes.CreateIndexes.find(({ IndexName }) => there.has(IndexName));
  if (again) throw new Error(`index ${again.IndexName} exists`);
  const all = [...state.indexes, ...indexes.CreateIndexes];
  collections.set(collection, { ...state, indexes: all });
}

function changeTriggers(
  { functions }: Held,
  name: string,
  change: (triggers: FunctionState['triggers']) => FunctionState['triggers'],
): void {
  const state = functions.get(name);
  if (!state) throw new Error(`no function ${name}`);
  functions.set(name, { ...state, triggers: change(state.triggers) });
}

function take(held: Held, call: Call): void {
  switch (call.call) {
    case 'createCollection':
      held.collections.set(call.collection, { indexes: [], rule: 'PRIVATE' });
      break;
    case 'updateCollection':
      changeIndexes(held, call);
      break;
    case 'ModifyDatabaseACL': {
      const state = held.collections.get(call.collection);
      if (!state) throw new Error(`no collection ${call.collection}`);
      held.collections.set(call.collection, { ...state, rule: call.AclTag });
      break;
    }
    case 'setStorageAcl':
      held.storageRule = call.acl;
      break;
    case 'ModifySecurityRule':
      held.functionRule = call.rule;
      break;
    case 'tcb fn deploy': {
      const { installDependency, ...config } = call.config;
      const triggers = held.functions.get(config.name)?.triggers ?? [];
      held.functions.set(config.name, { config, triggers });
      break;
    }
    case 'deleteFunctionTrigger':
      changeTriggers(held, call.function, (all) => all.filter(({ name }) => name !== call.trigger));
      break;
    case 'createFunctionTriggers':
      changeTriggers(held, call.function, (all) => [...all, ...call.triggers]);
      break;
  }
}

/** An environment of the service in memory, for tests: it holds what it was sent. */
export const standInCloud = () => {
  const held: Held = {
    collections: new Map(),
    functions: new Map(),
    storageRule: 'PRIVATE',
    functionRule: undefined,
  };
  const sent: Call[] = [];
  let refusesAfter = Number.POSITIVE_INFINITY;
  const cloud: Cloud = {
    collections: async () => [...held.collections.keys()],
    collection: async (name) => held.collections.get(name) ?? { indexes: [], rule: '' },
    storageRule: async () => held.storageRule,
    functionRule: async () => held.functionRule,
    function: async (name) => held.functions.get(name),
    send: async (call) => {
      if (sent.length >= refusesAfter) throw new Error('the service refuses');
      take(held, call);
      sent.push(call);
    },
  };
  return {
    cloud,
    held,
    sent,
    /** Lets so many calls through, then none. */
    refuseAfter: (calls: number) => {
      refusesAfter = calls;
    },
  };
};
