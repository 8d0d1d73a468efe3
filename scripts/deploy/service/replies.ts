import * as z from 'zod/mini';
import type { CollectionState, FunctionState, Trigger } from '../calls';

/** What the service says, as far as it is read here. Names are the service's own. */
const table = z.object({
  Indexes: z.nullish(
    z.array(
      z.object({
        Name: z.string(),
        Unique: z.boolean(),
        Keys: z.array(z.object({ Name: z.string(), Direction: z.coerce.string() })),
      }),
    ),
  ),
});

const functionDetail = z.object({
  FunctionName: z.string(),
  Handler: z.string(),
  Runtime: z.string(),
  Timeout: z.number(),
  MemorySize: z.number(),
  Description: z._default(z.string(), ''),
  Environment: z.nullish(
    z.object({
      Variables: z.nullish(z.array(z.object({ Key: z.string(), Value: z.string() }))),
    }),
  ),
  Triggers: z.nullish(
    z.array(z.object({ TriggerName: z.string(), Type: z.string(), TriggerDesc: z.string() })),
  ),
});

export const collectionList = z.object({
  Collections: z.array(z.object({ CollectionName: z.string() })),
});

export const ruleReply = z.object({ AclTag: z.nullish(z.string()), Rule: z.nullish(z.string()) });

const cronText = z.object({ cron: z.string() });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A custom rule is JSON in a text; anything else is no rule of ours. */
export const customRule = (text: string | null | undefined): unknown => parsed(text ?? '');

/** A timer's schedule comes back as it was given, or as `{"cron":"…"}`. */
const scheduleOf = (description: string): string =>
  cronText.safeParse(parsed(description)).data?.cron ?? description;

export const indexesOf = (reply: unknown): CollectionState['indexes'] =>
  (z.parse(table, reply).Indexes ?? []).map(({ Name, Unique, Keys }) => ({
    IndexName: Name,
    MgoKeySchema: {
      MgoIndexKeys: Keys.map((key) => ({
        Name: key.Name,
        Direction: key.Direction === '-1' ? '-1' : '1',
      })),
      MgoIsUnique: Unique,
    },
  }));

export const functionStateOf = (reply: unknown): FunctionState => {
  const detail = z.parse(functionDetail, reply);
  const variables = detail.Environment?.Variables ?? [];
  return {
    config: {
      name: detail.FunctionName,
      handler: detail.Handler,
      runtime: detail.Runtime,
      timeout: detail.Timeout,
      memorySize: detail.MemorySize,
      description: detail.Description,
      envVariables: Object.fromEntries(variables.map(({ Key, Value }) => [Key, Value])),
    },
    triggers: (detail.Triggers ?? [])
      .filter(({ Type }) => Type === 'timer')
      .map(
        ({ TriggerName, TriggerDesc }): Trigger => ({
          name: TriggerName,
          type: 'timer',
          config: scheduleOf(TriggerDesc),
        }),
      ),
  };
};
