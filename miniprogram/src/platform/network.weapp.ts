import Taro from '@tarojs/taro';

let cutOff = false;
let started = false;

/** The phone tells of changes only; how it stands at first has to be asked. */
const start = () => {
  if (started) return;
  started = true;
  Taro.onNetworkStatusChange(({ isConnected }) => {
    cutOff = !isConnected;
  });
  Taro.getNetworkType({
    success: ({ networkType }) => {
      cutOff = networkType === 'none';
    },
    // A phone that does not say is taken to be connected: the call will tell.
    fail: () => undefined,
  });
};

/** True when the phone knows that nothing can be reached; false says nothing. */
export const isCutOff = (): boolean => {
  start();
  return cutOff;
};

/**
 * Calls back when sending may work again: the network is back, or the app came to the front.
 * @returns stops listening
 */
export const onReturn = (listener: () => void): (() => void) => {
  start();
  const onChange = ({ isConnected }: { isConnected: boolean }) => {
    if (isConnected) listener();
  };
  Taro.onNetworkStatusChange(onChange);
  Taro.onAppShow(listener);
  return () => {
    Taro.offNetworkStatusChange(onChange);
    Taro.offAppShow(listener);
  };
};
