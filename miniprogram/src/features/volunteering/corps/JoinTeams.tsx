import type { OutputOf } from '@shared/contract';
import { useState } from 'react';
import { ConsentAsk } from '@/features/consent';
import { useAct } from '@/features/remote';
import { Button, Cell, CellList, FieldError, Section, Sheet, showToast } from '@/ui';

type Team = OutputOf<'corps.profile'>['joinable'][number];

/** Open teams I do not belong to, to be joined by my own hand; nothing where there is none. */
export function JoinTeams({ teams }: { teams: readonly Team[] }) {
  const enrol = useAct('corps.enrol');
  const [asking, setAsking] = useState<Team>();
  const [problem, setProblem] = useState('');
  if (teams.length === 0) return null;
  const join = async (team: Team) => {
    setProblem('');
    const result = await enrol.run({ unitId: team.unitId });
    if (result.ok) {
      setAsking(undefined);
      return showToast(`已加入${team.unitName}`);
    }
    if (result.error.code === 'CONSENT_NEEDED') setAsking(team);
    else setProblem(result.error.message);
  };
  return (
    <Section title="可以加入的服务队" note="自愿加入，随时可以请队长办理离队">
      <CellList label="可以加入的服务队">
        {teams.map((team) => (
          <Cell
            key={team.unitId}
            title={team.unitName}
            action={
              <Button
                kind="secondary"
                small
                label={`加入${team.unitName}`}
                busyText="正在加入"
                onTap={() => join(team)}
              >
                加入
              </Button>
            }
          />
        ))}
      </CellList>
      {problem && <FieldError>{problem}</FieldError>}
      {asking && (
        <Sheet open title={`加入${asking.unitName}`} onClose={() => setAsking(undefined)}>
          <ConsentAsk
            purpose="volunteer"
            word="同意并加入"
            onAgreed={() => join(asking)}
            otherWord="先不加入"
            onOther={() => setAsking(undefined)}
          />
        </Sheet>
      )}
    </Section>
  );
}
