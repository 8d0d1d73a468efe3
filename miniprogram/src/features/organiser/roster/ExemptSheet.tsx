import type { RosterRow } from '@shared/contract/attendance';
import { useAct } from '@/features/remote';
import { ReasonSheet } from './ReasonSheet';
import { exemptionEndReasons, exemptReasons } from './reasons';

interface ExemptSheetProps {
  activityId: string;
  row: RosterRow;
  onClose: () => void;
}

/** Exempts somebody from this activity, or ends it, with the branch's reason. */
export function ExemptSheet({ activityId, row, onClose }: ExemptSheetProps) {
  const act = useAct('attendance.exempt');
  const { memberId, name } = row;
  const exempt = row.state !== 'exempt';
  return (
    <ReasonSheet
      title={exempt ? `${name} 免于考勤` : `恢复 ${name} 的考勤`}
      note={
        exempt
          ? '这一场不计入应到。只写依据，不写病情。'
          : '恢复后计入应到，没有到的在结束时记为缺席。'
      }
      choices={exempt ? exemptReasons : exemptionEndReasons}
      example="支委会同意"
      readers="记入名单的记录"
      act={{ word: exempt ? '免于考勤' : '恢复考勤', busyText: '正在登记' }}
      done={exempt ? `${name}免于考勤` : `已恢复${name}的考勤`}
      onSubmit={async (reason) => {
        const result = await act.run({ activityId, memberId, exempt, reason });
        return result.ok ? undefined : `没有登记上：${result.error.message}`;
      }}
      onClose={onClose}
    />
  );
}
