import { useRef, useState } from 'react';
import { useAct } from '@/features/remote';
import { replacePage } from '@/platform/navigation';
import { newRequestId } from '@/platform/request-id';
import { showToast } from '@/ui';
import { readEvent } from './read-event';
import type { EventForm } from './use-event-form';

/** Saves the form as a draft or over an event that is there, and opens it if asked. */
export const useSaveEvent = (form: EventForm, eventId: string | undefined) => {
  const [requestId] = useState(newRequestId);
  const savedId = useRef(eventId);
  const [problem, setProblem] = useState('');
  const create = useAct('volunteering.createEvent');
  const update = useAct('volunteering.updateEvent');
  const publish = useAct('activities.publish');

  const save = async (options: { publish: boolean }) => {
    setProblem('');
    const read = readEvent(form.values, form.commitmentIds);
    if (!read.ok) return form.setErrors(read.errors);
    const stored = savedId.current
      ? await update.run({ activityId: savedId.current, ...read.fields })
      : await create.run({ requestId, ...read.fields });
    if (!stored.ok) return setProblem(`没有保存，填写的内容都在：${stored.error.message}`);
    const { id } = stored.data.activity;
    savedId.current = id;
    form.markSaved();
    if (options.publish) {
      const published = await publish.run({ activityId: id });
      if (!published.ok) return setProblem(`已存为草稿，但没有发布：${published.error.message}`);
    }
    showToast(options.publish ? '已发布，开始报名' : '已保存');
    replacePage('volunteerEvent', { e: id });
  };
  return { save, problem };
};
