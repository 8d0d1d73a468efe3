import { PaperScreen } from '@/features/reports';
import { usePageParams } from '@/platform/page-params';

export default function PaperPage() {
  return <PaperScreen query={usePageParams()} />;
}
