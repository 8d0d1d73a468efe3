import { planCreateDraft } from '@shared/contract/plan';
import { refuse, succeed } from '@shared/domain/outcome';
import { draftContentOf } from '@shared/domain/plan/draft';
import { parsePlanText, planRefusals } from '@shared/domain/plan-text';
import { idOfRequest } from '../../runtime/door';
import { implement, nothingToLoad } from '../implement';

export const createDraft = implement(planCreateDraft, {
  load: nothingToLoad,
  handle: async ({ actor, input: { source, requestId }, now, deps: { store, readPlanFile } }) => {
    const read =
      source.kind === 'text'
        ? ({ ok: true, text: source.text } as const)
        : await readPlanFile({ name: source.name, bytes: Buffer.from(source.base64, 'base64') });
    const parsed = read.ok ? parsePlanText(read) : read;
    if (!parsed.ok) return refuse('PLAN_FILE_UNREADABLE', { message: planRefusals[parsed.reason] });
    const draft = {
      ...draftContentOf(parsed.plan),
      id: idOfRequest(actor.memberId, requestId),
      officeId: actor.officeId,
      carried: [],
      revision: 1,
      state: 'open' as const,
      sourceName: source.kind === 'text' ? '粘贴的文字' : source.name,
      createdAt: now,
      createdBy: actor.memberId,
      history: [{ at: now, by: actor.memberId, action: 'created' }],
    };
    if (await store.plans.addDraft(draft)) return succeed(draft);
    const first = await store.plans.draft(draft.id);
    return first ? succeed(first) : refuse('NOT_FOUND', {});
  },
});
