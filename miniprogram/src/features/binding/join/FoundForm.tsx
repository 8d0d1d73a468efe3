import { BRANCHES_MAXIMUM } from '@shared/domain/binding/default-units';
import { useState } from 'react';
import { Button, PageHead, Section, Stepper, TextField } from '@/ui';
import type { Joining } from './use-joining';

/** The very first step of an office: its name, its branches, its first administrator. */
export function FoundForm({ joining }: { joining: Joining }) {
  const [code, setCode] = useState('');
  const [officeName, setOfficeName] = useState('');
  const [name, setName] = useState('');
  const [branches, setBranches] = useState(6);
  return (
    <>
      <PageHead title="建立单位" note="启动码显示在启动服务的终端里，单位建立后失效" />
      <TextField
        label="启动码"
        placeholder="例如 ACDE-FGHJ-KMNP"
        error={joining.problem}
        maxLength={20}
        value={code}
        onChange={setCode}
      />
      <TextField
        label="单位名称"
        placeholder="例如 某市体育局"
        maxLength={30}
        value={officeName}
        onChange={setOfficeName}
      />
      <TextField
        label="您的姓名"
        help="您将成为管理员，并承担机关党委的日常工作，以后可以调整"
        maxLength={30}
        value={name}
        onChange={setName}
      />
      <Section title="党支部数量" note="名称和其他单位以后可以改">
        <Stepper
          label="党支部数量"
          unit="个"
          value={branches}
          onChange={setBranches}
          min={1}
          max={BRANCHES_MAXIMUM}
        />
      </Section>
      <Button onTap={() => joining.found({ code, officeName, name, branches })} busyText="正在建立">
        建立单位
      </Button>
    </>
  );
}
