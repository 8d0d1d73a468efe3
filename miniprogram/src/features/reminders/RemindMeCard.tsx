import type { Occasion } from '@shared/domain/reminders/schema';
import { MOST_ALLOWED } from '@shared/domain/reminders/schema';
import type { Instant } from '@shared/domain/time';
import { Box, Button, Card, State } from '@/ui';
import { allowedText, missingOf, OF_ACTIVITY, occasionsText, templatesAt } from './remind-words';
import { useRemindMe } from './use-remind-me';

export interface RemindMeCardProps {
  /** Start of the activity it is about; left out: whichever comes next, after a check-in. */
  startsAt?: Instant;
  now: Instant;
  /** Of what; left out: what is told of an activity. WeChat asks for three at a time. */
  wanted?: readonly Occasion[];
}

/**
 * Asks to be reminded, where it is natural: on the page of an activity to come, after signing up for a
 * shift, and after a check-in for the next one. Nothing is shown where nothing can be sent.
 */
export function RemindMeCard({ startsAt, now, wanted = OF_ACTIVITY }: RemindMeCardProps) {
  const remind = useRemindMe();
  if (!remind) return null;
  const templates = templatesAt(remind.templates, startsAt, now, wanted);
  if (templates.length === 0) return null;
  const missing = missingOf(templates);
  const mayAdd = templates.some(({ allowed }) => allowed < MOST_ALLOWED);
  const isNew = missing.length === templates.length;
  return (
    <Card tight label="微信提醒">
      <Box className="stack-3">
        {!isNew && (
          <Box className="stack-1">
            <State kind="done">已订阅</State>
            <Box className="t-sub">{allowedText(templates)}</Box>
          </Box>
        )}
        {missing.length === 0 && startsAt !== undefined && mayAdd && (
          <Button kind="quiet" small icon="bell" onTap={() => remind.ask(templates)}>
            再订阅一次
          </Button>
        )}
        {missing.length > 0 && (
          <>
            <Button
              kind="secondary"
              icon="bell"
              onTap={() => remind.ask(missing)}
              busyText="正在订阅"
            >
              {startsAt === undefined ? '下次活动提醒我' : '提醒我'}
            </Button>
            <Box className="t-sub">
              {`用微信消息告诉您：${occasionsText(missing)}。每同意一次，各发一条`}
            </Box>
          </>
        )}
      </Box>
    </Card>
  );
}
