import { RegistersScreen } from '@/features/entries';
import { usePageParams } from '@/platform/page-params';

export default function RegistersPage() {
  const { unit, register, entry } = usePageParams();
  return <RegistersScreen unitId={unit} register={register} entryId={entry} />;
}
