import { InspectionsScreen } from '@/features/inspections';

export default function InspectionsPage() {
  return <InspectionsScreen />;
}
