import { noChoices } from './choices';
import { judge } from './judge';
import type { Known } from './match';
import { readRoster } from './read-roster';
import type { RosterChoices, RosterRow } from './schema';
import { held, row, someone, TODAY, UNITS } from './test-support';

/** What becomes of the first row of a file. */
const verdictOf = (rows: RosterRow[], known: Known[], choices: Partial<RosterChoices> = {}) => {
  const entry = readRoster(rows, UNITS).find(({ number }) => number === rows[0]?.number);
  if (!entry) throw new Error('no row');
  return judge(entry, known, TODAY, { ...noChoices, ...choices }).judgement;
};
const reasonsOf = (rows: RosterRow[], known: Known[] = []) => {
  const { verdict, holds } = verdictOf(rows, known);
  expect(verdict).toBe('held');
  return holds.map(({ reason, field }) => `${field} ${reason}`);
};

describe('what becomes of a row', () => {
  it('somebody the roster does not know is added', () => {
    expect(verdictOf([row(2)], [])).toMatchObject({ verdict: 'add', memberId: null });
  });

  it('somebody it knows with nothing new to say is the same; empty cells say nothing', () => {
    const known = someone('m', { phone: '13800000001', rosterKey: 'A7', young: true });
    expect(verdictOf([row(2, { memberClass: '' })], [known])).toMatchObject({
      verdict: 'same',
      memberId: 'm',
    });
  });

  it('what differs is changed, before and after told, the phone masked', () => {
    const known = someone('m', { memberClass: 'probationary_member', phone: '13800000001' });
    const { verdict, changes } = verdictOf(
      [row(2, { phone: '13900000002', post: '书记' })],
      [known],
    );
    expect(verdict).toBe('change');
    expect(changes).toEqual([
      { field: 'memberClass', before: '预备党员', after: '正式党员' },
      { field: 'post', before: null, after: '书记' },
      { field: 'phone', before: '138****0001', after: '139****0002' },
    ]);
  });

  it.each<[string, RosterRow[], Known[], string[]]>([
    ['no name', [row(2, { name: '' })], [], ['name missing']],
    ['no class, and new', [row(2, { memberClass: '' })], [], ['memberClass missing']],
    [
      'a class nobody knows',
      [row(2, { memberClass: '老党员' })],
      [],
      ['memberClass unknown_class'],
    ],
    ['a unit nobody knows', [row(2, { unit: '三支' })], [], ['unit unknown_unit']],
    ['a malformed phone', [row(2, { phone: '12345' })], [], ['phone malformed_phone']],
    ['an ID number', [row(2, { rosterKey: '110101199001011234' })], [], ['rosterKey id_number']],
    [
      'two namesakes in the roster',
      [row(2)],
      [someone('a'), someone('b')],
      ['name namesakes_in_roster'],
    ],
    ['two namesakes in the file', [row(2), row(3)], [], ['name namesakes_in_file']],
    [
      'the same person twice',
      [row(2, { phone: '13800000001' }), row(9, { phone: '13800000001', unit: '第一党支部' })],
      [],
      ['name twice_in_file'],
    ],
    [
      'a phone of somebody else',
      [row(2, { phone: '13800000001' })],
      [someone('x', { name: '演示·别人', phone: '13800000001' })],
      ['phone phone_of_other'],
    ],
    [
      'somebody of another branch',
      [row(2)],
      [someone('m', { memberships: held('branch-1') })],
      ['unit in_other_unit'],
    ],
    [
      'somebody who left this branch before',
      [row(2)],
      [someone('m', { memberships: held('branch-3', '2022-01-31') })],
      ['unit was_here_before'],
    ],
    ['left, and unknown', [row(2, { validTo: '2022-11-01' })], [], ['validTo left_unknown']],
  ])('%s is held', (_, rows, known, reasons) => {
    expect(reasonsOf(rows, known)).toEqual(reasons);
  });

  it('what was in a cell like an ID number is not kept', () => {
    const entries = readRoster([row(2, { post: '11010119900101123X' })], UNITS);
    expect(JSON.stringify(entries)).not.toContain('1101');
  });

  it('a namesake in another branch who is in the file there is somebody else', () => {
    const rows = [row(2), row(3, { unit: '第一党支部' })];
    const other = someone('m', { memberships: held('branch-1') });
    expect(verdictOf(rows, [other])).toMatchObject({ verdict: 'add' });
  });

  it('two namesakes are told apart by their numbers or phones', () => {
    const known = [someone('a', { rosterKey: 'A1' }), someone('b', { phone: '13800000002' })];
    expect(verdictOf([row(2, { rosterKey: 'A1' })], known)).toMatchObject({ memberId: 'a' });
    expect(verdictOf([row(2, { phone: '13800000002' })], known)).toMatchObject({ memberId: 'b' });
  });

  it('a person chosen from another branch comes on the day that is given', () => {
    const who = { kind: 'person', memberId: 'm', from: '2022-12-01' } as const;
    const known = someone('m', { memberships: held('branch-1') });
    expect(verdictOf([row(2)], [known], { who })).toMatchObject({
      verdict: 'change',
      memberId: 'm',
      changes: [
        { field: 'unit', before: 'branch-1', after: 'branch-3' },
        { field: 'validFrom', before: null, after: '2022-12-01' },
      ],
    });
  });

  it('a person said to be new is added, without a phone that is another’s', () => {
    const known = someone('x', { name: '演示·别人', phone: '13800000001' });
    const [entry] = readRoster([row(2, { phone: '13800000001' })], UNITS);
    if (!entry) throw new Error('no row');
    const done = judge(entry, [known], TODAY, { ...noChoices, who: { kind: 'new' } });
    expect(done).toMatchObject({
      judgement: { verdict: 'add' },
      entry: { values: { phone: null } },
    });
  });

  it('while the unit is unknown nobody is asked who it is, nor again once it was said', () => {
    const elsewhere = someone('m', { memberships: held('branch-1') });
    expect(reasonsOf([row(2, { unit: '三支' })], [elsewhere])).toEqual(['unit unknown_unit']);
    const who = { kind: 'person', memberId: 'm', from: TODAY } as const;
    const { holds } = verdictOf([row(2, { phone: '12345' })], [elsewhere], { who });
    expect(holds.map(({ reason }) => reason)).toEqual(['malformed_phone']);
  });

  it('without its wrong cells a row goes on; a skipped one does not', () => {
    const rows = [row(2, { phone: '12345' })];
    expect(verdictOf(rows, [], { without: true })).toMatchObject({ verdict: 'add' });
    expect(verdictOf(rows, [], { skip: true })).toMatchObject({ verdict: 'skipped' });
  });
});
