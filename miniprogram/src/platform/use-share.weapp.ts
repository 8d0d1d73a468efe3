import { useShareAppMessage } from '@tarojs/taro';
import { pathOf } from './navigation';
import type { ShareCard } from './share-card';

/** What goes into the chat when somebody forwards this page. */
export const useShare = (card: ShareCard | undefined): void => {
  useShareAppMessage(() =>
    card ? { title: card.title, path: pathOf(card.page, card.query) } : {},
  );
};
