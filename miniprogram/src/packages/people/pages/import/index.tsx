import { useRouter } from '@tarojs/taro';
import { RosterImportScreen } from '@/features/roster';

export default function RosterImportPage() {
  const { import: importId } = useRouter().params;
  return <RosterImportScreen importId={importId} />;
}
