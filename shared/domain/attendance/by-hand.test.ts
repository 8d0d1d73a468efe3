import { answerTo, isEnteredBy, isFirstBy, isTakenBack, takenBack, withLeftAt } from './by-hand';
import { expectedAt } from './roster';
import type { Attendance, Source } from './schema';
import { settled, withSource, withStruck } from './sources';

const waiting = expectedAt(
  { id: 'a', officeId: 'o', unitId: 'u', startsAt: 100, endsAt: 200 },
  { id: 'm', name: '演示·某', memberClass: 'full_member' },
  { as: 'due', number: 1 },
);

const source = (fields: Partial<Source> = {}): Source => ({
  at: 110,
  arrival: 'on_time',
  method: 'organiser_entry',
  enteredBy: 'officer',
  requestId: 'entry-1',
  receivedAt: 110,
  standing: { name: 'counts' },
  ...fields,
});
const phone = source({ method: 'code', enteredBy: null, requestId: 'phone-1', receivedAt: 105 });
const act = { at: 120, by: 'officer' };
const leave = { class: 'official', at: 110, by: 'officer', requestId: 'leave-1' } as const;
const entered = withSource(waiting, source());

describe('taking an entry back', () => {
  it('leaves the person expected, and the entry struck in the record', () => {
    const after = takenBack(entered, 'entry-1', act);
    expect(after).toMatchObject({ state: 'expected', presence: null });
    expect(after.sources).toMatchObject([{ standing: { name: 'struck', by: 'officer' } }]);
    expect(isTakenBack(after, 'entry-1', 'officer')).toBe(true);
    expect(isEnteredBy(after, 'entry-1', 'officer')).toBe(false);
  });

  it('leaves what the phone said', () => {
    const both = withSource(withSource(waiting, phone), source());
    expect(takenBack(both, 'entry-1', act)).toMatchObject({
      state: 'present',
      presence: { method: 'code' },
    });
  });

  it('is for whoever entered it, and for that request alone', () => {
    expect(takenBack(entered, 'entry-1', { ...act, by: 'other' }).state).toBe('present');
    expect(takenBack(entered, 'entry-2', act).state).toBe('present');
    expect(isEnteredBy(entered, 'entry-1', 'other')).toBe(false);
  });

  it('takes leave back as well', () => {
    const away = settled({ ...waiting, leave });
    expect(isEnteredBy(away, 'leave-1', 'officer')).toBe(true);
    expect(takenBack(away, 'leave-1', act)).toMatchObject({ state: 'expected', leave: null });
    expect(takenBack(away, 'leave-1', { ...act, by: 'other' }).leave).toEqual(leave);
  });

  it('a strike for another reason is no undoing', () => {
    const struck = withStruck(entered, () => true, { ...act, reason: '登记错了人' });
    expect(isTakenBack(struck, 'entry-1', 'officer')).toBe(false);
  });
});

describe('what a request is told when it comes again', () => {
  const answered: Attendance = {
    ...waiting,
    answered: [{ requestId: 'entry-2', answer: 'already' }],
  };

  it('is what it was told', () => {
    expect(answerTo(answered, 'entry-2')).toBe('already');
    expect(answerTo(answered, 'entry-1')).toBeUndefined();
    expect(answerTo(waiting, 'entry-1')).toBeUndefined();
  });

  it('whoever was first stays first, whatever is struck later', () => {
    const both = withSource(withSource(waiting, phone), source());
    const later = { at: 300, by: 'officer', reason: '本人未到场' };
    expect(isFirstBy(both, 'phone-1')).toBe(true);
    expect(isFirstBy(both, 'entry-1')).toBe(false);
    expect(
      isFirstBy(
        withStruck(both, ({ method }) => method === 'code', later),
        'entry-1',
      ),
    ).toBe(false);
  });

  it('whoever comes after a strike is first', () => {
    const struck = withStruck(withSource(waiting, phone), () => true, { ...act, reason: '错了' });
    expect(isFirstBy(withSource(struck, source({ receivedAt: 130 })), 'entry-1')).toBe(true);
  });
});

describe('leaving before the end', () => {
  const at = (leftAt: number | null, now = 1_000_000) =>
    withLeftAt(entered, leftAt, { endsAt: 200 }, now);

  it('lies between the arrival and the end', () => {
    for (const leftAt of [110, 199]) {
      expect(at(leftAt)).toMatchObject({ ok: true, data: { presence: { leftAt } } });
    }
    for (const leftAt of [109, 200]) {
      expect(at(leftAt)).toMatchObject({ ok: false, error: { code: 'LEFT_AT_INVALID' } });
    }
  });

  it('is never after now, and a clock a little ahead is forgiven', () => {
    expect(at(150, 149)).toMatchObject({ ok: true, data: { presence: { leftAt: 149 } } });
    const far = { ...entered, presence: entered.presence && { ...entered.presence, at: 0 } };
    const outcome = withLeftAt(far, 300_000, { endsAt: 400_000 }, 100_000);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'LEFT_AT_INVALID' } });
  });

  it('can be taken back, and is only for those present', () => {
    expect(at(null)).toMatchObject({ ok: true, data: { presence: { leftAt: null } } });
    expect(withLeftAt(waiting, 150, { endsAt: 200 }, 300)).toMatchObject({
      error: { code: 'NOT_PRESENT' },
    });
  });
});
