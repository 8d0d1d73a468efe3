import type { ActivityRecord } from '@shared/domain/activity/schema';
import { dayTextOf } from '@shared/domain/time';
import type { StateKind } from '@/ui';

/** Where a record stands: 未填写, 还缺2项, 已提交 11月18日. */
export const recordStanding = (
  record: ActivityRecord | null,
  missing: readonly string[],
): { kind: StateKind; words: string } => {
  if (!record) return { kind: 'todo', words: '未填写' };
  const lacks = missing.length > 0 ? `还缺${missing.length}项` : '';
  if (record.handedInAt !== null) {
    const handedIn = `已提交 ${dayTextOf(record.handedInAt)}`;
    return { kind: 'done', words: lacks ? `${handedIn}，${lacks}` : handedIn };
  }
  return lacks ? { kind: 'doing', words: lacks } : { kind: 'doing', words: '已填写，可以提交' };
};
