import { dateTimeTextOf } from '@shared/domain/time';
import { Box, Card, CardRule, Words } from '@/ui';

interface MessagesProps {
  messages: ReadonlyArray<{
    at: number;
    from: 'writer' | 'office';
    text: string;
    byName?: string | null;
  }>;
  /** What the writer is called: 您, or a name, or 未署名. */
  writer: string;
}

/** What was said, oldest first. */
export function Messages({ messages, writer }: MessagesProps) {
  return (
    <Card label="往来内容">
      {messages.length === 0 && <Words className="t-sub">内容已由本人撤回</Words>}
      {messages.map(({ at, from, text, byName }, index) => (
        <Box key={`${at}-${from}`} className="stack-1">
          {index > 0 && <CardRule />}
          <Words className="t-note">
            {from === 'writer' ? writer : `机关党委${byName ? ` ${byName}` : ''}`}{' '}
            {dateTimeTextOf(at)}
          </Words>
          <Words className="t-body">{text}</Words>
        </Box>
      ))}
    </Card>
  );
}
