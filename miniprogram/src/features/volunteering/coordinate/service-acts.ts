import type { ServiceRow } from '@shared/contract/volunteering-service';

export type ServiceAct = 'out' | 'confirm' | 'correct' | 'decline' | 'strike';

const LABELS: Readonly<Record<ServiceAct, string>> = {
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
  const can: Readonly<Record<ServiceAct, boolean>> = {
    out: figures.isOpen,
    confirm: state === 'waiting' && !figures.isOpen && figures.minutes > 0,
    correct: state === 'waiting' || state === 'confirmed' || asked,
    decline: asked,
    strike: served && state !== 'confirmed',
  };
  const order: readonly ServiceAct[] = asked
    ? ['correct', 'decline', 'out', 'confirm', 'strike']
    : ['out', 'confirm', 'correct', 'strike', 'decline'];
  return order.filter((key) => can[key]).map((key) => ({ key, label: LABELS[key] }));
};
