import { Decimal128 } from 'bson';
import { decode, encode, encodeReply, parseWireObject } from './values';

const parse = (text: string) => parseWireObject(text, 1000);

/** Every form of a value on the wire, and the value. */
const FORMS: readonly (readonly [string, unknown])[] = [
  ['{"$numberInt":"5"}', 5],
  ['{"$numberLong":"31536000000"}', 31_536_000_000],
  ['{"$numberDouble":"0.5"}', 0.5],
  ['{"$numberDouble":"-0.0"}', 0],
  ['{"$numberDouble":"Infinity"}', Number.POSITIVE_INFINITY],
  ['{"$numberDouble":"NaN"}', Number.NaN],
  ['{"$date":{"$numberLong":"5"}}', new Date(5)],
  ['{"$date":5}', new Date(5)],
  ['{"$date":"1970-01-01T00:00:00.005Z"}', new Date(5)],
  ['{"$tcb_server_date":{"offset":{"$numberInt":"5"}}}', new Date(1005)],
  ['{"$tcb_server_date":{}}', new Date(1000)],
  ['{"$regularExpression":{"pattern":"a","options":"gi"}}', /a/i],
  ['{"$undefined":true}', null],
];

const MALFORMED = [
  '{"$numberInt":"1.5"}',
  '{"$numberInt":"x"}',
  '{"$numberDouble":""}',
  '{"$date":"yesterday"}',
  '{"$date":{"$numberLong":"NaN"}}',
  '{"$oid":"xyz"}',
  '{"$regularExpression":{}}',
  '{"$regularExpression":{"pattern":"("}}',
  '{"$tcb_server_date":{"offset":"x"}}',
  '{"__proto__":{}}',
];

describe('values on the wire', () => {
  it.each(FORMS)('reads %s', (text, value) => {
    expect(parse(`{"v":${text}}`).v).toEqual(value);
  });

  it.each(MALFORMED)('refuses %s', (text) => {
    expect(() => parse(`{"v":${text}}`)).toThrow(/\[FailedOperation\]/);
  });

  it('keeps decimals exact', () => {
    const { v } = parse('{"v":{"$numberDecimal":"0.1"}}');
    expect(v).toEqual(Decimal128.fromString('0.1'));
    expect(encode({ v })).toBe('{"v":{"$numberDecimal":"0.1"}}');
  });

  it('encodes what it decodes to the same text, in the same order', () => {
    const text =
      '{"b":1,"a":[{"$date":"1970-01-01T00:00:00.005Z"},{"$numberDouble":"NaN"}],"2":{"$oid":"0123456789abcdef01234567"}}';
    const once = encode(decode(text));
    expect(encode(decode(once))).toBe(once);
  });

  it('replies with an ObjectId as text', () => {
    expect(encodeReply(parse('{"o":{"$oid":"0123456789abcdef01234567"}}'))).toBe(
      '{"o":"0123456789abcdef01234567"}',
    );
  });
});
