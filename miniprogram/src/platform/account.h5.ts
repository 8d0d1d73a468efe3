import { bearerToken } from './bearer';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Tells apart whoever uses this browser one after another, also while nobody can be asked who they
 * are. It says nothing about the token it is made from.
 */
export const accountMark = (): string => {
  let hash = FNV_OFFSET;
  for (const character of bearerToken() ?? '') {
    hash = Math.imul(hash ^ character.charCodeAt(0), FNV_PRIME);
  }
  return (hash >>> 0).toString(36);
};
