import type { DraftSection } from './draft';

const MIN_HAN_SHARE = 0.4;
const MIN_HAN = 12;
const SUBJECT =
  /党|支部|团委|工会|群团|机关|意识形态|廉[洁政]|作风|纪律|志愿|政治|思想建设|两个维护|组织生活|干部|群众|社会主义|中心组|工作(?:要点|计划|方案|安排)|学习(?:贯彻|教育)/;
const TITLE = /要点|计划|方案|安排|规划|纲要/;

/** Whether a text is Chinese for the greater part, and speaks of what such plans are about. */
export const readsLikeGenre = (text: string): boolean => {
  let han = 0;
  let shown = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code <= 32 || code === 0x3000) continue;
    shown += 1;
    if (code >= 0x3400 && code <= 0x9fff) han += 1;
  }
  return han >= MIN_HAN && han >= shown * MIN_HAN_SHARE && SUBJECT.test(text.replace(/[“”]/g, ''));
};

/** Whether the text has a plan's shape: at least two numbered parts, or a plan's title. */
export const hasPlanShape = (
  title: string | null,
  sections: readonly DraftSection[],
  numbered: boolean,
): boolean => {
  const entries = sections.reduce((sum, section) => sum + 1 + section.items.length, 0);
  return numbered ? entries >= 2 : title !== null && TITLE.test(title) && entries >= 2;
};
