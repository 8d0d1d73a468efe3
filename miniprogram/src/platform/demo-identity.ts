import { setBearerToken } from './bearer';

/** A fictional person of the demonstration, with the token that stands for them. */
export interface DemoIdentity {
  id: string;
  name: string;
  unitName: string;
  roleLabel: string;
  token: string;
  description: string;
}

let reading: Promise<DemoIdentity[]> | undefined;

const read = async (): Promise<DemoIdentity[]> => {
  const response = await fetch('/demo/identities');
  const { identities }: { identities: DemoIdentity[] } = await response.json();
  return identities;
};

/** The fictional people this server knows; asked once, and again after a failure. */
export const demoIdentities = (): Promise<DemoIdentity[]> => {
  reading ??= read().catch((cause: unknown) => {
    reading = undefined;
    throw cause;
  });
  return reading;
};

/** On the first visit of a tab nobody is chosen yet: the first of them is taken. */
export const takeFirstIdentity = async (): Promise<string | null> => {
  const [first] = await demoIdentities();
  if (!first) return null;
  setBearerToken(first.token);
  return first.token;
};
