import { requestFailed } from '../../../errors';
import type { Doc } from '../../../types';
import { metresTo } from '../../geo-distance';
import { isDocument, reader } from '../path';
import { type Position, shapeOf } from './shape';

interface Near {
  readonly from: Position;
  readonly least: number;
  readonly most: number;
}

function limit(operand: Doc, name: string, otherwise: number): number {
  const value = operand[name] ?? otherwise;
  if (typeof value !== 'number' || !(value >= 0)) {
    throw requestFailed(`${name} has to be a number of metres that is not negative`);
  }
  return value;
}

function readNear(operand: unknown): Near {
  const shape = isDocument(operand) ? shapeOf(operand.$geometry) : undefined;
  const [from] = shape?.points ?? [];
  if (!isDocument(operand) || !from || shape?.points.length !== 1) {
    throw requestFailed('$nearSphere needs a $geometry that is a point');
  }
  return {
    from,
    least: limit(operand, '$minDistance', 0),
    most: limit(operand, '$maxDistance', Number.POSITIVE_INFINITY),
  };
}

/** Distances of the shapes a document holds at the path, within the limits; nearest of them. */
function nearest(path: string, operand: unknown): (doc: unknown) => number {
  const { from, least, most } = readNear(operand);
  const read = reader(path);
  return (doc) => {
    const distances = read(doc)
      .flatMap((value) => (Array.isArray(value) ? value : [value]))
      .flatMap((value) => shapeOf(value) ?? [])
      .map((shape) => metresTo(from, shape))
      .filter((far) => far >= least && far <= most);
    return Math.min(...distances);
  };
}

/** `geoNear`. Gap: the library has no geometry. */
export function $nearSphere(path: string, operand: unknown) {
  const far = nearest(path, operand);
  return (doc: unknown) => far(doc) < Number.POSITIVE_INFINITY;
}

/**
 * The order a query brings with it: nearest first where it holds a `geoNear`.
 * @returns a document's distance in metres; undefined when the query has no order of its own
 */
export function distanceOf(query: Doc): ((doc: Doc) => number) | undefined {
  for (const [path, condition] of Object.entries(query)) {
    if (isDocument(condition) && Object.hasOwn(condition, '$nearSphere')) {
      return nearest(path, condition.$nearSphere);
    }
    if (path !== '$and' || !Array.isArray(condition)) continue;
    for (const part of condition) {
      const far = isDocument(part) ? distanceOf(part) : undefined;
      if (far) return far;
    }
  }
  return undefined;
}
