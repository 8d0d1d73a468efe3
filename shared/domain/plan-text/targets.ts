import type { ProposedTarget } from '../plan/schema';
import { type Clause, clausesOf } from './clauses';
import { type DraftItem, lineFinder } from './draft';
import { WARNING } from './messages';
import { type Quantity, type QuantityReading, quantityIn } from './quantities';
import { withoutSetPhrases } from './set-phrases';
import { actorByAct, actorOf } from './units';
import type { Warn } from './warnings';

const PER_MATTER = /一[事案件]一(?:报|议|反馈|整改|通报|总结|函)/;

const DEADLINE = /年底|年末|年内|月底|月末|上半年|[0-9０-９]{1,2}月/;
const ALL_OF_THEM = /全部|全覆盖|均|都|所有|100%/;
const RESULT = /达到|达标|完成|建成|实现|通过|过硬|创成/;

const SOFT = /力争|争取|努力|鼓励|尽量|原则上|有条件/;

/** 「年底…全部达到」 is one result of every unit; 一事一报 one record of every matter. */
const readingOf = (clause: string): QuantityReading => {
  if (PER_MATTER.test(clause)) return { atLeast: 1, period: 'per-matter' };
  if (DEADLINE.test(clause) && ALL_OF_THEM.test(clause) && RESULT.test(clause)) {
    return { atLeast: 1, period: 'once' };
  }
  return quantityIn(withoutSetPhrases(clause));
};

const isQuantity = (reading: QuantityReading): reading is Quantity => typeof reading === 'object';

const UNREADABLE = {
  'per-person': WARNING.perPerson,
  'no-such-period': WARNING.noSuchPeriod,
} as const;

/**
 * The quantities an item's words name outright. `quote` is the clause that gives one, as it stands
 * in the item's text. Numbers in set phrases (三会一课, 10分钟) give none, and neither do 定期 and
 * 及时. The unit is the one the clause names as acting, else the one its sentence named before,
 * else the only one that performs such an act, else the bureau.
 */
export const targetsOf = (
  item: DraftItem,
  text: string,
  number: number,
  warn: Warn,
): ProposedTarget[] => {
  const targets: ProposedTarget[] = [];
  const lineOf = lineFinder(item);
  let sentence = -1;
  let actor: ProposedTarget['unit'] | undefined;
  const read = (clause: Clause) => {
    if (clause.sentence !== sentence) actor = undefined;
    sentence = clause.sentence;
    actor = actorOf(clause.text) ?? actor;
    const reading = readingOf(clause.text);
    if (reading === 'none') return;
    if (!isQuantity(reading)) {
      warn(lineOf(clause.start), UNREADABLE[reading]);
      return;
    }
    targets.push({
      item: number,
      quote: clause.text,
      unit: actor ?? actorByAct(clause.text) ?? 'bureau',
      ...reading,
      soft: SOFT.test(clause.text),
    });
  };
  clausesOf(text).forEach(read);
  return targets;
};
