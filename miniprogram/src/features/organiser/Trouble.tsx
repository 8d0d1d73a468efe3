import { Banner, Box } from '@/ui';

/** Why the last act did not go through; stands beside the button that was touched. */
export function Trouble({ sentence }: { sentence: string }) {
  return (
    <Box style={{ textAlign: 'left' }}>
      <Banner kind="overdue">{sentence}</Banner>
    </Box>
  );
}
