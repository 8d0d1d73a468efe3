import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { collections } from '@cloud/store/collections';
import { clientFunctions } from '@shared/contract/functions';
import type { FunctionRule, Wanted } from './calls';
import { databaseDeclaration } from './database-declaration';
import type { DeclaredFunction } from './project-file';
import { filledIn, OPTIONAL_VARIABLES, type Variables } from './variables';

/** Phones may call what runs operations and nothing else; the timer's own triggers are not asked. */
const FUNCTION_RULE: FunctionRule = {
  '*': { invoke: false },
  ...Object.fromEntries(clientFunctions.map((name) => [name, { invoke: 'auth != null' }])),
};

/** No client reads or writes a file. */
const STORAGE_RULE = 'ADMINONLY';

/** The service allows letters, digits and spaces here. */
const descriptionOf = (folder: string): string => {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(path.join(folder, name)))
      .update('\0');
  }
  return `bureau party building sha256 ${hash.digest('hex')}`;
};

const variablesOf = ({ name, envVariables }: DeclaredFunction, variables: Variables) => {
  const optional = (OPTIONAL_VARIABLES[name] ?? []).flatMap((key) => {
    const value = variables[key];
    return value ? [[key, value] as const] : [];
  });
  const own = Object.entries(envVariables).map(
    ([key, text]) => [key, filledIn(text, variables)] as const,
  );
  return Object.fromEntries([...own, ...optional]);
};

/**
 * Everything an environment of the product is to hold.
 * @param folders where each function was built
 */
export const wantedOf = (
  functions: readonly DeclaredFunction[],
  folders: Readonly<Record<string, string>>,
  variables: Variables,
): Wanted => ({
  collections: databaseDeclaration(collections),
  storageRule: STORAGE_RULE,
  functionRule: FUNCTION_RULE,
  functions: functions.map((declared) => {
    const folder = folders[declared.name];
    if (folder === undefined) throw new Error(`function ${declared.name} was not built`);
    const { triggers, ...config } = declared;
    const envVariables = variablesOf(declared, variables);
    return {
      config: { ...config, envVariables, description: descriptionOf(folder) },
      folder,
      triggers,
    };
  }),
});
