import { Query } from 'mingo/query';
import { requestFailed } from '../../../errors';
import type { Doc } from '../../../types';
import { metresTo } from '../../geo-distance';
import { type Position, type Shape, shapeOf } from '../../query/geo/shape';
import { numberOf } from '../evaluate';
import { valueAt, withField } from './path';
import { countOf } from './simple';
import { allAtOnce, fieldOf, type Stage, specOf } from './stage';

interface Located {
  readonly doc: Doc;
  readonly location: unknown;
  readonly distance: number;
}

function readNear(near: unknown): Position {
  const [from, ...more] = shapeOf(near)?.points ?? [];
  if (from && more.length === 0) return from;
  throw requestFailed("$geoNear requires a 'near' option that is a GeoJSON point");
}

const distanceOf = (spec: Doc, name: string, otherwise: number): number =>
  spec[name] === undefined ? otherwise : numberOf(`$geoNear ${name}`, spec[name]);

/** Where a document lies: under the key, else in its first field that is a place. */
function locate(doc: Doc, key: readonly string[] | undefined): [unknown, Shape] | undefined {
  for (const value of key ? [valueAt(doc, key)] : Object.values(doc)) {
    const shape = shapeOf(value);
    if (shape) return [value, shape];
  }
  return undefined;
}

/**
 * Gap: the library has no geometry. The service needs an index for it, this does not; without a
 * `key` it goes by the first place in the document.
 */
export const geoNear: Stage = allAtOnce((given, options) => {
  const spec = specOf('$geoNear', given);
  const query = new Query(
    spec.query === undefined ? {} : specOf('query of $geoNear', spec.query),
    options,
  );
  const from = readNear(spec.near);
  const field = fieldOf('distanceField of $geoNear', spec.distanceField);
  const key = spec.key === undefined ? undefined : fieldOf('key of $geoNear', spec.key);
  const locs =
    spec.includeLocs === undefined ? [] : fieldOf('includeLocs of $geoNear', spec.includeLocs);
  const least = distanceOf(spec, 'minDistance', 0);
  const most = distanceOf(spec, 'maxDistance', Number.POSITIVE_INFINITY);
  const multiplier = distanceOf(spec, 'distanceMultiplier', 1);
  const wanted = spec.limit ?? spec.num;
  const limit = wanted === undefined ? undefined : countOf('limit of $geoNear', wanted, 1);
  const found: Located[] = [];
  return {
    add(doc) {
      const place = query.test(doc) && locate(doc, key);
      if (!place) return;
      const distance = metresTo(from, place[1]);
      if (distance < least || distance > most) return;
      found.push({ doc, location: place[0], distance });
    },
    results: () =>
      found
        .sort((a, b) => a.distance - b.distance)
        .slice(0, limit)
        .map(({ doc, location, distance }) => {
          const measured = withField(doc, field, distance * multiplier);
          return withField(measured, locs, location);
        }),
  };
});
