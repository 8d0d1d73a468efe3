import { dropDoor, keepDoor, keptDoor } from './kept-door';

const stored = new Map<string, string>();
jest.mock('@/platform/storage', () => ({
  readStored: (key: string) => stored.get(key) || undefined,
  writeStored: (key: string, value: string) => stored.set(key, value),
}));

const door = {
  doorId: 'a1',
  keyHex: 'ab'.repeat(32),
  linkBase: 'https://host.example/s',
  activity: {
    id: 'a1',
    kind: 'theme_party_day',
    unitId: 'branch-2',
    unitName: '第二党支部',
    theme: '学条例 强支部',
    place: '综合楼三楼会议室',
    startsAt: 100,
    endsAt: 200,
    checkIn: { opensAt: 50, lateAfter: 110, closesAt: 200 },
    serves: [],
    state: { name: 'published', publishedAt: 1 },
    details: {},
    series: null,
    jointId: null,
    postponed: [],
    study: null,
    programmeId: null,
  },
} as const satisfies Record<string, unknown>;

describe('the key kept on the organiser’s phone', () => {
  beforeEach(() =>
    keepDoor({ ...door, activity: { ...door.activity, serves: [], postponed: [] } }),
  );

  it('is found again after a restart without a network, while check-in runs', () => {
    expect(keptDoor('a1', 199)).toEqual(door);
  });

  it('opens nothing once check-in is over', () => {
    expect(keptDoor('a1', 200)).toBeUndefined();
  });

  it('belongs to one activity', () => {
    expect(keptDoor('a2', 150)).toBeUndefined();
  });

  it('is forgotten when the server refuses it', () => {
    dropDoor('a1');
    expect(keptDoor('a1', 150)).toBeUndefined();
  });
});
