import { CHINESE_DIGITS } from './numerals';

/** Stands for a character of a set phrase: as long as it, and never part of a count. */
const BLANK = '＿';

const CN = `[${CHINESE_DIGITS}]`;

/** Numbers that belong to a name, an order or a measurement: nothing anybody could count off. */
const SET_PHRASES = new RegExp(
  [
    '《[^》]{1,60}》',
    '“[^“”]{1,20}”',
    `第(?:${CN}{1,5}|\\d{1,4})[次个届批轮期季年项条]?`,
    '三会一课|三重一大|一岗双责|两学一做|一支部一特色一品牌|三严三实|两优一先',
    `[两四五三六七八]个(?:维护|确立|意识|自信|表率|责任|统一|务必|代表|全面|结合|有|必须)`,
    '四风|四种形态|两张皮|三闲地|两条渠道|双报到|双重组织生活|双评议',
    `(?:十[${CHINESE_DIGITS}]|二十)(?:大|届)`,
    `${CN}{1,2}中全会`,
    '\\d{1,3}分钟[^，。]{0,6}|一次性|(?:再|又|进|同|统|逐|任何|每)一次',
    `\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?`,
  ].join('|'),
  'g',
);

/** The clause with its set phrases blanked out, every other character where it was. */
export const withoutSetPhrases = (clause: string): string =>
  clause.replace(SET_PHRASES, (phrase) => BLANK.repeat(phrase.length));
