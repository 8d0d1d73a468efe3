/**
 * What a process needs in its environment for the unmodified SDK to reach a local cloud: what a
 * function of the service finds there, and the endpoint. The keys are checked nowhere on loopback.
 * @param url as `startLocalCloud` gives it
 * @param environmentId the environment's id, `TCB_ENV`
 */
export const sdkEnvironment = (
  url: string,
  environmentId = 'local',
): Readonly<Record<string, string>> => ({
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'local',
  TENCENTCLOUD_SECRETID: 'local',
  TENCENTCLOUD_SECRETKEY: 'local',
  SCF_NAMESPACE: environmentId,
  TCB_ENV: environmentId,
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: url }),
});
