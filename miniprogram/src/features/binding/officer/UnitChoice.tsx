import { useState } from 'react';
import { Cell, CellList, RadioGroup, Sheet } from '@/ui';

interface Unit {
  unitId: string;
  name: string;
}

export interface UnitChoiceProps {
  units: readonly Unit[];
  unit: Unit;
  onChange: (unitId: string) => void;
}

/** Which unit is shown; with one there is nothing to choose. */
export function UnitChoice({ units, unit, onChange }: UnitChoiceProps) {
  const [open, setOpen] = useState(false);
  if (units.length === 1) return null;
  return (
    <>
      <CellList label="单位">
        <Cell title="单位" side={unit.name} chevron="down" onTap={() => setOpen(true)} />
      </CellList>
      <Sheet open={open} title="选择单位" onClose={() => setOpen(false)}>
        <RadioGroup
          label="单位"
          items={units.map((each) => ({ key: each.unitId, label: each.name }))}
          value={unit.unitId}
          onChange={(key) => {
            setOpen(false);
            onChange(key);
          }}
        />
      </Sheet>
    </>
  );
}
