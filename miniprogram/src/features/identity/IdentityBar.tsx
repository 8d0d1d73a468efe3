import { useState } from 'react';
import { Banner } from '@/ui';
import { IdentitySheet } from './IdentitySheet';
import { useIdentities } from './use-identities';

/** Under the title bar of the phone: who is being shown, and the way to be somebody else. */
export function IdentityBar() {
  const identities = useIdentities();
  const [open, setOpen] = useState(false);
  const { present } = identities;
  return (
    <>
      <Banner flush icon="people" act={{ word: '切换', onTap: () => setOpen(true) }}>
        {present ? `${present.name}，${present.roleLabel}` : '正在读取演示身份'}
      </Banner>
      <IdentitySheet identities={identities} open={open} onClose={() => setOpen(false)} />
    </>
  );
}
