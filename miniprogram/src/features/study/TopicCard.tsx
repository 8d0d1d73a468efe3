import { studyModeLabels } from '@shared/domain/study/words';
import type { PlannedTopic } from '@/features/study-form';
import { openPage } from '@/platform/navigation';
import { Box, DragItem, IconButton, State, Tag, TextLink, Words } from '@/ui';
import { notesText, sessionText, topicText } from './topic-words';

export interface TopicCardProps {
  topic: PlannedTopic;
  /** Undefined: the reader changes nothing. */
  onMenu?: () => void;
  /** Opens the notes of the topic. */
  onNotes: () => void;
}

/** Materials and speakers in one line: `材料2份，重点发言：甲、乙`. */
const besides = ({ materials, speakers }: PlannedTopic): string =>
  [
    materials.length > 0 && `材料${materials.length}份`,
    speakers.length > 0 && `重点发言：${speakers.join('、')}`,
  ]
    .filter(Boolean)
    .join('，');

/** One topic of the plan: what, how, where it stands, and its sessions. */
export function TopicCard({ topic, onMenu, onNotes }: TopicCardProps) {
  const { id, title, mode, state, sessions } = topic;
  const notes = notesText(topic);
  return (
    <DragItem
      as="li"
      id={`topic-${id}`}
      dragKey={onMenu ? id : undefined}
      className={onMenu ? 'topic topic--moves' : 'topic'}
    >
      <Box className="row row--between row--top">
        <Words className="t-body t-strong grow keep">{title}</Words>
        {onMenu && <IconButton icon="dots" label={`${title}的更多操作`} onTap={onMenu} />}
      </Box>
      <Box className="row row--wrap">
        <Tag>{studyModeLabels[mode]}</Tag>
        <State kind={state === 'planned' ? 'todo' : 'done'}>{topicText(topic)}</State>
      </Box>
      {besides(topic) && <Box className="t-note">{besides(topic)}</Box>}
      {notes && (
        <Box>
          <TextLink label={`${title} ${notes}`} onTap={onNotes}>
            {notes}
          </TextLink>
        </Box>
      )}
      {sessions.map((session) =>
        session.opens ? (
          <Box key={session.activityId}>
            <TextLink
              label={`${title} ${sessionText(session)}`}
              onTap={() => openPage('activity', { id: session.activityId })}
            >
              {sessionText(session)}
            </TextLink>
          </Box>
        ) : (
          <Box key={session.activityId} className="t-note">
            {sessionText(session)}
          </Box>
        ),
      )}
    </DragItem>
  );
}
