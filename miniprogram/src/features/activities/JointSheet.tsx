import type { ActivityCard } from '@shared/contract/activities';
import { activityKinds } from '@shared/domain/activity/kinds';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { QueryState } from '@/features/shell';
import { Box, Checkbox, FieldError, Loading, Sheet, showToast } from '@/ui';
import { useOfficeUnits } from './use-organised-units';

export interface JointSheetProps {
  activity: ActivityCard;
  /** Names of those who hold it together already. */
  joined: readonly string[];
  onClose: () => void;
}

/** Asks other branches to hold the activity together: each with a roster and a record of its own. */
export function JointSheet({ activity, joined, onClose }: JointSheetProps) {
  const invite = useAct('activities.inviteUnits');
  const office = useOfficeUnits({ enabled: true });
  const [ids, setIds] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState('');
  const { hostedBy } = activityKinds[activity.kind];
  const others = office.units?.filter(
    ({ unitId, kind, name }) =>
      unitId !== activity.unitId && hostedBy.includes(kind) && !joined.includes(name),
  );
  const submit = async () => {
    const result = await invite.run({ activityId: activity.id, unitIds: [...ids] });
    if (!result.ok) return setProblem(result.error.message);
    onClose();
    showToast(`已邀请${ids.length}个支部，对方发布后一起签到`);
  };
  return (
    <Sheet
      open
      title="邀请其他支部"
      note="每个支部各有名单和记录，现场用同一个签到码。对方会在“我组织的”里看到草稿，发布后生效"
      act={{
        word: ids.length > 0 ? `邀请${ids.length}个支部` : '请选择支部',
        disabled: ids.length === 0,
        onTap: submit,
        busyText: '正在邀请',
      }}
      onClose={onClose}
    >
      <QueryState of={{ ...office, data: others }} what="支部" waiting={<Loading />}>
        {(units) => (
          <Box role="group" aria-label="支部">
            {units.map(({ unitId, name }) => (
              <Checkbox
                key={unitId}
                checked={ids.includes(unitId)}
                onChange={(on) => {
                  setProblem('');
                  setIds(on ? [...ids, unitId] : ids.filter((id) => id !== unitId));
                }}
              >
                {name}
              </Checkbox>
            ))}
            {units.length === 0 && <Box className="t-sub">没有可以邀请的支部</Box>}
          </Box>
        )}
      </QueryState>
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
