import Taro from '@tarojs/taro';

export const canScan = true;

/** Opens the camera and gives the text of the code; undefined when the person went back. */
export const scan = async (): Promise<string | undefined> => {
  try {
    const { result } = await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] });
    return result;
  } catch {
    return undefined;
  }
};
