import { useEffect, useRef, useState } from 'react';
import { cx } from './cx';
import { Box, InputBox, Words } from './elements';
import { FieldError } from './Field';

const LENGTH = 6;
const words = ['零', '一', '两', '三', '四', '五', '六'];

/** Digits typed or pasted, full-width ones included. */
function digitsOf(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/\D/g, '')
    .slice(0, LENGTH);
}

export interface CodeInputProps {
  value: string;
  onChange: (value: string) => void;
  /** Called once when the sixth digit is in. */
  onComplete: (code: string) => void;
  /** 数字已更换，请输入屏幕上的新数字. */
  error?: string;
  disabled?: boolean;
  /** Default 六位签到码. */
  label?: string;
  autoFocus?: boolean;
}

/** Six boxes over one real input. */
export function CodeInput(props: CodeInputProps) {
  const { value, onChange, onComplete, error, disabled, label = '六位签到码', autoFocus } = props;
  const [focused, setFocused] = useState(false);
  const sent = useRef('');
  useEffect(() => {
    if (value.length < LENGTH) sent.current = '';
  }, [value]);
  const onInput = (text: string) => {
    const next = digitsOf(text);
    onChange(next);
    if (next.length === LENGTH && sent.current !== next) {
      sent.current = next;
      onComplete(next);
    }
  };
  const boxes = Array.from({ length: LENGTH }, (_, at) => at);
  const active = focused ? Math.min(value.length, LENGTH - 1) : -1;
  return (
    <Box className="stack-2">
      <Box className={cx('code-input', error && 'is-error')}>
        {boxes.map((at) => (
          <Words
            key={at}
            aria-hidden
            className={cx(
              'code-input__box',
              at === 3 && 'code-input__box--second',
              at === active && value.length < LENGTH && 'is-active',
            )}
          >
            {value[at] ?? ''}
          </Words>
        ))}
        <InputBox
          className="code-input__field"
          kind="digits"
          value={value}
          maxLength={LENGTH}
          disabled={disabled}
          focus={autoFocus}
          onInput={onInput}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          aria-label={`${label}，已输入${words[value.length] ?? value.length}位`}
          aria-invalid={error ? true : undefined}
        />
      </Box>
      {error && (
        <Box className="code-error">
          <FieldError>{error}</FieldError>
        </Box>
      )}
    </Box>
  );
}
