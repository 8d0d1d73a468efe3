import { addVolunteer } from './add-volunteer';
import { enrol } from './enrol';
import { join } from './join';
import { leave } from './leave';
import { profile } from './profile';
import { roster } from './roster';
import { setProfile } from './set-profile';

/** Operations of this area, by their names on the wire. */
export const corpsOperations = {
  'corps.roster': roster,
  'corps.setProfile': setProfile,
  'corps.profile': profile,
  'corps.addVolunteer': addVolunteer,
  'corps.enrol': enrol,
  'corps.join': join,
  'corps.leave': leave,
} as const;
