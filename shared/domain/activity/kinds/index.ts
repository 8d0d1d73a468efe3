import type { ActivityKind } from '../schema';
import type { KindDefinition } from './definition';
import { themePartyDay } from './theme-party-day';

/** The registry of kinds: a new kind is one file and one line here. */
export const activityKinds = {
  theme_party_day: themePartyDay,
} as const satisfies Record<ActivityKind, KindDefinition>;

export type { ActivityTemplate, KindDefinition } from './definition';
