import { entryKinds } from '@shared/domain/entries/kinds';
import type { EntryKind } from '@shared/domain/entries/schema';
import { ChoiceGroup } from '@/features/organiser';
import { useOperation } from '@/features/remote';
import { Checkbox, Field, SelectField } from '@/ui';

interface PersonFieldProps {
  kind: EntryKind;
  unitId: string;
  value: string | undefined;
  onChange: (memberId: string) => void;
}

/** Whose it is: people of the unit, or the office's leaders, as the kind says. */
export function PersonField({ kind, unitId, value, onChange }: PersonFieldProps) {
  const found = useOperation('entries.persons', { unitId, kind });
  const label = entryKinds[kind].personLabel ?? '是谁的';
  const items = (found.data?.persons ?? []).map(({ memberId, name }) => ({
    key: memberId,
    label: name,
  }));
  return (
    <SelectField
      label={label}
      items={items}
      value={value}
      error={found.failure ? '人员没有读到，请关闭后再试' : undefined}
      onChange={onChange}
    />
  );
}

interface AddressedFieldProps {
  value: readonly string[];
  onChange: (unitIds: readonly string[]) => void;
}

/** Units something goes to; never persons. */
export function AddressedField({ value, onChange }: AddressedFieldProps) {
  const found = useOperation('entries.places', {});
  const units = found.data?.addressees ?? [];
  const isAll = units.length > 0 && value.length === units.length;
  return (
    <Field label="发往单位" help="只登记发到哪些单位，不统计谁看过">
      {() => (
        <ChoiceGroup label="发往单位">
          <Checkbox
            checked={isAll}
            onChange={(on) => onChange(on ? units.map(({ unitId }) => unitId) : [])}
          >
            全部单位
          </Checkbox>
          {units.map(({ unitId, name }) => (
            <Checkbox
              key={unitId}
              checked={value.includes(unitId)}
              onChange={(on) =>
                onChange(on ? [...value, unitId] : value.filter((one) => one !== unitId))
              }
            >
              {name}
            </Checkbox>
          ))}
        </ChoiceGroup>
      )}
    </Field>
  );
}
