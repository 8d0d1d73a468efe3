import { requestFailed } from '../../../errors';
import { describe, evaluate, type Operator } from '../evaluate';
import { isNil, isRecord } from '../order';
import { readZone } from './operand';
import { parseDate } from './parse';

function read(text: unknown, format: unknown, zone: string | undefined): Date {
  if (typeof text !== 'string') {
    throw requestFailed(
      `$dateFromString requires that 'dateString' be a string, found: ${describe(text)}`,
    );
  }
  const parsed = parseDate(text, typeof format === 'string' ? format : undefined);
  if (!parsed) throw requestFailed(`Error parsing date string '${text}'`);
  if (parsed.zone !== undefined && zone !== undefined) {
    throw requestFailed(
      `you cannot pass in a date/time string with time zone information ('${parsed.zone}') together with a timezone argument`,
    );
  }
  return parsed.in(parsed.zone ?? zone);
}

/** Gaps: compact and other usual texts without a format, offsets in the text, `onError`. */
export const dateFromString: Operator = (doc, operand, options) => {
  if (!isRecord(operand) || !('dateString' in operand)) {
    throw requestFailed("Missing 'dateString' parameter to $dateFromString");
  }
  const text = evaluate(doc, operand.dateString, options);
  const format = evaluate(doc, operand.format, options);
  const zone = readZone(doc, operand, options);
  if (isNil(text)) return 'onNull' in operand ? evaluate(doc, operand.onNull, options) : null;
  if (zone === null || format === null) return null;
  if (!('onError' in operand)) return read(text, format, zone);
  try {
    return read(text, format, zone);
  } catch {
    return evaluate(doc, operand.onError, options);
  }
};
