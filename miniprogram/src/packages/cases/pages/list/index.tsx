import { CasesScreen } from '@/features/cases';
import { usePageParams } from '@/platform/page-params';

export default function CasesPage() {
  const { kind, unit } = usePageParams();
  return <CasesScreen kind={kind} unitId={unit} />;
}
