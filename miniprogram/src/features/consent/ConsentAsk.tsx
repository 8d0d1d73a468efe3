import { consentTexts } from '@shared/domain/consent/texts';
import type { ConsentPurpose } from '@shared/domain/people/schema';
import { useState } from 'react';
import { Box, Button, Card, CardHead, FieldError } from '@/ui';
import { ConsentWords } from './ConsentWords';
import { useGiveConsent } from './use-consent';

export interface ConsentAskProps {
  purpose: ConsentPurpose;
  /** 同意并签到. */
  word: string;
  /** Runs after the consent is given. */
  onAgreed: () => unknown;
  /** The way without it: 改用纸质签到. */
  otherWord: string;
  onOther: () => void;
}

/** Asks where the consent is needed: the text, and two ways on. */
export function ConsentAsk({ purpose, word, onAgreed, otherWord, onOther }: ConsentAskProps) {
  const give = useGiveConsent();
  const [problem, setProblem] = useState<string>();
  const agree = async () => {
    const found = await give(purpose);
    setProblem(found);
    if (!found) await onAgreed();
  };
  return (
    <>
      <Card label={consentTexts[purpose].title}>
        <Box className="stack-3">
          <CardHead
            title={`是否同意${consentTexts[purpose].title}`}
            note="只问这一次，以后可以在“我的”里撤回"
          />
          <ConsentWords purpose={purpose} />
        </Box>
      </Card>
      {problem && <FieldError>{`没有记下同意：${problem}`}</FieldError>}
      <Button onTap={agree} busyText="正在提交">
        {word}
      </Button>
      <Button kind="secondary" onTap={onOther}>
        {otherWord}
      </Button>
    </>
  );
}
