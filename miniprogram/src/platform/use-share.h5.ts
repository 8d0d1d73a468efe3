import type { ShareCard } from './share-card';

/** A browser shares by its own means: the address of the page is all that is needed. */
export const useShare = (_card: ShareCard | undefined): void => undefined;
