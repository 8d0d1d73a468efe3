import { useRef, useState } from 'react';
import { useAct } from '@/features/remote';
import { serverNow } from '@/platform/clock';
import { replacePage } from '@/platform/navigation';
import { newRequestId } from '@/platform/request-id';
import { showToast } from '@/ui';
import { type ActivityFields, placeFailure, readForm, type SeriesDates } from './form-errors';
import type { ActivityForm } from './use-activity-form';

export interface SaveOptions {
  publish: boolean;
  /** It was held already and is put down afterwards (会后补记). */
  afterwards?: boolean;
}

export interface SaveActivity {
  save: (options: SaveOptions) => Promise<void>;
  /** What was asked for while the end had passed: whoever meant it says so. */
  past: SaveOptions | undefined;
  /** Goes back to the form. */
  dismiss: () => void;
  /** What went wrong outside the fields; nothing of the form is lost. */
  problem: string;
}

/** Stores the form: one draft, or one for each date. The ids of the drafts, soonest first. */
const useStoring = (draftId: string | undefined) => {
  const [requestId] = useState(newRequestId);
  const savedId = useRef(draftId);
  const tried = useRef(false);
  const create = useAct('activities.create');
  const createSeries = useAct('activities.createSeries');
  const update = useAct('activities.update');

  const storeOne = async (fields: ActivityFields & { afterwards?: boolean }) => {
    if (savedId.current) return update.run({ activityId: savedId.current, ...fields });
    const again = tried.current;
    tried.current = true;
    const created = await create.run({ requestId, ...fields });
    if (created.ok) savedId.current = created.data.id;
    // A first try without an answer may have arrived with older words: then these follow it.
    return created.ok && again ? update.run({ activityId: created.data.id, ...fields }) : created;
  };
  return async (fields: ActivityFields, dates: SeriesDates, afterwards: boolean) => {
    if (dates) {
      const { startsAt: _start, endsAt: _end, ...shared } = fields;
      const made = await createSeries.run({ requestId, ...shared, dates });
      return made.ok ? { ...made, data: made.data.activities.map(({ id }) => id) } : made;
    }
    const stored = await storeOne(afterwards ? { ...fields, afterwards } : fields);
    return stored.ok ? { ...stored, data: [stored.data.id] } : stored;
  };
};

const keptAsDrafts = ({ length }: readonly string[]): true => {
  const many = length > 1 ? `已建立${length}场草稿` : '已存为草稿';
  showToast(`${many}，只有组织者能看到`);
  return true;
};

const leaveFor = (ids: readonly string[]): void => {
  if (ids.length > 1) replacePage('activities', { view: 'organising' });
  else replacePage('activity', { id: ids[0] });
};

/** Saves the form as drafts and, if asked, publishes them. One request number for the whole form. */
export const useSaveActivity = (form: ActivityForm, draftId: string | undefined): SaveActivity => {
  const [problem, setProblem] = useState('');
  const [past, setPast] = useState<SaveOptions>();
  const store = useStoring(draftId);
  const publish = useAct('activities.publish');

  /** Opens each; the words say how it went. False: one was refused, and those after it are drafts. */
  const publishAll = async (ids: readonly string[], afterwards: boolean): Promise<boolean> => {
    let expected = 0;
    for (const [index, activityId] of ids.entries()) {
      const published = await publish.run({ activityId, ...(afterwards ? { afterwards } : {}) });
      if (!published.ok) {
        const done = ids.length === 1 ? '已存为草稿，但没有发布' : `已建立草稿，发布了${index}场`;
        setProblem(`${done}：${published.error.message}`);
        return false;
      }
      expected = published.data.expected;
    }
    showToast(ids.length === 1 ? `已发布，应到${expected}人` : `已发布${ids.length}场`);
    return true;
  };

  const save: SaveActivity['save'] = async (options) => {
    setProblem('');
    setPast(undefined);
    const { afterwards = false } = options;
    const read = readForm(form.values, form.commitmentIds);
    if (!read.ok) return form.setErrors(read.errors);
    const stored = await store(read.fields, read.dates, afterwards);
    if (!stored.ok) {
      if (stored.error.code === 'ACTIVITY_IN_PAST' && !read.dates) setPast(options);
      const placed = placeFailure(stored.error, form.values, serverNow());
      form.setErrors(placed.errors);
      return setProblem(placed.general ? `没有保存，填写的内容都在：${placed.general}` : '');
    }
    form.markSaved();
    const ids = stored.data;
    if (options.publish ? await publishAll(ids, afterwards) : keptAsDrafts(ids)) leaveFor(ids);
  };

  return { save, problem, past, dismiss: () => setPast(undefined) };
};
