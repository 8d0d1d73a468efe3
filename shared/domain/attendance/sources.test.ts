import fc from 'fast-check';
import { expectedAt } from './roster';
import type { Source } from './schema';
import { presenceOf, settled, withConfirmed, withSource, withStruck } from './sources';

const waiting = expectedAt(
  { id: 'a', officeId: 'o', unitId: 'u', startsAt: 100, endsAt: 200 },
  { id: 'm', name: '演示·某', memberClass: 'full_member' },
  { as: 'due', number: 1 },
);

const source = (fields: Partial<Source> = {}): Source => ({
  at: 110,
  arrival: 'on_time',
  method: 'code',
  enteredBy: null,
  requestId: 'request-1',
  receivedAt: 110,
  standing: { name: 'counts' },
  ...fields,
});
const onPaper = source({ at: 150, method: 'paper_sheet', enteredBy: 'o', requestId: 'request-2' });
const kept = source({ at: 105, method: 'offline_code', standing: { name: 'pending' } });
const struckBy = { at: 160, by: 'o', reason: '本人未到场' };

const sources = fc.uniqueArray(
  fc.record({
    at: fc.integer({ min: 100, max: 200 }),
    arrival: fc.constantFrom('on_time' as const, 'late' as const),
    method: fc.constantFrom('code' as const, 'offline_code' as const, 'paper_sheet' as const),
    enteredBy: fc.constant(null),
    requestId: fc.string({ minLength: 1, maxLength: 3 }),
    receivedAt: fc.integer({ min: 100, max: 300 }),
    standing: fc.constantFrom(
      { name: 'counts' as const },
      { name: 'pending' as const },
      { name: 'struck' as const, ...struckBy },
    ),
  }),
  { selector: ({ requestId }) => requestId, maxLength: 6 },
);

describe('one person recorded from several sides', () => {
  it('is one presence, the same in whatever order the sources arrived', () => {
    fc.assert(
      fc.property(sources, fc.infiniteStream(fc.nat()), (list, keys) => {
        const shuffled = list
          .map((one) => ({ one, key: keys.next().value }))
          .sort((left, right) => left.key - right.key)
          .map(({ one }) => one);
        expect(presenceOf(shuffled)).toEqual(presenceOf(list));
      }),
    );
  });

  it('is present exactly while a source counts', () => {
    fc.assert(
      fc.property(sources, (list) => {
        const record = settled({ ...waiting, sources: list });
        const counts = list.some(({ standing }) => standing.name !== 'struck');
        expect(record.state).toBe(counts ? 'present' : 'expected');
        expect(record.presence === null).toBe(!counts);
      }),
    );
  });

  it('paper and phone merge into one record that keeps both; the earlier one gives the time', () => {
    const merged = withSource(withSource(waiting, onPaper), source());
    expect(merged.sources).toHaveLength(2);
    expect(merged.presence).toMatchObject({ at: 110, method: 'code' });
  });

  it('on time by one hand is on time, though the other put down late', () => {
    const late = withSource(waiting, { ...onPaper, arrival: 'late' });
    expect(withSource(late, source({ at: 109 })).presence).toMatchObject({ arrival: 'on_time' });
  });

  it('a second one by the same hand, or the same request again, changes nothing', () => {
    const once = withSource(waiting, source());
    expect(withSource(once, source({ requestId: 'request-9' }))).toBe(once);
    expect(withSource(once, source())).toBe(once);
    const struck = withStruck(once, () => true, struckBy);
    expect(withSource(struck, source())).toBe(struck);
  });
});

describe('an upload from a phone without network', () => {
  it('counts, and waits for the organiser; confirmed it waits no longer', () => {
    const record = withSource(waiting, kept);
    expect(record).toMatchObject({ state: 'present', presence: { pending: true, at: 105 } });
    const confirmed = withConfirmed(record, { at: 170, by: 'o' });
    expect(confirmed.presence).toMatchObject({ pending: false, at: 105, method: 'offline_code' });
  });

  it('needs nobody to confirm it once the person stands on the signed sheet', () => {
    const record = withSource(withSource(waiting, kept), onPaper);
    expect(record.presence).toMatchObject({ pending: false, method: 'paper_sheet' });
  });
});

describe('striking out', () => {
  it('leaves the entry in the record, with who and why, and the person where they stood before', () => {
    const struck = withStruck(withSource(waiting, source()), () => true, struckBy);
    expect(struck).toMatchObject({ state: 'expected', presence: null });
    expect(struck.sources[0]?.standing).toEqual({ name: 'struck', ...struckBy });
  });

  it('of one source leaves the other standing', () => {
    const both = withSource(withSource(waiting, onPaper), source());
    const struck = withStruck(both, ({ method }) => method === 'code', struckBy);
    expect(struck.presence).toMatchObject({ method: 'paper_sheet', at: 150 });
  });

  it('gives somebody on leave back their leave, and an absentee of a closed roster stays absent', () => {
    const leave = { class: 'official' as const, at: 1, by: 'o', requestId: null };
    const away = withSource({ ...waiting, leave }, source());
    expect(away.state).toBe('present');
    expect(withStruck(away, () => true, struckBy).state).toBe('on_leave');
    const shut = settled({ ...withSource(waiting, source()), open: false });
    expect(withStruck(shut, () => true, struckBy).state).toBe('absent');
  });
});
