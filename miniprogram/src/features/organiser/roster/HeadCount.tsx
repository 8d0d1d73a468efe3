import type { AttendanceCounts } from '@shared/domain/activity/schema';
import { useState } from 'react';
import { Box, Card, Heading, Stepper } from '@/ui';
import { headsText, othersText } from '../head-count';

export interface HeadCountProps {
  counts: AttendanceCounts;
  /** While people are let in; before and after there is nothing to compare. */
  counting: boolean;
}

/** Heads in the room against entries. The count stays on this phone: it only helps to look again. */
export function HeadCount({ counts, counting }: HeadCountProps) {
  const [heads, setHeads] = useState<number>();
  return (
    <Card tight label="现场清点">
      <Box className="row row--between row--wrap">
        <Box className="stack-1">
          <Heading level={2} className="t-body t-strong">
            已签到{counts.present}人
          </Heading>
          <Box className="t-sub">
            {counting ? headsText(heads, counts.present) : othersText(counts)}
          </Box>
        </Box>
        {counting && (
          <Stepper
            label="现场清点人数"
            unit="人"
            value={heads ?? counts.present}
            onChange={setHeads}
          />
        )}
      </Box>
    </Card>
  );
}
