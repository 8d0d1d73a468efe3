import type { AuditEntry } from '../audit/schema';
import { refuse, succeed } from '../outcome';
import type { Role } from '../people/schema';
import { DAY, type Instant } from '../time';
import type { Feedback, FeedbackKind, FeedbackMessage, FeedbackState } from './schema';

/** Longest text of one message, in characters. */
export const FEEDBACK_MAX = 500;

/** Days in which the office answers. */
export const ANSWER_DAYS = 15;

/** How many one account may write in a day; somebody the roster does not know is held shorter. */
export const FEEDBACK_PER_DAY = { bound: 20, unbound: 5 } as const;

/** Who works on what was written, in the whole office. */
export const FEEDBACK_ROLES = [
  'committee_staff',
  'administrator',
] as const satisfies readonly Role[];

/** Nobody's name: what the audit says of a writer who did not sign. */
const UNSIGNED = 'unsigned';

/** What a message changes of an item. */
export type FeedbackChange = Partial<Pick<Feedback, 'state' | 'messages' | 'dueAt' | 'contact'>>;

export const dueAfter = (since: Instant): Instant => since + ANSWER_DAYS * DAY;

/** Who wrote, as far as they wish to be known. */
export const bylineOf = ({ memberId }: Pick<Feedback, 'memberId'>): string => memberId ?? UNSIGNED;

/** Whether the office should have answered by now. */
export const isOverdue = ({ dueAt }: Pick<Feedback, 'dueAt'>, now: Instant): boolean =>
  dueAt !== null && now > dueAt;

/** The writer may come back once: after the first answer, and not after a second one. */
export const mayReply = ({ state, messages }: Pick<Feedback, 'state' | 'messages'>): boolean =>
  state === 'answered' && messages.filter(({ from }) => from === 'writer').length === 1;

/** States in which the office has something to answer. */
export const WAITING: readonly FeedbackState[] = ['received', 'in_hand'];

const notNow = (state: FeedbackState) => refuse('FEEDBACK_STATE', { state });

const said = (item: Feedback, message: FeedbackMessage) => [...item.messages, message];

/** Steps of whoever wrote; any other step is the office's. */
const WRITER_STEPS: readonly string[] = ['written', 'replied', 'closed', 'withdrawn', 'unlinked'];

export const isWriterStep = ({ action }: Pick<AuditEntry, 'action'>): boolean =>
  WRITER_STEPS.includes(action);

/**
 * What is left of the tie to a writer who closes the account: nothing. What was said stays with the
 * office, which finishes what it has in hand and removes it at the end of its term.
 */
export const unlinked = {
  writer: null,
  memberId: null,
  contact: null,
} as const satisfies Partial<Feedback>;

/** The office takes it up, so that the writer sees that somebody has read it. */
export const takeUp = ({ state }: Feedback) =>
  state === 'received' ? succeed<FeedbackChange>({ state: 'in_hand' }) : notNow(state);

/** The office answers; an item that nobody took up first may be answered at once. */
export const answer = (item: Feedback, by: string, text: string, at: Instant) =>
  WAITING.includes(item.state)
    ? succeed<FeedbackChange>({
        state: 'answered',
        dueAt: null,
        messages: said(item, { at, from: 'office', by, text }),
      })
    : notNow(item.state);

/** The writer asks back, once: the office has it in hand again, with its days from now. */
export const reply = (item: Feedback, text: string, at: Instant) =>
  mayReply(item)
    ? succeed<FeedbackChange>({
        state: 'in_hand',
        dueAt: dueAfter(at),
        messages: said(item, { at, from: 'writer', by: null, text }),
      })
    : notNow(item.state);

/** The writer is content. */
export const close = ({ state }: Feedback) =>
  state === 'answered' ? succeed<FeedbackChange>({ state: 'closed' }) : notNow(state);

/** The writer takes it back before it was answered: what was written goes, that it was there stays. */
export const withdraw = ({ state }: Feedback) =>
  WAITING.includes(state)
    ? succeed<FeedbackChange>({ state: 'withdrawn', dueAt: null, messages: [], contact: null })
    : notNow(state);

/** Kinds an office's person deals with: the administrator those about the mini-program alone. */
export const kindsFor = (isCommittee: boolean): readonly FeedbackKind[] =>
  isCommittee ? ['suggestion', 'complaint', 'problem', 'other'] : ['problem'];
