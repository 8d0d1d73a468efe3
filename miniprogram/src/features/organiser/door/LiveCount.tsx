import type { AttendanceCounts } from '@shared/domain/activity/schema';
import { Box, Card, LineProgress, Words } from '@/ui';
import { othersText } from '../head-count';

/** How many of those due are here. Not announced as it changes: it is read on demand. */
export function LiveCount({ counts }: { counts: AttendanceCounts }) {
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
      </Box>
    </Card>
  );
}
