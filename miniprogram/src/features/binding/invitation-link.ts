import { codeOf, INVITATION_LENGTH } from '@shared/domain/binding/code';

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const inText = (text: string): string | undefined => /(?:^|[?&])i=([^&#]*)/.exec(text)?.[1];

/** A code as it stands in a link, or nothing that could be one. */
const plausible = (text: string | undefined): string | undefined => {
  const code = codeOf(decoded(text ?? ''));
  return new RegExp(`^[A-Z0-9]{${INVITATION_LENGTH}}$`).test(code) ? code : undefined;
};

/**
 * The invitation a page was opened with: `i` itself; the whole link as `q`, which is what WeChat
 * passes on for the QR code of an ordinary link; or `scene`, for a mini-program code.
 */
export const invitationOf = (
  params: Readonly<Partial<Record<string, string>>>,
): string | undefined => {
  const { i, q, scene } = params;
  return plausible(i) ?? plausible(inText(q ?? scene ?? ''));
};

/** The code in what was scanned: a link of ours, or the code alone. */
export const invitationIn = (text: string): string | undefined =>
  plausible(inText(text)) ?? plausible(text);
