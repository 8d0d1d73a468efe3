import { evidenceWords } from '@shared/domain/plan/evidence-words';
import { Box, Checkbox, Field, IconButton, SelectField, Words } from '@/ui';
import type { List } from './words';

export interface UnitChoiceProps {
  units: List['units'];
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** Who is asked: every branch as one line, others by name. */
export function UnitChoice({ units, value, onChange }: UnitChoiceProps) {
  const others = units.filter(({ id, kind }) => kind !== 'branch' || value.includes(id));
  const choices = [{ id: 'branch:*', name: '各党支部' }, ...others];
  const toggle = (id: string, isOn: boolean) =>
    onChange(isOn ? [...value, id] : value.filter((one) => one !== id));
  return (
    <Field label="责任单位">
      {() => (
        <Box role="group" aria-label="责任单位">
          {choices.map(({ id, name }) => (
            <Checkbox key={id} checked={value.includes(id)} onChange={(isOn) => toggle(id, isOn)}>
              {name}
            </Checkbox>
          ))}
        </Box>
      )}
    </Field>
  );
}

export interface EvidenceChoiceProps {
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** What shows that it was done: the kinds chosen, and one more to choose. */
export function EvidenceChoice({ value, onChange }: EvidenceChoiceProps) {
  const others = Object.entries(evidenceWords)
    .filter(([key]) => !value.includes(key))
    .map(([key, label]) => ({ key, label }));
  return (
    <Box className="stack-2">
      <SelectField
        label="用什么佐证"
        items={others}
        value={undefined}
        empty={value.length > 0 ? '再加一种' : '请选择'}
        onChange={(key) => onChange([...value, key])}
      />
      {value.map((kind) => (
        <Box key={kind} className="row row--between">
          <Words className="t-body">{evidenceWords[kind] ?? kind}</Words>
          <IconButton
            icon="close"
            label={`去掉${evidenceWords[kind] ?? kind}`}
            onTap={() => onChange(value.filter((one) => one !== kind))}
          />
        </Box>
      ))}
    </Box>
  );
}
