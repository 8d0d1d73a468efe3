import { dirname, join } from 'node:path/posix';
import { operationRegistry } from '@cloud/operations';
import { sources } from './source';

/** Operations that write and ask no year, each group with the reason. */
const OF_NO_YEAR: Readonly<Record<string, readonly string[]>> = {
  'who belongs where has days of its own, never earlier than yesterday: rosters go on over the years':
    [
      ...['binding.confirm', 'binding.invite', 'binding.revoke', 'binding.unbind'],
      ...['binding.foundOffice', 'people.add', 'people.correct', 'people.setRoles', 'people.join'],
      ...['people.transfer', 'people.requestTransfer', 'people.receiveTransfer'],
      ...['people.dropTransfer', 'people.undoMove', 'people.endMembership', 'people.addUnit'],
      ...['people.renameUnit', 'people.endUnit', 'people.transferUnit', 'volunteers.register'],
      ...['volunteers.openTeam', 'corps.setProfile', 'corps.addVolunteer', 'corps.enrol'],
      ...['corps.join', 'corps.leave', 'roster.createImport', 'roster.advanceImport'],
      ...['roster.confirmImport', 'roster.discardImport'],
    ],
  'the law has it go on: consents, requests and their answers, closing an account, retention': [
    ...['consents.give', 'consents.withdraw', 'myData.close', 'dataRequests.create'],
    ...['dataRequests.answer', 'retention.change'],
  ],
  'asking changes no record; only agreeing does': [
    ...['asks.create', 'asks.withdraw', 'volunteering.explain', 'volunteering.askCorrection'],
  ],
  'a paper about a year changes nothing in it': [
    ...['volunteering.issueStatement', 'volunteering.revokeStatement', 'bulletins.absentees'],
    'audit.export',
  ],
  'a draft is no plan yet, and the plan of a year that had none changes no record': [
    ...['plan.createDraft', 'plan.reviseDraft', 'plan.confirmDraft', 'plan.discardDraft'],
    'plan.decideCarry',
  ],
  'they decide about the end of a year': ['years.setLateDay', 'years.reopen', 'years.freeze'],
  'feedback, settings and inputs on their way are of no year': [
    ...['feedback.write', 'feedback.mine', 'feedback.myItem', 'feedback.reply'],
    ...['feedback.close', 'feedback.withdraw'],
    ...['feedback.take', 'feedback.answer', 'office.setFilingNumber', 'office.setUploads'],
    ...['reminders.setDays', 'reminders.setRule', 'inputs.part'],
  ],
};

const ROOM = 'cloudfunctions/operations/';
const files = sources([ROOM], 'code');
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const fileOf = (operation: string) => `${ROOM}${operation.split('.').map(kebab).join('/')}.ts`;

/** A file of an operation and what it imports from beside it. */
const withImports = (path: string, seen = new Set<string>()): ReadonlySet<string> => {
  const text = files.get(path);
  if (text === undefined || seen.has(path)) return seen;
  seen.add(path);
  for (const [, name = ''] of text.matchAll(/from '(\.[^']+)'/g)) {
    withImports(`${join(dirname(path), name)}.ts`, seen);
  }
  return seen;
};

/** Whatever changes a record carries an audit entry, and so says what was done. */
const writes = (operation: string): boolean =>
  [...withImports(fileOf(operation))].some((path) =>
    /\baction: |\bat: now\b/.test(files.get(path) ?? ''),
  );

describe('every operation that writes', () => {
  const explained = Object.values(OF_NO_YEAR).flat();
  const all = Object.entries(operationRegistry);
  const without = all.filter(([, { keepsYears }]) => !keepsYears).map(([name]) => name);

  it('says which year it changes, or stands above with the reason why it asks none', () => {
    expect(without.filter(writes).sort()).toEqual([...explained].sort());
  });

  it('is found by its audit entry: none that asks a year is missed', () => {
    const asking = all.filter(([, { keepsYears }]) => keepsYears).map(([name]) => name);
    expect(asking.length).toBeGreaterThan(60);
    expect(asking.filter((name) => !writes(name))).toEqual([]);
  });
});
