import { DAY, type Instant } from '@shared/domain/time';
import { idOf, isNews, type KeptAct, type Outcome } from './kept-act';

/** Acts in the order in which they were taken. */
export type Acts = readonly KeptAct[];

/** So many at most stand on one phone. */
export const LARGEST = 200;

/** After so many failures of the server the person is asked what to do. */
export const MOST_TRIES = 5;

/** What is done stays in view for a while, then the server's record alone tells of it. */
const DONE_STAYS_MS = DAY;

export type QueueEvent =
  | { name: 'taken'; act: KeptAct }
  | { name: 'answered'; requestId: string; outcome: Outcome; at: Instant }
  /** A person sends a refused act once more. */
  | { name: 'retried'; requestId: string }
  /** A person has read a refusal, or takes back what was not sent. */
  | { name: 'dropped'; requestId: string }
  /** The app started: what everybody has seen is cleared away. */
  | { name: 'aged'; now: Instant };

/** The server, or this program, failed: the same act may go through next time. */
const FAULTS: readonly string[] = ['UNEXPECTED', 'CLIENT_FAULT'];

const isDone = ({ state }: KeptAct): boolean => state.name === 'done';

const afterAnswer = (act: KeptAct, outcome: Outcome, at: Instant): KeptAct => {
  // An answer that comes twice says nothing new.
  if (act.state.name !== 'waiting') return act;
  if (outcome.ok) return { ...act, state: { name: 'done', at, answer: outcome.data } };
  const { error } = outcome;
  if (error.code === 'NO_CONNECTION') return act;
  const tries = act.tries + (FAULTS.includes(error.code) ? 1 : 0);
  const again = FAULTS.includes(error.code) && tries < MOST_TRIES;
  return { ...act, tries, state: again ? act.state : { name: 'refused', at, error } };
};

const isStale = (act: KeptAct, now: Instant): boolean => {
  if (act.state.name === 'done') return now - act.state.at > DONE_STAYS_MS;
  // Its sentence was read at once, where the act was done.
  return act.state.name === 'refused' && !isNews(act);
};

/** One more, after what is done has made room for it. */
const withTaken = (acts: Acts, act: KeptAct): Acts => {
  if (acts.some((each) => idOf(each) === idOf(act))) return acts;
  const excess = acts.length + 1 - LARGEST;
  if (excess <= 0) return [...acts, act];
  const leaving = new Set(acts.filter(isDone).slice(0, excess));
  return [...acts.filter((each) => !leaving.has(each)), act];
};

const withChanged = (acts: Acts, requestId: string, change: (act: KeptAct) => KeptAct): Acts =>
  acts.map((act) => (idOf(act) === requestId ? change(act) : act));

/** Whether one more can be kept: nothing that waits, or that nobody has read, ever makes room. */
export const hasRoom = (acts: Acts): boolean => acts.filter((act) => !isDone(act)).length < LARGEST;

/** The acts after an event. Pure: what it keeps, sends and shows is done elsewhere. */
export const actsAfter = (acts: Acts, event: QueueEvent): Acts => {
  switch (event.name) {
    case 'taken':
      return withTaken(acts, event.act);
    case 'answered':
      return withChanged(acts, event.requestId, (act) => afterAnswer(act, event.outcome, event.at));
    case 'retried':
      return withChanged(acts, event.requestId, (act) =>
        act.state.name === 'refused' ? { ...act, tries: 0, state: { name: 'waiting' } } : act,
      );
    case 'dropped':
      return acts.filter((act) => idOf(act) !== event.requestId);
    case 'aged':
      return acts.filter((act) => !isStale(act, event.now));
  }
};

/** Who uses the phone now, as far as it is known. */
export interface Present {
  account: string;
  memberId: string | null;
}

/** An act of an account nobody knew then belongs to the account; any other to its person. */
export const isOwn = ({ owner }: KeptAct, present: Present): boolean =>
  owner.memberId === null ? owner.account === present.account : owner.memberId === present.memberId;
