import type { FunctionSource } from './declaration';
import { folderFunctions, projectFunctions } from './project';
import type { Trigger } from './timers/timers';

/** Arguments of the command line that concern functions. */
export const FUNCTION_OPTIONS = {
  functions: { type: 'string' },
  config: { type: 'string' },
  watch: { type: 'boolean', default: false },
} as const;

export interface FunctionArguments {
  /** Folder of functions. */
  readonly functions?: string | undefined;
  /** `cloudbaserc.json`. */
  readonly config?: string | undefined;
  readonly watch?: boolean | undefined;
}

/**
 * What the command line asks for.
 * @param variables the environment, unless the functions are only to be listed
 * @throws naming what is wrong with the declaration
 */
export function sourceOf(
  { functions, config }: FunctionArguments,
  variables?: NodeJS.ProcessEnv,
): FunctionSource | undefined {
  if (config !== undefined) return projectFunctions(config, variables, functions);
  return functions === undefined ? undefined : folderFunctions(functions);
}

/** The timers of all functions. */
export const triggersOf = (source: FunctionSource): readonly Trigger[] =>
  source
    .list()
    .flatMap(({ name, timers }) => timers.map((timer) => ({ functionName: name, ...timer })));

/** An instant for a person at a terminal. */
export const timeText = (instant: number | undefined): string =>
  instant === undefined ? 'never' : new Date(instant).toISOString();
