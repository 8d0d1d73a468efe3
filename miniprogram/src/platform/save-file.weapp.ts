import Taro from '@tarojs/taro';

/** What WeChat can show by itself. */
const OPENS = /\.(docx?|xlsx?|pptx?|pdf)$/;

/**
 * Hands a file to the person: it opens, and the menu at the top right sends or keeps it. What WeChat
 * cannot show is handed on to a chat, to the file helper say.
 */
export const saveFile = (name: string, base64: string): Promise<void> => {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`;
  return new Promise((resolve, reject) => {
    const fail = ({ errMsg }: { errMsg: string }) => reject(new Error(errMsg));
    const success = () => resolve();
    const open = () =>
      OPENS.test(name)
        ? Taro.openDocument({ filePath, showMenu: true, success, fail })
        : Taro.shareFileMessage({ filePath, fileName: name, success, fail });
    Taro.getFileSystemManager().writeFile({
      filePath,
      data: base64,
      encoding: 'base64',
      success: open,
      fail,
    });
  });
};
