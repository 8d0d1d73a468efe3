import { notice } from '@shared/domain/consent/notice';
import type { RetentionTerms } from '@shared/domain/retention/terms';
import { dayTextOf } from '@shared/domain/time';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { QueryState } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import {
  Banner,
  Box,
  Button,
  Card,
  CardHead,
  CardRule,
  Cell,
  CellList,
  PageHead,
  RadioGroup,
} from '@/ui';
import type { Present } from './use-joining';

interface NoticeProps {
  /** Empty while there is no office yet. */
  officeName: string;
  /** The office's own; left out while there is none. */
  terms?: RetentionTerms;
  busy: boolean;
  onAccept: () => void;
}

/** Who asks for what, and why. Nothing is stored before this is accepted. */
function Notice({ officeName, terms, busy, onAccept }: NoticeProps) {
  return (
    <>
      <Card label={notice.title}>
        <Box className="stack-3">
          {notice.sections(officeName || '本单位', terms).map(({ title, text }, at) => (
            <Box key={title} className="stack-3">
              {at > 0 && <CardRule />}
              <CardHead title={title} />
              <Box as="p" className="t-body">
                {text}
              </Box>
            </Box>
          ))}
        </Box>
      </Card>
      <Button onTap={onAccept} busy={busy} busyText="正在核对">
        我已阅读，继续
      </Button>
      <Box className="t-note t-center">
        不使用小程序也可以参加活动：在纸质签到表上签名，效力相同
      </Box>
    </>
  );
}

interface OfficeNoticeProps extends Pick<NoticeProps, 'busy' | 'onAccept'> {
  officeId: string;
}

function OfficeNotice({ officeId, ...rest }: OfficeNoticeProps) {
  const remote = useOperation('consents.notice', { officeId });
  return (
    <QueryState of={remote} what="个人信息处理告知">
      {({ officeName, terms }) => <Notice officeName={officeName} terms={terms} {...rest} />}
    </QueryState>
  );
}

export interface WelcomeProps {
  present: Present;
  busy: boolean;
  onAccept: () => void;
}

/** First of all: the notice of the office, with its own terms. */
export function Welcome({ present: { offices, parted }, busy, onAccept }: WelcomeProps) {
  const [chosen, setChosen] = useState<string>();
  const officeId = chosen ?? (offices.length === 1 ? offices[0]?.officeId : undefined);
  const office = offices.find((one) => one.officeId === officeId);
  return (
    <>
      {parted && (
        <Banner icon="info">
          {`您与${parted.unitName}名册的绑定已于${dayTextOf(parted.at)}解除，原因：${parted.reason}。需要继续使用，请向组织委员要一个邀请码`}
        </Banner>
      )}
      <PageHead
        lead={office?.name}
        title="欢迎使用机关党建"
        note="先看一看我们怎样处理您的信息，再与名册绑定"
      />
      {offices.length > 1 && (
        <RadioGroup
          label="您的单位"
          items={offices.map(({ officeId: key, name }) => ({ key, label: name }))}
          value={officeId}
          onChange={setChosen}
        />
      )}
      {officeId && <OfficeNotice officeId={officeId} {...{ busy, onAccept }} />}
      {offices.length === 0 && <Notice officeName="" {...{ busy, onAccept }} />}
      {offices.length > 0 && (
        <CellList inset="icons" label="投诉建议">
          <Cell
            lead={{ icon: 'chat' }}
            title="投诉建议"
            note="不绑定也可以写给机关党委，15天内答复"
            onTap={() => openPage('myFeedback')}
          />
        </CellList>
      )}
    </>
  );
}
