import { ItemScreen } from '@/features/board';
import { usePageParams } from '@/platform/page-params';

export default function ItemPage() {
  const { number, year, commitment, unit } = usePageParams();
  return (
    <ItemScreen
      number={Number(number ?? Number.NaN)}
      year={year ? Number(year) : undefined}
      commitment={commitment}
      unit={unit}
    />
  );
}
