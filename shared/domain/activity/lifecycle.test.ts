import { closeRefusal, doorKeyRefusal, entryRefusal, publishRefusal } from './lifecycle';
import type { ActivityState } from './schema';

const [BEFORE, OPENS, DURING, ENDS, AFTER] = [0, 100, 200, 300, 400] as const;

const STATES = {
  draft: { name: 'draft' },
  published: { name: 'published', publishedAt: 1 },
  closed: { name: 'closed', closedAt: 250, counts: null },
  cancelled: { name: 'cancelled', cancelledAt: 2, reason: '停电' },
} satisfies Record<string, ActivityState>;

const ACTS = {
  publish: publishRefusal,
  close: closeRefusal,
  enter: entryRefusal,
  'show the code': doorKeyRefusal,
};

/** What stands in the way of each act, before the door opens, while it is open, and after the end. */
const TABLE: [keyof typeof ACTS, keyof typeof STATES, (string | undefined)[]][] = [
  ['publish', 'draft', [undefined, undefined, 'ACTIVITY_IN_PAST']],
  ['publish', 'published', [undefined, undefined, undefined]],
  ['publish', 'closed', ['ACTIVITY_CLOSED', 'ACTIVITY_CLOSED', 'ACTIVITY_CLOSED']],
  ['publish', 'cancelled', ['ACTIVITY_CANCELLED', 'ACTIVITY_CANCELLED', 'ACTIVITY_CANCELLED']],
  [
    'close',
    'draft',
    ['ACTIVITY_NOT_PUBLISHED', 'ACTIVITY_NOT_PUBLISHED', 'ACTIVITY_NOT_PUBLISHED'],
  ],
  ['close', 'published', ['CHECK_IN_NOT_OPEN', undefined, undefined]],
  ['close', 'closed', ['CHECK_IN_NOT_OPEN', undefined, undefined]],
  ['close', 'cancelled', ['ACTIVITY_CANCELLED', 'ACTIVITY_CANCELLED', 'ACTIVITY_CANCELLED']],
  [
    'enter',
    'draft',
    ['ACTIVITY_NOT_PUBLISHED', 'ACTIVITY_NOT_PUBLISHED', 'ACTIVITY_NOT_PUBLISHED'],
  ],
  ['enter', 'published', ['CHECK_IN_NOT_OPEN', undefined, undefined]],
  ['enter', 'closed', ['ACTIVITY_CLOSED', 'ACTIVITY_CLOSED', 'ACTIVITY_CLOSED']],
  ['enter', 'cancelled', ['ACTIVITY_CANCELLED', 'ACTIVITY_CANCELLED', 'ACTIVITY_CANCELLED']],
  [
    'show the code',
    'draft',
    ['ACTIVITY_NOT_PUBLISHED', 'ACTIVITY_NOT_PUBLISHED', 'ACTIVITY_NOT_PUBLISHED'],
  ],
  ['show the code', 'published', [undefined, undefined, 'CHECK_IN_CLOSED']],
  ['show the code', 'closed', ['CHECK_IN_CLOSED', 'CHECK_IN_CLOSED', 'CHECK_IN_CLOSED']],
  [
    'show the code',
    'cancelled',
    ['ACTIVITY_CANCELLED', 'ACTIVITY_CANCELLED', 'ACTIVITY_CANCELLED'],
  ],
];

describe('what can be done with an activity', () => {
  it.each(TABLE)('%s, when it is %s', (act, state, expected) => {
    const activity = {
      state: STATES[state],
      endsAt: ENDS,
      checkIn: { opensAt: OPENS, lateAfter: DURING, closesAt: ENDS },
    };
    const found = [BEFORE, DURING, AFTER].map((now) => ACTS[act](activity, now)?.error.code);
    expect(found).toEqual(expected);
  });

  it('every act is looked at in every state', () => {
    expect(TABLE).toHaveLength(Object.keys(ACTS).length * Object.keys(STATES).length);
  });
});
