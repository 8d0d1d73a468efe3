import { useRouter } from '@tarojs/taro';

/** What stands in a page's address; a name may be missing. */
type PageParams = Readonly<Partial<Record<string, string>>>;

/** The values the page was opened with, as they were before they stood in an address. */
export const usePageParams = (): PageParams => useRouter().params;
