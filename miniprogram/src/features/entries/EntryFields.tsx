import type { EntryField } from '@shared/domain/entries/kinds';
import { DateField, SelectField, TextField } from '@/ui';

export interface EntryFieldsProps {
  fields: readonly EntryField[];
  values: Readonly<Record<string, string>>;
  onChange: (values: Record<string, string>) => void;
  /** Choices that only the page knows: topics of a plan. */
  choices?: Readonly<Record<string, ReadonlyArray<{ key: string; label: string }>>>;
}

interface OneProps extends Pick<EntryFieldsProps, 'choices'> {
  field: EntryField;
  value: string;
  onChange: (value: string) => void;
}

const NONE = { key: '', label: '不选' };

/** The longest text a field takes. */
const LONGEST = 80;
const MOST_DIGITS = 6;

function One({ field, value, onChange, choices = {} }: OneProps) {
  const { key, label, choices: words, optional, as } = field;
  const items = choices[key] ?? words?.map((word) => ({ key: word, label: word }));
  if (items) {
    return (
      <SelectField
        label={optional ? `${label}（选填）` : label}
        items={optional ? [NONE, ...items] : items}
        value={value}
        onChange={onChange}
      />
    );
  }
  if (as === 'date') {
    return <DateField label={label} optional={optional} value={value} onChange={onChange} />;
  }
  return (
    <TextField
      label={label}
      optional={optional}
      kind={as === 'number' ? 'digits' : undefined}
      maxLength={as === 'number' ? MOST_DIGITS : LONGEST}
      value={value}
      onChange={onChange}
    />
  );
}

/** What the form of a kind asks beside title, date and place of the paper. */
export function EntryFields({ fields, values, onChange, choices }: EntryFieldsProps) {
  return (
    <>
      {fields.map((field) => (
        <One
          key={field.key}
          field={field}
          value={values[field.key] ?? ''}
          choices={choices}
          onChange={(value) => onChange({ ...values, [field.key]: value })}
        />
      ))}
    </>
  );
}
