import { type Instant, localDateOf } from '@shared/domain/time';

/** What a file system takes for part of a path. */
const inFileName = (title: string): string => title.replace(/[\\/:*?"<>|\s]+/g, '_');

/** The name of what is taken out: what it is, and of which day. */
export const fileNameOf = (title: string, at: Instant, ending: 'xlsx' | 'docx'): string =>
  `${inFileName(title)}_${localDateOf(at)}.${ending}`;
