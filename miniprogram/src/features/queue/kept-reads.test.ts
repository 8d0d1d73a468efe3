import { keepRead, readKept } from './kept-reads';
import { learnWho } from './who';

const mockStored = new Map<string, string>();
let mockAccount = 'a';
jest.mock('@/platform/storage', () => ({
  readStored: (key: string) => mockStored.get(key),
  writeStored: (key: string, value: string) => mockStored.set(key, value),
  dropStored: (key: string) => mockStored.delete(key),
}));
jest.mock('@/platform/account', () => ({ accountMark: () => mockAccount }));

const roster = { rows: [{ name: '演示·孙丽' }] };

describe('what was read before', () => {
  beforeEach(() => {
    mockStored.clear();
    mockAccount = 'a';
    learnWho('m1');
    keepRead({ name: 'roster:a1', value: roster, until: 100 }, 1);
  });

  it('is found again without a network, until its time is over', () => {
    expect(readKept('roster:a1', 99)).toEqual(roster);
    expect(readKept('roster:a1', 100)).toBeUndefined();
  });

  it('is removed from the phone once another read is kept after its time', () => {
    keepRead({ name: 'roster:a2', value: roster, until: 300 }, 200);
    expect([...mockStored.values()].join()).not.toContain('"until":100');
    expect(readKept('roster:a2', 201)).toEqual(roster);
  });

  it('is shown to nobody else who uses the phone', () => {
    mockAccount = 'b';
    expect(readKept('roster:a1', 50)).toBeUndefined();
    learnWho('m2');
    expect(readKept('roster:a1', 50)).toBeUndefined();
  });

  it('is kept also before the server has said who the account is', () => {
    mockAccount = 'c';
    keepRead({ name: 'roster:a3', value: roster, until: 100 }, 1);
    learnWho('m3');
    expect(readKept('roster:a3', 50)).toEqual(roster);
    mockAccount = 'a';
    expect(readKept('roster:a3', 50)).toBeUndefined();
  });

  it('is shown to nobody the same account is bound to later', () => {
    learnWho('m9');
    expect(readKept('roster:a1', 50)).toBeUndefined();
  });

  it('is nothing where the storage holds something else', () => {
    mockStored.set('kept-read:roster:a1', '{');
    expect(readKept('roster:a1', 50)).toBeUndefined();
  });
});
