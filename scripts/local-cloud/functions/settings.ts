import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { FunctionDeclaration } from './declaration';
import { parseSchedule } from './timers/schedule';

/** Names of functions and of timers. */
export const NAME = /^[A-Za-z][\w-]{0,59}$/;

const nameRule = 'is to begin with a letter and hold up to 60 letters, digits, "-" and "_"';
const name = z.string().check(z.regex(NAME, nameRule));

const timerSettings = z.object({
  name,
  type: z.literal('timer', 'is to be "timer", the only kind there is'),
  config: z.string(),
});

const oneOfEach = (timers: readonly { readonly name: string }[]): boolean =>
  new Set(timers.map((timer) => timer.name)).size === timers.length;

/** What can be set for a function, in `cloudbaserc.json` or in its own `config.json`. */
export const functionSettings = z.looseObject({
  handler: z._default(
    z.string().check(z.regex(/^[\w./-]+\.\w+$/, 'is to be like "index.main": file and function')),
    'index.main',
  ),
  timeout: z._default(z.number('is to be a number of seconds').check(z.gt(0), z.maximum(900)), 3),
  memorySize: z._default(
    z.int('is to be a whole number of MB').check(z.minimum(64), z.maximum(3072)),
    256,
  ),
  envVariables: z._default(
    z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    {},
  ),
  triggers: z._default(
    z.array(timerSettings).check(z.refine(oneOfEach, 'two of them have the same name')),
    [],
  ),
});

export const namedFunctionSettings = z.extend(functionSettings, {
  name,
  dir: z.optional(z.string()),
});

/** A path of zod as one writes it: `functions[0].triggers[1].config`. */
const written = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');

/** @throws naming the file, the field and what is wrong with it */
export function readSettings<Schema extends z.ZodMiniType>(
  schema: Schema,
  raw: unknown,
  file: string,
): z.output<Schema> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`${file}: ${written(issue?.path ?? [])}: ${issue?.message}`);
}

const ENDINGS = ['.js', '.cjs', '.mjs'];

/** @throws naming the function and the timer whose schedule is none */
export function declare(
  functionName: string,
  folder: string,
  settings: z.output<typeof functionSettings>,
): FunctionDeclaration {
  const dot = settings.handler.lastIndexOf('.');
  const file = join(folder, settings.handler.slice(0, dot));
  for (const trigger of settings.triggers) {
    parseSchedule(trigger.config, `timer ${trigger.name} of function ${functionName}`);
  }
  return {
    name: functionName,
    folder,
    entry: `${file}${ENDINGS.find((ending) => existsSync(`${file}${ending}`)) ?? '.js'}`,
    exportName: settings.handler.slice(dot + 1),
    timeoutMs: settings.timeout * 1000,
    memoryMb: settings.memorySize,
    variables: Object.fromEntries(
      Object.entries(settings.envVariables).map(([key, value]) => [key, String(value)]),
    ),
    timers: settings.triggers.map(({ name, config }) => ({ name, config })),
  };
}
