import { isDocument } from '../path';

/** Longitude and latitude in degrees. */
export type Position = number[];

/** A GeoJSON value taken apart into what the geometry library knows to handle. */
export interface Shape {
  readonly points: readonly Position[];
  readonly lines: readonly Position[][];
  readonly polygons: readonly Position[][][];
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) &&
  value.length >= 2 &&
  value.every((part) => typeof part === 'number' && Number.isFinite(part)) &&
  Math.abs(value[0]) <= 180 &&
  Math.abs(value[1]) <= 90;

const listOf =
  <Item>(isItem: (value: unknown) => value is Item, least: number) =>
  (value: unknown): value is Item[] =>
    Array.isArray(value) && value.length >= least && value.every(isItem);

const isLine = listOf(isPosition, 2);

const isRing = (value: unknown): value is Position[] => {
  if (!listOf(isPosition, 4)(value)) return false;
  const [first, last] = [value[0], value.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
};

const isPolygon = listOf(isRing, 1);
const isPoints = listOf(isPosition, 1);
const isLines = listOf(isLine, 1);
const isPolygons = listOf(isPolygon, 1);

const NOTHING: Shape = { points: [], lines: [], polygons: [] };

const READERS: Readonly<Record<string, (value: unknown) => Shape | undefined>> = {
  Point: (value) => (isPosition(value) ? { ...NOTHING, points: [value] } : undefined),
  MultiPoint: (value) => (isPoints(value) ? { ...NOTHING, points: value } : undefined),
  LineString: (value) => (isLine(value) ? { ...NOTHING, lines: [value] } : undefined),
  MultiLineString: (value) => (isLines(value) ? { ...NOTHING, lines: value } : undefined),
  Polygon: (value) => (isPolygon(value) ? { ...NOTHING, polygons: [value] } : undefined),
  MultiPolygon: (value) => (isPolygons(value) ? { ...NOTHING, polygons: value } : undefined),
};

/** Reads a GeoJSON value; undefined when it is none, or not a valid one. */
export function shapeOf(value: unknown): Shape | undefined {
  if (!isDocument(value)) return undefined;
  const { type, coordinates } = value;
  const read = typeof type === 'string' && Object.hasOwn(READERS, type) ? READERS[type] : undefined;
  return read?.(coordinates);
}
