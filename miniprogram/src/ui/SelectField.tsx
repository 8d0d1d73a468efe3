import { type ReactNode, useState } from 'react';
import { RadioGroup, type RadioItem } from './Choice';
import { Box, Heading, Tap, Words } from './elements';
import { Field } from './Field';
import { Icon } from './Icon';
import { Sheet } from './Sheet';

type Items<Key extends string> = ReadonlyArray<RadioItem<Key>>;

export interface SelectFieldProps<Key extends string> {
  label: string;
  /** Undefined, or a key that is not among the items: nothing chosen yet. */
  value: Key | undefined;
  onChange: (key: Key) => void;
  /** One list, or several under headings. */
  items: Items<Key> | ReadonlyArray<{ title: string; items: Items<Key> }>;
  /** While nothing is chosen: 选择支部. */
  empty?: string;
  help?: ReactNode;
  error?: string;
}

/** One of many: the choice stands in a row, the others in a sheet. For up to four, Segmented. */
export function SelectField<Key extends string>(props: SelectFieldProps<Key>) {
  const { items, value, onChange, label, empty = '请选择', help, error } = props;
  const [open, setOpen] = useState(false);
  const groups = items.map((one) => ('key' in one ? { title: '', items: [one] } : one));
  const plain = groups.every(({ title }) => title === '');
  const lists = plain ? [{ title: '', items: groups.flatMap((group) => group.items) }] : groups;
  const chosen = lists.flatMap((list) => list.items).find(({ key }) => key === value);
  const word = chosen?.label ?? empty;
  const choose = (key: Key) => {
    setOpen(false);
    onChange(key);
  };
  return (
    <Field label={label} help={help} error={error}>
      {({ 'aria-label': _label, ...ids }) => (
        <>
          <Tap
            {...ids}
            className={chosen ? 'field__input' : 'field__input placeholder'}
            aria-label={`${label}：${word}`}
            aria-haspopup="dialog"
            onTap={() => setOpen(true)}
          >
            <Words className="grow">{word}</Words>
            <Icon name="down" size="s" />
          </Tap>
          <Sheet open={open} title={label} onClose={() => setOpen(false)}>
            {lists.map(({ title, items: list }) => (
              <Box key={title} className="stack-2">
                {title && (
                  <Heading level={3} className="t-sub">
                    {title}
                  </Heading>
                )}
                <RadioGroup
                  label={title || label}
                  items={list}
                  value={chosen?.key}
                  onChange={choose}
                />
              </Box>
            ))}
          </Sheet>
        </>
      )}
    </Field>
  );
}
