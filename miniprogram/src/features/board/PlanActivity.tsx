import { activityKinds } from '@shared/domain/activity/kinds';
import type { UnitProgress } from '@shared/domain/board/schema';
import { useOperation } from '@/features/remote';
import { useSession } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Button } from '@/ui';
import { kindAskedFor } from './kind-asked-for';

export interface PlanActivityProps {
  commitmentId: string;
  unit: UnitProgress;
  /** Before the form is opened. */
  onLeave?: () => void;
}

/** Where something is due of a unit I organise for: the way to plan it, with everything filled in. */
export function PlanActivity({ commitmentId, unit, onLeave }: PlanActivityProps) {
  const { isCommittee, officerOf } = useSession();
  const { unitId, unitName, state } = unit;
  const open = state === 'due' || state === 'overdue';
  const mine = open && (isCommittee || officerOf.includes(unitId));
  const plan = useOperation('plan.commitments', {}, { enabled: mine });
  const office = useOperation('people.units', {}, { enabled: mine });
  if (!mine || !plan.data || !office.data) return null;
  const commitment = plan.data.commitments.find(({ id }) => id === commitmentId);
  const host = office.data.units.find((one) => one.unitId === unitId);
  const kind = commitment && host && kindAskedFor(commitment.evidence, host.kind);
  if (!kind) return null;
  const { label, shifts } = activityKinds[kind];
  const plans = () => {
    onLeave?.();
    if (shifts) openPage('volunteerEdit', { unit: unitId, commitment: commitmentId });
    else openPage('organiserEdit', { kind, unit: unitId, commitment: commitmentId });
  };
  return (
    <Button kind="secondary" small icon="plus" label={`为${unitName}安排${label}`} onTap={plans}>
      安排{label}
    </Button>
  );
}
