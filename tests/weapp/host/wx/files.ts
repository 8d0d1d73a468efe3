import { asText, type Dictionary } from '../values';
import type { Answers } from './answers';
import { WxFailure, type WxFunctions } from './call';
import type { Privacy } from './privacy';

/** The phone's files by their path, those the program wrote among them. */
export type Files = Map<string, Buffer>;

const encodingOf = (value: unknown): BufferEncoding => {
  const name = asText(value);
  if (Buffer.isEncoding(name)) return name;
  throw new WxFailure(`invalid encoding ${name}`);
};

export function fileFunctions(
  files: Files,
  answers: Answers,
  privacy: Privacy,
  wx: WxFunctions,
): Dictionary {
  const existing = (path: unknown): Buffer => {
    const found = files.get(asText(path));
    if (found === undefined) throw new WxFailure(`no such file or directory "${asText(path)}"`);
    return found;
  };
  const opening = (api: string) => wx.answering(api, ({ filePath }) => void existing(filePath));
  const system = {
    readFile: wx.answering('readFile', ({ filePath, encoding }) => ({
      data: existing(filePath).toString(encodingOf(encoding)),
    })),
    writeFile: wx.answering('writeFile', ({ filePath, data, encoding }) => {
      if (!asText(filePath).startsWith('wxfile://usr/')) throw new WxFailure('permission denied');
      files.set(asText(filePath), Buffer.from(asText(data), encodingOf(encoding)));
    }),
  };
  const choose = wx.answering('chooseMessageFile', () => {
    const { file } = answers;
    if (file === undefined) throw new WxFailure('cancel');
    const path = `wxfile://tmp/${files.size}`;
    files.set(path, file.bytes);
    return { tempFiles: [{ name: file.name, size: file.bytes.length, path, type: 'file' }] };
  });
  return {
    getFileSystemManager: () => system,
    chooseMessageFile: privacy.guarded('chooseMessageFile', choose),
    openDocument: opening('openDocument'),
    shareFileMessage: opening('shareFileMessage'),
  };
}
