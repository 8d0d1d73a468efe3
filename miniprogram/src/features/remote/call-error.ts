import type { OperationName, OutputOf } from '@shared/contract';
import type { CallFailure, CallResult } from '@/platform/call';

/** A refused call as react-query carries it: what was read before then stays beside it. */
export class CallError<Name extends OperationName> extends Error {
  constructor(readonly failure: CallFailure<Name>) {
    super(failure.message);
  }
}

/** @throws CallError when the call was refused, or found no server */
export const dataOf = <Name extends OperationName>(result: CallResult<Name>): OutputOf<Name> => {
  if (!result.ok) throw new CallError<Name>(result.error);
  return result.data;
};
