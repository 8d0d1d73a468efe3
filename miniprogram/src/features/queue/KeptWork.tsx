import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { onReturn } from '@/platform/network';
import { onKeptDone, theQueue } from './the-queue';

/** Sends what is kept while the app runs; what was read is read again once something is done. */
export function KeptWork({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  useEffect(() => {
    const queue = theQueue();
    const stopDone = onKeptDone(() => void client.invalidateQueries());
    const stopReturn = onReturn(() => void queue.wake());
    queue.open();
    return () => {
      stopDone();
      stopReturn();
    };
  }, [client]);
  return <>{children}</>;
}
