import { type CommitmentTarget, targetPeriod } from '@shared/domain/plan/schema';
import { Box, Checkbox, DateField, Heading, SelectField, Stepper } from '@/ui';
import { periodWords } from '../plan-words';

const PERIODS = [
  { key: 'none' as const, label: '不设数量，只记录' },
  ...targetPeriod.options.map((key) => ({ key, label: periodWords[key] })),
];

const FIRST: CommitmentTarget = { atLeast: 1, period: 'year', dueOn: null, soft: false };

export interface QuantityFieldsProps {
  year: number;
  /** The first day that may be set. */
  today: string;
  value: CommitmentTarget | null;
  onChange: (value: CommitmentTarget | null) => void;
}

/** How often, how many, by when, and whether it is only striven for. */
export function QuantityFields({ year, today, value, onChange }: QuantityFieldsProps) {
  const isCalendar = value?.period === 'quarter' || value?.period === 'month';
  const hasDay = value?.period === 'year' || value?.period === 'once';
  return (
    <>
      <SelectField
        label="按什么周期"
        items={PERIODS}
        value={value?.period ?? 'none'}
        help={isCalendar ? '正在进行的周期算在内，已经过去的不算' : undefined}
        onChange={(period) =>
          onChange(period === 'none' ? null : { ...(value ?? FIRST), period, dueOn: null })
        }
      />
      {value && value.period !== 'per-matter' && (
        <Box className="row row--between">
          <Heading level={3} className="field__label">
            至少几次
          </Heading>
          <Stepper
            label="至少几次"
            unit="次"
            value={value.atLeast}
            min={1}
            max={366}
            onChange={(atLeast) => onChange({ ...value, atLeast })}
          />
        </Box>
      )}
      {value && hasDay && (
        <DateField
          label="期限"
          optional
          help="不填按年底计"
          value={value.dueOn ?? ''}
          min={today}
          max={`${year}-12-31`}
          onChange={(dueOn) => onChange({ ...value, dueOn: dueOn || null })}
        />
      )}
      {value && (
        <Checkbox checked={value.soft} onChange={(soft) => onChange({ ...value, soft })}>
          力争做到，没有做到不算逾期
        </Checkbox>
      )}
    </>
  );
}
