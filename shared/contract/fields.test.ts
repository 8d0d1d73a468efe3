import * as z from 'zod/mini';
import { line } from './fields';

const theme = line('活动主题', 8);

/** Signs by their numbers, as nobody can read them. */
const sign = (...codes: number[]): string => String.fromCharCode(...codes);

const NUL = sign(0);
const TURN = sign(0x202e);

describe('a line of text', () => {
  it.each([
    ['  学条例 强支部 ', '学条例 强支部'],
    ['学条例\n强支部', '学条例 强支部'],
    [`学${NUL}条例${sign(0x7f)}`, '学 条例'],
    [`学条例${TURN}（一）`, '学条例（一）'],
    ['全角　空格', '全角　空格'],
    ['𠮷田 🎉', '𠮷田 🎉'],
  ])('%j is kept as %j', (written, kept) => {
    expect(z.parse(theme, written)).toBe(kept);
  });

  it.each(['', '   ', '\n', NUL, TURN])('%j says nothing, so it is asked for', (written) => {
    expect(z.safeParse(theme, written).error?.issues[0]?.message).toBe('请填写活动主题');
  });

  it('is as long as its label allows, and no longer', () => {
    expect(z.parse(theme, '学'.repeat(8))).toHaveLength(8);
    expect(z.safeParse(theme, '学'.repeat(9)).success).toBe(false);
  });
});
