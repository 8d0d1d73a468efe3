import type { InputOf, OperationName, OutputOf } from '@shared/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type CallFailure, type CallResult, call } from '@/platform/call';
import { type CallError, dataOf } from './call-error';

export interface Remote<Name extends OperationName> {
  data: OutputOf<Name> | undefined;
  /** Set when the last try failed; `data` may still hold what came before. */
  failure: CallFailure<Name> | undefined;
  isLoading: boolean;
  reload: () => void;
}

/**
 * Reads from the server, keeps the answer, and reads again when the page comes back into view.
 * @param options.everyMs reads again at this interval while the page is shown
 * @param options.enabled false: not yet
 */
export const useOperation = <Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  options: { everyMs?: number; enabled?: boolean } = {},
): Remote<Name> => {
  const query = useQuery<OutputOf<Name>, CallError<Name>>({
    queryKey: [name, input],
    queryFn: async () => dataOf(await call(name, input)),
    refetchInterval: options.everyMs ?? false,
    enabled: options.enabled ?? true,
  });
  return {
    data: query.data,
    failure: query.error?.failure,
    isLoading: query.isPending && (options.enabled ?? true),
    reload: () => void query.refetch(),
  };
};

export interface Act<Name extends OperationName> {
  /** Never rejects: a refusal is a result. */
  run: (input: InputOf<Name>) => Promise<CallResult<Name>>;
  isRunning: boolean;
}

/** Changes something on the server; whatever was read before is read again afterwards. */
export const useAct = <Name extends OperationName>(name: Name): Act<Name> => {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (input: InputOf<Name>) => call(name, input),
    onSuccess: (result) => {
      if (result.ok) void client.invalidateQueries();
    },
  });
  return { run: mutation.mutateAsync, isRunning: mutation.isPending };
};
