import { useQuery, useQueryClient } from '@tanstack/react-query';
import { bearerToken, setBearerToken } from '@/platform/bearer';
import { type DemoIdentity, demoIdentities } from '@/platform/demo-identity';
import { openTab } from '@/platform/navigation';

export interface Identities {
  all: readonly DemoIdentity[];
  present: DemoIdentity | undefined;
  /** Becomes somebody else: forgets everything that was read, and begins at home. */
  become: (identity: DemoIdentity) => void;
}

/** The fictional people of the demonstration, and who this tab is. */
export const useIdentities = (): Identities => {
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: ['identities'], queryFn: demoIdentities });
  const all = data ?? [];
  const token = bearerToken();
  return {
    all,
    present: all.find((each) => each.token === token) ?? all[0],
    become: (identity) => {
      setBearerToken(identity.token);
      openTab('home');
      void client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'identities' });
    },
  };
};
