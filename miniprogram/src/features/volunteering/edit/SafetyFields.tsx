import { Box, Card, Checkbox, SelectField, TextArea, TextField } from '@/ui';
import { deadlineChoices } from './read-event';
import type { EventForm } from './use-event-form';

/** Risks, insurance, supplies, whom to call, until when: what is told before sign-up. */
export function SafetyFields({ form }: { form: EventForm }) {
  const { values, errors, change } = form;
  return (
    <Card label="风险、保障与报名">
      <Box className="stack-4">
        <TextArea
          label="风险说明"
          value={values.risks}
          maxLength={300}
          help="报名前显示并请本人确认；改写后，已报名的人会标出"
          error={errors.risks}
          onChange={(risks) => change({ risks })}
        />
        <Checkbox checked={values.insured} onChange={(insured) => change({ insured })}>
          已投保人身意外伤害保险
        </Checkbox>
        <TextField
          label="保险说明"
          optional
          value={values.insuranceNote}
          maxLength={60}
          onChange={(insuranceNote) => change({ insuranceNote })}
        />
        <TextField
          label="保障"
          optional
          value={values.supplies}
          maxLength={60}
          placeholder="例如 备饮水、雨衣"
          onChange={(supplies) => change({ supplies })}
        />
        <TextField
          label="负责人"
          value={values.contactName}
          maxLength={30}
          error={errors.contactName}
          onChange={(contactName) => change({ contactName })}
        />
        <TextField
          label="负责人手机号"
          kind="phone"
          value={values.contactPhone}
          maxLength={11}
          help="报名的人可以拨打，不对外公开"
          error={errors.contactPhone}
          onChange={(contactPhone) => change({ contactPhone })}
        />
        <SelectField
          label="报名截止"
          items={deadlineChoices(values.signUpEndsBefore)}
          value={String(values.signUpEndsBefore)}
          onChange={(key) => change({ signUpEndsBefore: Number(key) })}
        />
        <SelectField
          label="自行取消、递补截止"
          items={deadlineChoices(values.withdrawalEndsBefore)}
          value={String(values.withdrawalEndsBefore)}
          help="之后取消要写明原因，由负责人答复"
          onChange={(key) => change({ withdrawalEndsBefore: Number(key) })}
        />
        <Checkbox
          checked={values.openToPublic}
          onChange={(openToPublic) => change({ openToPublic })}
        >
          对外公开：没有账号的人也能看到和报名
        </Checkbox>
      </Box>
    </Card>
  );
}
