import type { Instant } from '@shared/domain/time';
import { Box, QrCode, Ring, Words } from '@/ui';
import { CodeDigits } from './CodeDigits';
import type { Door } from './kept-door';
import { CODE_SECONDS, useCode } from './use-code';

/** The code of this moment: QR, six digits, and the seconds it will stay. */
export function CodeFace({ door, now }: { door: Door; now: Instant }) {
  const code = useCode(door, now);
  return (
    <Box className="code-face">
      <Box className="code-face__qr">
        <QrCode text={code.link} label="签到二维码" />
      </Box>
      <CodeDigits digits={code.digits} className="code-digits" />
      <Box className="row row--3" role="timer" aria-label={`${code.secondsLeft}秒后更换`}>
        <Box aria-hidden>
          <Ring size="s" value={code.secondsLeft} max={CODE_SECONDS} label="剩余秒数" />
        </Box>
        <Words className="t-sub" aria-hidden>
          {code.secondsLeft}秒后更换
        </Words>
      </Box>
    </Box>
  );
}
