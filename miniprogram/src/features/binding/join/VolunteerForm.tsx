import { volunteerRisks } from '@shared/domain/binding/risks';
import { consentTexts } from '@shared/domain/consent/texts';
import {
  Box,
  Button,
  Card,
  CardHead,
  Checkbox,
  FieldError,
  PageHead,
  RadioGroup,
  Section,
  TextField,
  TextLink,
} from '@/ui';
import type { EventWish } from './event-wish';
import type { Joining } from './use-joining';
import { type Team, useVolunteerForm } from './use-volunteer-form';
import { VolunteerPhone } from './VolunteerPhone';
import { ages, categories, levels } from './volunteer-words';

export interface VolunteerFormProps {
  teams: readonly Team[];
  joining: Joining;
  /** The server can ask WeChat for a phone number. */
  takesPhone: boolean;
  /** The shift somebody comes for. */
  wish: EventWish | undefined;
}

/** Name, phone and category; nothing else is asked. */
export function VolunteerForm({ teams, joining, takesPhone, wish }: VolunteerFormProps) {
  const asked = wish && `${wish.officeId}/${wish.unitId}`;
  const isAsked = teams.some(({ key }) => key === asked);
  const form = useVolunteerForm(teams, isAsked ? asked : undefined);
  const { said, other, otherKey } = ages[form.age];
  const submit = async () => {
    const fields = form.submitted();
    if (fields && !(await joining.register(fields, wish))) form.typePhone();
  };
  return (
    <>
      <PageHead title="登记为志愿者" note="只需要姓名、手机号和类别" />
      <Card>
        <Box className="stack-2">
          <CardHead title={volunteerRisks.title} />
          {volunteerRisks.paragraphs.map((text) => (
            <Box key={text} as="p" className="t-body">
              {text}
            </Box>
          ))}
        </Box>
      </Card>
      {teams.length > 1 && !isAsked && (
        <Section title="服务队">
          <RadioGroup
            label="服务队"
            items={teams.map(({ key, name }) => ({ key, label: name }))}
            value={form.team?.key}
            onChange={form.setTeam}
          />
        </Section>
      )}
      <TextField label="姓名" maxLength={30} value={form.name} onChange={form.setName} />
      <VolunteerPhone form={form} takesPhone={takesPhone} />
      <Section title="类别">
        <RadioGroup
          label="类别"
          items={categories}
          value={form.category}
          onChange={form.setCategory}
        />
      </Section>
      {form.category === 'sports_instructor' && (
        <Section title="等级">
          <RadioGroup label="等级" items={levels} value={form.level} onChange={form.setLevel} />
        </Section>
      )}
      <Card>
        <Box className="stack-3">
          <Box className="stack-2">
            {consentTexts.volunteer.paragraphs.map((text) => (
              <Box key={text} as="p" className="t-body">
                {text}
              </Box>
            ))}
          </Box>
          <Checkbox checked={form.agreesVolunteer} onChange={form.setAgreesVolunteer}>
            {`已读须知，${said}，同意记录志愿服务信息`}
          </Checkbox>
          <Checkbox checked={form.agreesPhone} onChange={form.setAgreesPhone}>
            同意用手机号与我联系
          </Checkbox>
          <Box className="row row--between row--wrap">
            <Box className="t-note">未满14周岁暂不能登记</Box>
            <TextLink onTap={() => form.setAge(otherKey)}>{other}</TextLink>
          </Box>
        </Box>
      </Card>
      {(form.error ?? joining.problem) && <FieldError>{form.error ?? joining.problem}</FieldError>}
      <Button onTap={submit} busyText={wish ? '正在报名' : '正在登记'}>
        {wish ? '登记并报名' : '登记'}
      </Button>
    </>
  );
}
