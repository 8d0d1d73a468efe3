import { SummaryScreen } from '@/features/volunteering';

export default function VolunteerSummaryPage() {
  return <SummaryScreen />;
}
