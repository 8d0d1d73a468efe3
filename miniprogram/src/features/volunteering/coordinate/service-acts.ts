import type { ServiceRow } from '@shared/contract/volunteering-service';
import { hasPending } from '@shared/domain/volunteering/hours';

export type ServiceAct = 'kept' | 'out' | 'confirm' | 'correct' | 'decline' | 'strike';

const LABELS: Readonly<Record<ServiceAct, string>> = {
  kept: '确认补传',
  out: '补签退',
  confirm: '认定',
  correct: '更正',
  decline: '不更正',
  strike: '撤回一条',
};

/** What can be done with one record of service by whoever organises, the likeliest first. */
export const serviceActs = ({
  state,
  figures,
  ask,
  marks,
}: ServiceRow): Array<{ key: ServiceAct; label: string }> => {
  const asked = ask !== null && ask.answer === null;
  const served = marks.some(({ struck }) => struck === null);
  const isKept = state !== 'confirmed' && hasPending(marks);
  const can: Readonly<Record<ServiceAct, boolean>> = {
    kept: isKept,
    out: figures.isOpen,
    confirm: state === 'waiting' && !isKept && !figures.isOpen && figures.minutes > 0,
    correct: state === 'waiting' || state === 'confirmed' || asked,
    decline: asked,
    strike: served && state !== 'confirmed',
  };
  const order: readonly ServiceAct[] = asked
    ? ['correct', 'decline', 'kept', 'out', 'confirm', 'strike']
    : ['kept', 'out', 'confirm', 'correct', 'strike', 'decline'];
  return order.filter((key) => can[key]).map((key) => ({ key, label: LABELS[key] }));
};
