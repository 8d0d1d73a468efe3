/** A clause of an item; `start` is its offset in the item's text, `sentence` counts from 0. */
export type Clause = { text: string; start: number; sentence: number };

const SENTENCE_END = '。！？；;!?\n';
const CLAUSE_END = '，,：:';
const OPENING = '“《（「『';
const CLOSING = '”》）」』';

/** 、 parts two clauses only where the next begins with a period of its own. */
const OWN_PERIOD = /^并?(?:每|全年|本年度|年内)/;

/** Whether a clause that opens so completes the one before it: 「…报告，做到一事一报」. */
const COMPLETES = /^(?:做到|实现|确保|达到)/;
const SHORT_COMPLETION = 12;
const LONGEST_COMPLETED = 60;

/**
 * Cuts a text into clauses at commas and stops; a comma inside quotation marks or brackets cuts
 * nothing. A mark left open ends with its sentence.
 */
export const clausesOf = (text: string): Clause[] => {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  let depth = 0;
  const close = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    const before = clauses[clauses.length - 1];
    const completes =
      trimmed.length <= SHORT_COMPLETION &&
      COMPLETES.test(trimmed) &&
      before?.sentence === sentence &&
      before.text.length <= LONGEST_COMPLETED;
    if (completes && before !== undefined) {
      before.text = text.slice(before.start, start + lead + trimmed.length);
    } else if (trimmed !== '') {
      clauses.push({ text: trimmed, start: start + lead, sentence });
    }
    start = end + 1;
  };
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    if (OPENING.includes(char)) depth += 1;
    else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
    else if (SENTENCE_END.includes(char)) {
      close(index);
      sentence += 1;
      depth = 0;
    } else if (depth === 0 && CLAUSE_END.includes(char)) close(index);
    else if (depth === 0 && char === '、' && OWN_PERIOD.test(text.slice(index + 1, index + 6))) {
      close(index);
    }
  }
  close(text.length);
  return clauses;
};
