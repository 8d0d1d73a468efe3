import type { EventView, ShiftCard } from '@shared/contract/volunteering-fields';
import { phaseAt } from '@shared/domain/activity/check-in-window';
import type { Standing } from '@shared/domain/volunteering/schema';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { openPage } from '@/platform/navigation';
import { useServerNow } from '@/platform/use-server-now';
import { ActionBar, Button, goBack, showToast } from '@/ui';
import { takeUpWord, withdrawWord } from './result-words';
import { WithdrawSheet } from './WithdrawSheet';

export interface ResultBarProps {
  view: EventView;
  shift: ShiftCard;
  standing: Standing;
}

/** What can be done with a sign-up: say yes, check in, or give it up. */
export function ResultBar({ view, shift, standing }: ResultBarProps) {
  const now = useServerNow();
  const takeUp = useAct('volunteering.takeUp');
  const [leaving, setLeaving] = useState(false);
  const yes = takeUpWord(standing);
  const giveUp = withdrawWord(standing);
  const { activity } = view;
  const atDoor =
    standing.name === 'confirmed' &&
    activity.state.name === 'published' &&
    phaseAt(activity.checkIn, now) === 'open';
  const confirm = async () => {
    const result = await takeUp.run({ shiftId: shift.id });
    if (result.ok) showToast('已确认参加');
    else showToast(result.error.message, 'alert');
  };
  return (
    <>
      <ActionBar>
        {giveUp && (
          <Button kind="secondary" onTap={() => setLeaving(true)}>
            {giveUp}
          </Button>
        )}
        {yes ? (
          <Button onTap={confirm} busyText="正在确认">
            {yes}
          </Button>
        ) : atDoor ? (
          <Button onTap={() => openPage('checkIn', { a: activity.id, k: 'v', s: shift.id })}>
            签到、签退
          </Button>
        ) : (
          <Button onTap={goBack}>知道了</Button>
        )}
      </ActionBar>
      {leaving && giveUp && (
        <WithdrawSheet
          shift={shift}
          theme={activity.theme}
          word={giveUp}
          asksReason={standing.name === 'confirmed' && now >= view.withdrawUntil}
          onClose={() => setLeaving(false)}
        />
      )}
    </>
  );
}
