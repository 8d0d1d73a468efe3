import type { ActivityCard, OwnAttendance } from '@shared/contract/activities';
import type { AskCard } from '@shared/contract/asks';
import type { Ask, CorrectionOutcome } from '@shared/domain/asks/schema';

export type AskName = Ask['name'];

interface Standing {
  activity: Pick<ActivityCard, 'state'>;
  mine: OwnAttendance;
}

/** What a record can be asked to say instead; an absence that was none is a late entry. */
export const outcomesFor = ({ mine }: Standing): CorrectionOutcome[] => {
  const all: readonly CorrectionOutcome[] = ['present', 'on_leave', 'absent'];
  return all.filter(
    (wanted) => wanted !== mine?.state && !(wanted === 'present' && mine?.state === 'absent'),
  );
};

const mayAsk = ({ activity: { state }, mine }: Standing): AskName[] => {
  if (!mine || state.name === 'draft' || state.name === 'cancelled') return [];
  if (state.name === 'closed') {
    return mine.state === 'absent' ? ['late_entry', 'correction'] : ['correction'];
  }
  if (mine.state === 'expected') return mine.as === 'due' ? ['leave'] : [];
  return mine.state === 'present' ? ['correction'] : [];
};

/** What I can ask the branch for now; one of a kind may be open. */
export const choicesFor = (
  standing: Standing,
  asked: readonly Pick<AskCard, 'ask' | 'state'>[],
): AskName[] => {
  const open = asked.filter(({ state }) => state.name === 'open').map(({ ask }) => ask.name);
  return mayAsk(standing).filter((name) => !open.includes(name));
};
