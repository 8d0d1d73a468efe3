import fc from 'fast-check';
import { instantOf } from '../time';
import { fitted, templateData, templateOf } from './template';

const ID = 'zun-LzcQyW-edafCVvzPkK4de2Rllr1fFpw2A_x0oXE';
const CONTENT = {
  theme: '学条例 强支部',
  startsAt: instantOf('2022-11-22', '14:00') ?? 0,
  place: '三楼会议室',
  note: '改期：场馆检修',
};

describe('a template as the environment names it', () => {
  it('its id, and which field holds what', () => {
    expect(templateOf(`${ID}:thing1,time2,thing3,thing4`)).toEqual({
      id: ID,
      fields: { theme: 'thing1', time: 'time2', place: 'thing3', note: 'thing4' },
    });
    expect(templateOf(` ${ID}:thing10,,,phrase2 `)?.fields).toEqual({
      theme: 'thing10',
      time: null,
      place: null,
      note: 'phrase2',
    });
  });

  it.each(['', ID, `${ID}:thing1`, `${ID}:time1,thing2,,`, 'short:thing1,time2,thing3,thing4'])(
    '%j is none',
    (text) => {
      expect(templateOf(text)).toBeUndefined();
    },
  );
});

describe('what WeChat is handed', () => {
  it('fills the fields the template has, and no other', () => {
    const template = templateOf(`${ID}:thing1,date2,,phrase4`);
    if (!template) throw new Error('unreadable');
    expect(templateData(template, 'changed', CONTENT)).toEqual({
      thing1: { value: '学条例 强支部' },
      date2: { value: '2022年11月22日 14:00' },
      phrase4: { value: '已改期' },
    });
  });

  it('no text is longer than a field, empty, or in several lines; what fits is left as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const value = fitted(text, 20);
        expect(value.length).toBeGreaterThan(0);
        expect(value.length).toBeLessThanOrEqual(20);
        expect(value).not.toMatch(/[\n\r\t]/);
        // Throws where a sign was cut in two.
        expect(() => encodeURIComponent(value)).not.toThrow();
        const line = text.replace(/\s+/g, ' ').trim();
        if (line.length > 0 && line.length <= 20) expect(value).toBe(line);
      }),
    );
  });
});
