import type { KeyPair } from './server/signature';

interface SdkEnvironmentOptions {
  /** The environment's id, `TCB_ENV`; `local` when left out. */
  readonly environmentId?: string;
  /** What requests are signed with; on loopback nobody asks. */
  readonly keys?: KeyPair;
}

const ANY_KEYS: KeyPair = { secretId: 'local', secretKey: 'local' };

/**
 * What a process needs in its environment for the unmodified SDK, `@cloudbase/node-sdk` or
 * `wx-server-sdk`, to reach a local cloud: what a function of the service finds there, and the
 * endpoint. Who calls is another matter: `WX_OPENID` and the like belong to one call.
 * @param url as `startLocalCloud` gives it
 */
export const sdkEnvironment = (
  url: string,
  { environmentId = 'local', keys = ANY_KEYS }: SdkEnvironmentOptions = {},
): Readonly<Record<string, string>> => ({
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'local',
  TENCENTCLOUD_SECRETID: keys.secretId,
  TENCENTCLOUD_SECRETKEY: keys.secretKey,
  SCF_NAMESPACE: environmentId,
  TCB_ENV: environmentId,
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: url }),
});
