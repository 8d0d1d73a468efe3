import { useEffect } from 'react';
import { meet } from '@/features/queue';
import { type Remote, useOperation } from '@/features/remote';
import { type Rights, rightsOf } from './rights';

export interface SessionState extends Remote<'session.me'>, Rights {}

/** Who is using the app, and what the interface offers them. Asked once and kept by every page. */
export const useSession = (): SessionState => {
  const remote = useOperation('session.me', {});
  const memberId = remote.data?.memberId;
  useEffect(() => {
    if (memberId !== undefined) void meet();
  }, [memberId]);
  return { ...remote, ...rightsOf(remote.data) };
};
