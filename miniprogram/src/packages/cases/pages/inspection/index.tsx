import { InspectionScreen } from '@/features/inspections';
import { usePageParams } from '@/platform/page-params';

export default function InspectionPage() {
  const { id } = usePageParams();
  return <InspectionScreen roundId={id ?? ''} />;
}
