import type { InputOf } from '@shared/contract';
import type { ListView } from '@shared/contract/lists';
import { useAct } from '@/features/remote';
import { showToast } from '@/ui';

export type ListAct = InputOf<'lists.change'>['act'];
export type ListTo = InputOf<'lists.move'>['to'];
export type Problem = string | undefined;

/** Acts on a list as it was seen; each gives what went wrong, or nothing when it is done. */
export const useList = ({ unitId, year, seen }: ListView) => {
  const drafting = useAct('lists.draft');
  const changing = useAct('lists.change');
  const moving = useAct('lists.move');
  const told = (
    result: { ok: true } | { ok: false; error: { message: string } },
    done: string,
  ): Problem => {
    if (!result.ok) return result.error.message;
    showToast(done);
    return undefined;
  };
  return {
    draft: async (done: string) => told(await drafting.run({ unitId, year }), done),
    change: async (act: ListAct, done: string) =>
      told(await changing.run({ unitId, year, seen, act }), done),
    move: async (to: ListTo, done: string) =>
      told(await moving.run({ unitId, year, seen, to }), done),
  };
};

export type ListActs = ReturnType<typeof useList>;
