import { CaseScreen } from '@/features/cases';
import { usePageParams } from '@/platform/page-params';

export default function CasePage() {
  const { id } = usePageParams();
  return <CaseScreen caseId={id ?? ''} />;
}
