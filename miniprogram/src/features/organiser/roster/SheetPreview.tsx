import type { RosterRow } from '@shared/contract/attendance';
import { leaveClassLabels } from '@shared/domain/activity/labels';
import type { LeaveClass } from '@shared/domain/attendance/schema';
import { Box, FieldError, Words } from '@/ui';
import { type SheetPlan, type SheetStep, stepsOf } from './sheet-plan';

const stepTitle = (step: SheetStep): string => {
  if (step.name === 'leave') return `请假（${leaveClassLabels[step.class]}）`;
  return step.arrival === 'late' ? '迟到' : '签到';
};

/** 1 演示·张敏、2 演示·孙丽 */
const peopleText = (rows: readonly RosterRow[]): string =>
  rows.map(({ number, name }) => `${number} ${name}`).join('、');

function Part({ title, rows }: { title: string; rows: readonly RosterRow[] }) {
  return (
    <Box className="stack-1">
      <Words className="t-strong">{`${title} ${rows.length}人`}</Words>
      <Box className="t-sub">{peopleText(rows)}</Box>
    </Box>
  );
}

export interface SheetPreviewProps {
  plan: SheetPlan;
  unnamedLeave: LeaveClass;
}

/** Whose names stand behind the numbers, before anything is entered. */
export function SheetPreview({ plan, unnamedLeave }: SheetPreviewProps) {
  const { already, unknown } = plan;
  return (
    <Box className="choices stack-3" role="group" aria-label="将要登记的人">
      {unknown.length > 0 && (
        <FieldError>{`名单上没有${unknown.join('、')}号，请改正后再登记`}</FieldError>
      )}
      {stepsOf(plan, unnamedLeave).map((step) => (
        <Part key={stepTitle(step)} title={stepTitle(step)} rows={step.rows} />
      ))}
      {already.length > 0 && <Part title="此前已登记，不再改动" rows={already} />}
    </Box>
  );
}
