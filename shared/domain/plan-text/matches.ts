/** One place a pattern was found at; `groups` are its captures, '' where one took no part. */
export type Match = { index: number; text: string; groups: string[] };

/** Every place of a text a global pattern is found at (`matchAll` is missing on old phones). */
export const matchesOf = (text: string, pattern: RegExp): Match[] => {
  const found: Match[] = [];
  const scan = new RegExp(pattern.source, 'g');
  for (let hit = scan.exec(text); hit !== null; hit = scan.exec(text)) {
    found.push({ index: hit.index, text: hit[0], groups: hit.slice(1).map((g) => g ?? '') });
    if (hit[0] === '') scan.lastIndex += 1;
  }
  return found;
};
