import { useState } from 'react';
import { useAct } from '@/features/remote';
import { openPage } from '@/platform/navigation';

export interface SignUpWish {
  activityId: string;
  shiftId: string;
  risksVersion: number;
  guardianAgreed: boolean;
}

/** Signing up for a shift; the result has a page of its own. */
export const useSignUp = () => {
  const act = useAct('volunteering.signUp');
  const [problem, setProblem] = useState('');
  /** The wish that waits for the consent to keep a record of service. */
  const [asking, setAsking] = useState<SignUpWish>();
  const run = async (wish: SignUpWish) => {
    const { activityId, ...input } = wish;
    setProblem('');
    const result = await act.run({ ...input, agrees: true });
    if (result.ok) {
      setAsking(undefined);
      openPage('volunteerSignUp', { e: activityId, s: wish.shiftId });
      return;
    }
    if (result.error.code === 'CONSENT_NEEDED') setAsking(wish);
    else setProblem(result.error.message);
  };
  return { run, problem, asking, leave: () => setAsking(undefined) };
};
