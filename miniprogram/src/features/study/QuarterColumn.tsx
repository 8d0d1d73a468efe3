import { topicsIn } from '@shared/domain/study/plan';
import type { PlannedTopic } from '@/features/study-form';
import { Box, DropZone, Heading, Words } from '@/ui';
import { quarterName } from './quarter-words';
import { TopicCard } from './TopicCard';

export interface QuarterColumnProps {
  quarter: number;
  topics: readonly PlannedTopic[];
  /** Undefined: the reader changes nothing. */
  onMenu?: (topicId: string) => void;
  onNotes: (topic: PlannedTopic) => void;
  onDropped?: (topicId: string, place: number) => void;
}

/** `3个专题，已开展2个`. */
const countText = (topics: readonly PlannedTopic[]): string => {
  const held = topics.filter(({ state }) => state !== 'planned').length;
  const all = `${topics.length}个专题`;
  return held > 0 ? `${all}，已开展${held}个` : all;
};

/** A quarter of the plan: a column on a wide screen, a section on a phone. */
export function QuarterColumn(props: QuarterColumnProps) {
  const { quarter, topics: all, onMenu, onNotes, onDropped } = props;
  const own = all.filter((topic) => topic.quarter === quarter);
  const topics = topicsIn(own, quarter).flatMap(({ id }) => own.filter((one) => one.id === id));
  const name = quarterName(quarter);
  return (
    <Box as="section" className="quarter-column" aria-label={name}>
      <Box className="row row--between row--base">
        <Heading level={2} className="section__title">
          {name}
        </Heading>
        {topics.length > 0 && <Words className="t-note">{countText(topics)}</Words>}
      </Box>
      <DropZone as="ul" className="quarter-column__topics" onDropped={onDropped}>
        {topics.map((topic) => (
          <TopicCard
            key={topic.id}
            topic={topic}
            onMenu={onMenu && (() => onMenu(topic.id))}
            onNotes={() => onNotes(topic)}
          />
        ))}
        {topics.length === 0 && (
          <Box as="li" className="quarter-column__empty t-sub">
            {name}还没有安排专题
          </Box>
        )}
      </DropZone>
    </Box>
  );
}
