import type { OutputOf } from '@shared/contract';
import { groupedCode } from '@shared/domain/binding/code';
import { dateTimeTextOf } from '@shared/domain/time';
import { Box, QrCode } from '@/ui';

/** The code to read out, and to scan. It is shown once: the server keeps only its hash. */
export function InvitationCode({ invitation }: { invitation: OutputOf<'binding.invite'> }) {
  const { code, link, name, expiresAt } = invitation;
  return (
    <Box className="stack-3 t-center" role="status">
      {link && (
        <Box style={{ display: 'flex', justifyContent: 'center' }}>
          <QrCode text={link} label={`${name}的邀请二维码`} />
        </Box>
      )}
      <Box className="t-display" style={{ letterSpacing: '0.08em' }} aria-label="邀请码">
        {groupedCode(code)}
      </Box>
      <Box className="t-sub">
        {`只给${name}本人，${dateTimeTextOf(expiresAt)}前有效，只能用一次。关闭后不再显示，可以重新邀请`}
      </Box>
    </Box>
  );
}
