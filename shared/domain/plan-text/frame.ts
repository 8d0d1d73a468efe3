import { type Line, looksLikeHeading } from './lines';

const DOCUMENT_NUMBER =
  /[〔[【［（(]\s?([12１２][0-9０-９]{3})\s?[〕\]】］）)]\s?第?[0-9０-９]{1,4}\s?号/;

/** The year in a document number, `烟体党〔2022〕3号`; `undefined` where the line has none. */
export const documentNumberYear = (text: string): string | undefined =>
  DOCUMENT_NUMBER.exec(text)?.[1];

const DATE =
  /^[（(]?(?:[12][0-9]{3}|[12１２][０-９]{3}|二[〇零○O0][一二三四五六七八九〇零○]{2})\s?年\s?[0-9０-９一二三四五六七八九十]{1,3}\s?月(?:\s?[0-9０-９一二三四五六七八九十]{1,3}\s?日)?(?:印发)?[）)]?$/;

const isDate = (text: string): boolean => text.length <= 24 && DATE.test(text);

const BODY_NAME =
  /(?:委员会|党委|党组|支部|总支|工会|局|中心|办公室|领导小组|工委|党校)(?:（章）|\(章\)|（盖章）)?$/;

const isSignature = (text: string): boolean =>
  text.length <= 30 && looksLikeHeading(text) && BODY_NAME.test(text);

const isClosing = (text: string): boolean =>
  isDate(text) ||
  isSignature(text) ||
  /^(?:抄送|主送|分送|印发)[：:]/.test(text) ||
  (text.length <= 60 && /印发$/.test(text.slice(-2)));

const ANNEX = /^附(?:件|表|录)?\s{0,2}[0-9０-９一二三四五六七八九十]{0,3}\s{0,2}(?:[：:]|$)/;
const NUMBERED_ANNEX = /^附(?:件|表|录)\s{0,2}[0-9０-９一二三四五六七八九十]{1,3}\s/;

const isAnnex = (text: string): boolean => ANNEX.test(text) || NUMBERED_ANNEX.test(text);

const CLOSING_LINES = 6;

const startOfClosing = (lines: readonly Line[], end: number): number => {
  let start = end;
  while (start > 1 && end - start < CLOSING_LINES && isClosing(lines[start - 1]?.text ?? '')) {
    start -= 1;
  }
  return start;
};

/** A text cut into what is the plan and what stands around it. */
export type Framed = { body: Line[]; closing: Line[]; annex: Line[] };

/**
 * Parts the body from the signature and date under it and from the annexes after it.
 * @param from index of the first numbered line; an annex named before it is the plan itself
 */
export const frame = (lines: readonly Line[], from: number): Framed => {
  const found = lines.findIndex((line, index) => index > from && isAnnex(line.text));
  const annexAt = found < 0 ? lines.length : found;
  const closingAt = Math.max(startOfClosing(lines, annexAt), from + 1);
  return {
    body: lines.slice(0, closingAt),
    closing: lines.slice(closingAt, annexAt),
    annex: lines.slice(annexAt),
  };
};
