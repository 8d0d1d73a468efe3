import { bearerToken } from './bearer';
import { takeFirstIdentity } from './demo-identity';
import { NoConnection, type Transport } from './transport';

const TIMEOUT_MS = 15_000;

/** The browser build talks to the server it was loaded from. */
export const send: Transport = async (name, input) => {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MS);
  try {
    const token = bearerToken() ?? (DEMO ? await takeFirstIdentity() : null);
    const response = await fetch(`/call/${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(input),
      signal: controller.signal,
    });
    return await response.json();
  } catch (cause) {
    throw new NoConnection(String(cause));
  } finally {
    clearTimeout(timer);
  }
};
