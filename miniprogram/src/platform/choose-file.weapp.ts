import Taro from '@tarojs/taro';
import type { ChosenFile } from './chosen-file';

const readBase64 = (path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath: path,
      encoding: 'base64',
      success: ({ data }) => resolve(String(data)),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });

/**
 * Lets the person choose one file from a chat.
 * @param endings without the dot: `['docx', 'txt']`
 * @param onChosen not called when the person goes back
 */
export const chooseFile = (
  endings: readonly string[],
  onChosen: (file: ChosenFile) => void,
): void => {
  Taro.chooseMessageFile({
    count: 1,
    type: 'file',
    extension: [...endings],
    success: ({ tempFiles: [file] }) => {
      if (!file) return;
      const { name, size, path } = file;
      onChosen({ name, size, readBase64: () => readBase64(path) });
    },
    // Going back is no failure.
    fail: () => undefined,
  });
};
