import type { OutputOf } from '@shared/contract';
import { instructorLevelWords, volunteerCategoryWords } from '@shared/domain/people/words';
import { longDayOf } from '@shared/domain/time';
import { useState } from 'react';
import { ConsentAsk } from '@/features/consent';
import { useAct, useOperation } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import {
  Box,
  Button,
  Card,
  Cell,
  CellList,
  FieldError,
  goBack,
  PageTitle,
  Section,
  showToast,
  TextField,
} from '@/ui';
import { skillsIn } from './corps-words';
import { JoinTeams } from './JoinTeams';

type Profile = OutputOf<'corps.profile'>;

function Form({ profile }: { profile: Profile }) {
  const save = useAct('corps.setProfile');
  const [skills, setSkills] = useState(profile.skills.join('、'));
  const [volunteerNumber, setVolunteerNumber] = useState(profile.volunteerNumber ?? '');
  const [instructorNumber, setInstructorNumber] = useState(profile.instructorNumber ?? '');
  const [problem, setProblem] = useState('');
  const [asksConsent, setAsksConsent] = useState(false);
  const submit = async () => {
    setProblem('');
    const result = await save.run({
      skills: skillsIn(skills),
      volunteerNumber: volunteerNumber.trim() || null,
      instructorNumber: instructorNumber.trim() || null,
    });
    if (result.ok) {
      setAsksConsent(false);
      return showToast('已保存');
    }
    if (result.error.code === 'CONSENT_NEEDED') return setAsksConsent(true);
    setProblem(
      result.error.code === 'INVALID_INPUT'
        ? (result.error.data.fields[0]?.message ?? result.error.message)
        : result.error.message,
    );
  };
  if (asksConsent) {
    return (
      <ConsentAsk
        purpose="volunteer"
        word="同意并保存"
        onAgreed={submit}
        otherWord="先不保存"
        onOther={goBack}
      />
    );
  }
  return (
    <Card label="可以修改的">
      <Box className="stack-4">
        <TextField
          label="特长"
          optional
          value={skills}
          maxLength={200}
          help="多项用顿号隔开，用来找合您特长的活动"
          onChange={setSkills}
        />
        {profile.category === 'sports_instructor' && (
          <TextField
            label="指导员证书编号"
            optional
            value={instructorNumber}
            maxLength={30}
            onChange={setInstructorNumber}
          />
        )}
        <TextField
          label="志愿者编号"
          optional
          value={volunteerNumber}
          maxLength={30}
          help="全国志愿服务信息系统的编号，有就填，没有不用填"
          onChange={setVolunteerNumber}
        />
        {problem && <FieldError>{problem}</FieldError>}
        <Button onTap={submit} busyText="正在保存">
          保存
        </Button>
      </Box>
    </Card>
  );
}

/** What I am as a volunteer: kind and level as registered, skills and numbers as I like. */
export function ProfileScreen() {
  const remote = useOperation('corps.profile', {});
  return (
    <AppScreen title="我的志愿者信息" place="me">
      <PageTitle title="我的志愿者信息" />
      <QueryState of={remote} what="志愿者信息">
        {(profile) => (
          <>
            <Section note="类别和等级有变化的，请服务队负责人更正">
              <CellList label="登记的类别">
                <Cell title="类别" side={volunteerCategoryWords[profile.category]} />
                {profile.instructorLevel && (
                  <Cell title="等级" side={instructorLevelWords[profile.instructorLevel]} />
                )}
                {profile.teams.map(({ unitId, unitName, from, isLeader }) => (
                  <Cell
                    key={unitId}
                    title={isLeader ? `${unitName}（队长）` : unitName}
                    note={`${longDayOf(from)}入队`}
                  />
                ))}
              </CellList>
            </Section>
            <JoinTeams teams={profile.joinable} />
            <Form profile={profile} />
          </>
        )}
      </QueryState>
    </AppScreen>
  );
}
