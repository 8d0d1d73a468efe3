import type { Role, UnitKind } from '../../people/schema';

/** A starting point the organiser may take and change. */
export interface ActivityTemplate {
  id: string;
  name: string;
  theme: string;
  place: string;
  durationMinutes: number;
}

/** Everything that sets one kind of activity apart from another. All lengths in minutes. */
export interface KindDefinition {
  label: string;
  /** The commitment's evidence this kind gives, `family/kind`. */
  evidence: string;
  hostedBy: readonly UnitKind[];
  /** Whoever holds one of these in the unit is due to attend (应到). */
  rosterRoles: readonly Role[];
  durationMinutes: number;
  opensBeforeMinutes: number;
  lateAfterMinutes: number;
  templates: readonly ActivityTemplate[];
}
