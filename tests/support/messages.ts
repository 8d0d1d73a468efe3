import { randomUUID } from 'node:crypto';
import type { Letter } from '@cloud/runtime/messenger';
import type { SendOutcome } from '@shared/domain/reminders/outcome';
import type { Occasion } from '@shared/domain/reminders/schema';
import { demoAccountOf } from '../../scripts/demo/seed';
import { fireTimer } from './timer';
import type { World } from './world';

/** What the messenger of a world was handed, and how it fares from now on. */
export interface Post {
  /** To whom and why, in the order sent: `zhang-min day_before`. */
  readonly sent: string[];
  readonly letters: Letter[];
  /** How the next ones fare; everything is taken unless it says otherwise. */
  fares: (letter: Letter) => SendOutcome | Promise<SendOutcome>;
}

/** Puts a messenger into a world that writes down what it is handed. */
export const postOf = (world: World): Post => {
  const people = new Map<string, string>();
  const whoIs = async (accountId: string) => {
    const member = await world.store.organisation.memberByAccount(accountId);
    people.set(accountId, member?.id ?? accountId.replace(demoAccountOf(''), ''));
  };
  const post: Post = { sent: [], letters: [], fares: () => 'sent' };
  world.messaging.messenger = {
    send: async (letter) => {
      await whoIs(letter.accountId);
      post.letters.push(letter);
      post.sent.push(`${people.get(letter.accountId)} ${letter.subject.occasion}`);
      return { outcome: await post.fares(letter) };
    },
  };
  return post;
};

const OCCASIONS: readonly Occasion[] = ['day_before', 'changed', 'cancelled'];

/** Somebody taps 提醒我 and accepts, as WeChat asks: one message of each kind. */
export const allow = (
  world: World,
  personId: string,
  occasions: readonly Occasion[] = OCCASIONS,
) => {
  const templateIds = occasions.map((each) => world.messaging.templates[each]?.id ?? '');
  return world.as(personId).ask('reminders.allowed', { requestId: randomUUID(), templateIds });
};

/** Fires the timer that sends messages. */
export const sendDue = (world: World) => fireTimer(world, 'sendReminders');
