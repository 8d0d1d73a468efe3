import { useOperation } from '@/features/remote';
import { Box, Card } from '@/ui';
import { lifeText } from './life-words';

/** A leader's own line of 双重组织生活; nothing for whoever is none. */
export function LifeLine({ memberId, year }: { memberId: string; year: number }) {
  const { data } = useOperation('activities.dualLife', { year });
  const own = data?.rows.find((row) => row.memberId === memberId);
  if (!own) return null;
  return (
    <Card tight label="双重组织生活">
      <Box className="stack-1">
        <Box className="t-strong">双重组织生活</Box>
        <Box className="t-body">
          以普通党员身份参加{own.unitName}组织生活：{lifeText(own)}
        </Box>
        <Box className="t-note">本人、所在支部书记和机关党委可见</Box>
      </Box>
    </Card>
  );
}
