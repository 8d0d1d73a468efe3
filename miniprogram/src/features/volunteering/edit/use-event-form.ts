import { calendarOf } from '@shared/domain/time';
import { useEffect, useState } from 'react';
import { optionsFor, proposedFor, useHostUnits } from '@/features/organiser';
import { useOperation } from '@/features/remote';
import { serverNow } from '@/platform/clock';
import { guardLeaving } from '@/platform/leave-guard';
import type { EventValues } from './event-values';
import type { EventErrors } from './read-event';

const KIND = 'volunteer_event';
const LEAVING = '填写的内容还没有保存，离开后不会保留';

/** The state of the form of an event. */
export const useEventForm = (first: EventValues, commitmentId: string | undefined) => {
  const [edited, setEdited] = useState(first);
  const [saved, setSaved] = useState(first);
  const [errors, setErrors] = useState<EventErrors>({});
  const hosts = useHostUnits(KIND);
  const year = Number(edited.date.slice(0, 4)) || calendarOf(serverNow()).year;
  const plan = useOperation('plan.commitments', { year });
  const only = hosts.units?.length === 1 ? hosts.units[0]?.id : undefined;
  const unitId = edited.unitId || (only ?? '');
  const values = { ...edited, unitId };
  const isDirty = edited !== saved;
  useEffect(() => (isDirty ? guardLeaving(LEAVING) : undefined), [isDirty]);
  const proposed = plan.data ? proposedFor(plan.data, KIND, unitId) : [];
  const asked = plan.data?.commitments.some(({ id }) => id === commitmentId)
    ? [commitmentId ?? '']
    : [];
  return {
    values,
    errors,
    setErrors,
    hosts,
    plan,
    options: plan.data && optionsFor(plan.data, KIND),
    commitmentIds: values.commitmentIds ?? [...new Set([...asked, ...proposed])],
    isDirty,
    /** Changes fields; the error of each goes away. */
    change: (fields: Partial<EventValues>, ...alsoTouched: string[]) => {
      const next = { ...values, ...fields };
      // Two years' commitments are told apart by the year alone: another year's are chosen anew.
      const moved = next.date.slice(0, 4) !== values.date.slice(0, 4);
      setEdited(moved ? { ...next, commitmentIds: undefined } : next);
      const touched = [...Object.keys(fields), ...alsoTouched];
      setErrors((before) =>
        Object.fromEntries(Object.entries(before).filter(([name]) => !touched.includes(name))),
      );
    },
    markSaved: () => setSaved(edited),
  };
};

export type EventForm = ReturnType<typeof useEventForm>;
