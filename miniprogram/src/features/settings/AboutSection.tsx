import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { openPage } from '@/platform/navigation';
import { Cell, CellList, Section } from '@/ui';
import { FilingSheet } from './FilingSheet';
import { VERSION } from './version';

/** What this is, where it is registered, and where one's voice goes. */
export function AboutSection() {
  const { data } = useOperation('office.about', {});
  const [filing, setFiling] = useState(false);
  return (
    <>
      <Section
        title="关于"
        note="签到只记录时间和方式，不使用定位、照片和通讯录。在纸质签到表上签名，与手机签到效果相同。"
      >
        <CellList inset="icons" label="关于">
          <Cell
            lead={{ icon: 'chat' }}
            title="投诉建议"
            note="写给机关党委，15天内答复"
            onTap={() => openPage('myFeedback')}
          />
          <Cell
            lead={{ icon: 'shield' }}
            title="备案号"
            side={data?.filingNumber ?? '备案号待填'}
            onTap={data?.maySetFilingNumber ? () => setFiling(true) : undefined}
          />
          <Cell lead={{ icon: 'info' }} title="版本" side={VERSION} />
        </CellList>
      </Section>
      {filing && (
        <FilingSheet current={data?.filingNumber ?? ''} onClose={() => setFiling(false)} />
      )}
    </>
  );
}
