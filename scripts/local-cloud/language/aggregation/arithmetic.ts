import { requestFailed } from '../../errors';
import { numberOf, type Operator, taking, takingAny } from './evaluate';
import { isNil } from './order';
import { Summation } from './summation';

/** Null and missing stay null. */
const ofNumber = (name: string, compute: (value: number) => number): Operator =>
  taking(name, [1, 1], ([value]) => (isNil(value) ? null : compute(numberOf(name, value))));

const ofNumbers = (name: string, compute: (a: number, b: number) => number): Operator =>
  taking(name, [2, 2], ([a, b]) =>
    isNil(a) || isNil(b) ? null : compute(numberOf(name, a), numberOf(name, b)),
  );

const demand = (holds: boolean, message: string): void => {
  if (!holds) throw requestFailed(message);
};

/** Numbers, of which one may be a date. */
function add(values: readonly unknown[]): unknown {
  if (values.some(isNil)) return null;
  const sum = new Summation();
  let dates = 0;
  for (const value of values) {
    if (value instanceof Date) dates++;
    sum.add(value instanceof Date ? value.getTime() : numberOf('$add', value));
  }
  demand(dates <= 1, 'only one date allowed in an $add expression');
  return dates === 1 ? new Date(Math.round(sum.total)) : sum.total;
}

function multiply(values: readonly unknown[]): number | null {
  if (values.some(isNil)) return null;
  return values.reduce<number>((product, value) => product * numberOf('$multiply', value), 1);
}

function subtract([a, b]: readonly unknown[]): unknown {
  if (isNil(a) || isNil(b)) return null;
  if (!(a instanceof Date)) return numberOf('$subtract', a) - numberOf('$subtract', b);
  if (b instanceof Date) return a.getTime() - b.getTime();
  return new Date(a.getTime() - Math.round(numberOf('$subtract', b)));
}

/** Gap: one operand without its list, and places beyond what the number has. */
function truncate([value, places]: readonly unknown[]): number | null {
  if (isNil(value)) return null;
  const scale = 10 ** numberOf('$trunc', places ?? 0);
  const number = numberOf('$trunc', value);
  return Number.isFinite(number) ? Math.trunc(number * scale) / scale : number;
}

/** Gap of them all: see `taking`. Further ones stand beside the operator. */
export const arithmetic = {
  $abs: ofNumber('$abs', Math.abs),
  $add: takingAny(add),
  $ceil: ofNumber('$ceil', Math.ceil),
  $divide: ofNumbers('$divide', (a, b) => {
    demand(b !== 0, "can't $divide by zero");
    return a / b;
  }),
  $exp: ofNumber('$exp', Math.exp),
  $floor: ofNumber('$floor', Math.floor),
  // Gap: a logarithm of zero or less is refused, not Infinity or NaN.
  $ln: ofNumber('$ln', (value) => {
    demand(!(value <= 0), `$ln's argument must be a positive number, but is ${value}`);
    return Math.log(value);
  }),
  // Gap: the library divides decimal logarithms: another last digit.
  $log: ofNumbers('$log', (value, base) => {
    demand(!(value <= 0), `$log's argument must be a positive number, but is ${value}`);
    demand(!(base <= 0) && base !== 1, `$log's base must be a positive number not equal to 1`);
    return Math.log(value) / Math.log(base);
  }),
  $log10: ofNumber('$log10', (value) => {
    demand(!(value <= 0), `$log10's argument must be a positive number, but is ${value}`);
    return Math.log10(value);
  }),
  // Gap: null is null, and a remainder of zero is refused.
  $mod: ofNumbers('$mod', (a, b) => {
    demand(b !== 0, "can't $mod by zero");
    return a % b;
  }),
  $multiply: takingAny(multiply),
  $pow: ofNumbers('$pow', (base, exponent) => {
    demand(base !== 0 || exponent >= 0, '$pow cannot take a base of 0 and a negative exponent');
    return base ** exponent;
  }),
  $sqrt: ofNumber('$sqrt', (value) => {
    demand(!(value < 0), "$sqrt's argument must be greater than or equal to 0");
    return Math.sqrt(value);
  }),
  $subtract: taking('$subtract', [2, 2], subtract),
  $trunc: taking('$trunc', [1, 2], truncate),
};
