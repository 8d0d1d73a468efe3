import fc from 'fast-check';
import { doorLinkOf, readDoorLink } from './door-link';

const token = 'act-1.0123456789abcdef0123';
const link = `https://party.example/#/pages/check-in/index?a=act-1&c=${token}`;

describe('a check-in link', () => {
  it('opened in the browser gives activity and token', () => {
    expect(doorLinkOf({ a: 'act-1', c: token })).toEqual({ activityId: 'act-1', token });
  });

  it('opened from the activity alone leaves the digits to be typed', () => {
    expect(doorLinkOf({ a: 'act-1' })).toEqual({ activityId: 'act-1', token: undefined });
  });

  it('scanned with WeChat arrives whole as q', () => {
    expect(doorLinkOf({ q: link })).toEqual({ activityId: 'act-1', token });
  });

  it('of a mini-program code arrives as scene', () => {
    expect(doorLinkOf({ scene: 'a=act-1' }).activityId).toBe('act-1');
  });

  it('with a token alone still names the activity', () => {
    expect(readDoorLink(`https://party.example/?c=${token}`)).toEqual({
      activityId: 'act-1',
      token,
    });
  });

  it.each(['', 'https://example.com/menu?b=2', '%E0%A4%A', 'a=../../x', 'c=act-1.zz'])(
    'is not seen in %j',
    (text) => {
      expect(readDoorLink(text)).toEqual({ activityId: undefined, token: undefined });
    },
  );

  it('never breaks on what a camera reads', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => [readDoorLink(text), doorLinkOf({ q: text, scene: text })]).not.toThrow();
      }),
    );
  });
});

test('the door of a volunteer event is told by its link', () => {
  const token = 'event-1.0123456789abcdef0123';
  expect(readDoorLink(`https://example.test/?a=event-1&c=${token}&k=v`)).toEqual({
    activityId: 'event-1',
    token,
    service: true,
  });
  expect(doorLinkOf({ a: 'event-1', k: 'v' }).service).toBe(true);
  expect(doorLinkOf({ a: 'event-1' })).toEqual({ activityId: 'event-1', token: undefined });
});
