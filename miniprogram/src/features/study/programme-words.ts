import type { OutputOf } from '@shared/contract';
import { entryStateLabels } from '@shared/domain/entries/words';
import type { StateKind } from '@/ui';

export type Programme = OutputOf<'study.programmes'>['programmes'][number];

/** `6个支部中4个已开展或参加`. */
export const coverageText = ({ branches }: Programme): string => {
  const covered = branches.filter(({ isCovered }) => isCovered).length;
  return `${branches.length}个支部中${covered}个已开展或参加`;
};

/** `尚未覆盖：第三支部、第四支部`; empty when all are. */
export const missingText = ({ branches }: Programme): string => {
  const missing = branches.filter(({ isCovered }) => !isCovered).map(({ name }) => name);
  return missing.length > 0 ? `尚未覆盖：${missing.join('、')}` : '';
};

export const stateOf = ({ state }: Programme): { kind: StateKind; words: string } => ({
  kind: state.name === 'in_force' ? 'done' : 'doing',
  words: entryStateLabels[state.name],
});
