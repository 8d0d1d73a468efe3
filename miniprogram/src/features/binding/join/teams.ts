import type { Present } from './use-joining';
import type { Team } from './use-volunteer-form';

/** The open teams of all offices; with several offices each team names its own. */
export const teamsOf = (offices: Present['offices']): Team[] =>
  offices.flatMap(({ officeId, name: officeName, teams }) =>
    teams.map(({ unitId, name }) => ({
      key: `${officeId}/${unitId}`,
      officeId,
      unitId,
      name: offices.length > 1 ? `${officeName} ${name}` : name,
    })),
  );
