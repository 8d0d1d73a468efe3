import { $and as and, $nor as nor, $or as or } from 'mingo/operators/query/logical';
import type { AnyObject, Options } from 'mingo/types';
import { requestFailed } from '../../errors';
import { isDocument } from './path';

type Logical = (
  path: string,
  branches: AnyObject[],
  options: Options,
) => (doc: AnyObject) => boolean;

/** Gap: the library takes an empty list of conditions, which the service refuses. */
const strict =
  (name: string, operator: Logical) => (path: string, branches: unknown, options: Options) => {
    if (!Array.isArray(branches) || branches.length === 0 || !branches.every(isDocument)) {
      throw requestFailed(`${name} needs a list of conditions that is not empty`);
    }
    return operator(path, branches, options);
  };

export const $and = strict('$and', and);
export const $or = strict('$or', or);
export const $nor = strict('$nor', nor);
