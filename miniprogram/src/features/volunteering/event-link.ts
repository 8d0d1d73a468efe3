/** Which event a page was opened for, and which shift was chosen before. */
export interface EventLink {
  activityId?: string | undefined;
  shiftId?: string | undefined;
}

type Params = Readonly<Partial<Record<string, string>>>;

const ID = /^[\w.:-]{1,80}$/;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const plausible = (text: string | undefined): string | undefined =>
  text !== undefined && ID.test(text) ? text : undefined;

/**
 * What a page was opened with: the values themselves; the whole link as `q`, which is what WeChat
 * passes on for the QR code of an ordinary link; or `scene`, for a mini-program code.
 */
export const paramOf = (params: Params, name: string): string | undefined => {
  const own = params[name];
  if (own !== undefined) return own;
  const text = decoded(params.q ?? params.scene ?? '');
  const found = new RegExp(`(?:^|[?&])${name}=([^&#]*)`).exec(text)?.[1];
  return found === undefined ? undefined : decoded(found);
};

export const eventLinkOf = (params: Params): EventLink => ({
  activityId: plausible(paramOf(params, 'e')),
  shiftId: plausible(paramOf(params, 's')),
});

/** What the poster's QR code says; empty where no link is set up. */
export const eventLink = (linkBase: string, activityId: string): string =>
  linkBase === ''
    ? ''
    : `${linkBase}${linkBase.includes('?') ? '&' : '?'}e=${encodeURIComponent(activityId)}`;
