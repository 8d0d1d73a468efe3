import { UnsupportedApiError } from '../errors';
import type { Dictionary } from '../values';

/**
 * Names WeChat has and this host has not. Taro offers only what `wx` holds, so each name must be
 * there: a call of it is then reported by name instead of as "undefined is not a function".
 */
const NAMES = `addPhoneContact authorize canvasGetImageData canvasPutImageData canvasToTempFilePath
  chooseAddress chooseContact chooseImage chooseInvoiceTitle chooseLocation chooseMedia
  chooseVideo closeSocket compressImage connectSocket createAnimation
  createCanvasContext createIntersectionObserver createInnerAudioContext createOffscreenCanvas
  createRewardedVideoAd createWorker downloadFile exitMiniProgram getBackgroundAudioManager
  getBatteryInfo getClipboardData getFileInfo getFuzzyLocation
  getGroupEnterInfo getImageInfo getLocalIPAddress getLocation getLogManager
  getRealtimeLogManager getScreenBrightness getShareInfo getUpdateManager getUserInfo
  getUserProfile getWeRunData hideTabBar loadFontFace navigateBackMiniProgram
  navigateToMiniProgram openCustomerServiceChat openLocation openSetting request
  requestPayment saveFile saveFileToDisk saveImageToPhotosAlbum sendSocketMessage setTabBarItem
  setTabBarStyle showTabBar startCompass startLocationUpdate startSoterAuthentication
  startAccelerometer startWifi stopCompass uploadFile`.split(/\s+/);

/** @param report told of each call, so that a swallowed error is seen as well */
export function unsupportedFunctions(report: (error: unknown) => void): Dictionary {
  return Object.fromEntries(
    NAMES.map((api) => [
      api,
      () => {
        const error = new UnsupportedApiError(api);
        report(error);
        throw error;
      },
    ]),
  );
}
