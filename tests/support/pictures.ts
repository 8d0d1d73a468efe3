import fs from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(__dirname, '..', '..', '.cache', 'pictures');

/** `PICTURES=1 npm test` keeps pictures below .cache/pictures for whoever wants to look. */
const wanted = process.env.PICTURES === '1';

/** Takes a picture of a test where pictures are wanted; they cost as much as the tests' checks. */
export const keepPicture = async (
  group: string,
  name: string,
  take: (file: string) => Promise<unknown>,
): Promise<void> => {
  if (!wanted) return;
  const folder = path.join(FOLDER, group);
  fs.mkdirSync(folder, { recursive: true });
  await take(path.join(folder, `${name}.png`));
};
