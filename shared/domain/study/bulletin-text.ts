import { rateText } from '../papers/words';
import {
  type BulletinWords,
  type Figure,
  type FigureKey,
  type Quarter,
  quarterName,
} from './bulletin';
import { amountOf, type BulletinMaterial } from './bulletin-figures';

/** The parts of the paper in its order, as their headings stand in print. */
export const BULLETIN_PARTS = [
  { key: 'overview', heading: '一、总体情况' },
  { key: 'attendance', heading: '二、出勤情况' },
  { key: 'results', heading: '三、学习成果' },
  { key: 'problems', heading: '四、存在问题' },
  { key: 'next', heading: '五、下步安排' },
] as const satisfies readonly { key: keyof BulletinWords; heading: string }[];

export const figureWords: Readonly<Record<FigureKey, { word: string; unit: string }>> = {
  held: { word: '集体学习', unit: '次' },
  collective: { word: '集体研讨', unit: '次' },
  expert_lecture: { word: '专题辅导', unit: '次' },
  extended: { word: '扩大学习会', unit: '次' },
  exchange: { word: '学习交流', unit: '次' },
  topics: { word: '专题', unit: '个' },
  expected: { word: '应到', unit: '人次' },
  present: { word: '实到', unit: '人次' },
  on_leave: { word: '请假', unit: '人次' },
  absent: { word: '缺席', unit: '人次' },
  made_up: { word: '补学', unit: '人次' },
  self_study: { word: '个人自学', unit: '项' },
  field_research: { word: '专题调研', unit: '项' },
};

type Drafted = Record<'overview' | 'attendance' | 'results', string>;

const phrase = (figures: readonly Figure[], key: FigureKey): string =>
  `${figureWords[key].word}${amountOf(figures, key)}${figureWords[key].unit}`;

/** Only those that are there: `集体研讨2次、专题辅导1次`. */
const those = (figures: readonly Figure[], keys: readonly FigureKey[]): string =>
  keys
    .filter((key) => amountOf(figures, key) > 0)
    .map((key) => phrase(figures, key))
    .join('、');

const quoted = (titles: readonly string[], most: number): string =>
  titles
    .slice(0, most)
    .map((title) => `“${title}”`)
    .join('')
    .concat(titles.length > most ? '等' : '');

const overviewOf = (
  { unitName, year, quarter }: Quarter & { unitName: string },
  figures: readonly Figure[],
  { sessions }: BulletinMaterial,
): string => {
  const when = `${year}年${quarterName(quarter)}，${unitName}`;
  const beside = those(figures, ['self_study', 'field_research', 'exchange']);
  if (amountOf(figures, 'held') === 0) {
    return `${when}没有开展集体学习。${beside ? `登记${beside}。` : ''}`;
  }
  const modes = those(figures, ['collective', 'expert_lecture', 'extended']);
  const behind = figures.find(({ key }) => key === 'topics')?.records ?? [];
  const themes = behind.flatMap(({ id }) => sessions.find((one) => one.id === id)?.theme ?? []);
  return [
    `${when}共开展${phrase(figures, 'held')}`,
    modes && `，其中${modes}`,
    `，学习${quoted(themes, 3)}${amountOf(figures, 'topics')}个专题。`,
    beside && `登记${beside}。`,
  ]
    .filter(Boolean)
    .join('');
};

const attendanceTextOf = (figures: readonly Figure[]): string => {
  if (amountOf(figures, 'held') === 0) return '本季度没有开展集体学习，没有出勤数字。';
  const numbers = (['expected', 'present', 'on_leave', 'absent', 'made_up'] as const).map((key) =>
    phrase(figures, key),
  );
  const [expected, present] = [amountOf(figures, 'expected'), amountOf(figures, 'present')];
  const rate =
    expected > 0
      ? `出勤率按实到除以应到计算，${present}÷${expected}＝${rateText(present, expected)}。`
      : '';
  return `本季度${numbers.join('，')}。${rate}补学另记，不改变实到。`;
};

const resultsOf = ({ entries }: BulletinMaterial): string => {
  const lines = (['field_research', 'exchange', 'self_study'] as const).flatMap((mode) => {
    const own = entries.filter((one) => one.mode === mode);
    const titles = own.flatMap(({ title }) => (title === '' ? [] : [title]));
    const { word, unit } = figureWords[mode];
    const named = titles.length > 0 ? `：${quoted(titles, 5)}` : '';
    return own.length === 0 ? [] : [`${word}${own.length}${unit}${named}。`];
  });
  return lines.length === 0 ? '本季度没有登记自学、调研和交流的成果。' : lines.join('\n');
};

/** The first three parts, written from the figures alone: numbers and titles, never a person's name. */
export const draftedWords = (
  of: Quarter & { unitName: string },
  figures: readonly Figure[],
  material: BulletinMaterial,
): Drafted => ({
  overview: overviewOf(of, figures, material),
  attendance: attendanceTextOf(figures),
  results: resultsOf(material),
});

/** The five parts as they read now: the secretary's own words where there are any. */
export const wordsAsRead = (
  words: BulletinWords,
  drafted: Drafted,
): Record<keyof BulletinWords, string> => ({
  overview: words.overview ?? drafted.overview,
  attendance: words.attendance ?? drafted.attendance,
  results: words.results ?? drafted.results,
  problems: words.problems,
  next: words.next,
});

/** Numbers that own words give with a unit of the paper's, and that no figure has. */
export const strangeNumbers = (
  text: string,
  figures: readonly Pick<Figure, 'key' | 'value'>[],
): string[] => {
  const known = new Set(figures.map(({ key, value }) => `${value}${figureWords[key].unit}`));
  const found = text.match(/\d+(人次|次|个专题|项)/g) ?? [];
  return [...new Set(found)].filter((one) => !known.has(one.replace('专题', '')));
};
