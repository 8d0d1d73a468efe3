/** A test by the file it stands in and its name. */
export interface NamedTest {
  file: string;
  name: string;
}

const flow = (file: string, name: string): NamedTest => ({
  file: `tests/flows/${file}.test.ts`,
  name,
});

/**
 * Clauses that a test walks through with real operations, beside the one every clause has. Kept by hand;
 * a test of the house checks that each is there.
 */
export const clauseTests: Readonly<Record<string, NamedTest>> = {
  '2.1': flow(
    'commitments',
    'a rule of the regulations stands beside 2.1, counts once it is switched on, and goes again',
  ),
  '4.1': flow(
    'board',
    'item 4 of the third branch turns from 0/1 to 1/1 by one check-in, with the record behind it',
  ),
  '4.3': flow(
    'entries',
    'a regime in force takes the place of the older one, which stays readable',
  ),
  '4.4': flow(
    'bulletins',
    'fills its quarter on the board, and a second one in the first quarter does not fill the second',
  ),
  '4.5': flow(
    'showings',
    'reaches the units it was meant for and nobody else, and counts once for 4.5',
  ),
  '4.6': flow('programmes', 'goes from draft to force with its document, for one of the audiences'),
  '4.7': flow('study-year', 'has each session’s 应到, 实到, 请假 and 缺席 as worked out by hand'),
  '9.4': flow(
    'registers',
    'a result that is not met yet stands in the register and does not count',
  ),
  '9.6': flow('commitments', 'the six of 六个有 are a list each branch fills'),
  '14.1': flow(
    'inspections',
    'a hotline matter goes from accepted to solved with its days, and late ones are said plainly',
  ),
  '15.3b': flow(
    'volunteering-record',
    '19. a Party member’s hours are theirs, the event its host’s; the board shows both and the corps',
  ),
  '17.2': flow(
    'inspections',
    'situation 22: the board shows who is missing, a round finds it, the branch puts it right, a talk follows',
  ),
};

/** The test that every clause has, by the rule it is told by. */
export const everyClause: NamedTest = {
  file: 'scripts/demo/clauses.test.ts',
  name: 'the record shows, the figure follows and says why, and gone it leaves no trace',
};
