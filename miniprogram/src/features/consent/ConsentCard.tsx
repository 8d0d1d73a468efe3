import type { OutputOf } from '@shared/contract';
import { consentTexts } from '@shared/domain/consent/texts';
import type { ConsentPurpose } from '@shared/domain/people/schema';
import { useState } from 'react';
import { Banner, Box, Button, Card, CardHead, FieldError, showToast } from '@/ui';
import { ConsentWords } from './ConsentWords';
import { standingOf } from './consent-words';
import { useGiveConsent } from './use-consent';
import { WithdrawDialog } from './WithdrawDialog';

type ConsentCardProps = OutputOf<'consents.list'> & { purpose: ConsentPurpose };

/** One purpose: its text, where it stands, and the one act. */
export function ConsentCard({ purpose, consents, maskedPhone }: ConsentCardProps) {
  const { title } = consentTexts[purpose];
  const { agreed, words, hasNewText } = standingOf(consents, purpose);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const give = useGiveConsent();
  const agree = async () => {
    const found = await give(purpose);
    setProblem(found);
    if (!found) showToast(`已同意${title}`);
  };
  const phone = purpose === 'phone' && maskedPhone ? `，登记的号码 ${maskedPhone}` : '';
  return (
    <Card label={title}>
      <Box className="stack-3">
        <CardHead title={title} note={`${words}${phone}`} />
        <ConsentWords purpose={purpose} />
        {hasNewText && (
          <Banner icon="info">
            上面的文字有更新。您以前的同意继续有效，只限当时的内容；同意新文字后按新的办理
          </Banner>
        )}
        {problem && <FieldError>{problem}</FieldError>}
        {(!agreed || hasNewText) && (
          <Button kind="secondary" onTap={agree} busyText="正在提交" label={`同意${title}`}>
            {hasNewText ? '同意新的文字' : '同意'}
          </Button>
        )}
        {agreed && (
          <Button kind="quiet" onTap={() => setAsking(true)} label={`撤回对${title}的同意`}>
            撤回同意
          </Button>
        )}
      </Box>
      {asking && <WithdrawDialog purpose={purpose} onClose={() => setAsking(false)} />}
    </Card>
  );
}
