import type { RoundView } from '@shared/contract/inspections';
import { localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { ChoiceGroup } from '@/features/organiser';
import { useAct } from '@/features/remote';
import { serverNow } from '@/platform/clock';
import { Banner, Button, Checkbox, DateField, Mark, Sheet, showToast, Words } from '@/ui';

type Unit = RoundView['units'][number];

export interface UnitSheetProps {
  round: RoundView;
  unit: Unit;
  onFinding: () => void;
  onClose: () => void;
}

/** One unit on the phone: the lines to look at, what was found, and that it was inspected. */
export function UnitSheet({ round, unit, onFinding, onClose }: UnitSheetProps) {
  const today = localDateOf(serverNow());
  const act = useAct('inspections.inspect');
  const [looked, setLooked] = useState<readonly string[]>(unit.looked);
  const [on, setOn] = useState(unit.inspectedOn ?? today);
  const [problem, setProblem] = useState('');
  const lines = round.checklist.filter(
    ({ unitIds }) => unitIds.length === 0 || unitIds.includes(unit.unitId),
  );
  const put = async (day: string | null) => {
    const done = await act.run({
      roundId: round.id,
      unitId: unit.unitId,
      on: day,
      looked: [...looked],
    });
    if (!done.ok) return setProblem(done.error.message);
    showToast(day === null ? '已撤回检查登记' : '已登记检查');
    onClose();
  };
  return (
    <Sheet
      open
      title={unit.unitName}
      note="看过的勾上；发现问题一条一登"
      act={{ word: '登记检查完毕', busyText: '正在登记', onTap: () => put(on) }}
      onClose={onClose}
    >
      {problem && <Banner kind="overdue">{problem}</Banner>}
      <ChoiceGroup label="检查清单">
        {lines.map(({ key, item, text }) => (
          <Checkbox
            key={key}
            checked={looked.includes(key)}
            onChange={(is) =>
              setLooked(is ? [...looked, key] : looked.filter((one) => one !== key))
            }
          >
            <Words className="serves">
              <Mark number={item} />
              <Words className="t-body">{text}</Words>
            </Words>
          </Checkbox>
        ))}
      </ChoiceGroup>
      <Button kind="secondary" icon="plus" onTap={onFinding}>
        登记发现的问题
      </Button>
      <DateField label="检查日期" value={on} min={round.from} max={today} onChange={setOn} />
      {unit.inspectedOn && (
        <Button kind="quiet" small onTap={() => put(null)}>
          撤回检查登记
        </Button>
      )}
    </Sheet>
  );
}
