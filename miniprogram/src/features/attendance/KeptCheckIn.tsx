import { clockOf } from '@shared/domain/time';
import { Box, Card, Heading, Icon, type Step, Steps, TextLink } from '@/ui';
import type { Attempt } from './check-in-state';

export interface KeptCheckInProps {
  attempt: Attempt;
  /** Which activity, where it is known. */
  about: string | undefined;
  /** Takes the code back, to type it anew. */
  onRetype: () => void;
}

const DIGITS = /^(\d{3})(\d{3})$/;

const stepsOf = ({ code, capturedAt }: Attempt): Step[] => {
  const digits = DIGITS.exec(code);
  const what = digits ? `签到码 ${digits[1]} ${digits[2]}` : '扫码签到';
  return [
    {
      key: 'kept',
      state: 'past',
      title: '已存在本机',
      note: `${clockOf(capturedAt)}，${what}`,
    },
    { key: 'sent', state: 'sync', title: '联网后自动提交', note: '名单关闭前打开小程序即可' },
    {
      key: 'confirmed',
      title: '组织者确认',
      note: '记为“离线补传”，与现场签到同样有效',
    },
  ];
};

/** Nothing is lost, nothing more is to be done, and what happens next. */
export function KeptCheckIn({ attempt, about, onRetype }: KeptCheckInProps) {
  return (
    <>
      <Box className="stack-3 t-center" role="status">
        <Box className="is-sync" style={{ color: 'var(--sc)', paddingTop: 'var(--space-6)' }}>
          <Icon name="st-sync" size="hero" />
        </Box>
        <Heading level={1} className="t-display">
          待同步 {clockOf(attempt.capturedAt)}
        </Heading>
        <Box className="t-sub">
          {about && <Box>{about}</Box>}
          <Box>签到码和时间已存在本机</Box>
          <Box>联网后自动提交，不用重新签到</Box>
        </Box>
      </Box>
      <Card label="接下来会发生什么">
        <Steps items={stepsOf(attempt)} />
      </Card>
      <Box className="t-note t-center">也可以在纸质签到表上签名，效果相同</Box>
      {DIGITS.test(attempt.code) && (
        <Box className="t-center">
          <TextLink onTap={onRetype}>数字输错了，重新输入</TextLink>
        </Box>
      )}
    </>
  );
}
