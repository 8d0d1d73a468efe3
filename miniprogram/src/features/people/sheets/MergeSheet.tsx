import type { OutputOf } from '@shared/contract';
import type { UnitRow } from '@shared/contract/people-units';
import { localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { serverNow } from '@/platform/clock';
import { Box, Cell, CellList, DateField, FieldError, Sheet, showToast } from '@/ui';
import { PickField } from '../PickField';
import { unitsOn } from '../people-words';

type Plan = OutputOf<'people.transferUnit'>;

interface MergeSheetProps {
  unit: UnitRow;
  units: readonly UnitRow[];
  onClose: () => void;
}

function Preview({ plan }: { plan: Plan }) {
  return (
    <Box className="stack-3" aria-live="polite">
      <Box className="t-body">{`${plan.moving.length}人将调动，${plan.staying.length}人不动`}</Box>
      {plan.staying.length > 0 && (
        <CellList label="不动的人">
          {plan.staying.map(({ memberId, name, why }) => (
            <Cell key={memberId} title={name} note={why} />
          ))}
        </CellList>
      )}
    </Box>
  );
}

/** Moves everybody of a unit on one day, as when branches merge: first shown, then done. */
export function MergeSheet({ unit, units, onClose }: MergeSheetProps) {
  const today = localDateOf(serverNow());
  const [to, setTo] = useState<string>();
  const [on, setOn] = useState(today);
  const [plan, setPlan] = useState<Plan>();
  const [problem, setProblem] = useState('');
  const move = useAct('people.transferUnit');
  const others = unitsOn(units, on).filter(
    (each) => each.kind === unit.kind && each.unitId !== unit.unitId,
  );
  const ask = async () => {
    if (!to) return setProblem('请选择调往的单位');
    const result = await move.run({ unitId: unit.unitId, toUnitId: to, on, preview: true });
    setProblem(result.ok ? '' : result.error.message);
    if (result.ok) setPlan(result.data);
  };
  const carryOut = async () => {
    for (let moved = 0; ; ) {
      const input = { unitId: unit.unitId, toUnitId: to ?? '', on, preview: false };
      const result = await move.run(input);
      if (!result.ok) return setProblem(result.error.message);
      moved += result.data.moving.length;
      if (result.data.left > 0 && result.data.moving.length > 0) continue;
      showToast(`已登记${moved}人的调动`);
      return onClose();
    }
  };
  const changed = (change: () => void) => {
    change();
    setPlan(undefined);
  };
  return (
    <Sheet
      open
      title={`${unit.name}整体调动`}
      note="每个人各办一次调动，以前的记录留在原单位。职责不带到新单位。"
      act={
        plan
          ? { word: `登记${plan.moving.length}人的调动`, busyText: '正在登记', onTap: carryOut }
          : { word: '先看一看', busyText: '正在核对', onTap: ask }
      }
      onClose={onClose}
    >
      <Box className="people-form">
        <PickField
          label="调往"
          empty="选择单位"
          items={others.map((each) => ({ key: each.unitId, label: each.name }))}
          value={to}
          onChange={(key) => changed(() => setTo(key))}
        />
        <DateField
          label="从哪天起"
          value={on}
          min={today}
          onChange={(day) => changed(() => setOn(day))}
        />
        {plan && <Preview plan={plan} />}
        {problem && <FieldError>{problem}</FieldError>}
      </Box>
    </Sheet>
  );
}
