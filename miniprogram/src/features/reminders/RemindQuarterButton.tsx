import { Button, Words } from '@/ui';
import { useRemindMe } from './use-remind-me';

/** Asks to be told in the last week of a quarter; nothing is shown where nothing can be sent. */
export function RemindQuarterButton() {
  const remind = useRemindMe();
  const own = remind?.templates.filter(({ occasion }) => occasion === 'quarter_end') ?? [];
  if (!remind || own.length === 0) return null;
  if (own.some(({ allowed }) => allowed > 0)) return <Words className="t-note">季末会提醒您</Words>;
  return (
    <Button kind="quiet" small icon="bell" busyText="正在订阅" onTap={() => remind.ask(own)}>
      季末提醒我
    </Button>
  );
}
