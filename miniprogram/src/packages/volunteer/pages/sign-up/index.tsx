import { SignUpScreen } from '@/features/volunteering';
import { usePageParams } from '@/platform/page-params';

export default function VolunteerSignUpPage() {
  const { e, s } = usePageParams();
  return <SignUpScreen activityId={e ?? ''} shiftId={s ?? ''} />;
}
