import type { Role, UnitKind } from '../people/schema';

/** Papers as a list groups them, in this order. */
export const paperGroups = [
  'plan',
  'inspection',
  'life',
  'study',
  'registers',
  'volunteering',
] as const;

export type PaperGroup = (typeof paperGroups)[number];

export const paperGroupWords: Readonly<Record<PaperGroup, string>> = {
  plan: '要点落实',
  inspection: '督查整改',
  life: '组织生活',
  study: '中心组学习',
  registers: '登记台账',
  volunteering: '志愿服务',
};

/** A paper as it is offered: its name, what it is for, and who may read it. */
export interface PaperOffer {
  label: string;
  /** What it is for, in one line. */
  note: string;
  group: PaperGroup;
  /** Open to leaders as well, who see activities and no lists of absentees. */
  forLeaders: boolean;
  /**
   * With its names it is read by who holds one of these over the unit and by nobody else, organiser or
   * not.
   */
  onlyFor?: readonly Role[];
  /** Who takes it out beside those without its names, or with their own line alone. */
  unnamedFor?: readonly Role[];
  /** Of the organ committee it tells of the whole office, and is read by who holds one of these. */
  wholeFor?: readonly Role[];
  /** Several papers in one workbook, made at once. */
  isBook?: true;
  /** Kinds of units whose year it tells; empty: it is of one activity, one round. */
  units: readonly UnitKind[];
}
