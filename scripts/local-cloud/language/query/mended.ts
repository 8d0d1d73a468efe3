import type { AnyObject, Options } from 'mingo/types';
import { $eq, $gt, $gte, $in, $lt, $lte, $ne, $nin } from './comparison';
import { $exists, $mod, $type } from './elements';
import { $geoIntersects, $geoWithin } from './geo/areas';
import { $nearSphere } from './geo/near';
import { $all, $elemMatch, $size } from './lists';
import { $and, $nor, $or } from './logical';
import { $regex } from './pattern';

type Make = (path: string, operand: unknown, options: Options) => (doc: AnyObject) => boolean;

/** The library's type of operators wants all three parameters declared. */
const operator =
  (make: Make) =>
  (path: string, operand: unknown, options: Options): ((doc: AnyObject) => boolean) =>
    make(path, operand, options);

/**
 * Query operators of the service that the library lacks or gets wrong. Nearly all rest on how a
 * path is read (`path.ts`) and how values compare (`ordering.ts`), where the library differs.
 */
export const mendedQueries = {
  $eq: operator($eq),
  $ne: operator($ne),
  $gt: operator($gt),
  $gte: operator($gte),
  $lt: operator($lt),
  $lte: operator($lte),
  $in: operator($in),
  $nin: operator($nin),
  $all: operator($all),
  $elemMatch: operator($elemMatch),
  $size: operator($size),
  $exists: operator($exists),
  $type: operator($type),
  $mod: operator($mod),
  $regex: operator($regex),
  $and: operator($and),
  $or: operator($or),
  $nor: operator($nor),
  $nearSphere: operator($nearSphere),
  $geoWithin: operator($geoWithin),
  $geoIntersects: operator($geoIntersects),
};
