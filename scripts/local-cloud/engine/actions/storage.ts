import * as z from 'zod/mini';
import { type Action, parameters } from '../action';
import { type FileStore, pathOf } from '../files';

const UPLOAD_SECONDS = 15 * 60;
const DOWNLOAD_SECONDS = 2 * 60 * 60;

const after = (seconds: number): number => Date.now() + seconds * 1000;

const uploadSchema = z.object({ path: z.string(), envName: z.optional(z.string()) });

/** First half of `uploadFile`: where to put the bytes. The last member travels in a header. */
export const getUploadMetadata: Action = (request, { files }) => {
  const { path, envName } = parameters(uploadSchema, request);
  const url = encodeURI(files.link('put', path, after(UPLOAD_SECONDS)));
  const fileId = `cloud://${envName ?? 'local'}.local/${path}`;
  return {
    data: { url, token: '-', authorization: '-', fileId, cosFileId: encodeURIComponent(fileId) },
  };
};

const downloadSchema = z.object({
  file_list: z.array(z.object({ fileid: z.string(), max_age: z.optional(z.number()) })),
});

const missing = (fileID: string) => ({ fileID, code: 'STORAGE_FILE_NONEXIST' });

/** Looks at one file; a path that cannot be is a file that does not exist. */
function perFile<Result>(files: FileStore, fileID: string, found: (path: string) => Result) {
  const path = pathOf(fileID);
  try {
    return files.exists(path) ? found(path) : missing(fileID);
  } catch {
    return missing(fileID);
  }
}

/** `getTempFileURL`, and the first half of `downloadFile`. The client encodes the address. */
export const batchGetDownloadUrl: Action = (request, { files }) => {
  const { file_list } = parameters(downloadSchema, request);
  const download_list = file_list.map(({ fileid: fileID, max_age }) =>
    perFile(files, fileID, (path) => ({
      fileID,
      code: 'SUCCESS',
      tempFileURL: files.link('get', path, after(max_age ?? DOWNLOAD_SECONDS)),
    })),
  );
  return { data: { download_list } };
};

const deleteSchema = z.object({ fileid_list: z.array(z.string()) });

/** `deleteFile`. */
export const batchDeleteFile: Action = (request, { files }) => {
  const { fileid_list } = parameters(deleteSchema, request);
  const delete_list = fileid_list.map((fileID) =>
    perFile(files, fileID, (path) => {
      files.remove(path);
      return { fileID, code: 'SUCCESS' };
    }),
  );
  return { data: { delete_list } };
};
