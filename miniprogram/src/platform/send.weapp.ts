import Taro from '@tarojs/taro';
import { NoConnection, type Transport } from './transport';

/** The environment's id is written into the build by `CLOUD_ENV`; the platform adds the identity. */
let started = false;
const start = () => {
  if (started) return;
  Taro.cloud.init({ env: CLOUD_ENV || undefined, traceUser: false });
  started = true;
};

export const send: Transport = async (name, input) => {
  start();
  try {
    const { result } = await Taro.cloud.callFunction({ name: 'api', data: { name, input } });
    return result;
  } catch (cause) {
    throw new NoConnection(String(cause));
  }
};
