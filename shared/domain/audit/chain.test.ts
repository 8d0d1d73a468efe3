import fc from 'fast-check';
import { FIRST_PREVIOUS, type Tie, verifyChain } from './chain';
import type { AuditLink } from './schema';

/** Stands in for a hash: unlike for unlike links. */
const tie: Tie = (link) => JSON.stringify(link);

const chainOf = (length: number): AuditLink[] => {
  const links: AuditLink[] = [];
  for (let index = 0; index < length; index++) {
    const link = {
      officeId: 'demo',
      sequence: index + 1,
      collection: 'activities',
      recordId: `a-${index}`,
      entryId: `e-${index}`,
      at: 1000 + index,
      by: 'zhao-lei',
      action: 'updated',
      reason: null,
      before: { place: '二楼' },
      after: { place: '三楼' },
      sealedAt: 5000,
      previous: links[index - 1]?.hash ?? FIRST_PREVIOUS,
    };
    links.push({ ...link, hash: tie(link) });
  }
  return links;
};

describe('a chain of audit entries', () => {
  it('that nobody touched holds', () => {
    expect(verifyChain(chainOf(5), tie)).toMatchObject({ holds: true, links: 5 });
  });

  it('of nothing holds', () => {
    expect(verifyChain([], tie)).toEqual({ holds: true, links: 0, lastHash: FIRST_PREVIOUS });
  });

  it('may be checked in part', () => {
    expect(verifyChain(chainOf(9).slice(4), tie)).toMatchObject({ holds: true, links: 5 });
  });

  it('breaks at the first link whose content was changed', () => {
    const links = chainOf(5);
    const third = links[2];
    if (third) links[2] = { ...third, by: 'somebody-else' };
    expect(verifyChain(links, tie)).toEqual({ holds: false, brokenAt: 3, reason: 'hash' });
  });

  it('breaks after a link that was made anew, since the next one still names the old hash', () => {
    const links = chainOf(5);
    const { hash: _hash, ...third } = links[2] ?? chainOf(1)[0] ?? never();
    const forged = { ...third, by: 'somebody-else' };
    links[2] = { ...forged, hash: tie(forged) };
    expect(verifyChain(links, tie)).toEqual({ holds: false, brokenAt: 4, reason: 'previous' });
  });

  it('breaks where a link of another office stands', () => {
    const links = chainOf(3);
    const second = links[1];
    if (second) links[1] = { ...second, officeId: 'other' };
    expect(verifyChain(links, tie)).toMatchObject({ brokenAt: 2, reason: 'office' });
  });

  it('a link left out, doubled or exchanged breaks it there, wherever that is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8 }),
        fc.constantFrom('out', 'twice', 'swap'),
        (at, how) => {
          const links = chainOf(10);
          if (how === 'out') links.splice(at, 1);
          if (how === 'twice') links.splice(at, 0, ...links.slice(at, at + 1));
          if (how === 'swap') links.splice(at, 2, ...links.slice(at, at + 2).reverse());
          // Without its first link the rest is a part that was cut out, and holds as such.
          expect(verifyChain(links, tie).holds).toBe(how === 'out' && at === 0);
        },
      ),
    );
  });
});

const never = (): never => {
  throw new Error('the chain is too short');
};
