import Taro from '@tarojs/taro';
import type { PrivacyQuestion } from './privacy-asked';

export const hasPrivacyContract = true;

const UNNAMED = '《隐私保护指引》';

type Listener = (question: PrivacyQuestion) => void;

/** Pages on top of one another all listen; the one in front is asked. */
const listeners: Listener[] = [];
let started = false;

const contractName = (): Promise<string> =>
  new Promise((resolve) => {
    Taro.getPrivacySetting({
      success: ({ privacyContractName }) => resolve(privacyContractName || UNNAMED),
      fail: () => resolve(UNNAMED),
    });
  });

/** WeChat knows one listener; older versions, which ask nothing, know none. */
const start = () => {
  if (started || !Taro.onNeedPrivacyAuthorization) return;
  started = true;
  Taro.onNeedPrivacyAuthorization(async (resolve) => {
    const name = await contractName();
    const ask = listeners.at(-1);
    if (!ask) return resolve({ event: 'disagree' });
    resolve({ event: 'exposureAuthorization' });
    ask({
      contractName: name,
      agree: (buttonId) => resolve({ event: 'agree', buttonId }),
      disagree: () => resolve({ event: 'disagree' }),
    });
  });
};

/** Calls back when WeChat asks. @returns stops listening */
export const onPrivacyAsked = (listener: Listener): (() => void) => {
  start();
  listeners.push(listener);
  return () => {
    const at = listeners.indexOf(listener);
    if (at >= 0) listeners.splice(at, 1);
  };
};

/** Opens the guideline registered with WeChat. */
export const openPrivacyContract = (): void => Taro.openPrivacyContract({});
