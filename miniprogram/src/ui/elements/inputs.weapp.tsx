import { Input, Picker, Textarea, View } from '@tarojs/components';
import { toWechatAria } from './aria';
import type { InputProps, PickProps } from './types';

const types = {
  text: 'text',
  digits: 'number',
  phone: 'number',
  password: 'text',
  search: 'text',
} as const;

export function InputBox({
  kind = 'text',
  onInput,
  onEnter,
  onFocus,
  onBlur,
  ...rest
}: InputProps) {
  return (
    <Input
      {...toWechatAria(rest)}
      id={rest.id}
      className={rest.className}
      value={rest.value}
      type={types[kind]}
      password={kind === 'password'}
      placeholder={rest.placeholder}
      placeholderClass="placeholder"
      maxlength={rest.maxLength ?? -1}
      disabled={rest.disabled}
      focus={rest.focus}
      confirmType={kind === 'search' ? 'search' : 'done'}
      cursorSpacing={24}
      onInput={(event) => onInput(event.detail.value)}
      onConfirm={onEnter}
      onFocus={onFocus}
      onBlur={onBlur}
    />
  );
}

export function InputLines({ onInput, onFocus, onBlur, ...rest }: InputProps) {
  return (
    <Textarea
      {...toWechatAria(rest)}
      id={rest.id}
      className={rest.className}
      value={rest.value}
      placeholder={rest.placeholder}
      placeholderClass="placeholder"
      maxlength={rest.maxLength ?? -1}
      disabled={rest.disabled}
      focus={rest.focus}
      autoHeight
      cursorSpacing={24}
      onInput={(event) => onInput(event.detail.value)}
      onFocus={onFocus}
      onBlur={onBlur}
    />
  );
}

function nextWord(kind: PickProps['kind']): string {
  return kind === 'date' ? '选择日期' : '选择时间';
}

export function PickBox({ kind, value, onPick, min, max, disabled, ...rest }: PickProps) {
  const shown = value || rest.placeholder || nextWord(kind);
  const face = (
    <View
      {...toWechatAria({ role: 'button', ...rest })}
      id={rest.id}
      className={value ? rest.className : `${rest.className ?? ''} placeholder`}
    >
      {shown}
    </View>
  );
  return kind === 'date' ? (
    <Picker
      mode="date"
      value={value}
      start={min}
      end={max}
      disabled={disabled}
      onChange={(event) => onPick(event.detail.value)}
    >
      {face}
    </Picker>
  ) : (
    <Picker
      mode="time"
      value={value}
      start={min}
      end={max}
      disabled={disabled}
      onChange={(event) => onPick(event.detail.value)}
    >
      {face}
    </Picker>
  );
}
