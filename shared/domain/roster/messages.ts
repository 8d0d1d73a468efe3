import type { HoldReason, RosterField } from './schema';

/** Why a file cannot be read as a roster. */
export type RosterFileRefusal =
  | 'empty'
  | 'too_large'
  | 'too_many_rows'
  | 'old_excel'
  | 'encrypted'
  | 'damaged'
  | 'not_a_table'
  | 'no_header'
  | 'no_unit_column'
  | 'no_rows';

export const rosterRefusals: Readonly<Record<RosterFileRefusal, string>> = {
  empty: '这个文件是空的，请重新选择',
  too_large: '文件超过5 MB，请删去照片等内容，或分支部导入',
  too_many_rows: '名册超过60000行，请分成几份导入',
  old_excel: '这是旧的 .xls 格式，请用表格软件另存为 .xlsx 后再选择',
  encrypted: '这个文件设了打开密码，请另存一份不带密码的 .xlsx 后再选择',
  damaged: '文件没有读出来，可能已损坏，请用表格软件打开后另存为 .xlsx 再选择',
  not_a_table: '请选择 .xlsx 或 .csv 格式的名册',
  no_header: '没有找到表头。名册要有一行写明“姓名”和“支部”等列名，可以下载模板对照',
  no_unit_column: '表头里没有“支部”一列，请加上后再选择，可以下载模板对照',
  no_rows: '表头下面没有人员，请核对后再选择',
};

/** What people call each field. */
export const fieldWords: Readonly<Record<RosterField, string>> = {
  name: '姓名',
  unit: '支部',
  memberClass: '党员类别',
  post: '职务',
  phone: '手机号',
  rosterKey: '工号',
  leading: '党员领导干部',
  young: '青年党员',
  validFrom: '转入日期',
  validTo: '转出日期',
};

/** Why a row is held: what is the matter with the cell. */
export const holdWords: Readonly<Record<HoldReason, string>> = {
  missing: '没有填写',
  id_number: '像是证件号码，没有读取',
  too_long: '超过80个字',
  unknown_unit: '没有这个支部',
  unknown_class: '请写“正式党员”或“预备党员”',
  malformed_phone: '手机号应为11位数字',
  unknown_flag: '请写“是”或“否”',
  malformed_date: '日期请写成2022-03-01的样子',
  dates_reversed: '转出日期早于转入日期',
  twice_in_file: '同一个人在表里出现多次',
  phone_twice_in_file: '表里另有人用同一个手机号',
  key_twice_in_file: '表里另有人用同一个工号',
  namesakes_in_file: '表里同支部有同名的人，分不清是不是同一位',
  namesakes_in_roster: '名册里有同名的人，请选是哪一位',
  phone_of_other: '名册里这个手机号是另一位的',
  key_of_other: '名册里这个工号是另一位的',
  in_other_unit: '名册里这位在别的支部，请确认是否转入',
  was_here_before: '名册里这位曾在本支部，请确认是否转回',
  left_unknown: '写了转出日期，但名册里没有这个人',
};
