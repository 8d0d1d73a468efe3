import { Cell, CellList, Section } from '@/ui';
import { VERSION } from './version';

/** What this is, and where it is registered. */
export function AboutSection() {
  return (
    <Section
      title="关于"
      note="签到只记录时间和方式，不使用定位、照片和通讯录。在纸质签到表上签名，与手机签到效果相同。"
    >
      <CellList inset="icons" label="关于">
        <Cell lead={{ icon: 'info' }} title="版本" side={VERSION} />
        <Cell lead={{ icon: 'shield' }} title="备案号" side="待备案" />
      </CellList>
    </Section>
  );
}
