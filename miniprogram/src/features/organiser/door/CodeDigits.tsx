import { Box, Words } from '@/ui';

/** Six digits in two groups; a screen reader hears each change once, digit by digit. */
export function CodeDigits({ digits, className }: { digits: string; className: string }) {
  const spoken = digits.split('').join(' ');
  return (
    <>
      <Box className={className} aria-hidden>
        <Words>{digits.slice(0, 3)}</Words>
        <Words>{digits.slice(3)}</Words>
      </Box>
      <Box className="visually-hidden" role="status" aria-live="polite">
        {`六位签到码 ${spoken}`}
      </Box>
    </>
  );
}
