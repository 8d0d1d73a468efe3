import { createRequire } from 'node:module';
import type { Cloud } from '../calls';
import type { Variables } from '../variables';
import { type Manager, serviceCloud } from './manager';
import { deployFunction } from './tcb';
import { fetchTools } from './tools';

interface ManagerConstructor {
  new (options: { envId: string; secretId: string; secretKey: string; token?: string }): Manager;
}

/** Opens an environment of the live service with the keys of the environment. */
export const openService = (
  environmentId: string,
  variables: Variables,
  say: (line: string) => void,
): Cloud => {
  const tools = fetchTools(say);
  const CloudBase: ManagerConstructor = createRequire(__filename)(tools.manager);
  const { TENCENTCLOUD_SECRETID: secretId = '', TENCENTCLOUD_SECRETKEY: secretKey = '' } =
    variables;
  const token = variables.TENCENTCLOUD_SESSIONTOKEN;
  const manager = new CloudBase({
    envId: environmentId,
    secretId,
    secretKey,
    ...(token && { token }),
  });
  const parts = { cli: tools.cli, environmentId, variables };
  return serviceCloud({
    environmentId,
    manager,
    deployFunction: (config, folder) => deployFunction(parts, config, folder),
  });
};
