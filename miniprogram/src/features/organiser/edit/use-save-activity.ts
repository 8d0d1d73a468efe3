import { useRef, useState } from 'react';
import { useAct } from '@/features/remote';
import { serverNow } from '@/platform/clock';
import { replacePage } from '@/platform/navigation';
import { newRequestId } from '@/platform/request-id';
import { showToast } from '@/ui';
import { type ActivityFields, isSame, placeFailure, readForm } from './form-errors';
import type { ActivityForm } from './use-activity-form';

export interface SaveActivity {
  save: (options: { publish: boolean }) => Promise<void>;
  /** What went wrong outside the fields; nothing of the form is lost. */
  problem: string;
}

/** Saves the form as a draft and, if asked, publishes it. One request number for the whole form. */
export const useSaveActivity = (form: ActivityForm, draftId: string | undefined): SaveActivity => {
  const [requestId] = useState(newRequestId);
  const savedId = useRef(draftId);
  const [problem, setProblem] = useState('');
  const create = useAct('activities.create');
  const update = useAct('activities.update');
  const publish = useAct('activities.publish');

  const store = async (fields: ActivityFields) => {
    if (savedId.current) return update.run({ activityId: savedId.current, ...fields });
    const created = await create.run({ requestId, ...fields });
    // A first try without an answer may have arrived with older words: then these follow it.
    if (!created.ok || isSame(created.data, fields)) return created;
    return update.run({ activityId: created.data.id, ...fields });
  };

  const save: SaveActivity['save'] = async (options) => {
    setProblem('');
    const read = readForm(form.values, form.commitmentIds);
    if (!read.ok) return form.setErrors(read.errors);
    const stored = await store(read.fields);
    if (!stored.ok) {
      const placed = placeFailure(stored.error, form.values, serverNow());
      form.setErrors(placed.errors);
      return setProblem(placed.general ? `没有保存，填写的内容都在：${placed.general}` : '');
    }
    savedId.current = stored.data.id;
    form.markSaved();
    if (!options.publish) {
      showToast('已存为草稿，只有组织者能看到');
      return replacePage('activity', { id: stored.data.id });
    }
    const published = await publish.run({ activityId: stored.data.id });
    if (!published.ok) return setProblem(`已存为草稿，但没有发布：${published.error.message}`);
    showToast(`已发布，应到${published.data.expected}人`);
    replacePage('activity', { id: stored.data.id });
  };

  return { save, problem };
};
