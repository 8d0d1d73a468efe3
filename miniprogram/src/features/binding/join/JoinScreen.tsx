import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import { Banner, goBack } from '@/ui';
import type { EventWish } from './event-wish';
import { Joined } from './Joined';
import { JoinSteps } from './JoinSteps';
import { useJoining } from './use-joining';

export interface JoinScreenProps {
  invitation: string | undefined;
  /** The shift somebody comes for: it is signed up for once they are registered. */
  wish: EventWish | undefined;
}

/** The way into the office: the notice, how one is found, who one is, done. */
export function JoinScreen({ invitation, wish }: JoinScreenProps) {
  const open = useOperation('session.open', {});
  const joining = useJoining();
  const [said, setSaid] = useState<string>();
  const { step, problem } = joining;
  /** Steps with a field of their own say it there. */
  const above = ['invitation', 'volunteer', 'found'].includes(step.name) ? undefined : problem;
  const back = () => {
    if (step.name === 'welcome' || step.name === 'done') goBack();
    else joining.go({ name: step.name === 'way' ? 'welcome' : 'way' });
  };
  return (
    <AppScreen title="绑定" guest gap={4} onBack={back}>
      {(above ?? said) && <Banner kind="due">{above ?? said}</Banner>}
      {step.name === 'done' ? (
        <Joined {...step.joined} />
      ) : (
        <QueryState of={open} what="单位信息">
          {(present) =>
            present.bound ? (
              <Joined />
            ) : (
              <JoinSteps
                joining={joining}
                present={present}
                invitation={invitation}
                wish={wish}
                onProblem={setSaid}
              />
            )
          }
        </QueryState>
      )}
    </AppScreen>
  );
}
