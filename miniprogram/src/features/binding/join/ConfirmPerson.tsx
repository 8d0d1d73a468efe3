import type { OutputOf } from '@shared/contract';
import { consentTexts } from '@shared/domain/consent/texts';
import { useState } from 'react';
import { Box, Button, Card, CardHead, Checkbox, PageHead } from '@/ui';
import type { Joining } from './use-joining';

export interface ConfirmPersonProps {
  look: OutputOf<'binding.look'>;
  joining: Joining;
}

/** Am I this person? The consent to check in by phone is asked apart, and may be left out. */
export function ConfirmPerson({ look, joining }: ConfirmPersonProps) {
  const [attends, setAttends] = useState(false);
  const { title, paragraphs } = consentTexts.attendance;
  return (
    <>
      <PageHead
        center
        lead={look.officeName}
        title={`您是${look.unitName}的 ${look.maskedName}？`}
        note="一个微信只能绑定一个人，绑错了要由组织委员解除"
      />
      <Card>
        <Box className="stack-3">
          <CardHead title={title} />
          <Box className="stack-2">
            {paragraphs.map((text) => (
              <Box key={text} as="p" className="t-body">
                {text}
              </Box>
            ))}
          </Box>
          <Checkbox checked={attends} onChange={setAttends}>
            同意用手机签到（可不勾选，以后也能改）
          </Checkbox>
        </Box>
      </Card>
      <Button
        onTap={() => joining.confirm(look.ticket, attends ? ['attendance'] : [])}
        busyText="正在绑定"
      >
        是我，绑定
      </Button>
      <Button kind="secondary" onTap={() => joining.go({ name: 'way' })}>
        不是我
      </Button>
    </>
  );
}
