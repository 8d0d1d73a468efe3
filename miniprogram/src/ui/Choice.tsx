import type { ReactNode } from 'react';
import { cx } from './cx';
import { Tap, TapGroup, Words } from './elements';
import { Icon } from './Icon';

export interface CheckboxProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
  disabled?: boolean;
}

/** Yes or no, several at a time. */
export function Checkbox({ checked, onChange, children, disabled }: CheckboxProps) {
  return (
    <Tap
      className={cx('check', checked && 'is-on')}
      role="checkbox"
      aria-checked={checked}
      disabled={disabled}
      onTap={() => onChange(!checked)}
    >
      <Words className="check__box" aria-hidden>
        {checked && <Icon name="check" />}
      </Words>
      <Words className="grow">{children}</Words>
    </Tap>
  );
}

export interface RadioItem<Key extends string> {
  key: Key;
  label: ReactNode;
  note?: ReactNode;
  disabled?: boolean;
}

export interface RadioGroupProps<Key extends string> {
  items: ReadonlyArray<RadioItem<Key>>;
  /** Undefined: nothing chosen yet. */
  value: Key | undefined;
  onChange: (key: Key) => void;
  label: string;
}

/** One of several, as rows. */
export function RadioGroup<Key extends string>(props: RadioGroupProps<Key>) {
  const { items, value, onChange, label } = props;
  const reachable = value ?? items[0]?.key;
  return (
    <TapGroup className="card card--list card--radios" role="radiogroup" aria-label={label}>
      {items.map((item) => (
        <Tap
          key={item.key}
          className={cx('cell', item.key === value && 'is-on')}
          role="radio"
          aria-checked={item.key === value}
          disabled={item.disabled}
          tabIndex={item.key === reachable ? 0 : -1}
          onTap={() => onChange(item.key)}
        >
          <Words className="radio" aria-hidden />
          <Words className="cell__main">
            <Words className="cell__title">{item.label}</Words>
            {item.note && <Words className="cell__note">{item.note}</Words>}
          </Words>
        </Tap>
      ))}
    </TapGroup>
  );
}

export interface SwitchProps {
  on: boolean;
  onChange: (on: boolean) => void;
  /** What it switches: 大字模式. */
  label: string;
  disabled?: boolean;
}

/** Takes effect at once. */
export function Switch({ on, onChange, label, disabled }: SwitchProps) {
  return (
    <Tap
      className={cx('switch', on && 'is-on')}
      role="switch"
      aria-checked={on}
      aria-label={label}
      disabled={disabled}
      onTap={() => onChange(!on)}
    />
  );
}
