import type { ServiceRow } from '@shared/contract/volunteering-service';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { useServerNow } from '@/platform/use-server-now';
import { ActionBar, Button, Dialog, showToast } from '@/ui';
import { hoursText } from '../volunteering-words';
import { confirmable, withPending } from './day-words';

export interface ConfirmHoursBarProps {
  activityId: string;
  rows: readonly ServiceRow[];
}

/** Confirms all hours that wait; what is over eight hours is looked at one by one. */
export function ConfirmHoursBar({ activityId, rows }: ConfirmHoursBarProps) {
  const confirm = useAct('volunteering.confirmHours');
  const now = useServerNow();
  const [asking, setAsking] = useState(false);
  const waiting = confirmable(rows);
  const plain = waiting.filter(({ figures }) => !figures.isLong);
  const long = waiting.length - plain.length;
  const kept = withPending(rows).length;
  const over = rows.every(({ endsAt }) => endsAt <= now);
  if (waiting.length === 0 || !over) return null;
  const minutes = plain.reduce((sum, { figures }) => sum + figures.minutes, 0);
  const notes = [
    long > 0 ? `另有${long}人超过8小时，请点开逐一认定` : '',
    kept > 0 ? `${kept}人的离线补传确认后才能认定` : '',
  ].filter((text) => text !== '');
  const run = async () => {
    const result = await confirm.run({
      activityId,
      rows: plain.map(({ shiftId, memberId, seen }) => ({ shiftId, memberId, seen })),
      evenLong: false,
    });
    setAsking(false);
    if (!result.ok) return showToast(result.error.message, 'alert');
    const { confirmed, left } = result.data;
    const rest = left.length > 0 ? `，${left.length}人的记录有变，请再看一看` : '';
    showToast(`已认定${confirmed}人${rest}`);
  };
  return (
    <>
      <ActionBar note={notes.join('；') || undefined}>
        <Button disabled={plain.length === 0} onTap={() => setAsking(true)}>
          {plain.length === 0 ? '没有可以一起认定的' : `认定${plain.length}人的时长`}
        </Button>
      </ActionBar>
      <Dialog
        open={asking}
        title={`认定${plain.length}人的时长？`}
        note={`共${hoursText(minutes)}。认定后本人能看到，有误还可以更正`}
        act={{ word: '认定', onTap: run, busyText: '正在认定' }}
        backWord="再看看"
        onClose={() => setAsking(false)}
      />
    </>
  );
}
