import type { SubscribeAnswer } from './subscribe-answer';

/** A browser gets no messages of WeChat's; the demonstration shows them in a list of its own. */
export const canSubscribe = DEMO;

export const askToSubscribe = (templateIds: readonly string[]): Promise<SubscribeAnswer> =>
  Promise.resolve({ asked: DEMO, accepted: DEMO ? templateIds : [] });
