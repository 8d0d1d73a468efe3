/** What a check-in link says; either part may be missing. */
export interface DoorLink {
  activityId?: string;
  /** The token of the QR code; without it the six digits are typed. */
  token?: string;
  /** The door of a volunteer event, where one checks out as well. */
  service?: boolean;
}

const ACTIVITY_ID = /^[\w.:-]{1,80}$/;
const TOKEN = /^([\w-]{1,80})\.[0-9a-f]{20}$/;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const linkOf = (a: string | undefined, c: string | undefined, k: string | undefined): DoorLink => {
  const token = c !== undefined && TOKEN.test(c) ? c : undefined;
  const activityId = a !== undefined && ACTIVITY_ID.test(a) ? a : TOKEN.exec(token ?? '')?.[1];
  return k === 'v' ? { activityId, token, service: true } : { activityId, token };
};

const valueIn = (text: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|[?&])${name}=([^&#]*)`).exec(text)?.[1];
  return found === undefined ? undefined : decoded(found);
};

/** Reads the text of a scanned code; empty when it is no check-in link. */
export const readDoorLink = (text: string): DoorLink =>
  linkOf(valueIn(text, 'a'), valueIn(text, 'c'), valueIn(text, 'k'));

/**
 * Reads the parameters the check-in page was opened with: `a`, `c` and `k` themselves; the whole link as
 * `q`, which is what WeChat passes on for the QR code of an ordinary link; or `scene`, which is what it
 * passes on for a mini-program code.
 */
export const doorLinkOf = (params: Readonly<Partial<Record<string, string>>>): DoorLink => {
  const { a, c, k, q, scene } = params;
  if (a !== undefined || c !== undefined) return linkOf(a, c, k);
  return readDoorLink(q ?? scene ?? '');
};
