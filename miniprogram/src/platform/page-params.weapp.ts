import { useRouter } from '@tarojs/taro';
import { useMemo } from 'react';
import { decodedParams } from './decoded-params';

/**
 * The values the page was opened with, as they were before they stood in an address: WeChat hands
 * them over as they stand there.
 */
export const usePageParams = (): Readonly<Partial<Record<string, string>>> => {
  const { params } = useRouter();
  return useMemo(() => decodedParams(params), [params]);
};
