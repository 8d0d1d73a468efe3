import type { OutputOf } from '@shared/contract';
import type { Team } from './use-volunteer-form';

type Offices = Extract<OutputOf<'session.open'>, { bound: false }>['offices'];

/** The open teams of all offices; with several offices each team names its own. */
export const teamsOf = (offices: Offices): Team[] =>
  offices.flatMap(({ officeId, name: officeName, teams }) =>
    teams.map(({ unitId, name }) => ({
      key: `${officeId}/${unitId}`,
      officeId,
      unitId,
      name: offices.length > 1 ? `${officeName} ${name}` : name,
    })),
  );
