import type { ActivityCard } from '@shared/contract/activities';
import type { Instant } from '@shared/domain/time';
import { openPage } from '@/platform/navigation';
import { Box, Button, cx, State, useWide } from '@/ui';
import type { OwnStanding } from './own-standing';
import { standingWords } from './standing-words';

export interface DoorActProps {
  activity: ActivityCard;
  standing: OwnStanding;
  now: Instant;
  /** Beside a more important act. */
  secondary?: boolean;
}

/** 签到, or why it cannot be done now, or what is recorded. */
export function DoorAct({ activity, standing, now, secondary }: DoorActProps) {
  const wide = useWide();
  const { kind, words, act } = standingWords(standing, now);
  if (!act) return <State kind={kind}>{words}</State>;
  return (
    <Box className="stack-2">
      <Button
        kind={secondary ? 'secondary' : 'primary'}
        disabled={!act.open}
        onTap={() => openPage('checkIn', { a: activity.id })}
      >
        {act.label}
      </Button>
      {act.note && <Box className={cx('t-note', !wide && 't-center')}>{act.note}</Box>}
    </Box>
  );
}
