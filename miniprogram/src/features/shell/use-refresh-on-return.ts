import { useQueryClient } from '@tanstack/react-query';
import { usePageReturn } from '@/platform/use-page-return';

/** Reads again whatever has grown old while another page or another app was in front. */
export const useRefreshOnReturn = (): void => {
  const client = useQueryClient();
  usePageReturn(() => void client.refetchQueries({ type: 'active', stale: true }));
};
