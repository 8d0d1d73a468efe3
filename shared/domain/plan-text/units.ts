import type { ProposedTarget } from '../plan/schema';
import { matchesOf } from './matches';

type Unit = ProposedTarget['unit'];

/** Names a plan gives its units, the longer before the shorter they contain. */
const NAMES: readonly [Unit, RegExp][] = [
  ['study-group', /(?:党组|党委)?(?:理论)?(?:学习)?中心组/],
  ['organ-committee', /(?:直属)?机关(?:党委|纪委)/],
  ['volunteer-corps', /志愿者?(?:服务)?队伍?/],
  ['branch', /党?支部(?!主题党日|组织生活会|党员大会)/],
  ['party-group', /党组(?!织)/],
  ['bureau', /我局|全局|局机关/],
];

/** Acts that only one kind of unit performs, for clauses that name none. */
const ACTS: readonly [Unit, RegExp][] = [
  ['party-group', /派驻纪检|三重一大|民主生活会/],
  ['branch', /主题党日|三会一课|支部党员大会|支部委员会|支委会|党小组会|组织生活会/],
];

const ANY_NAME = new RegExp(NAMES.map(([, name]) => `(?:${name.source})`).join('|'));

/** 对各党支部, 到联系支部, 听取机关党委汇报: the unit acted upon, not the one that acts. */
const ACTED_UPON =
  /(?:对|向|给|为|到|赴|深入|听取|指导|督促|督导)(?:[各所属基层直联系0-9０-９一二三四五六七八九十个次]{0,8})$/;

const unitNamed = (name: string): Unit =>
  NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? 'bureau';

/** The unit that acts in a clause; `undefined` when it names none. */
export const actorOf = (clause: string): Unit | undefined => {
  const actor = matchesOf(clause, ANY_NAME).find(
    ({ index }) => !ACTED_UPON.test(clause.slice(Math.max(0, index - 10), index)),
  );
  return actor === undefined ? undefined : unitNamed(actor.text);
};

/** The unit whose kind of act the clause speaks of, when no unit is named. */
export const actorByAct = (clause: string): Unit | undefined =>
  ACTS.find(([, act]) => act.test(clause))?.[0];
