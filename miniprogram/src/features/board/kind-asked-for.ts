import { activityKinds, evidenceOf } from '@shared/domain/activity/kinds';
import { type ActivityKind, activityKind } from '@shared/domain/activity/schema';
import type { UnitKind } from '@shared/domain/people/schema';

/**
 * The kind of activity a commitment asks for by name, as far as the unit can host it; none that has a form
 * of its own.
 */
export const kindAskedFor = (
  evidence: readonly string[],
  host: UnitKind,
): ActivityKind | undefined =>
  activityKind.options.find(
    (kind) =>
      evidence.includes(evidenceOf(kind)) &&
      !activityKinds[kind].shifts &&
      activityKinds[kind].hostedBy.includes(host),
  );
