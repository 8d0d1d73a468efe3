import { isDeepStrictEqual } from 'node:util';
import type {
  Call,
  CloudState,
  CollectionState,
  FunctionState,
  Wanted,
  WantedFunction,
} from './calls';
import type { ServiceCollection } from './database-declaration';

export interface Pending {
  readonly calls: readonly Call[];
  /** What a person should know and nothing is done about. */
  readonly notes: readonly string[];
}

export interface PendingOptions {
  readonly dropIndexes: boolean;
}

/** Made by the service itself. */
const OWN_INDEXES: readonly string[] = ['_id_', '_openid_1'];

const NO_COLLECTION: CollectionState = { indexes: [], rule: '' };

/** The service could not be brought to the wanted state; nothing was sent. */
export class Impossible extends Error {}

const indexCalls = (
  wanted: ServiceCollection,
  state: CollectionState,
  { dropIndexes }: PendingOptions,
): Pending => {
  const collection = wanted.CollectionName;
  const there = state.indexes.filter(({ IndexName }) => !OWN_INDEXES.includes(IndexName));
  const isWanted = (name: string) => wanted.CreateIndexes.some((one) => one.IndexName === name);
  const isThere = (index: (typeof there)[number]) =>
    there.some((one) => isDeepStrictEqual(one, index));
  const missing = wanted.CreateIndexes.filter((index) => !isThere(index));
  const changed = missing.filter((index) =>
    there.some(({ IndexName }) => IndexName === index.IndexName),
  );
  const extra = there.filter(({ IndexName }) => !isWanted(IndexName));
  const inTheWay = [...extra, ...changed].map(({ IndexName }) => ({ IndexName }));
  if (changed.length > 0 && !dropIndexes) {
    const names = changed.map(({ IndexName }) => IndexName).join('、');
    throw new Impossible(
      `集合 ${collection} 的索引 ${names} 与声明不同，要先删除再重建：请加 --drop-indexes 重新运行`,
    );
  }
  const notes = dropIndexes
    ? []
    : extra.map(
        ({ IndexName }) =>
          `集合 ${collection} 有不再声明的索引 ${IndexName}，已保留；加 --drop-indexes 才删除`,
      );
  const drops: readonly Call[] =
    dropIndexes && inTheWay.length > 0
      ? [{ call: 'updateCollection', collection, indexes: { DropIndexes: inTheWay } }]
      : [];
  const creates: readonly Call[] =
    missing.length > 0
      ? [{ call: 'updateCollection', collection, indexes: { CreateIndexes: missing } }]
      : [];
  return { calls: [...drops, ...creates], notes };
};

const ruleCalls = (wanted: Wanted, state: CloudState): readonly Call[] => [
  ...wanted.collections
    .filter(({ CollectionName, AclTag }) => state.collections.get(CollectionName)?.rule !== AclTag)
    .map(
      ({ CollectionName, AclTag }): Call => ({
        call: 'ModifyDatabaseACL',
        collection: CollectionName,
        AclTag,
      }),
    ),
  ...(state.storageRule === wanted.storageRule
    ? []
    : [{ call: 'setStorageAcl', acl: wanted.storageRule } as const]),
  ...(isDeepStrictEqual(state.functionRule, wanted.functionRule)
    ? []
    : [{ call: 'ModifySecurityRule', rule: wanted.functionRule } as const]),
];

const functionCalls = (
  { config, folder }: WantedFunction,
  state: FunctionState | undefined,
): readonly Call[] => {
  for (const field of ['runtime', 'handler'] as const) {
    if (state && state.config[field] !== config[field]) {
      throw new Impossible(
        `云函数 ${config.name} 的 ${field} 是 ${state.config[field]}，声明为 ${config[field]}；` +
          '平台不能修改，请先在云开发控制台删除这个函数再部署',
      );
    }
  }
  const { installDependency, ...compared } = config;
  return state && isDeepStrictEqual(state.config, compared)
    ? []
    : [{ call: 'tcb fn deploy', config, folder }];
};

const triggerCalls = (
  { config: { name }, triggers }: WantedFunction,
  there: readonly WantedFunction['triggers'][number][],
): readonly Call[] => {
  const stale = there.filter((one) => !triggers.some((other) => isDeepStrictEqual(one, other)));
  const missing = triggers.filter((one) => !there.some((other) => isDeepStrictEqual(one, other)));
  return [
    ...stale.map(
      (trigger): Call => ({ call: 'deleteFunctionTrigger', function: name, trigger: trigger.name }),
    ),
    ...(missing.length > 0
      ? [{ call: 'createFunctionTriggers', function: name, triggers: missing } as const]
      : []),
  ];
};

/**
 * What is to be sent so that an environment holds what is wanted: collections, indexes, rules,
 * functions, timers, in this order; what is equal is left out. From an empty environment it is the
 * whole plan.
 * @throws Impossible when it cannot be reached by what may be sent
 */
export const pendingCalls = (
  wanted: Wanted,
  state: CloudState,
  options: PendingOptions,
): Pending => {
  const created = wanted.collections
    .filter(({ CollectionName }) => !state.collections.has(CollectionName))
    .map(({ CollectionName }): Call => ({ call: 'createCollection', collection: CollectionName }));
  const indexes = wanted.collections.map((one) =>
    indexCalls(one, state.collections.get(one.CollectionName) ?? NO_COLLECTION, options),
  );
  const of = ({ config }: WantedFunction) => state.functions.get(config.name);
  return {
    calls: [
      ...created,
      ...indexes.flatMap(({ calls }) => calls),
      ...ruleCalls(wanted, state),
      ...wanted.functions.flatMap((one) => functionCalls(one, of(one))),
      ...wanted.functions.flatMap((one) => triggerCalls(one, of(one)?.triggers ?? [])),
    ],
    notes: indexes.flatMap(({ notes }) => notes),
  };
};
