import { RecordScreen } from '@/features/volunteering';

export default function VolunteerRecordPage() {
  return <RecordScreen />;
}
