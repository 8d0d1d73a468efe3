import { notice } from '@shared/domain/consent/notice';
import { dayTextOf } from '@shared/domain/time';
import { Banner, Box, Button, Card, CardHead, CardRule, PageHead } from '@/ui';

export interface Parted {
  at: number;
  reason: string;
  unitName: string;
  officeName: string;
}

export interface WelcomeProps {
  /** 市体育局; empty while there is none. */
  officeName: string;
  parted: Parted | null;
  busy: boolean;
  onAccept: () => void;
}

/** First of all: who asks for what, and why. Nothing is stored before this is accepted. */
export function Welcome({ officeName, parted, busy, onAccept }: WelcomeProps) {
  const sections = notice.sections(officeName || '本单位');
  return (
    <>
      {parted && (
        <Banner icon="info">
          {`您与${parted.unitName}名册的绑定已于${dayTextOf(parted.at)}解除，原因：${parted.reason}。需要继续使用，请向组织委员要一个邀请码`}
        </Banner>
      )}
      <PageHead
        lead={officeName || undefined}
        title="欢迎使用机关党建"
        note="先看一看我们怎样处理您的信息，再与名册绑定"
      />
      <Card label={notice.title}>
        <Box className="stack-3">
          {sections.map(({ title, text }, at) => (
            <Box key={title} className="stack-3">
              {at > 0 && <CardRule />}
              <CardHead title={title} note={text} />
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
