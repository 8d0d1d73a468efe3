import type { EntryKind } from '@shared/domain/entries/schema';
import type { UnitKind } from '@shared/domain/people/schema';
import { ChoiceGroup } from '@/features/organiser';
import { YearNote } from '@/features/plan-year';
import { useOperation } from '@/features/remote';
import { Checkbox, Field, Mark, SelectField, Words } from '@/ui';
import { elementsOf, servable } from './serving';

export interface ServesFieldsProps {
  kind: EntryKind;
  unit: { unitId: string; kind: UnitKind };
  details: Record<string, string>;
  year: number;
  chosen: readonly string[];
  element: string | undefined;
  onChange: (part: { chosen?: readonly string[]; element?: string | undefined }) => void;
}

const NONE = { key: '', label: '不单列' };

/** What it counts for, of the commitments that ask for such evidence; and which line of a checklist. */
export function ServesFields(props: ServesFieldsProps) {
  const { kind, unit, details, year, chosen, element, onChange } = props;
  const plan = useOperation('plan.commitments', { year });
  const all = plan.data?.commitments ?? [];
  const options = servable(all, { kind, details, unit });
  const elements = elementsOf(kind, all, chosen);
  const note = plan.data && <YearNote year={year} state={plan.data.state} />;
  if (options.length === 0) return note ?? null;
  return (
    <>
      {note}
      <Field label="计入要点" optional>
        {() => (
          <ChoiceGroup label="计入要点">
            {options.map(({ id, item, title }) => (
              <Checkbox
                key={id}
                checked={chosen.includes(id)}
                onChange={(on) =>
                  onChange({
                    chosen: on ? [...chosen, id] : chosen.filter((one) => one !== id),
                    element: undefined,
                  })
                }
              >
                <Words className="serves">
                  <Mark number={item} />
                  <Words className="t-body">{title}</Words>
                </Words>
              </Checkbox>
            ))}
          </ChoiceGroup>
        )}
      </Field>
      {elements.length > 0 && (
        <SelectField
          label="清单中的哪一项"
          items={[NONE, ...elements.map((key) => ({ key, label: key }))]}
          value={element ?? ''}
          onChange={(key) => onChange({ element: key || undefined })}
        />
      )}
    </>
  );
}
