import type { OutputOf } from '@shared/contract';
import type { ActivityKind } from '@shared/domain/activity/schema';
import { calendarOf } from '@shared/domain/time';
import { useEffect, useState } from 'react';
import { useOperation } from '@/features/remote';
import type { PlannedTopic } from '@/features/study-form';
import { serverNow } from '@/platform/clock';
import { guardLeaving } from '@/platform/leave-guard';
import { type CommitmentOption, optionsFor, proposedFor } from './commitment-choice';
import type { FieldErrors, FieldName } from './form-errors';
import { emptyValues, type FormValues, withTopic } from './form-values';
import { type HostUnits, useHostUnits } from './use-host-units';

const LEAVING = '填写的内容还没有保存，离开后不会保留';

/** What a new activity begins with: a cell of the board that is due, say. */
export interface Prefill {
  kind?: ActivityKind;
  unitId?: string;
  commitmentId?: string;
  programmeId?: string;
  /** A topic of the year's study plan to take up. */
  topic?: PlannedTopic;
}

export interface ActivityForm {
  values: FormValues;
  /** Chosen, or proposed as long as nothing has been chosen. */
  commitmentIds: readonly string[];
  options: readonly CommitmentOption[] | undefined;
  plan: ReturnType<typeof useOperation<'plan.commitments'>>;
  hosts: HostUnits;
  /** Programmes of the year of the date, or of this year. */
  programmes: OutputOf<'study.programmes'>['programmes'];
  /** The year whose study plan and programmes are offered. */
  year: number;
  errors: FieldErrors;
  setErrors: (errors: FieldErrors) => void;
  /** Changes the form; the errors of the fields it touches go away. */
  change: (next: FormValues, ...touched: FieldName[]) => void;
  isDirty: boolean;
  /** What stands in the form is what the server has. */
  markSaved: () => void;
}

/** The unit of the form, as far as it can host the kind; whoever has one only is not asked for it. */
const unitIn = (values: FormValues, { units }: HostUnits): string => {
  if (!units) return values.unitId;
  const only = units.length === 1 ? units[0]?.id : undefined;
  return units.some(({ id }) => id === values.unitId) ? values.unitId : (only ?? '');
};

const yearIn = ({ date }: FormValues): number =>
  Number(date.slice(0, 4)) || calendarOf(serverNow()).year;

/** The state of the form for a new activity or a draft. */
export const useActivityForm = (draft: FormValues | undefined, prefill: Prefill): ActivityForm => {
  const [saved, setSaved] = useState<FormValues>(
    () =>
      draft ?? {
        ...withTopic(emptyValues(prefill.kind ?? 'theme_party_day'), prefill.topic),
        unitId: prefill.unitId ?? '',
        programmeId: prefill.programmeId ?? null,
      },
  );
  const [edited, setEdited] = useState(saved);
  const [errors, setErrors] = useState<FieldErrors>({});
  const hosts = useHostUnits(edited.kind);
  const year = yearIn(edited);
  const plan = useOperation('plan.commitments', { year });
  const programmes = useOperation('study.programmes', { year });
  const unitId = unitIn(edited, hosts);
  const values = unitId === edited.unitId ? edited : { ...edited, unitId };
  const isDirty = edited !== saved;

  useEffect(() => (isDirty ? guardLeaving(LEAVING) : undefined), [isDirty]);

  const change: ActivityForm['change'] = (next, ...touched) => {
    // Two years' commitments are told apart by the year alone: another year's are chosen anew.
    const moved = yearIn(next) !== year;
    setEdited(moved ? { ...next, commitmentIds: undefined } : next);
    setErrors((before) => {
      const left = { ...before };
      for (const field of touched) delete left[field];
      return left;
    });
  };
  const proposed = plan.data ? proposedFor(plan.data, values.kind, values.unitId) : [];
  const programme = programmes.data?.programmes.find(({ id }) => id === values.programmeId);
  const served = programme?.serves.map(({ commitmentId }) => commitmentId) ?? [];
  const asked = [prefill.commitmentId, ...served].filter(
    (id): id is string => plan.data?.commitments.some((one) => one.id === id) ?? false,
  );
  return {
    values,
    commitmentIds: values.commitmentIds ?? [...new Set([...asked, ...proposed])],
    options: plan.data && optionsFor(plan.data, values.kind),
    plan,
    hosts,
    programmes: programmes.data?.programmes ?? [],
    year,
    errors,
    setErrors,
    change,
    isDirty,
    markSaved: () => setSaved(edited),
  };
};
