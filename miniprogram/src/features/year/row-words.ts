import type { OutputOf } from '@shared/contract';
import { attendingAsLabels, methodLabels } from '@shared/domain/activity/labels';
import { clockOf, type Instant } from '@shared/domain/time';
import type { StateKind } from '@/ui';

type Row = OutputOf<'activities.myYear'>['rows'][number];

interface Said {
  kind: StateKind;
  words: string;
}

const standing = (mine: Row['mine']): Said => {
  if (!mine) return { kind: 'na', words: '不在名单' };
  if (mine.presence) {
    const { at, arrival, method, pending } = mine.presence;
    const words = [
      `已签到 ${clockOf(at)}`,
      arrival === 'late' && '记为迟到',
      method !== 'code' && methodLabels[method],
      pending && '等组织者确认',
      mine.as !== 'due' && attendingAsLabels[mine.as],
    ];
    return { kind: arrival === 'late' ? 'due' : 'done', words: words.filter(Boolean).join('，') };
  }
  if (mine.state === 'on_leave') return { kind: 'record', words: '请假' };
  if (mine.state === 'exempt') return { kind: 'na', words: '免于考勤' };
  if (mine.state === 'absent') return { kind: 'na', words: '缺席' };
  return { kind: 'todo', words: '没有登记' };
};

/** What became of me at an activity, and whether the rate counts it. */
export const rowWords = (
  { mine, counts, startsAt, state }: Pick<Row, 'mine' | 'counts' | 'startsAt' | 'state'>,
  now: Instant,
): Said => {
  if (state.name === 'cancelled') return { kind: 'na', words: '已取消，不计入' };
  const said = standing(mine);
  if (counts) return said;
  if (startsAt > now && mine?.state === 'expected') return { kind: 'todo', words: '还没有举行' };
  return { ...said, words: `${said.words}，不计入` };
};
