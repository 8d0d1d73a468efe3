import type { RosterRow } from '@shared/contract/attendance';
import { useAct } from '@/features/remote';
import { ReasonSheet } from './ReasonSheet';
import { removalReasons } from './reasons';

interface RemoveSheetProps {
  activityId: string;
  row: RosterRow;
  onClose: () => void;
}

/** Takes somebody off the list who was never recorded there. */
export function RemoveSheet({ activityId, row, onClose }: RemoveSheetProps) {
  const act = useAct('attendance.removePerson');
  const { memberId, name, number } = row;
  return (
    <ReasonSheet
      title={`把 ${name} 移出名单`}
      note={`移出后不计入应到，签到表上的${number}号不再给别人。`}
      choices={removalReasons}
      example="组织关系已转出"
      readers="留在活动的记录里"
      act={{ word: '移出名单', busyText: '正在移出' }}
      done={`已把${name}移出名单`}
      onSubmit={async (reason) => {
        const result = await act.run({ activityId, memberId, reason });
        return result.ok ? undefined : `没有移出：${result.error.message}`;
      }}
      onClose={onClose}
    />
  );
}
