import type { Action } from '../action';
import { addCollection } from './add-collection';
import { aggregateDocuments } from './aggregate-documents';
import { calculateDocument } from './calculate-document';
import { getDocument } from './get-document';
import { insertDocument } from './insert-document';
import { invokeFunction } from './invoke-function';
import { modifyAndReturn } from './modify-and-return';
import { modifyDocument } from './modify-document';
import { removeDocument } from './remove-document';
import {
  batchCopyFile,
  batchDeleteFile,
  batchGetDownloadUrl,
  getFileAuthority,
  getUploadMetadata,
} from './storage';
import { abortTransaction, commitTransaction, startTransaction } from './transaction';
import { getUserInfoForAdmin } from './user-info';

/** Every action of the wire that is known. A new one is one file and one line here. */
export const ACTIONS: ReadonlyMap<string, Action> = new Map(
  Object.entries<Action>({
    'database.addCollection': addCollection,
    'database.insertDocument': insertDocument,
    'database.getDocument': getDocument,
    'database.modifyDocument': modifyDocument,
    'database.modifyAndReturnDoc': modifyAndReturn,
    'database.removeDocument': removeDocument,
    'database.calculateDocument': calculateDocument,
    'database.aggregateDocuments': aggregateDocuments,
    'database.startTransaction': startTransaction,
    'database.commitTransaction': commitTransaction,
    'database.abortTransaction': abortTransaction,
    'functions.invokeFunction': invokeFunction,
    'auth.getUserInfoForAdmin': getUserInfoForAdmin,
    'storage.batchCopyFile': batchCopyFile,
    'storage.getFileAuthority': getFileAuthority,
    'storage.getUploadMetadata': getUploadMetadata,
    'storage.batchGetDownloadUrl': batchGetDownloadUrl,
    'storage.batchDeleteFile': batchDeleteFile,
  }),
);
