import { demoPlan } from '../../../../scripts/demo/office';
import { caseKinds } from '../../cases/kinds';
import { isEvidenceFor } from '../../progress/records';
import { entryKind } from '../schema';
import { entryKinds } from './index';

const { commitments } = demoPlan();
const registered = entryKind.options.filter((kind) => entryKinds[kind].register !== undefined);

const evidenceOf = (kind: (typeof registered)[number]): string[] => {
  const { evidence, evidenceBy } = entryKinds[kind];
  return [...new Set([...(evidenceBy ? Object.values(evidenceBy.kinds) : [evidence])])];
};

describe('kinds of entries', () => {
  it('each gives evidence that some commitment of the plan asks for', () => {
    const idle = registered.flatMap(evidenceOf).filter((evidence) => {
      const record = { family: 'entry', kind: evidence } as const;
      return !commitments.some((one) => isEvidenceFor(one, record));
    });
    expect([...new Set(idle)]).toEqual([]);
  });

  it('what kinds and matters usually serve is in the plan', () => {
    const ids = commitments.map(({ id }) => id);
    const usual = [
      ...entryKind.options.flatMap((kind) => entryKinds[kind].usuallyServes),
      ...Object.values(caseKinds).flatMap(({ usuallyServes }) => usuallyServes),
    ];
    expect(usual.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('a talk asks for nothing that was said: neither a title nor a line of one’s own words beside who spoke', () => {
    const talks = registered.filter((kind) => entryKinds[kind].register === 'talks');
    for (const kind of talks) {
      const { fixedTitle, fields, closedToMembers } = entryKinds[kind];
      expect(fixedTitle).toBeTruthy();
      expect(closedToMembers).toBe(true);
      const free = fields.filter(({ choices, as, names }) => !choices && !as && !names);
      expect(free).toEqual([]);
    }
  });

  it('numbers of persons are numbers: no such kind names anybody', () => {
    const numbers = registered.filter((kind) => entryKinds[kind].register === 'numbers');
    for (const kind of numbers) expect(entryKinds[kind].of).toBe('group');
  });
});
