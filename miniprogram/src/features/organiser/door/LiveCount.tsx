import type { AttendanceCounts } from '@shared/domain/activity/schema';
import { Box, Card, LineProgress, Words } from '@/ui';
import { othersText } from '../head-count';

export interface LiveCountProps {
  counts: AttendanceCounts;
  /** Of all branches that meet together. */
  together: AttendanceCounts | null;
}

/** How many of those due are here. Not announced as it changes: it is read on demand. */
export function LiveCount({ counts, together }: LiveCountProps) {
  return (
    <Card tight ground="page" label="签到人数">
      <Box className="stack-2">
        <Box className="row row--between row--base row--wrap">
          <Words>
            <Words className="t-display">{counts.present}</Words>
            <Words className="t-sub"> / {counts.expected}人已签到</Words>
          </Words>
          <Words className="t-sub">{othersText(counts)}</Words>
        </Box>
        <LineProgress value={counts.present} max={counts.expected} label="已签到" />
        {together && (
          <Words className="t-sub">
            {`各支部共${together.present} / ${together.expected}人已签到`}
          </Words>
        )}
      </Box>
    </Card>
  );
}
