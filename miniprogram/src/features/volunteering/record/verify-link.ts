import { paramOf } from '../event-link';

/** What stands on a statement to look it up with; either part may be missing. */
export interface VerifyLink {
  number: string;
  code: string;
}

/** What the verify page was opened with: by the QR code on paper, or by hand. */
export const verifyLinkOf = (params: Readonly<Partial<Record<string, string>>>): VerifyLink => ({
  number: (paramOf(params, 'n') ?? '').slice(0, 20),
  code: (paramOf(params, 'c') ?? '').slice(0, 20),
});

/** Both parts are there: it can be looked up at once. */
export const isComplete = ({ number, code }: VerifyLink): boolean => number !== '' && code !== '';

/** `2022-0001`, as it is printed. */
export const isStatementNumber = (text: string): boolean => /^20\d{2}-\d{4,6}$/.test(text);
