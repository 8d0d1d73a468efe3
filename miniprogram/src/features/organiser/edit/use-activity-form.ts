import type { ActivityCard } from '@shared/contract/activities';
import { useEffect, useState } from 'react';
import { useOperation } from '@/features/remote';
import { guardLeaving } from '@/platform/leave-guard';
import { type CommitmentOption, optionsFor, proposedFor } from './commitment-choice';
import type { FieldErrors, FieldName } from './form-errors';
import { emptyValues, type FormValues, valuesOf } from './form-values';
import { type HostUnits, useHostUnits } from './use-host-units';

const LEAVING = '填写的内容还没有保存，离开后不会保留';

export interface ActivityForm {
  values: FormValues;
  /** Chosen, or proposed as long as nothing has been chosen. */
  commitmentIds: readonly string[];
  options: readonly CommitmentOption[] | undefined;
  plan: ReturnType<typeof useOperation<'plan.commitments'>>;
  hosts: HostUnits;
  errors: FieldErrors;
  setErrors: (errors: FieldErrors) => void;
  /** Changes the form; the errors of the fields it touches go away. */
  change: (next: FormValues, ...touched: FieldName[]) => void;
  isDirty: boolean;
  /** What stands in the form is what the server has. */
  markSaved: () => void;
}

/** The state of the form for a new activity or a draft. */
export const useActivityForm = (draft: ActivityCard | undefined): ActivityForm => {
  const [saved, setSaved] = useState(() =>
    draft ? valuesOf(draft) : emptyValues('theme_party_day'),
  );
  const [edited, setEdited] = useState(saved);
  const [errors, setErrors] = useState<FieldErrors>({});
  const hosts = useHostUnits(edited.kind);
  const plan = useOperation('plan.commitments', {});

  // Whoever organises one unit only is not asked for it.
  const only = hosts.units?.length === 1 ? hosts.units[0]?.id : undefined;
  const values = edited.unitId === '' && only ? { ...edited, unitId: only } : edited;
  const isDirty = edited !== saved;

  useEffect(() => (isDirty ? guardLeaving(LEAVING) : undefined), [isDirty]);

  const change: ActivityForm['change'] = (next, ...touched) => {
    setEdited(next);
    setErrors((before) => {
      const left = { ...before };
      for (const field of touched) delete left[field];
      return left;
    });
  };
  const proposed = plan.data ? proposedFor(plan.data, values.kind, values.unitId) : [];
  return {
    values,
    commitmentIds: values.commitmentIds ?? proposed,
    options: plan.data && optionsFor(plan.data, values.kind),
    plan,
    hosts,
    errors,
    setErrors,
    change,
    isDirty,
    markSaved: () => setSaved(edited),
  };
};
