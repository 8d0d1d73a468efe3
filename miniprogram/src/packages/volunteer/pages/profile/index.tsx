import { ProfileScreen } from '@/features/volunteering';

export default function VolunteerProfilePage() {
  return <ProfileScreen />;
}
