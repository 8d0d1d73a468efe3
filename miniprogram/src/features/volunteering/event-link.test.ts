import { eventLink, eventLinkOf } from './event-link';

test('an event is found by its own parameter, by the link WeChat passes on, or by a scene', () => {
  const link = 'https://example.test/volunteer?e=event-1&s=shift-2';
  expect(eventLinkOf({ e: 'event-1' })).toEqual({ activityId: 'event-1', shiftId: undefined });
  expect(eventLinkOf({ q: encodeURIComponent(link) })).toEqual({
    activityId: 'event-1',
    shiftId: 'shift-2',
  });
  expect(eventLinkOf({ scene: 'e%3Devent-1' }).activityId).toBe('event-1');
});

test('what could not be an id is passed over', () => {
  expect(eventLinkOf({ e: '<script>' })).toEqual({ activityId: undefined, shiftId: undefined });
  expect(eventLinkOf({})).toEqual({ activityId: undefined, shiftId: undefined });
});

test('the link that is shared leads back to the event, in a browser’s address as well', () => {
  const shared = eventLink('https://example.test/#/packages/volunteer/pages/event/index', 'a:b');
  expect(eventLinkOf({ q: shared }).activityId).toBe('a:b');
  expect(eventLink('https://example.test/?p=1', 'x')).toBe('https://example.test/?p=1&e=x');
  expect(eventLink('', 'x')).toBe('');
});
