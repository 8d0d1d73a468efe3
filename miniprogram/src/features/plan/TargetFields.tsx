import { proposedTarget, targetPeriod } from '@shared/domain/plan/schema';
import { Box, Checkbox, Heading, RadioGroup, Stepper } from '@/ui';
import { periodWords, type TargetValues, unitWords } from './plan-words';

const UNITS = proposedTarget.shape.unit.options.map((key) => ({ key, label: unitWords[key] }));
const PERIODS = targetPeriod.options.map((key) => ({ key, label: periodWords[key] }));
/** As many as the contract takes: one a day. */
const MOST = 366;

export interface TargetFieldsProps {
  values: TargetValues;
  onChange: (values: TargetValues) => void;
}

/** Who, how often, how many, and whether the plan only strives for it. */
export function TargetFields({ values, onChange }: TargetFieldsProps) {
  return (
    <>
      <Box className="stack-2">
        <Heading level={3} className="field__label">
          由谁完成
        </Heading>
        <RadioGroup
          label="由谁完成"
          items={UNITS}
          value={values.unit}
          onChange={(unit) => onChange({ ...values, unit })}
        />
      </Box>
      <Box className="stack-2">
        <Heading level={3} className="field__label">
          按什么周期
        </Heading>
        <RadioGroup
          label="按什么周期"
          items={PERIODS}
          value={values.period}
          onChange={(period) => onChange({ ...values, period })}
        />
      </Box>
      <Box className="row row--between">
        <Heading level={3} className="field__label">
          至少几次
        </Heading>
        <Stepper
          label="至少几次"
          unit="次"
          value={values.atLeast}
          min={1}
          max={MOST}
          onChange={(atLeast) => onChange({ ...values, atLeast })}
        />
      </Box>
      <Checkbox checked={values.soft} onChange={(soft) => onChange({ ...values, soft })}>
        原文写的是“力争”，没有做到不算逾期
      </Checkbox>
    </>
  );
}
