import type { OutputOf } from '@shared/contract';
import { caseKinds } from '@shared/domain/cases/kinds';
import type { CaseKind } from '@shared/domain/cases/schema';
import { useState } from 'react';
import { Cell, CellList, SelectField, Sheet } from '@/ui';
import { CaseSheet } from './CaseSheet';

type Place = OutputOf<'cases.places'>['places'][number];

/** Findings are put down in their round. */
const isMadeHere = (kind: CaseKind): boolean => kind !== 'finding';

/** Kinds that can be put down here, with the units that take them. */
export const openable = (places: readonly Place[]) => {
  const kinds = [...new Set(places.flatMap(({ mayOpen }) => mayOpen))].filter(isMadeHere);
  return kinds.map((kind) => ({
    kind,
    places: places.filter(({ mayOpen }) => mayOpen.includes(kind)),
  }));
};

export interface NewCaseProps {
  places: readonly Place[];
  kind: CaseKind | undefined;
  unitId: string | undefined;
  onClose: () => void;
}

/** First what, then with whom, then the form of its kind. */
export function NewCase({ places, kind: first, unitId, onClose }: NewCaseProps) {
  const choices = openable(places);
  const [kind, setKind] = useState(choices.find((one) => one.kind === first)?.kind);
  const own = choices.find((one) => one.kind === kind)?.places ?? [];
  const [chosen, setChosen] = useState(unitId);
  const [settled, setSettled] = useState(false);
  const place = own.find((one) => one.unitId === chosen) ?? (own.length === 1 ? own[0] : undefined);
  if (kind && place && (settled || own.length === 1)) {
    return <CaseSheet kind={kind} unitId={place.unitId} unitName={place.name} onClose={onClose} />;
  }
  if (kind) {
    return (
      <Sheet
        open
        title={`登记${caseKinds[kind].label}`}
        act={{ word: '下一步', disabled: !place, onTap: () => setSettled(true) }}
        onClose={onClose}
      >
        <SelectField
          label="承办单位"
          items={own.map((one) => ({ key: one.unitId, label: one.name }))}
          value={place?.unitId}
          onChange={setChosen}
        />
      </Sheet>
    );
  }
  return (
    <Sheet open title="登记什么" note="督查问题在督查页登记" onClose={onClose}>
      <CellList label="事项">
        {choices.map((one) => (
          <Cell
            key={one.kind}
            title={caseKinds[one.kind].label}
            note={caseKinds[one.kind].note}
            onTap={() => setKind(one.kind)}
          />
        ))}
      </CellList>
    </Sheet>
  );
}
