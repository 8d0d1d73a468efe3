import type { PageName } from './navigation';

/** What a chat shows of a shared page. */
export interface ShareCard {
  title: string;
  page: PageName;
  query: Record<string, string>;
}
