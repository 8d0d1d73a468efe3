import { readStored, writeStored } from '@/platform/storage';
import type { TextSize } from '@/ui';

const KEY = 'text-size';

/** The text size chosen on this phone before; undefined when it was never changed. */
export const keptTextSize = (): TextSize | undefined =>
  readStored(KEY) === 'large' ? 'large' : undefined;

export const keepTextSize = (size: TextSize): void => writeStored(KEY, size);
