import { PeopleScreen } from '@/features/people';
import { usePageParams } from '@/platform/page-params';

export default function PeopleRosterPage() {
  const { unit } = usePageParams();
  return <PeopleScreen unitId={unit} />;
}
