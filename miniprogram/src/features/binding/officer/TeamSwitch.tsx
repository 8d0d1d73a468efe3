import { useState } from 'react';
import { useAct } from '@/features/remote';
import { Banner, Cell, CellList, Switch } from '@/ui';

interface TeamSwitchProps {
  team: { unitId: string; name: string; openForSignUp: boolean };
}

/** Whether people from outside may register with a volunteer team. */
export function TeamSwitch({ team }: TeamSwitchProps) {
  const { unitId, name, openForSignUp } = team;
  const [problem, setProblem] = useState<string>();
  const act = useAct('volunteers.openTeam');
  const turn = async (open: boolean) => {
    const result = await act.run({ unitId, open });
    setProblem(result.ok ? undefined : result.error.message);
  };
  return (
    <>
      {problem && <Banner kind="due">{problem}</Banner>}
      <CellList label="志愿者登记">
        <Cell
          title="开放志愿者登记"
          note="打开后，没有绑定的人可以自己登记为这支队伍的志愿者"
          action={
            <Switch
              on={openForSignUp}
              label={`开放${name}的志愿者登记`}
              disabled={act.isRunning}
              onChange={(on) => void turn(on)}
            />
          }
        />
      </CellList>
    </>
  );
}
