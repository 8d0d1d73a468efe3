import { useState } from 'react';
import { RadioGroup, type RadioGroupProps } from './Choice';
import { Tap, Words } from './elements';
import { Field } from './Field';
import { Icon } from './Icon';
import { Sheet } from './Sheet';

/** One of many: the choice stands in a row, the others in a sheet. For up to four, Segmented. */
export function SelectField<Key extends string>(props: RadioGroupProps<Key>) {
  const { items, value, onChange, label } = props;
  const [open, setOpen] = useState(false);
  const word = items.find(({ key }) => key === value)?.label ?? '请选择';
  return (
    <Field label={label}>
      {({ id }) => (
        <>
          <Tap
            id={id}
            className="field__input row row--between"
            aria-label={`${label}：${word}`}
            aria-haspopup="dialog"
            onTap={() => setOpen(true)}
          >
            <Words>{word}</Words>
            <Icon name="down" size="s" />
          </Tap>
          <Sheet open={open} title={label} onClose={() => setOpen(false)}>
            <RadioGroup
              {...props}
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
