import { consentTexts } from '@shared/domain/consent/texts';
import { Box, Card, CardHead, Cell, CellList, IN_BROWSER, PageHead, PhoneButton } from '@/ui';
import type { Joining } from './use-joining';

export interface ChooseWayProps {
  joining: Joining;
  takesPhone: boolean;
  hasTeams: boolean;
  onProblem: (sentence: string) => void;
}

/** By phone where WeChat gives it, by invitation, or as a volunteer. */
export function ChooseWay({ joining, takesPhone, hasTeams, onProblem }: ChooseWayProps) {
  const { version, paragraphs } = consentTexts.phone;
  return (
    <>
      <PageHead title="怎样找到您" note="名册由单位导入，绑定一次即可" />
      {takesPhone && !IN_BROWSER && (
        <Card>
          <Box className="stack-3">
            <CardHead title="用手机号" note={paragraphs[0]} />
            <PhoneButton
              onCode={(code) => void joining.look({ kind: 'phone', code, consentVersion: version })}
              onDeclined={() => onProblem('没有取到手机号，可以再点一次，或改用邀请码')}
            >
              同意并用手机号绑定
            </PhoneButton>
          </Box>
        </Card>
      )}
      <CellList inset="icons" label="绑定方式">
        <Cell
          lead={{ icon: 'edit' }}
          title="输入邀请码"
          note="由所在支部的组织委员给您，8位"
          onTap={() => joining.go({ name: 'invitation' })}
        />
        {hasTeams && (
          <Cell
            lead={{ icon: 'hand' }}
            title="我是志愿者"
            note="高校师生、退役运动员、社会体育指导员等，登记后可报名服务"
            onTap={() => joining.go({ name: 'volunteer' })}
          />
        )}
      </CellList>
      <Box className="t-note t-center">没有邀请码，也不是志愿者？请联系所在支部的组织委员</Box>
    </>
  );
}
