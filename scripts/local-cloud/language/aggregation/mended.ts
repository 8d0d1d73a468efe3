import { $facet, $graphLookup, $redact, $unionWith } from 'mingo/operators/pipeline';
import { gathering } from './accumulators';
import { arithmetic } from './arithmetic';
import { arrays, comparisons, conditions } from './arrays';
import { dates } from './dates';
import { sets } from './sets';
import { bucket, bucketAuto } from './stages/bucket';
import { geoNear } from './stages/geo-near';
import { group, sortByCount } from './stages/group';
import { addFields, project, unset } from './stages/project';
import {
  count,
  limit,
  match,
  replaceRoot,
  replaceWith,
  sample,
  skip,
  unwind,
} from './stages/simple';
import { sort } from './stages/sort';
import { lazily, unpaused } from './stages/stage';
import { strings } from './strings';

/** Expression operators of the service that the library lacks or gets wrong. */
export const mendedExpressions = {
  ...arithmetic,
  ...arrays,
  ...comparisons,
  ...conditions,
  ...dates,
  ...gathering,
  ...sets,
  ...strings,
};

/** None: groups are ours (`stages/group.ts`), and no other stage accumulates. */
export const mendedAccumulators = {};

/** Stages of the service that the library lacks or gets wrong; `lookup` is in `pipeline.ts`. */
export const mendedStages = {
  $addFields: lazily(addFields),
  $bucket: lazily(bucket),
  $bucketAuto: lazily(bucketAuto),
  $count: lazily(count),
  $geoNear: lazily(geoNear),
  $group: lazily(group),
  $limit: lazily(limit),
  $match: lazily(match),
  $project: lazily(project),
  $replaceRoot: lazily(replaceRoot),
  $replaceWith: lazily(replaceWith),
  $sample: lazily(sample),
  $set: lazily(addFields),
  $skip: lazily(skip),
  $sort: lazily(sort),
  $sortByCount: lazily(sortByCount),
  $unset: lazily(unset),
  $unwind: lazily(unwind),
  $facet: unpaused($facet),
  $graphLookup: unpaused($graphLookup),
  $redact: unpaused($redact),
  $unionWith: unpaused($unionWith),
};
