import type { CorpsRow } from '@shared/contract/corps';
import type { VolunteerCategory } from '@shared/domain/people/schema';
import { instructorLevelWords, volunteerCategoryWords } from '@shared/domain/people/words';
import { longDayOf } from '@shared/domain/time';

/** 社会体育指导员二级，特长急救、摄影; 2021年1月1日入队. */
export const corpsNotes = (row: CorpsRow): string[] => {
  const level = row.instructorLevel ? instructorLevelWords[row.instructorLevel] : '';
  const skills = row.skills.length > 0 ? `特长${row.skills.join('、')}` : '';
  const what = [`${volunteerCategoryWords[row.category]}${level}`, skills];
  const term =
    row.to === null ? `${longDayOf(row.from)}入队` : `${longDayOf(row.from)}至${longDayOf(row.to)}`;
  return [what.filter((text) => text !== '').join('，'), term];
};

/** People by category, the leaders first in each. */
export const byCategory = (rows: readonly CorpsRow[]) => {
  const categories = [...new Set(rows.map(({ category }) => category))];
  return categories.map((category: VolunteerCategory) => ({
    category,
    title: volunteerCategoryWords[category],
    rows: rows
      .filter((row) => row.category === category)
      .sort((left, right) => Number(right.isLeader) - Number(left.isLeader)),
  }));
};

/** Skills as they are typed: by comma, 顿号 or space; each once. */
export const skillsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,，、;；\s]+/)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ),
];
