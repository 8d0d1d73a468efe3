import { booleanIntersects } from '@turf/boolean-intersects';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { booleanWithin } from '@turf/boolean-within';
import { requestFailed } from '../../../errors';
import { angleBetween } from '../../geo-distance';
import { isDocument, some } from '../path';
import { type Position, type Shape, shapeOf } from './shape';

/** The simple geometries a shape consists of. */
const parts = ({ points, lines, polygons }: Shape) => [
  ...points.map((coordinates) => ({ type: 'Point' as const, coordinates })),
  ...lines.map((coordinates) => ({ type: 'LineString' as const, coordinates })),
  ...polygons.map((coordinates) => ({ type: 'Polygon' as const, coordinates })),
];

const positions = ({ points, lines, polygons }: Shape): readonly Position[] => [
  ...points,
  ...lines.flat(),
  ...polygons.flat(2),
];

function needed(operand: unknown, name: string): Shape {
  const shape = isDocument(operand) ? shapeOf(operand.$geometry) : undefined;
  if (!shape) throw requestFailed(`${name} needs a valid $geometry`);
  return shape;
}

/** Every part of what is stored lies in one of the polygons, its edge included. */
function inPolygons(area: Shape): (shape: Shape) => boolean {
  if (area.polygons.length === 0) throw requestFailed('$geoWithin needs a polygon');
  const polygons = area.polygons.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  return (shape) =>
    parts(shape).every((part) =>
      polygons.some((polygon) =>
        part.type === 'Point' ? booleanPointInPolygon(part, polygon) : booleanWithin(part, polygon),
      ),
    );
}

/** @param sphere centre and radius, the radius as an angle in radians */
function inSphere(sphere: unknown): (shape: Shape) => boolean {
  const [centre, radius] = Array.isArray(sphere) ? sphere : [];
  const [from] = shapeOf({ type: 'Point', coordinates: centre })?.points ?? [];
  if (!from || typeof radius !== 'number' || !(radius >= 0)) {
    throw requestFailed('$centerSphere needs a centre and a radius in radians');
  }
  return (shape) => positions(shape).every((position) => angleBetween(from, position) <= radius);
}

/**
 * `geoWithin`. Gap: the library has no geometry. Edges are straight on the map, not on the sphere,
 * which shows only over hundreds of kilometres.
 */
export function $geoWithin(path: string, operand: unknown) {
  const within =
    isDocument(operand) && Object.hasOwn(operand, '$centerSphere')
      ? inSphere(operand.$centerSphere)
      : inPolygons(needed(operand, '$geoWithin'));
  return some(path, (value) => {
    const shape = shapeOf(value);
    return shape !== undefined && within(shape);
  });
}

/** `geoIntersects`. Gap: the library has no geometry. Shapes that only touch do intersect. */
export function $geoIntersects(path: string, operand: unknown) {
  const wanted = parts(needed(operand, '$geoIntersects'));
  return some(path, (value) => {
    const shape = shapeOf(value);
    if (!shape) return false;
    return parts(shape).some((part) => wanted.some((other) => booleanIntersects(part, other)));
  });
}
