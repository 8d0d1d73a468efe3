import { bearerToken, setBearerToken } from './bearer';
import { takeFirstIdentity } from './demo-identity';
import { httpsTransport } from './https-transport';
import type { Transport } from './transport';

const TIMEOUT_MS = 15_000;

const post = async (path: string, body: unknown, token: string | undefined) => {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(body),
      signal: controller.signal,
    });
    const answer: unknown = await response.json();
    return { status: response.status, body: answer };
  } finally {
    clearTimeout(timer);
  }
};

const asMember = httpsTransport({
  post,
  proof: async () => ({}),
  readToken: () => bearerToken() ?? undefined,
  writeToken: setBearerToken,
});

/** In the demonstration one is a fictional person from the first call on. */
const asFictionalPerson: Transport = async (name, input) => {
  if (!bearerToken()) await takeFirstIdentity();
  return asMember(name, input);
};

/** The browser build talks to the server it was loaded from. */
export const send: Transport = DEMO ? asFictionalPerson : asMember;
