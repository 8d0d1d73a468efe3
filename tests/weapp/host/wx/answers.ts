import { asDictionary, type Dictionary } from '../values';
import { WxFailure, type WxFunctions } from './call';
import { PHONE } from './device';

/** How the person holding the phone answers. Change it during a test. */
export interface Answers {
  modal: 'confirm' | 'cancel';
  /** What the scanner reads; undefined: the person closes it again. */
  scan: string | undefined;
  /** Which line of an action sheet is chosen; undefined: it is closed. */
  actionSheet: number | undefined;
  subscribe: 'accept' | 'reject';
  network: 'wifi' | 'none';
  /** `unasked`: WeChat asks before something private is used for the first time. */
  privacy: 'agreed' | 'unasked';
  /** What the phone number button gives; undefined: the person says no. */
  phoneCode: string | undefined;
  /** The file picked from a chat; undefined: the person goes back. */
  file: { name: string; bytes: Buffer } | undefined;
}

export function defaultAnswers(): Answers {
  return {
    modal: 'confirm',
    scan: undefined,
    actionSheet: undefined,
    subscribe: 'accept',
    network: 'wifi',
    privacy: 'agreed',
    phoneCode: undefined,
    file: undefined,
  };
}

/** Calls with nothing to answer: they are written down and succeed. */
const ACKNOWLEDGED = `showToast hideToast showLoading hideLoading showNavigationBarLoading
  hideNavigationBarLoading setNavigationBarColor setBackgroundColor setBackgroundTextStyle
  startPullDownRefresh stopPullDownRefresh pageScrollTo vibrateShort vibrateLong setKeepScreenOn
  setScreenBrightness setClipboardData hideKeyboard showShareMenu hideShareMenu hideHomeButton
  setTabBarBadge removeTabBarBadge showTabBarRedDot hideTabBarRedDot checkSession previewImage
  enableAlertBeforeUnload disableAlertBeforeUnload makePhoneCall openPrivacyContract`.split(/\s+/);

export function answerFunctions(answers: Answers, wx: WxFunctions): Dictionary {
  const functions: Dictionary = {};
  for (const api of ACKNOWLEDGED) functions[api] = wx.answering(api, () => ({}));
  const give = (api: string, answer: (input: Dictionary) => unknown) => {
    functions[api] = wx.answering(api, answer);
  };
  give('getSystemInfo', () => PHONE);
  give('getPrivacySetting', () => ({
    needAuthorization: answers.privacy === 'unasked',
    privacyContractName: '《机关党建小程序隐私保护指引》',
  }));
  give('getNetworkType', () => ({ networkType: answers.network }));
  give('login', () => ({ code: 'test-code' }));
  give('getSetting', () => ({ authSetting: {}, subscriptionsSetting: { mainSwitch: true } }));
  give('showModal', () => {
    const confirm = answers.modal === 'confirm';
    return { confirm, cancel: !confirm };
  });
  give('showActionSheet', () => {
    if (answers.actionSheet === undefined) throw new WxFailure('cancel');
    return { tapIndex: answers.actionSheet };
  });
  give('scanCode', () => {
    if (answers.scan === undefined) throw new WxFailure('cancel');
    return { result: answers.scan, scanType: 'QR_CODE', charSet: 'UTF-8' };
  });
  give('requestSubscribeMessage', ({ tmplIds }) =>
    Object.fromEntries(
      Object.values(asDictionary(tmplIds)).map((id) => [String(id), answers.subscribe]),
    ),
  );
  return functions;
}
