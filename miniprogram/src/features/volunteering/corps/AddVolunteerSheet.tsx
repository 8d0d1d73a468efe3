import {
  type InstructorLevel,
  instructorLevel,
  type VolunteerCategory,
  volunteerCategory,
} from '@shared/domain/people/schema';
import { instructorLevelWords, volunteerCategoryWords } from '@shared/domain/people/words';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { newRequestId } from '@/platform/request-id';
import { Checkbox, FieldError, Segmented, SelectField, Sheet, showToast, TextField } from '@/ui';
import { CONSENTS, type NotedConsent } from '../coordinate/consents';
import { skillsIn } from './corps-words';

const CATEGORIES = volunteerCategory.options.map((key) => ({
  key,
  label: volunteerCategoryWords[key],
}));
const LEVELS = instructorLevel.options.map((key) => ({ key, label: instructorLevelWords[key] }));

/** A volunteer who does not use a phone: what they said yes to is noted. */
export function AddVolunteerSheet({ unitId, onClose }: { unitId: string; onClose: () => void }) {
  const add = useAct('corps.addVolunteer');
  const [requestId] = useState(newRequestId);
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const [category, setCategory] = useState<VolunteerCategory>('retired_athlete');
  const [level, setLevel] = useState<InstructorLevel>();
  const [skills, setSkills] = useState('');
  const [isMinor, setMinor] = useState(false);
  const [consent, setConsent] = useState<NotedConsent>('in_person');
  const [problem, setProblem] = useState('');
  const submit = async () => {
    if (!name.trim()) return setProblem('请填写姓名');
    const result = await add.run({
      requestId,
      unitId,
      name,
      phone: phone.trim() || null,
      category,
      instructorLevel: category === 'sports_instructor' ? (level ?? null) : null,
      age: isMinor ? 'minor_with_guardian_consent' : 'adult',
      consent,
      skills: skillsIn(skills),
      volunteerNumber: null,
      instructorNumber: null,
    });
    if (!result.ok) return setProblem(result.error.message);
    showToast(`已添加${result.data.name}`);
    onClose();
  };
  return (
    <Sheet
      open
      title="添加不用手机的志愿者"
      note="须本人同意；会用手机的请本人扫码登记"
      act={{ word: '添加', onTap: submit, busyText: '正在添加' }}
      onClose={onClose}
    >
      <TextField label="姓名" value={name} maxLength={30} onChange={setName} />
      <TextField
        label="手机号"
        kind="phone"
        optional
        maxLength={11}
        help="本人同意用手机号联系的才填"
        value={phone}
        onChange={setPhone}
      />
      <SelectField label="类别" items={CATEGORIES} value={category} onChange={setCategory} />
      {category === 'sports_instructor' && (
        <SelectField label="等级" items={LEVELS} value={level} onChange={setLevel} />
      )}
      <TextField
        label="特长"
        optional
        value={skills}
        maxLength={100}
        help="多项用顿号隔开"
        onChange={setSkills}
      />
      <Checkbox checked={isMinor} onChange={setMinor}>
        14至17周岁，监护人已同意
      </Checkbox>
      <Segmented choose label="怎样同意的" items={CONSENTS} value={consent} onChange={setConsent} />
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
