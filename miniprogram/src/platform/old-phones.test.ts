import { equipOldPhone } from './old-phones';

interface Phone {
  TextEncoder?: typeof TextEncoder;
  hasOwn?: typeof Object.hasOwn;
  at?: typeof Array.prototype.at;
}

const equipped = (phone: Phone): Phone => {
  equipOldPhone(phone, phone, phone);
  return phone;
};

describe('what old phones lack', () => {
  it('gets UTF-8 bytes of Chinese text as a new phone does', () => {
    const { TextEncoder: Encoder } = equipped({});
    const text = '签到 a=1 🀄';
    expect(Encoder && [...new Encoder().encode(text)]).toEqual([...new TextEncoder().encode(text)]);
  });

  it('tells own properties from inherited ones', () => {
    const { hasOwn } = equipped({});
    expect(hasOwn?.({ a: undefined }, 'a')).toBe(true);
    expect(hasOwn?.({}, 'toString')).toBe(false);
  });

  it('finds items from the end of a list', () => {
    const { at } = equipped({});
    const list = ['甲', '乙', '丙'];
    const found = [0, 2, 3, -1, -3, -4].map((place) => at?.call(list, place));
    expect(found).toEqual(['甲', '丙', undefined, '丙', '甲', undefined]);
  });

  it('leaves alone what a new phone has', () => {
    const { TextEncoder: Encoder, hasOwn } = equipped({ TextEncoder, hasOwn: Object.hasOwn });
    expect(Encoder).toBe(TextEncoder);
    expect(hasOwn).toBe(Object.hasOwn);
  });
});
