import type { RosterField } from './schema';

/** A column heading without what varies: spaces, brackets with hints, punctuation. */
const plain = (heading: string): string =>
  heading
    .replace(/[（(【[][^）)】\]]*[）)】\]]/g, '')
    .replace(/[\s\u3000:：*＊、/／_-]/g, '')
    .toLowerCase();

/** Usual headings of what is read, the better one first: 所在支部 goes before 处室. */
const HEADINGS: Readonly<Record<RosterField, readonly string[]>> = {
  name: ['姓名', '党员姓名', '名字', '人员姓名'],
  unit: [
    '所在党支部',
    '所在支部',
    '党支部',
    '支部',
    '支部名称',
    '党支部名称',
    '所属支部',
    '所属党支部',
    '所在党组织',
    '党组织',
    '党组织名称',
    '单位',
    '所在单位',
    '单位名称',
    '工作单位',
    '处室',
    '所在处室',
    '科室',
    '部门',
  ],
  memberClass: ['党员类别', '人员类别', '党员类型', '人员类型', '类别', '党员身份'],
  post: ['党内职务', '支部职务', '职务', '岗位', '职务名称', '担任职务'],
  phone: ['手机号', '手机号码', '手机', '联系电话', '联系方式', '移动电话', '电话', '电话号码'],
  rosterKey: ['工号', '职工号', '员工号', '员工编号', '职工编号', '人员编号', '编号', '党员编号'],
  leading: ['是否党员领导干部', '党员领导干部', '是否领导干部', '领导干部', '是否党员领导'],
  young: ['是否青年党员', '青年党员', '是否青年'],
  validFrom: ['转入日期', '转入时间', '转入本支部日期', '转入支部日期', '组织关系转入日期'],
  validTo: ['转出日期', '转出时间', '转出本支部日期', '转出支部日期', '组织关系转出日期'],
};

/** What must not be imported, whatever else the heading says around it. */
const FORBIDDEN =
  /身份证|证件|公民身份|护照|出生|生日|年龄|性别|民族|学历|学位|院校|学校|专业|籍贯|户籍|户口|住址|地址|照片|相片|头像|婚姻|健康|血型|病史|残疾|宗教|信仰|银行|卡号|工资|薪酬|收入|家庭|配偶|子女|父母|政审|处分|奖惩|考核|微信|邮箱|qq/;

/** `姓名` and the like by field; undefined when the heading is none of them. */
const fieldOf = (heading: string): { field: RosterField; rank: number } | undefined => {
  for (const [field, headings] of Object.entries(HEADINGS)) {
    const rank = headings.indexOf(heading);
    if (rank >= 0 && isField(field)) return { field, rank };
  }
  return undefined;
};

const isField = (name: string): name is RosterField => name in HEADINGS;

const LONGEST_HEADING = 20;

/** A heading as the report may show it: what looks like data is named by its place. */
const shown = (heading: string, index: number): string =>
  heading.length > LONGEST_HEADING || /\d{4}/.test(heading) ? `第${index + 1}列` : heading.trim();

/** What the columns of a file are. */
export interface Columns {
  /** Index of the column of each field that is read. */
  places: ReadonlyMap<RosterField, number>;
  /** Headings that are read, in the file's order. */
  read: string[];
  /** Headings that must not be read. */
  refused: string[];
  /** Headings nobody asks for. */
  ignored: string[];
}

/** Tells the columns of a header row apart. */
export const columnsOf = (headings: readonly string[]): Columns => {
  const found = headings.map((heading, index) => ({ heading, index, ...kindOf(heading) }));
  const places = new Map<RosterField, number>();
  for (const field of Object.keys(HEADINGS).filter(isField)) {
    const best = found
      .filter((one) => one.field === field)
      .sort((left, right) => left.rank - right.rank)[0];
    if (best) places.set(field, best.index);
  }
  const read = new Set(places.values());
  const named = found.filter(({ heading }) => heading.trim() !== '');
  const words = (list: typeof named) => list.map(({ heading, index }) => shown(heading, index));
  return {
    places,
    read: words(named.filter(({ index }) => read.has(index))),
    refused: words(named.filter(({ forbidden }) => forbidden)),
    ignored: words(named.filter(({ index, forbidden }) => !forbidden && !read.has(index))),
  };
};

interface Kind {
  field: RosterField | undefined;
  rank: number;
  forbidden: boolean;
}

const kindOf = (heading: string): Kind => {
  const known = fieldOf(plain(heading));
  const forbidden = FORBIDDEN.test(heading.replace(/\s/g, '').toLowerCase());
  return {
    field: forbidden ? undefined : known?.field,
    rank: known?.rank ?? 0,
    forbidden,
  };
};

/** How many of a row's cells are headings that are known, read or not. */
export const knownHeadings = (cells: readonly string[]): number =>
  cells.filter((cell) => {
    const { field, forbidden } = kindOf(cell);
    return (field !== undefined || forbidden) && cell.length <= LONGEST_HEADING;
  }).length;
