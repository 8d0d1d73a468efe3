import type { Occasion } from '@shared/domain/reminders/schema';
import { Button, Words } from '@/ui';
import { useRemindMe } from './use-remind-me';

export interface RemindOfButtonProps {
  of: readonly Occasion[];
  /** 季末提醒我. */
  word: string;
  /** 季末会提醒您: said once it is allowed. */
  allowed: string;
}

/** Asks to be told of something when its time comes; nothing is shown where nothing can be sent. */
export function RemindOfButton({ of, word, allowed }: RemindOfButtonProps) {
  const remind = useRemindMe();
  const own = remind?.templates.filter(({ occasion }) => of.includes(occasion)) ?? [];
  if (!remind || own.length === 0) return null;
  if (own.every((one) => one.allowed > 0)) return <Words className="t-note">{allowed}</Words>;
  return (
    <Button kind="quiet" small icon="bell" busyText="正在订阅" onTap={() => remind.ask(own)}>
      {word}
    </Button>
  );
}
