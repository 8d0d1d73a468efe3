import { openPage } from '@/platform/navigation';
import { Cell } from '@/ui';

/** The way to everything that is kept about me. */
export function MyDataCell() {
  return (
    <Cell
      lead={{ icon: 'doc' }}
      title="我的个人信息"
      note="查看、导出、申请更正、注销账号"
      onTap={() => openPage('myData')}
    />
  );
}

/** The way to what I agreed to. */
export function ConsentsCell() {
  return (
    <Cell
      lead={{ icon: 'hand' }}
      title="同意与撤回"
      note="手机签到、手机号、志愿服务记录"
      onTap={() => openPage('consents')}
    />
  );
}
