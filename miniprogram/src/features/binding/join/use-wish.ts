import { useAct } from '@/features/remote';
import { replacePage } from '@/platform/navigation';
import { showToast } from '@/ui';
import type { EventWish } from './event-wish';

/** Signs up for the shift somebody came for; where it is refused, the page of the event says why. */
export const useWish = () => {
  const signUp = useAct('volunteering.signUp');
  return async ({ activityId, shiftId, risksVersion }: EventWish, guardianAgreed: boolean) => {
    const result = await signUp.run({ shiftId, risksVersion, agrees: true, guardianAgreed });
    const query = { e: activityId, s: shiftId };
    if (result.ok) return replacePage('volunteerSignUp', query);
    showToast(`已登记。还没有报上名：${result.error.message}`, 'alert');
    replacePage('volunteerEvent', query);
  };
};
