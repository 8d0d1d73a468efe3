import type { EntryField } from '@shared/domain/entries/kinds';
import { SelectField, TextField } from '@/ui';

export interface EntryFieldsProps {
  fields: readonly EntryField[];
  values: Readonly<Record<string, string>>;
  onChange: (values: Record<string, string>) => void;
  /** Choices that only the page knows: topics of a plan. */
  choices?: Readonly<Record<string, ReadonlyArray<{ key: string; label: string }>>>;
}

const NONE = { key: '', label: '不选' };

/** What the form of a kind asks beside title, date and place of the paper. */
export function EntryFields({ fields, values, onChange, choices = {} }: EntryFieldsProps) {
  return (
    <>
      {fields.map(({ key, label, choices: words, optional }) => {
        const items = choices[key] ?? words?.map((word) => ({ key: word, label: word }));
        const set = (value: string) => onChange({ ...values, [key]: value });
        return items ? (
          <SelectField
            key={key}
            label={optional ? `${label}（选填）` : label}
            items={optional ? [NONE, ...items] : items}
            value={values[key] ?? ''}
            onChange={set}
          />
        ) : (
          <TextField
            key={key}
            label={label}
            optional={optional}
            maxLength={80}
            value={values[key] ?? ''}
            onChange={set}
          />
        );
      })}
    </>
  );
}
