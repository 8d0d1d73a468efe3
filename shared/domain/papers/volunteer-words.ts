import type { InstructorLevel, VolunteerCategory } from '../people/schema';
import { instructorLevelWords, volunteerCategoryWords } from '../people/words';
import { hoursText } from '../volunteering/hours';
import type { PaperCell } from './paper';

/** 社会体育指导员（二级）. */
export const volunteerText = ({
  category,
  instructorLevel,
}: {
  category: VolunteerCategory;
  instructorLevel: InstructorLevel | null;
}): string => {
  const word = volunteerCategoryWords[category];
  return instructorLevel === null ? word : `${word}（${instructorLevelWords[instructorLevel]}）`;
};

export const cell = (value: string | number, fields: Omit<PaperCell, 'text'> = {}): PaperCell => ({
  text: String(value),
  ...fields,
});

/** Minutes of lines, summed before they are rounded. */
export const minutesOfAll = (lines: readonly { minutes: number }[]): number =>
  lines.reduce((sum, { minutes }) => sum + minutes, 0);

/** Hours with one decimal and the minutes they were worked out of, in two cells. */
export const timeCells = (minutes: number, fields: Omit<PaperCell, 'text'> = {}): PaperCell[] => [
  cell(hoursText(minutes), fields),
  cell(minutes, fields),
];

export const HOURS_NOTE =
  '小时由分钟换算，保留一位小数，不足0.1小时的不计；合计先加分钟，再换算一次，与各行小时相加可能略有差别';

export const CONFIRMED_ONLY = '只列已认定的服务，按实际服务时间计，不含中途离开';
