import { ImportScreen } from '@/features/plan';

export default function PlanImportPage() {
  return <ImportScreen />;
}
