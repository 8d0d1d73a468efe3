import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as z from 'zod/mini';
import type { FunctionDeclaration, FunctionSource } from './declaration';
import { declare, functionSettings, NAME, namedFunctionSettings, readSettings } from './settings';

/** `cloudbaserc.json`, of which functions are read; the rest is for the CLI of the service. */
const project = z.looseObject({
  version: z.literal('2.0', 'is to be "2.0"'),
  envId: z.optional(z.string()),
  functionRoot: z._default(z.string(), 'functions'),
  functions: z._default(z.array(namedFunctionSettings), []),
});

type Variables = Readonly<Record<string, string | undefined>>;

const PLACEHOLDER = /\{\{\s*env\.(\w+)\s*\}\}/g;

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Puts the environment's values where `{{env.NAME}}` stands. @throws naming what is missing */
function filledIn(text: string, variables: Variables | undefined, place: string): string {
  if (!variables) return text;
  return text.replace(PLACEHOLDER, (placeholder, name: string) => {
    const value = variables[name];
    if (value === undefined) throw new Error(`${place}: ${placeholder} is not in the environment`);
    return value;
  });
}

const sourceOf = (
  functions: readonly FunctionDeclaration[],
  environmentId: string | undefined,
): FunctionSource => ({
  environmentId,
  list: () => functions,
  find: (name) => functions.find((declared) => declared.name === name),
});

/**
 * Reads the functions a project declares for the service's own CLI.
 * @param file `cloudbaserc.json`, version 2.0
 * @param variables fill in `{{env.NAME}}`: secrets come from here, never from the file. What is only
 * to be listed needs none
 * @param functionRoot replaces the file's own, relative to it
 * @throws naming the field that is wrong
 */
export function projectFunctions(
  file: string,
  variables: Variables | undefined,
  functionRoot?: string,
): FunctionSource {
  const { functions, envId, ...settings } = readSettings(project, readJson(file), file);
  const root = functionRoot ?? resolve(dirname(file), settings.functionRoot);
  const declared = functions.map(({ name, dir, envVariables, ...rest }, index) => {
    const folder = dir === undefined ? resolve(root, name) : resolve(dirname(file), dir);
    const filled = Object.entries(envVariables).map(([key, value]) => {
      const place = `${file}: functions[${index}].envVariables.${key}`;
      return [key, filledIn(String(value), variables, place)];
    });
    return declare(name, folder, { ...rest, envVariables: Object.fromEntries(filled) });
  });
  const known = envId?.replace(PLACEHOLDER, (_, name: string) => variables?.[name] ?? '');
  return sourceOf(declared, known || undefined);
}

/**
 * Every folder in `root` with an `index.js` is a function; its own `config.json`, if there is one,
 * sets timeout, memory, variables and triggers. Looked at anew each time.
 */
export function folderFunctions(root: string): FunctionSource {
  const find = (name: string): FunctionDeclaration | undefined => {
    const folder = resolve(root, name);
    if (!NAME.test(name) || !existsSync(resolve(folder, 'index.js'))) return undefined;
    const file = resolve(folder, 'config.json');
    const raw = existsSync(file) ? readJson(file) : {};
    return declare(name, folder, readSettings(functionSettings, raw, file));
  };
  return {
    environmentId: undefined,
    find,
    list: () => readdirSync(root).flatMap((name) => find(name) ?? []),
  };
}
