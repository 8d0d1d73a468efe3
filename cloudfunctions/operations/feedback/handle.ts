import { refuse, succeed } from '@shared/domain/outcome';
import { type Handler, itemToHandle, officeViews } from './office-view';
import { carryOut, type Deed } from './own';

/** Something the office does with an item. */
export const handleItem = async (
  feedbackId: string,
  handler: Handler,
  deed: Pick<Deed, 'action' | 'isDone' | 'step'>,
) => {
  const { actor, now, deps } = handler;
  const item = await itemToHandle(feedbackId, handler);
  if (!item) return refuse('NOT_FOUND', {});
  const outcome = await carryOut(deps.store, item, { ...deed, at: now, by: actor.memberId });
  if (!outcome.ok) return outcome;
  const [view] = await officeViews(deps.store, actor.officeId, [outcome.data], now);
  return view ? succeed(view) : refuse('NOT_FOUND', {});
};
