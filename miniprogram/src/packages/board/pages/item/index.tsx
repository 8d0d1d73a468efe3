import { useRouter } from '@tarojs/taro';
import { ItemScreen } from '@/features/board';

export default function ItemPage() {
  const { number, year, commitment, unit } = useRouter().params;
  return (
    <ItemScreen
      number={Number(number ?? Number.NaN)}
      year={year ? Number(year) : undefined}
      commitment={commitment}
      unit={unit}
    />
  );
}
