import { useState } from 'react';
import { EntrySheet } from '@/features/entries';
import { useSession } from '@/features/shell';
import { SelectField } from '@/ui';
import { materialGroups, materialOf, usualMaterial } from './note-words';
import { useTopics } from './use-topics';

export interface NoteSheetProps {
  unitId: string;
  year: number;
  /** Whose it may be, for the secretary; empty: one's own. */
  people: ReadonlyArray<{ memberId: string; name: string }>;
  /** The topic it is of, where one is known. */
  topicId: string | undefined;
  onClose: () => void;
}

const OF_GROUP = '';

/** Puts a note of study down: which paper, whose, and where it is kept. */
export function NoteSheet({ unitId, year, people, topicId, onClose }: NoteSheetProps) {
  const session = useSession();
  const topics = useTopics(unitId, year);
  const [choice, setChosen] = useState<string>();
  const topic = topics.find(({ key }) => key === topicId);
  const chosen = choice ?? usualMaterial(topic?.mode);
  const [whose, setWhose] = useState<string>();
  const material = materialOf(chosen) ?? { kind: 'self_study' as const, form: '心得体会' };
  const own = session.data?.memberId;
  const memberId = people.length > 0 ? whose : own;
  return (
    <EntrySheet
      key={material.kind}
      kind={material.kind}
      unitId={unitId}
      title="登记学习材料"
      note="只登记名称、日期和存放处；不记学习时长，不打分"
      settled={{ details: { form: material.form }, ...(memberId ? { memberId } : {}) }}
      lacking={people.length > 0 && whose === undefined ? '请选择是谁的材料' : undefined}
      begun={topicId ? { topic: topicId } : {}}
      choices={{ topic: topics }}
      lead={
        <>
          <SelectField label="材料" items={materialGroups} value={chosen} onChange={setChosen} />
          {people.length > 0 && (
            <SelectField
              label="是谁的"
              empty="选择成员"
              items={[
                ...people.map((one) => ({ key: one.memberId, label: one.name })),
                { key: OF_GROUP, label: '中心组的材料' },
              ]}
              value={whose}
              onChange={setWhose}
            />
          )}
        </>
      }
      onClose={onClose}
    />
  );
}
