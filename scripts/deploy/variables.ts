import { readEnvironment } from '@cloud/runtime/environment';
import { malformedTemplates, TEMPLATE_SETTINGS } from '@cloud/runtime/messenger';

/** The environment a command was started with. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** What the functions need to speak to WeChat. */
const WECHAT = ['WECHAT_APPID', 'WECHAT_SECRET', ...new Set(Object.values(TEMPLATE_SETTINGS))];

/** Handed to a function when they are set; without them it does without what they are for. */
export const OPTIONAL_VARIABLES: Readonly<Record<string, readonly string[]>> = {
  api: ['JOIN_LINK', 'EVENT_LINK', 'VERIFY_LINK', 'SETUP_CODE_HASH', ...WECHAT],
  reports: ['VERIFY_LINK'],
  timer: WECHAT,
};

/** The key pair of the account that deploys, as the CLI and the manager of the service name it. */
const KEYS = ['TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY'] as const;

const PLACEHOLDER = /\{\{\s*env\.(\w+)\s*\}\}/g;

const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name);

/** Puts values where `{{env.NAME}}` stands; nothing where there is none. */
export const filledIn = (text: string, variables: Variables): string =>
  text.replace(PLACEHOLDER, (_, name: string) => variables[name] ?? '');

interface Declared {
  readonly envVariables: Readonly<Record<string, string>>;
}

/** Names of what has to be in the environment and is not: keys first, then the functions' own. */
export const missingNames = (
  functions: readonly Declared[],
  variables: Variables,
): readonly string[] => {
  const own = functions.flatMap(({ envVariables }) => Object.values(envVariables).flatMap(namesIn));
  return [...new Set([...KEYS, ...own])].filter((name) => !variables[name]);
};

/**
 * What is set but cannot be right, in words; never a value. Half of a pair does nothing, so it is
 * refused as well.
 */
export const faultsOf = (environmentId: string, variables: Variables): readonly string[] => {
  const halves = Boolean(variables.WECHAT_APPID) !== Boolean(variables.WECHAT_SECRET);
  const pair = halves ? ['WECHAT_APPID 和 WECHAT_SECRET 要么都设置，要么都不设置'] : [];
  const hash = variables.SETUP_CODE_HASH;
  const isHash = !hash || /^[0-9a-f]{64}$/.test(hash);
  const code = isHash ? [] : ['SETUP_CODE_HASH 不是 npm run setup-code 给出的值'];
  const templates = malformedTemplates(variables).map(
    (name) => `${name} 应写作 模板编号:thing1,time2,thing3,thing4`,
  );
  const own = [...pair, ...code, ...templates];
  try {
    readEnvironment({ ...variables, TCB_ENV: environmentId });
    return own;
  } catch (error) {
    return [error instanceof Error ? error.message : String(error), ...own];
  }
};
