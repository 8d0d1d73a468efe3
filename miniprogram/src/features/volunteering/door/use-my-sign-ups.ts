import type { OutputOf } from '@shared/contract';
import { DAY } from '@shared/domain/time';
import { useEffect, useMemo } from 'react';
import { keepRead, readKept } from '@/features/queue';
import { useOperation } from '@/features/remote';
import { serverNow } from '@/platform/clock';

type Got = OutputOf<'volunteering.mySignUps'>;

const NAME = 'my-sign-ups';

const isGot = (value: unknown): value is Got =>
  typeof value === 'object' && value !== null && 'signUps' in value;

/** What I am in for; without a network as this phone read it last. */
export const useMySignUps = () => {
  const remote = useOperation('volunteering.mySignUps', {});
  const { data, failure } = remote;
  useEffect(() => {
    if (!data) return;
    const ends = data.signUps.map(({ endsAt }) => endsAt + DAY);
    const until = Math.max(serverNow() + DAY, ...ends);
    keepRead({ name: NAME, value: data, until }, serverNow());
  }, [data]);
  const isOffline = failure?.code === 'NO_CONNECTION';
  const kept = useMemo(() => (isOffline ? readKept(NAME, serverNow()) : undefined), [isOffline]);
  return { ...remote, data: data ?? (isGot(kept) ? kept : undefined) };
};
