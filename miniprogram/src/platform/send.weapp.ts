import { functionOf } from '@shared/contract/functions';
import Taro from '@tarojs/taro';
import { cloudTransport } from './cloud-transport';
import { httpsTransport } from './https-transport';
import { newRequestId } from './request-id';
import { readStored, writeStored } from './storage';
import { NoConnection, type Transport } from './transport';

const TIMEOUT_MS = 15_000;
const TOKEN = 'login-token';

/** The environment's id is written into the build by `CLOUD_ENV`; the platform adds the identity. */
let started = false;
const start = () => {
  if (started) return;
  Taro.cloud.init({ env: CLOUD_ENV || undefined, traceUser: false });
  started = true;
};

const overCloud = cloudTransport({
  newUploadId: newRequestId,
  callApi: async (data) => {
    start();
    try {
      const { result } = await Taro.cloud.callFunction({ name: functionOf(data.name), data });
      return result;
    } catch (cause) {
      throw new NoConnection(String(cause));
    }
  },
});

/** To the office's own machine, whose address is written into the build by `TARO_APP_SERVER`. */
const overHttps = httpsTransport({
  proof: async () => ({ code: (await Taro.login()).code }),
  readToken: () => readStored(TOKEN),
  writeToken: (token) => writeStored(TOKEN, token),
  post: async (path, body, token) => {
    const { statusCode, data } = await Taro.request<unknown>({
      url: `${APP_SERVER}${path}`,
      method: 'POST',
      data: JSON.stringify(body),
      timeout: TIMEOUT_MS,
      header: {
        'Content-Type': 'application/json',
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      },
    });
    return { status: statusCode, body: data };
  },
});

export const send: Transport = APP_SERVER ? overHttps : overCloud;
