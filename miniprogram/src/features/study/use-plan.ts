import { useState } from 'react';
import { useAct, useOperation } from '@/features/remote';
import type { PlannedTopic } from '@/features/study-form';
import { newRequestId } from '@/platform/request-id';
import { showToast } from '@/ui';
import { quarterName } from './quarter-words';

/** A plan as it is read, with what can be done to it. */
export const usePlan = (unitId: string, year: number) => {
  const remote = useOperation('study.plan', { unitId, year });
  const move = useAct('study.moveTopic');
  const remove = useAct('study.removeTopic');
  const save = useAct('study.saveTopic');
  const [removed, setRemoved] = useState<PlannedTopic>();
  const ofPlan = { unitId, year };

  const moveTo = async (topicId: string, quarter: number, place: number) => {
    const moved = await move.run({ ...ofPlan, topicId, quarter, place });
    showToast(
      moved.ok ? `已移到${quarterName(quarter)}` : moved.error.message,
      moved.ok ? 'check' : 'alert',
    );
  };
  const takeOut = async (topic: PlannedTopic) => {
    const done = await remove.run({ ...ofPlan, topicId: topic.id });
    if (done.ok) setRemoved(topic);
    else showToast(done.error.message, 'alert');
  };
  const putBack = async () => {
    if (!removed) return;
    const { id, quarter, order, title, mode, materials, speakers } = removed;
    const words = { quarter, place: order, title, mode, materials, speakers };
    const done = await save.run({ requestId: newRequestId(), ...ofPlan, topicId: id, ...words });
    if (done.ok) setRemoved(undefined);
    else showToast(done.error.message, 'alert');
  };
  return { remote, moveTo, takeOut, putBack, removed };
};

export type Plan = ReturnType<typeof usePlan>;
