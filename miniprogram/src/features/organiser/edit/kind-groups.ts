import { activityKinds, type KindGroup, kindGroups } from '@shared/domain/activity/kinds';
import { type ActivityKind, activityKind } from '@shared/domain/activity/schema';
import type { UnitKind } from '@shared/domain/people/schema';

export interface KindChoices {
  title: KindGroup;
  items: Array<{ key: ActivityKind; label: string }>;
}

/**
 * Kinds that one of these units can host, under their headings; headings without any are left out. Kinds
 * with shifts have a form of their own.
 */
export const kindGroupsFor = (units: ReadonlyArray<{ kind: UnitKind }>): KindChoices[] => {
  const hostable = activityKind.options.filter(
    (kind) =>
      !activityKinds[kind].shifts &&
      units.some((unit) => activityKinds[kind].hostedBy.includes(unit.kind)),
  );
  return kindGroups
    .map((title) => ({
      title,
      items: hostable
        .filter((kind) => activityKinds[kind].group === title)
        .map((key) => ({ key, label: activityKinds[key].label })),
    }))
    .filter(({ items }) => items.length > 0);
};

/** The kind an address names; undefined where it names none. */
export const kindNamed = (name: string | undefined): ActivityKind | undefined =>
  activityKind.options.find((kind) => kind === name);
