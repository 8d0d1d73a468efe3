import { OfficeItemScreen, OfficeListScreen } from '@/features/feedback';
import { RightsGate } from '@/features/shell';
import { usePageParams } from '@/platform/page-params';

export default function OfficeFeedbackPage() {
  const { id } = usePageParams();
  return (
    <RightsGate
      title="投诉建议"
      allows={({ keepsRoster }) => keepsRoster}
      whose="投诉建议由机关党委和管理员办理"
      note="您写过的和答复，在“我的”里的投诉建议中查看"
    >
      {id ? <OfficeItemScreen feedbackId={id} /> : <OfficeListScreen />}
    </RightsGate>
  );
}
