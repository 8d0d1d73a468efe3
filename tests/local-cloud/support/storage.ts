import type { TestCloud } from './cloud';

/** Files of a cloud as a client sees them. */
export const storageOf = (test: () => TestCloud) => {
  const upload = async (cloudPath: string, content: string) => {
    const fileContent = Buffer.from(content);
    return (await test().app.uploadFile({ cloudPath, fileContent })).fileID;
  };

  const linkOf = async (fileID: string, maxAge = 60) => {
    const { fileList } = await test().app.getTempFileURL({ fileList: [{ fileID, maxAge }] });
    return String(fileList[0]?.tempFileURL);
  };

  const contentOf = async (fileID: string) =>
    (await test().app.downloadFile({ fileID })).fileContent?.toString();

  const statusOf = async (fileID: string) =>
    (await test().app.getTempFileURL({ fileList: [fileID] })).fileList[0]?.code;

  return { upload, linkOf, contentOf, statusOf };
};
