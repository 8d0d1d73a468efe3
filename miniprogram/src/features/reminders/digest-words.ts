import type { OutputOf } from '@shared/contract';
import type { StateKind } from '@/ui';

type Digest = OutputOf<'reminders.digest'>;
type Item = Digest['items'][number];

/** 逾期3项，即将到期5项. */
export const itemText = ({ overdue, due }: Pick<Item, 'overdue' | 'due'>): string =>
  [overdue > 0 && `逾期${overdue}项`, due > 0 && `即将到期${due}项`].filter(Boolean).join('，');

export const itemKind = ({ overdue }: Pick<Item, 'overdue'>): StateKind =>
  overdue > 0 ? 'overdue' : 'due';

export const headOf = (digest: Pick<Digest, 'overdue' | 'due'>): string =>
  itemText(digest) || '没有到期和逾期的工作';
