import type { InputOf, OperationName } from '@shared/contract';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { showToast } from '@/ui';

/** Sends what a sheet asks for: closes it when done, says why when not. */
export const useSubmit = <Name extends OperationName>(name: Name, onClose: () => void) => {
  const act = useAct(name);
  const [problem, setProblem] = useState('');
  const submit = async (input: InputOf<Name>, done: string): Promise<void> => {
    const result = await act.run(input);
    if (!result.ok) {
      setProblem(result.error.message);
      return;
    }
    showToast(done);
    onClose();
  };
  return { submit, problem, setProblem };
};
