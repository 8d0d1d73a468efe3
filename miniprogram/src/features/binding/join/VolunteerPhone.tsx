import { Box, Button, Card, CardHead, IN_BROWSER, PhoneButton, TextField } from '@/ui';
import type { VolunteerFormState } from './use-volunteer-form';

export interface VolunteerPhoneProps {
  form: VolunteerFormState;
  /** The server can ask WeChat for a phone number. */
  takesPhone: boolean;
}

const HELP = '用于组织者与您联系，名单中以掩码显示';

/** The number WeChat knows, where it gives one, or one that is typed. */
export function VolunteerPhone({ form, takesPhone }: VolunteerPhoneProps) {
  if (form.wechatCode !== undefined) {
    return (
      <Card label="手机号">
        <CardHead title="手机号" note={`使用您在微信绑定的手机号，${HELP}`} />
        <Box>
          <Button kind="secondary" small onTap={form.typePhone}>
            改为手工填写
          </Button>
        </Box>
      </Card>
    );
  }
  return (
    <>
      <TextField
        label="手机号"
        kind="phone"
        maxLength={11}
        help={HELP}
        value={form.phone}
        onChange={form.setPhone}
      />
      {takesPhone && !IN_BROWSER && (
        <PhoneButton kind="secondary" onCode={form.setWechatCode} onDeclined={form.typePhone}>
          使用微信手机号
        </PhoneButton>
      )}
    </>
  );
}
