import { documentNumberYear } from './frame';
import { endsSentence, type JointOf, joinLines, type Line, looksLikeHeading, seam } from './lines';
import { matchesOf } from './matches';
import { readYear } from './numerals';

/** What stands before the first section: the title line and everything else, in its order. */
export type FrontMatter = { title: string | null; titleLine: number; introduction: string };

const TITLE_LENGTH = 60;
const PLAN_TITLE = /(?:要点|计划|方案|安排|规划|纲要)(?:[（(][^（()）]{1,12}[）)])?$/;
const NOTICE_TITLE = /(?:通知|意见)$/;
const SUBJECT = /党建|党的建设|党务|机关党|党支部|党委|党组织/;

const isTitleLike = (text: string): boolean =>
  text.length <= TITLE_LENGTH && !endsSentence(text) && !/[，,。；;：:]/.test(text);

const isPlanTitle = (text: string): boolean =>
  isTitleLike(text) && !/^附/.test(text) && PLAN_TITLE.test(text.slice(-20));

/** The line above belongs to the title when it is cut off in the middle of a name. */
const opensTitle = (text: string): boolean =>
  looksLikeHeading(text) &&
  documentNumberYear(text) === undefined &&
  /(?:委员会|党委|党组|支部|总支|局|机关|年度?|关于|工委|中心|党建|工作)$/.test(text);

const namesSubject = (text: string): boolean =>
  isTitleLike(text) &&
  SUBJECT.test(text) &&
  documentNumberYear(text) === undefined &&
  !/文件$/.test(text.slice(-2));

const isNoticeTitle = (text: string): boolean =>
  isTitleLike(text) && NOTICE_TITLE.test(text.slice(-2));

/** Index of the title's last line, -1 for none: the plan's own title before that of a notice. */
const findTitle = (lines: readonly Line[], jointOf: JointOf): number => {
  const candidates = lines
    .map((line, index) => ({ index, text: line.text, before: lines[index - 1]?.text }))
    .filter(
      ({ text, before }) =>
        before === undefined || opensTitle(before) || jointOf(before, text, true) === '\n',
    )
    .reverse();
  const found =
    candidates.find(({ text }) => isPlanTitle(text)) ??
    candidates.find(({ text }) => isNoticeTitle(text)) ??
    candidates.find(({ text }) => namesSubject(text));
  return found?.index ?? -1;
};

/** Reads the lines before the first section. A document number stays in the introduction. */
export const readFrontMatter = (lines: readonly Line[], jointOf: JointOf): FrontMatter => {
  const at = findTitle(lines, jointOf);
  const line = lines[at];
  if (line === undefined) {
    return { title: null, titleLine: 1, introduction: joinLines(lines, jointOf) };
  }
  const above = lines[at - 1];
  const opening = above !== undefined && opensTitle(above.text) ? above.text : '';
  const rest = [...lines.slice(0, opening === '' ? at : at - 1), ...lines.slice(at + 1)];
  return {
    title: opening + seam(opening, line.text) + line.text,
    titleLine: line.number,
    introduction: joinLines(rest, jointOf),
  };
};

const YEAR = '([12][0-9]{3}|[１２][０-９]{3}|二[〇零○][一二三四五六七八九〇零○]{2})';
const PLAN_YEAR = new RegExp(`${YEAR}\\s?年度?(?:机关|全局|全市)?(?:党建|党的建设|党务|机关党)`);
const ANY_YEAR = new RegExp(`${YEAR}\\s?(?:年|[-—–~～至到]{1,2}(?=[12１２二]))`);

/** The one year the pattern finds; `undefined` for none and for two that differ. */
const onlyYear = (text: string, pattern: RegExp): number | undefined => {
  const years = new Set<number>();
  for (const { groups } of matchesOf(text, pattern)) {
    const year = readYear((groups[0] ?? '').replace(/○/g, '〇'));
    if (year !== undefined) years.add(year);
  }
  return years.size === 1 ? [...years][0] : undefined;
};

/**
 * The year the plan is for: of its title, else of 「2022年党建工作」 in the introduction, else the
 * only year named there, else of the document number. `null` when none is certain.
 */
export const planYear = ({ title, introduction }: FrontMatter): number | null => {
  if (title !== null && title.search(ANY_YEAR) >= 0) return onlyYear(title, ANY_YEAR) ?? null;
  const named = onlyYear(introduction, PLAN_YEAR) ?? onlyYear(introduction, ANY_YEAR);
  if (named !== undefined) return named;
  if (introduction.search(ANY_YEAR) >= 0) return null;
  return readYear(documentNumberYear(introduction) ?? '') ?? null;
};
