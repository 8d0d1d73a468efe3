import { type ReactNode, useId } from 'react';
import { cx } from './cx';
import { Box, InputBox, InputLines, PickBox, Words } from './elements';
import { Icon } from './Icon';

interface FieldFace {
  label: string;
  /** Under the field: 20字以内，会印在签到表上. */
  help?: ReactNode;
  /** Replaces the help and says what to write: 结束时间要晚于开始时间14:00. */
  error?: string;
  /** Adds 选填 to the label. */
  optional?: boolean;
}

interface Ids {
  id: string;
  'aria-label': string;
  'aria-invalid': boolean | undefined;
  'aria-describedby': string | undefined;
}

export interface FieldProps extends FieldFace {
  /** Renders the control with the given properties. */
  children: (ids: Ids) => ReactNode;
}

/** Label above, control, help or error below. */
export function Field({ label, help, error, optional, children }: FieldProps) {
  const id = useId();
  const below = error || help ? `${id}-below` : undefined;
  return (
    <Box className={cx('field', error && 'is-error')}>
      <Box className="field__label">
        <Words>{label}</Words>
        {optional && <Words className="field__hint">选填</Words>}
      </Box>
      {children({
        id,
        'aria-label': label,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': below,
      })}
      {error ? (
        <FieldError id={below}>{error}</FieldError>
      ) : (
        help && (
          <Box id={below} className="field__help">
            {help}
          </Box>
        )
      )}
    </Box>
  );
}

/** What is wrong and what to write instead. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <Box id={id} className="field__error" role="alert">
      <Icon name="error" />
      <Words>{children}</Words>
    </Box>
  );
}

export interface TextFieldProps extends FieldFace {
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  maxLength?: number;
  disabled?: boolean;
  kind?: 'text' | 'digits' | 'phone' | 'password' | 'search';
  onEnter?: () => void;
}

/** One line of text. */
export function TextField({ label, help, error, optional, onChange, ...input }: TextFieldProps) {
  return (
    <Field label={label} help={help} error={error} optional={optional}>
      {(ids) => <InputBox {...ids} {...input} className="field__input" onInput={onChange} />}
    </Field>
  );
}

export interface TextAreaProps extends Omit<TextFieldProps, 'kind' | 'onEnter'> {
  /** Takes the focus when it appears: what the sheet was opened for. */
  focus?: boolean;
}

/** Several lines of text. */
export function TextArea({ label, help, error, optional, onChange, ...input }: TextAreaProps) {
  return (
    <Field label={label} help={help} error={error} optional={optional}>
      {(ids) => (
        <InputLines
          {...ids}
          {...input}
          className="field__input field__input--lines"
          onInput={onChange}
        />
      )}
    </Field>
  );
}

export interface PickFieldProps extends FieldFace {
  /** DateField: YYYY-MM-DD. TimeField: HH:mm. Empty: nothing chosen. */
  value: string;
  onChange: (value: string) => void;
  min?: string;
  max?: string;
  disabled?: boolean;
}

function PickField(props: PickFieldProps & { kind: 'date' | 'time' }) {
  const { label, help, error, optional, onChange, ...input } = props;
  return (
    <Field label={label} help={help} error={error} optional={optional}>
      {(ids) => <PickBox {...ids} {...input} className="field__input" onPick={onChange} />}
    </Field>
  );
}

/** A day, by the platform's picker. */
export function DateField(props: PickFieldProps) {
  return <PickField {...props} kind="date" />;
}

/** A time of day, by the platform's picker. */
export function TimeField(props: PickFieldProps) {
  return <PickField {...props} kind="time" />;
}
