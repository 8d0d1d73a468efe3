import { EditScreen, kindNamed } from '@/features/organiser';
import { usePageParams } from '@/platform/page-params';

export default function OrganiserEditPage() {
  const { id, kind, unit, commitment, programme, topic, year } = usePageParams();
  const prefill = {
    kind: kindNamed(kind),
    unitId: unit,
    commitmentId: commitment,
    programmeId: programme,
  };
  const topicOf = topic && unit ? { unitId: unit, year: Number(year), topicId: topic } : undefined;
  return <EditScreen activityId={id} prefill={prefill} topicOf={topicOf} />;
}
