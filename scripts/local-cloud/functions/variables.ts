import type { Identity, Invocation } from '../types';
import type { FunctionDeclaration } from './declaration';
import type { Call } from './worker/protocol';

const pair = (name: string, value: string | undefined): Readonly<Record<string, string>> =>
  value === undefined ? {} : { [name]: value };

/** The environment of an instance, besides what names the cloud. */
export const instanceVariables = (
  declaration: FunctionDeclaration,
): Readonly<Record<string, string>> => ({
  ...pair('PATH', process.env.PATH),
  TZ: 'UTC',
  SCF_FUNCTIONNAME: declaration.name,
  SCF_FUNCTIONVERSION: '$LATEST',
  SCF_RUNTIME: `Nodejs${process.versions.node.split('.').slice(0, 2).join('.')}`,
  USER_CODE_ROOT: declaration.folder,
  ...declaration.variables,
});

const TIMER_SOURCE = 'wx_trigger';

/** What the platform vouches for, under the names it has there. */
function callVariables({ identity, requestId, source }: Invocation) {
  const fromWechat = {
    ...pair('WX_OPENID', identity.openId),
    ...pair('WX_APPID', identity.appId),
    ...pair('WX_UNIONID', identity.unionId),
  };
  const fromCloud = {
    ...pair('TCB_UUID', identity.uuid),
    ...pair('TCB_SOURCE', source ?? (identity.openId === undefined ? undefined : 'wx_client')),
    TCB_SEQID: requestId,
  };
  const names = Object.keys(fromWechat).join(',');
  return {
    ...fromWechat,
    ...(names && { WX_CONTEXT_KEYS: names }),
    ...fromCloud,
    TCB_CONTEXT_KEYS: [...Object.keys(fromCloud), 'TCB_ENV'].join(','),
    ...(source === TIMER_SOURCE && { TRIGGER_SRC: 'timer' }),
  };
}

/** The event of a phone's call carries the caller; whatever the caller put there is replaced. */
function eventOf(event: unknown, { openId, appId }: Identity): unknown {
  const plain = typeof event === 'object' && event !== null && !Array.isArray(event);
  return plain && openId !== undefined ? { ...event, userInfo: { appId, openId } } : event;
}

/** One invocation as an instance gets it: event, context and environment. */
export function callOf(
  invocation: Invocation,
  { name, memoryMb, timeoutMs }: FunctionDeclaration,
  environment: Readonly<Record<string, string>>,
): Call {
  const variables = callVariables(invocation);
  const shown = { ...variables, ...pair('TCB_ENV', environment.TCB_ENV) };
  return {
    requestId: invocation.requestId,
    event: JSON.stringify(eventOf(invocation.event, invocation.identity)) ?? 'null',
    variables,
    context: {
      callbackWaitsForEmptyEventLoop: true,
      memory_limit_in_mb: memoryMb,
      time_limit_in_ms: timeoutMs,
      request_id: invocation.requestId,
      requestId: invocation.requestId,
      function_name: name,
      function_version: '$LATEST',
      namespace: environment.SCF_NAMESPACE,
      tencentcloud_region: environment.TENCENTCLOUD_REGION,
      environment: JSON.stringify(shown),
      environ: Object.entries(shown)
        .map(([key, value]) => `${key}=${value}`)
        .join(';'),
    },
  };
}
