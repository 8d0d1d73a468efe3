import type { Instant } from '@shared/domain/time';
import { demoUnits } from '../demo/office';
import { demoPeople } from '../demo/people';
import { demoAccountOf } from '../demo/seed';
import type { Tokens } from './tokens';

/** The fictional people one can be in the demonstration, each with a token of the local run. */
export const demoIdentities = (tokens: Tokens, clock: () => Instant) => {
  const units = demoUnits();
  const identities = demoPeople.flatMap(({ id, name, memberships, shows }) => {
    const unit = units.find(({ unitId }) => unitId === memberships[0]?.unitId);
    return shows && unit
      ? [{ id, name, unitName: unit.name, ...shows, token: tokens.tokenFor(demoAccountOf(id)) }]
      : [];
  });
  return () => ({ clock: { now: clock() }, identities });
};
