import { RosterImportScreen } from '@/features/roster';
import { usePageParams } from '@/platform/page-params';

export default function RosterImportPage() {
  const { import: importId } = usePageParams();
  return <RosterImportScreen importId={importId} />;
}
