import type { InputOf, OutputOf } from '@shared/contract';
import {
  type HandOver,
  handedOverOn,
  type RetentionTerms,
  TERM_BOUNDS,
} from '@shared/domain/retention/terms';
import { retentionWords } from '@shared/domain/retention/words';

type Preview = OutputOf<'retention.preview'>;
type Due = Preview['now'][number];

/** 现在到期3场活动，30天内还有2场活动. */
export const dueWords = ({ kind, due, held }: Due, next: readonly Due[]): string => {
  const { unit } = retentionWords[kind];
  const later = next.find((one) => one.kind === kind)?.due ?? 0;
  const now = due === 0 ? '现在没有到期' : `现在到期${due}${unit}`;
  const soon = later === 0 ? '' : `，30天内还有${later}${unit}`;
  const kept = held === 0 ? '' : `；${held}${unit}没有结束签到，合计未留存，暂不清理`;
  return `${now}${soon}${kept}`;
};

/** What one run removed, in one line. */
export const runWords = ({ counts, cutOff, more }: Preview['runs'][number]): string => {
  const removed = counts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${retentionWords[kind].title}${count}${retentionWords[kind].unit}`);
  const left = cutOff ? '；中途停止，其余由下一次清理' : more ? '；其余由下一次清理' : '';
  return `${removed.length === 0 ? '没有清理' : removed.join('，')}${left}`;
};

/** What stands in the fields of the form. */
export interface TermFields {
  terms: Record<keyof RetentionTerms, string>;
  year: number;
  handedOver: string;
  reason: string;
}

export const termLabels: Readonly<Record<keyof RetentionTerms, string>> = {
  checkInTechnicalDays: '签到的技术记录（活动结束后天数）',
  attendanceYears: '逐人的考勤记录（移交后年数）',
  dataRequestDays: '个人信息申请（答复后天数）',
  feedbackDays: '投诉建议（最后一次往来后天数）',
  rosterImportDays: '名册导入的明细（导入后天数）',
};

/** The terms in their order on the page. */
export const TERM_NAMES = [
  'checkInTechnicalDays',
  'attendanceYears',
  'dataRequestDays',
  'feedbackDays',
  'rosterImportDays',
] as const satisfies readonly (keyof RetentionTerms)[];

export const fieldsOf = ({ terms, handOvers }: Preview, year: number): TermFields => ({
  terms: {
    checkInTechnicalDays: String(terms.checkInTechnicalDays),
    attendanceYears: String(terms.attendanceYears),
    dataRequestDays: String(terms.dataRequestDays),
    feedbackDays: String(terms.feedbackDays),
    rosterImportDays: String(terms.rosterImportDays),
  },
  year,
  handedOver: handedOverOn(year, handOvers),
  reason: '',
});

/** Why a term cannot be set so; undefined when it can. */
export const termError = (name: keyof RetentionTerms, text: string): string | undefined => {
  const [smallest, largest] = TERM_BOUNDS[name];
  const value = Number(text);
  const fits = /^\d{1,4}$/.test(text) && value >= smallest && value <= largest;
  return fits ? undefined : `请填写${smallest}至${largest}的整数`;
};

const handOversWith = (
  before: readonly HandOver[],
  { year, handedOver }: TermFields,
): HandOver[] => [
  ...before.filter((one) => one.year !== year),
  ...(handedOver === handedOverOn(year, []) ? [] : [{ year, date: handedOver }]),
];

/** What is sent; undefined while a field does not fit. */
export const changeOf = (
  { handOvers, revision }: Preview,
  fields: TermFields,
): InputOf<'retention.change'> | undefined => {
  if (TERM_NAMES.some((name) => termError(name, fields.terms[name]))) return undefined;
  return {
    revision,
    terms: {
      checkInTechnicalDays: Number(fields.terms.checkInTechnicalDays),
      attendanceYears: Number(fields.terms.attendanceYears),
      dataRequestDays: Number(fields.terms.dataRequestDays),
      feedbackDays: Number(fields.terms.feedbackDays),
      rosterImportDays: Number(fields.terms.rosterImportDays),
    },
    handOvers: handOversWith(handOvers, fields),
    reason: fields.reason,
  };
};
