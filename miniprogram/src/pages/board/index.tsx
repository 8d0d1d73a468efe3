import { useRouter } from '@tarojs/taro';
import { BoardScreen } from '@/features/board';

export default function BoardPage() {
  const { year, unit } = useRouter().params;
  return <BoardScreen year={year ? Number(year) : undefined} unit={unit} />;
}
