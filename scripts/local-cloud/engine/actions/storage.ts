import * as z from 'zod/mini';
import { CloudError, invalidParam } from '../../errors';
import { type Action, parameters } from '../action';
import { fileIdOf, pathOf } from '../cloud-path';
import type { FileStore } from '../files';

const UPLOAD_SECONDS = 15 * 60;
const DOWNLOAD_SECONDS = 2 * 60 * 60;
const MOST_FILES = 50;

const after = (seconds: number): number => Date.now() + seconds * 1000;

const environment = { envName: z.optional(z.string()) };

const uploadSchema = z.object({ ...environment, path: z.string() });

/** First half of `uploadFile`: where to put the bytes. The last member travels in a header. */
export const getUploadMetadata: Action = async (request, { files }) => {
  const { path, envName } = parameters(uploadSchema, request);
  await files.exists(path);
  const fileId = fileIdOf(envName || 'local', path);
  return {
    data: {
      url: encodeURI(files.link('put', path, after(UPLOAD_SECONDS))),
      download_url: encodeURI(files.link('get', path, after(DOWNLOAD_SECONDS))),
      token: '-',
      authorization: '-',
      fileId,
      cosFileId: encodeURIComponent(fileId),
    },
  };
};

const NONEXIST = { code: 'STORAGE_FILE_NONEXIST', message: 'storage file not exist' };

const missing = (fileID: string) => ({ fileID, ...NONEXIST });

const existing = (files: FileStore, path: string | undefined): Promise<boolean> =>
  path === undefined ? Promise.resolve(false) : files.exists(path).catch(() => false);

/** Looks at one file; a path that cannot be is a file that does not exist. */
async function perFile<Result>(
  files: FileStore,
  fileID: string,
  found: (path: string) => Result | Promise<Result>,
) {
  const path = pathOf(fileID);
  return path !== undefined && (await existing(files, path)) ? found(path) : missing(fileID);
}

const list = <Item extends z.ZodMiniType>(item: Item) =>
  z.array(item).check(z.maxLength(MOST_FILES));

const downloadSchema = z.object({
  file_list: list(
    z.object({ fileid: z.string(), max_age: z.optional(z.number().check(z.positive())) }),
  ),
});

/** `getTempFileURL`, and the first half of `downloadFile`. The client encodes the address. */
export const batchGetDownloadUrl: Action = async (request, { files }) => {
  const { file_list } = parameters(downloadSchema, request);
  const download_list = file_list.map(({ fileid: fileID, max_age: maxAge = DOWNLOAD_SECONDS }) =>
    perFile(files, fileID, (path) => ({
      fileID,
      code: 'SUCCESS',
      tempFileURL: files.link('get', path, after(maxAge)),
      maxAge,
    })),
  );
  return { data: { download_list: await Promise.all(download_list) } };
};

const deleteSchema = z.object({ fileid_list: list(z.string()) });

/** `deleteFile`. A file that is named twice is gone the second time. */
export const batchDeleteFile: Action = async (request, { files }) => {
  const { fileid_list } = parameters(deleteSchema, request);
  const delete_list = [];
  for (const fileID of fileid_list) {
    const removed = perFile(files, fileID, async (path) => {
      await files.remove(path);
      return { fileID, code: 'SUCCESS' };
    });
    delete_list.push(await removed);
  }
  return { data: { delete_list } };
};

const copySchema = z.object({
  ...environment,
  file_list: list(
    z.object({
      src_path: z.string(),
      dst_path: z.string(),
      overwrite: z.optional(z.boolean()),
      remove_original: z.optional(z.boolean()),
    }),
  ),
});

type Copy = z.output<typeof copySchema>['file_list'][number];

async function copyOne(files: FileStore, copy: Copy): Promise<void> {
  const { src_path: from, dst_path: to, overwrite = true, remove_original } = copy;
  if (from === to) throw invalidParam('a file is not copied onto itself');
  if (!(await files.exists(from))) throw new CloudError(NONEXIST.code, NONEXIST.message);
  if ((await files.exists(to)) && !overwrite) {
    throw new CloudError('STORAGE_REQUEST_FAIL', 'the file exists');
  }
  await files.copy(from, to);
  if (remove_original) await files.remove(from);
}

/** `copyFile`: to another path, in place of what is there unless told otherwise; each on its own. */
export const batchCopyFile: Action = async (request, { files }) => {
  const { file_list, envName } = parameters(copySchema, request);
  const copy_list = [];
  for (const copy of file_list) {
    const fileId = fileIdOf(envName || 'local', copy.dst_path);
    try {
      await copyOne(files, copy);
      copy_list.push({ fileId, code: 'SUCCESS' });
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      copy_list.push({ fileId, code: error.code, message: error.message });
    }
  }
  return { data: { copy_list } };
};

const authoritySchema = z.object({
  fileList: list(z.object({ path: z.string(), type: z.enum(['READ', 'WRITE', 'READWRITE']) })),
});

/** `getFileAuthority`. No file has a rule of its own: one that exists may be read. */
export const getFileAuthority: Action = async (request, { files }) => {
  const { fileList } = parameters(authoritySchema, request);
  const answers = fileList.map(async ({ path }) => ({
    path,
    cosFileId: encodeURIComponent(path),
    read: await existing(files, pathOf(path)),
  }));
  return { data: await Promise.all(answers) };
};
