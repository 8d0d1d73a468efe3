import * as z from 'zod/mini';
import type { Operation } from './define';
import { commonErrors, errorCatalogue, sentenceFor } from './errors';
import { operations } from './index';

const CHINESE = /[\u4e00-\u9fff]/;
const AT = Date.UTC(2022, 10, 18, 6);

/** Something of each kind of data a code can carry. */
const SAMPLE: Readonly<Record<string, unknown>> = {
  fields: [{ path: 'theme', message: '请填写活动主题' }],
  reference: '0A1B2C3D',
  reason: '场馆检修',
  message: '文件里没有文字',
  startsAt: AT,
  opensAt: AT,
  closedAt: AT,
  at: AT,
  year: 2022,
  count: 3,
  commitmentId: '4.1',
  purpose: 'attendance',
  expiredAt: AT,
  until: AT,
  earliest: '2022-11-18',
  lastDay: '2022-11-18',
  latest: '2022-11-18',
  label: '形式',
  unitName: '第三支部',
  row: 7,
  limit: 5,
  state: 'answered',
  missing: ['表决结果'],
  post: '引导',
  theme: '健步走',
  minAge: 18,
  endsAt: AT,
  position: 3,
  now: 'away',
  since: '2023-01-11',
};

describe('every code has a sentence', () => {
  const entries = Object.entries(errorCatalogue);

  it.each(entries)('%s says in Chinese what happened', (_, { data, say }) => {
    const keys = Object.keys(data.shape);
    const sample = z.parse(data, Object.fromEntries(keys.map((key) => [key, SAMPLE[key]])));
    const sentence = Reflect.apply(say, undefined, [sample]);
    expect(sentence).toMatch(CHINESE);
    expect(sentence).not.toMatch(/undefined|NaN|Invalid|\{|\}|[!！]/);
  });

  it('no two codes say the same', () => {
    const plain = entries
      .filter(([, { data }]) => Object.keys(data.shape).length === 0)
      .map(([, { say }]) => Reflect.apply(say, undefined, [{}]));
    expect(new Set(plain).size).toBe(plain.length);
  });

  it('an input without any named field still gets one', () => {
    expect(sentenceFor({ code: 'INVALID_INPUT', data: { fields: [] } })).toMatch(CHINESE);
  });
});

describe('every operation', () => {
  const all: [string, Operation][] = Object.entries(operations);

  it.each(all)('%s is registered under its own name', (name, operation) => {
    expect(operation.name).toBe(name);
  });

  it.each(all)('%s takes nothing it does not know', (_, { input }) => {
    const result = z.safeParse(input, { surprise: 1 });
    const codes = result.error?.issues.map(({ code }) => code) ?? [];
    expect(codes).toContain('unrecognized_keys');
  });

  it.each(all)('%s names each of its own refusals once, and no common one', (_, { errors }) => {
    expect(new Set(errors).size).toBe(errors.length);
    const common: readonly string[] = commonErrors;
    expect(errors.filter((code) => common.includes(code))).toEqual([]);
  });

  it('whoever takes parts can say that one is missing, and nobody else does', () => {
    for (const [, { takesParts, errors }] of all) {
      expect(errors.includes('INPUT_PARTS_MISSING')).toBe(takesParts === true);
    }
  });

  it('every refusal of the catalogue can be given by somebody', () => {
    const given = new Set<string>([...commonErrors, ...all.flatMap(([, { errors }]) => errors)]);
    expect(Object.keys(errorCatalogue).filter((code) => !given.has(code))).toEqual([]);
  });
});
