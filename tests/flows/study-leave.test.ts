import { randomUUID } from 'node:crypto';
import { HOUR } from '@shared/domain/time';
import { openStudyYear, type StudyYear } from '../support/study-year';
import { HEAD, SECRETARY, STUDY_GROUP } from '../support/study-year-sums';
import { shanghai } from '../support/world';

const AGREE = { name: 'agree' } as const;

describe('leave from a session of the study group', () => {
  let year: StudyYear;
  let activityId: string;

  beforeAll(async () => {
    year = await openStudyYear();
    const startsAt = shanghai('2022-01-14', '09:00');
    const { id } = await year.secretary().ask('activities.create', {
      requestId: randomUUID(),
      kind: 'study_session',
      unitId: STUDY_GROUP,
      theme: '集体学习研讨',
      place: '局党组会议室',
      startsAt,
      endsAt: startsAt + 2 * HOUR,
      commitmentIds: [],
    });
    activityId = id;
    await year.world.publish(activityId, year.secretary());
  });
  afterAll(() => year.world.close());

  const asks = (memberId: string) =>
    year.as(memberId).ask('asks.create', {
      activityId,
      requestId: randomUUID(),
      ask: { name: 'leave', class: 'official' },
    });

  it('is asked of the head, who sees it among hers and gives it', async () => {
    const { id } = await asks('member-11');
    const list = await year.as(HEAD).ask('asks.list', { show: 'open' });
    expect(list.asks.map((card) => card.id)).toEqual([id]);
    await year.as(HEAD).ask('asks.answer', { askId: id, answer: AGREE });
    const record = await year.world.store.attendance.of(activityId, 'member-11');
    expect(record).toMatchObject({ state: 'on_leave', leave: { by: HEAD } });
  });

  it('of head and secretary one decides', async () => {
    const { id } = await asks('member-12');
    await year.as(HEAD).ask('asks.answer', { askId: id, answer: AGREE });
    const decline = { name: 'decline', reason: '请参加' } as const;
    const late = await year.secretary().refusal('asks.answer', { askId: id, answer: decline });
    expect(late.code).toBe('ASK_ANSWERED');
  });

  it('the head’s own is answered by the secretary, never by herself', async () => {
    const { id } = await asks(HEAD);
    const own = await year.as(HEAD).refusal('asks.answer', { askId: id, answer: AGREE });
    expect(own.code).toBe('OWN_REQUEST');
    const given = await year.secretary().ask('asks.answer', { askId: id, answer: AGREE });
    expect(given.state).toMatchObject({ name: 'agreed', by: SECRETARY });
  });

  it('the head keeps no roster: the secretary does', async () => {
    const refused = await year.as(HEAD).refusal('attendance.enter', {
      activityId,
      memberIds: ['member-18'],
      method: 'organiser_entry',
      arrival: 'on_time',
      requestId: randomUUID(),
    });
    expect(refused.code).toBe('FORBIDDEN');
    const { counts, organises } = await year.as(HEAD).ask('activities.get', { activityId });
    expect({ organises, onLeave: counts?.onLeave }).toEqual({ organises: false, onLeave: 3 });
  });
});
