import type { EventView, PublicEvent } from '@shared/contract/volunteering-fields';
import { serviceCategoryLabels } from '@shared/domain/volunteering/words';
import type { ReactNode } from 'react';
import { whenTextOf } from '@/features/activities';
import { Card, CardRule, Fact, Facts } from '@/ui';
import { conditionsText } from '../volunteering-words';

type Told = Pick<
  EventView & PublicEvent,
  'content' | 'risks' | 'insured' | 'insuranceNote' | 'supplies' | 'service' | 'shifts'
>;

export interface EventFactsProps {
  when: { startsAt: number; endsAt: number };
  place: string;
  event: Told;
  /** What it counts for. */
  children?: ReactNode;
}

const insuranceText = ({ insured, insuranceNote, supplies }: Told): string =>
  [
    insured ? insuranceNote || '已投保人身意外险' : insuranceNote || '没有投保，请自行考虑',
    supplies,
  ]
    .filter((text) => text !== '')
    .join('，');

/** What every shift asks; where they differ each says it by itself. */
const sharedConditions = ({ shifts }: Told): string => {
  const texts = [...new Set(shifts.map(({ conditions }) => conditionsText(conditions)))];
  const [only = ''] = texts;
  if (texts.length > 1) return '各班次条件不同，见班次';
  return only || '有意参加的都可以报名';
};

/** Everything to read before signing up: when, where, for whom, insurance, risks. */
export function EventFacts({ when, place, event, children }: EventFactsProps) {
  return (
    <Card label="时间、条件与风险">
      <Facts>
        <Fact icon="calendar">{whenTextOf(when)}</Fact>
        <Fact icon="pin">{place}</Fact>
        <Fact icon="doc" side={serviceCategoryLabels[event.service]}>
          {event.content}
        </Fact>
        <Fact icon="person">{sharedConditions(event)}</Fact>
        <Fact icon="shield">{insuranceText(event)}</Fact>
        <Fact icon="alert">{event.risks}</Fact>
      </Facts>
      {children && (
        <>
          <CardRule />
          {children}
        </>
      )}
    </Card>
  );
}
