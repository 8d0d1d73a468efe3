import type { OperationName } from '@shared/contract';
import type { Runnable } from '../../runtime/operation';
import { advance } from './advance';
import { choices } from './choices';
import { discard } from './discard';
import { file } from './file';
import { get } from './get';
import type { ReportDeps } from './implement';
import { list } from './list';
import { ownFile } from './own-file';
import { ownPaper } from './own-paper';
import { pages } from './pages';
import { paper } from './paper';
import { start } from './start';

export type ReportOperation = Extract<OperationName, `reports.${string}`>;

/** Every operation of the function `reports` and the code behind it. */
export const reportRegistry = {
  'reports.paper': paper,
  'reports.ownPaper': ownPaper,
  'reports.ownFile': ownFile,
  'reports.choices': choices,
  'reports.start': start,
  'reports.advance': advance,
  'reports.get': get,
  'reports.list': list,
  'reports.file': file,
  'reports.pages': pages,
  'reports.discard': discard,
} as const satisfies Record<ReportOperation, Runnable<ReportDeps>>;
