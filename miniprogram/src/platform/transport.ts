/**
 * Sends one request to the function `api` and gives back what it answered, unread.
 * Rejects with `NoConnection` when nothing answered; every other outcome is an answer.
 */
export type Transport = (name: string, input: unknown) => Promise<unknown>;

/** The server was not reached: no network, no answer in time. Nothing is known to have happened. */
export class NoConnection extends Error {}
