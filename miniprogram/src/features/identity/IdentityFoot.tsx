import { useState } from 'react';
import { Box, Button } from '@/ui';
import { IdentitySheet } from './IdentitySheet';
import { useIdentities } from './use-identities';

/** In the side navigation of a wide screen: the way to be somebody else. */
export function IdentityFoot() {
  const identities = useIdentities();
  const [open, setOpen] = useState(false);
  return (
    <Box>
      <Button kind="secondary" small onTap={() => setOpen(true)}>
        切换演示身份
      </Button>
      <IdentitySheet identities={identities} open={open} onClose={() => setOpen(false)} />
    </Box>
  );
}
