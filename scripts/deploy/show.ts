import type { Call } from './calls';

const HIDDEN = '***';

/** A call as a person may see it: the values of environment variables are left out. */
const masked = (call: Call): Call => {
  if (call.call !== 'tcb fn deploy') return call;
  const names = Object.keys(call.config.envVariables);
  const envVariables = Object.fromEntries(names.map((name) => [name, HIDDEN]));
  return { ...call, config: { ...call.config, envVariables } };
};

/** One line of JSON. */
export const lineOf = (call: Call): string => JSON.stringify(masked(call));

/** Hides values that must not be seen wherever they stand in a text. */
export const withoutSecrets = (text: string, secrets: readonly string[]): string =>
  secrets
    .filter((secret) => secret !== '')
    .reduce((clean, secret) => clean.replaceAll(secret, HIDDEN), text);
