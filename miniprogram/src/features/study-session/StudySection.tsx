import type { OutputOf } from '@shared/contract';
import { studyModeLabels } from '@shared/domain/study/words';
import { calendarOf } from '@shared/domain/time';
import { namesText } from '@/features/study-form';
import { openPage } from '@/platform/navigation';
import { Card, Fact, Facts, Section, TextLink } from '@/ui';
import { MaterialList } from './MaterialList';

interface StudySectionProps {
  of: Pick<OutputOf<'activities.get'>, 'activity' | 'topic'>;
}

/** Of a study session: how it is studied, which topic it takes up, who speaks, and the materials. */
export function StudySection({ of: { activity, topic } }: StudySectionProps) {
  const { study, unitId, startsAt } = activity;
  if (!study) return null;
  const { mode, keynoteSpeakers, materials } = study;
  const openPlan = () =>
    openPage('studyPlan', { unit: unitId, year: calendarOf(startsAt).year, topic: topic?.id });
  return (
    <Section title="学习内容" side={topic && <TextLink onTap={openPlan}>看学习计划</TextLink>}>
      <Card tight>
        <Facts>
          <Fact icon="people">{studyModeLabels[mode]}</Fact>
          {topic && <Fact icon="board">{`学习计划专题：${topic.title}`}</Fact>}
          {keynoteSpeakers.length > 0 && (
            <Fact icon="chat">{`重点发言：${namesText(keynoteSpeakers)}`}</Fact>
          )}
        </Facts>
      </Card>
      <MaterialList materials={materials} />
    </Section>
  );
}
