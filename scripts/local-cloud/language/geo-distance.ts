import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { pointToLineDistance } from '@turf/point-to-line-distance';
import type { Position, Shape } from './query/geo/shape';

const DEGREE = Math.PI / 180;

/** Radius of the earth as the service takes it, in metres. */
const EARTH_METRES = 6_378_100;

const RADIANS = { units: 'radians' } as const;

type Vector = readonly [x: number, y: number, z: number];

function vectorOf([longitude = 0, latitude = 0]: Position): Vector {
  const [lambda, phi] = [longitude * DEGREE, latitude * DEGREE];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/**
 * The angle between two positions as seen from the centre of the earth, in radians. By vectors, as
 * the service computes it: the last digits of its distances depend on it.
 */
export function angleBetween(from: Position, to: Position): number {
  const [a, b] = [vectorOf(from), vectorOf(to)];
  const cross = Math.hypot(
    a[1] * b[2] - a[2] * b[1],
    a[2] * b[0] - a[0] * b[2],
    a[0] * b[1] - a[1] * b[0],
  );
  return Math.atan2(cross, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
}

const toLine = (from: Position, coordinates: Position[]): number =>
  pointToLineDistance(from, { type: 'LineString', coordinates }, RADIANS);

function toPolygon(from: Position, coordinates: Position[][]): number {
  const inside = booleanPointInPolygon(from, { type: 'Polygon', coordinates });
  return inside ? 0 : Math.min(...coordinates.map((ring) => toLine(from, ring)));
}

/** Metres from a position to the nearest part of a shape. */
export function metresTo(from: Position, { points, lines, polygons }: Shape): number {
  const angles = [
    ...points.map((point) => angleBetween(from, point)),
    ...lines.map((line) => toLine(from, line)),
    ...polygons.map((polygon) => toPolygon(from, polygon)),
  ];
  return Math.min(...angles) * EARTH_METRES;
}
