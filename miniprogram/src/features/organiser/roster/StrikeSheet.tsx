import type { RosterRow } from '@shared/contract/attendance';
import { useAct } from '@/features/remote';
import { ReasonSheet } from './ReasonSheet';
import { strikeReasons } from './reasons';
import { entryText } from './row-text';

interface StrikeSheetProps {
  activityId: string;
  row: RosterRow;
  onClose: () => void;
}

/** Strikes one entry out, or refuses an upload, with the reason the person will read. */
export function StrikeSheet({ activityId, row, onClose }: StrikeSheetProps) {
  const strike = useAct('attendance.strikeOut');
  const { memberId, name, presence } = row;
  const entry = presence ? `${entryText(presence)}。` : '';
  return (
    <ReasonSheet
      title={`划去 ${name} 的签到`}
      note={`${entry}划去后不计入实到，本人能看到原因，原记录保留。`}
      choices={strikeReasons}
      example="临时离开未返回"
      readers="本人能看到"
      act={{ word: '确认划去', busyText: '正在划去' }}
      done={`已划去${name}的签到`}
      onSubmit={async (reason) => {
        const result = await strike.run({ activityId, memberId, reason });
        return result.ok ? undefined : `没有划去：${result.error.message}`;
      }}
      onClose={onClose}
    />
  );
}
