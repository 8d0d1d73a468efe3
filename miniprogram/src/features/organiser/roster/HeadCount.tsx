import type { AttendanceCounts } from '@shared/domain/activity/schema';
import { useState } from 'react';
import { Box, Card, Heading, Stepper } from '@/ui';
import { headsText } from '../head-count';

/** Heads in the room against entries. The count stays on this phone: it only helps to look again. */
export function HeadCount({ counts }: { counts: AttendanceCounts }) {
  const [heads, setHeads] = useState<number>();
  return (
    <Card tight label="现场清点">
      <Box className="row row--between row--wrap">
        <Box className="stack-1">
          <Heading level={1} className="t-body t-strong">
            已签到{counts.present}人
          </Heading>
          <Box className="t-sub">{headsText(heads, counts.present)}</Box>
        </Box>
        <Stepper
          label="现场清点人数"
          unit="人"
          value={heads ?? counts.present}
          onChange={setHeads}
        />
      </Box>
    </Card>
  );
}
