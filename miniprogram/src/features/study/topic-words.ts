import { topicStateLabels } from '@shared/domain/study/topic-state';
import { isSessionMode } from '@shared/domain/study/words';
import { dayTextOf } from '@shared/domain/time';
import type { PlannedTopic } from '@/features/study-form';

type Session = PlannedTopic['sessions'][number];

/** `11月25日 已安排`, `3月18日 已开展`. */
export const sessionText = ({ startsAt, state, isHeld }: Session): string => {
  const day = dayTextOf(startsAt);
  if (isHeld) return `${day} 已开展`;
  if (state.name === 'draft') return `${day} 草稿`;
  return state.name === 'closed' ? `${day} 无人到场` : `${day} 已安排`;
};

/** What leads to its notes, where it is studied without a session: `登记材料`, `已登记材料2份`. */
export const notesText = ({ mode, entries }: PlannedTopic): string | undefined => {
  if (isSessionMode(mode)) return undefined;
  return entries > 0 ? `已登记材料${entries}份` : '登记材料';
};

/** Where a topic stands, in words; a planned one with a session to come says so. */
export const topicText = ({ state, sessions, entries }: PlannedTopic): string => {
  if (state !== 'planned') return topicStateLabels[state];
  if (sessions.some((session) => session.state.name === 'published')) return '已安排学习会';
  return entries > 0 ? topicStateLabels.held : topicStateLabels.planned;
};
