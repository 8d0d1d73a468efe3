import { DueScreen } from '@/features/volunteering';

export default function VolunteerDuePage() {
  return <DueScreen />;
}
