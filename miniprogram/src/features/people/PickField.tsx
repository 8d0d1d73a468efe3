import { type ReactNode, useState } from 'react';
import { Field, Icon, RadioGroup, type RadioItem, Sheet, Tap, Words } from '@/ui';

export interface PickFieldProps {
  label: string;
  items: readonly RadioItem<string>[];
  value: string | undefined;
  onChange: (key: string) => void;
  /** While nothing is chosen: 选择单位. */
  empty: string;
  help?: ReactNode;
  error?: string | undefined;
}

/** One of many, chosen in a sheet of its own. */
export function PickField({ label, items, value, onChange, empty, help, error }: PickFieldProps) {
  const [open, setOpen] = useState(false);
  const chosen = items.find(({ key }) => key === value);
  const face = typeof chosen?.label === 'string' ? chosen.label.trim() : empty;
  return (
    <Field label={label} help={help} error={error}>
      {(ids) => (
        <>
          <Tap
            {...ids}
            aria-label={`${label} ${face}`}
            className={chosen ? 'field__input' : 'field__input placeholder'}
            onTap={() => setOpen(true)}
          >
            <Words>{face}</Words>
            <Icon name="down" size="s" />
          </Tap>
          <Sheet open={open} title={label} onClose={() => setOpen(false)}>
            <RadioGroup
              label={label}
              items={items}
              value={chosen?.key}
              onChange={(key) => {
                setOpen(false);
                onChange(key);
              }}
            />
          </Sheet>
        </>
      )}
    </Field>
  );
}
