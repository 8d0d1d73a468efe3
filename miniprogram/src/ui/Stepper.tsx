import { Box, Tap, Words } from './elements';
import { Icon } from './Icon';

export interface StepperProps {
  value: number;
  onChange: (value: number) => void;
  /** 现场清点人数. */
  label: string;
  /** Of what: 人. Default empty. */
  unit?: string;
  min?: number;
  max?: number;
}

/** A small whole number. */
export function Stepper({ value, onChange, label, unit = '', min = 0, max = 9999 }: StepperProps) {
  return (
    <Box className="stepper" role="group" aria-label={label}>
      <Tap
        className="stepper__act"
        aria-label={`减少一${unit || '个'}`}
        disabled={value <= min}
        onTap={() => onChange(value - 1)}
      >
        <Icon name="minus" size="s" />
      </Tap>
      <Words className="stepper__value" aria-live="polite">
        {value}
      </Words>
      <Tap
        className="stepper__act"
        aria-label={`增加一${unit || '个'}`}
        disabled={value >= max}
        onTap={() => onChange(value + 1)}
      >
        <Icon name="plus" size="s" />
      </Tap>
    </Box>
  );
}
