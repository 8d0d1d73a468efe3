import { canScan, scan } from '@/platform/scan';
import { Banner, Box, Button, CodeInput, PageHead } from '@/ui';
import { type CheckInState, digitsShown } from './check-in-state';
import { readDoorLink } from './door-link';

/** Breaks between its two phrases where it has to. */
const TITLE = '输入屏幕上的\u200b六位数字';

/** An attempt at a door as the form handles it. */
interface DoorAttempt {
  state: CheckInState;
  type: (digits: string) => void;
  submit: (code: string) => Promise<void>;
  resend: () => Promise<void>;
  reject: (message: string) => void;
}

export interface CheckInFormProps {
  checkIn: DoorAttempt;
  /** Which activity: 主题党日 学条例 强支部. */
  about: string | undefined;
  /** What the code does. Default 签到. */
  word?: string;
}

/** Six digits or a scan, equal; paper is named. */
export function CheckInForm({ checkIn, about, word = '签到' }: CheckInFormProps) {
  const { state, submit } = checkIn;
  const sending = state.name === 'sending';
  const scanCode = async () => {
    const text = await scan();
    if (text === undefined) return;
    const { token } = readDoorLink(text);
    if (token) await submit(token);
    else checkIn.reject('这不是签到码，请扫屏幕上的签到码，或输入六位数字');
  };
  return (
    <>
      <PageHead center title={TITLE} note={about} />
      <CodeInput
        value={digitsShown(state)}
        onChange={checkIn.type}
        onComplete={(digits) => void submit(digits)}
        error={state.name === 'typing' ? state.error : undefined}
        disabled={sending}
        autoFocus
      />
      {state.name === 'unsent' ? (
        <>
          <Banner kind="sync" icon="nowifi">
            还没有提交，本机也存不下：{state.message}。请先不要离开本页，也可以在纸质签到表上签名
          </Banner>
          <Button onTap={checkIn.resend} busyText={`正在${word}`}>
            重试
          </Button>
        </>
      ) : (
        <Box className="t-note t-center" role="status">
          {sending ? `正在${word}` : `数字每20秒更换一次，输满六位自动${word}`}
        </Box>
      )}
      {canScan && (
        <Button kind="secondary" icon="scan" onTap={scanCode} disabled={sending}>
          扫一扫{word}
        </Button>
      )}
      <Box className="t-sub t-center">手机不方便？在纸质签到表上签名，效果相同</Box>
    </>
  );
}
