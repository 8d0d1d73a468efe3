import { isNews, type KeptAct } from '@/features/queue';

/** What of the acts on this phone concerns the people of one list. */
export interface KeptEntries {
  /** Put down, and not sent yet. */
  waiting: ReadonlySet<string>;
  /** By member: why an entry that was sent later did not go through. */
  problems: Readonly<Record<string, string>>;
}

const peopleOf = (act: KeptAct): readonly string[] =>
  'memberIds' in act.input ? act.input.memberIds : [];

/** Why an act came back; undefined while it waits, or where that was told at once. */
const reasonOf = (act: KeptAct): string | undefined =>
  act.state.name === 'refused' && isNews(act) ? act.state.error.message : undefined;

export const keptEntriesOf = (acts: readonly KeptAct[], activityId: string): KeptEntries => {
  const waiting = new Set<string>();
  const problems: Record<string, string> = {};
  for (const act of acts) {
    if (act.input.activityId !== activityId) continue;
    const reason = reasonOf(act);
    for (const id of peopleOf(act)) {
      if (act.state.name === 'waiting') waiting.add(id);
      if (reason !== undefined) problems[id] = `没有登记上：${reason}`;
    }
  }
  return { waiting, problems };
};
