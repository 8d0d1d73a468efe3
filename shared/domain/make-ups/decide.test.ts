import { newlyPlanned } from '../activity/schema';
import { at, heldWith } from '../papers/test-support';
import { agreed, dueRefusal, entered, givenBack, said, takenBack } from './decide';
import type { MakeUp, MakeUpState } from './schema';
import { type MakeUpTask, taskOf } from './task';

const NOW = at('2022-11-20', '10:00');
const study = {
  mode: 'collective' as const,
  topicId: null,
  materials: [{ title: '党的二十大报告', link: null }],
  keynoteSpeakers: [],
};
const { activity, rows } = heldWith(['on_time', 'absent', 'sick', 'exempt', 'sitting_in'], {
  ...newlyPlanned,
  kind: 'study_session',
  study,
  startsAt: at('2022-11-11', '09:00'),
});

const about = (index: number, fields: Partial<MakeUp> = {}, now = NOW): MakeUpTask | undefined => {
  const record = rows[index];
  if (!record) return undefined;
  const { id, officeId, unitId, activityId, memberId, memberName, startsAt } = record;
  const blank = { id, officeId, unitId, activityId, memberId, memberName, startsAt };
  return taskOf(
    activity,
    record,
    { ...blank, dueOn: null, state: { name: 'open' }, history: [], ...fields },
    now,
  );
};

const task = (state: MakeUpState = { name: 'open' }): MakeUpTask => {
  const found = about(1, { state });
  if (!found) throw new Error('nothing to make up');
  return found;
};

const SAID = { name: 'said', on: '2022-11-16', at: NOW, by: 'person-1' } as const;
const DONE = { name: 'done', on: '2022-11-16', at: NOW, by: 'chen-jing' } as const;
const MEMBER = { at: NOW, by: 'person-1' };
const SECRETARY = { at: NOW, by: 'chen-jing' };

describe('what is to be made up for', () => {
  it('follows from absence and leave at a closed session, and from nothing else', () => {
    expect([0, 1, 2, 3, 4].map((index) => about(index)?.missed)).toEqual([
      undefined,
      'absent',
      'on_leave',
      undefined,
      undefined,
    ]);
    const [, absent] = rows;
    if (!absent) throw new Error('no row');
    const open = { ...activity, state: { name: 'published', publishedAt: 1 } as const };
    expect(taskOf(open, absent, undefined, NOW)).toBeUndefined();
    const other = { ...activity, kind: 'theme_party_day' as const };
    expect(taskOf(other, absent, undefined, NOW)).toBeUndefined();
  });

  it('shows what was studied, and is due thirty days later unless another day was set', () => {
    expect(about(1)).toMatchObject({ dueOn: '2022-12-11', materials: study.materials });
    expect(about(1, { dueOn: '2022-11-18' })).toMatchObject({ dueOn: '2022-11-18', overdue: true });
  });

  it('is overdue once the day has passed and nothing was said', () => {
    const late = at('2022-12-12', '00:00');
    expect(about(1, {}, late - 1)?.overdue).toBe(false);
    expect(about(1, {}, late)?.overdue).toBe(true);
    expect(about(1, { state: SAID }, late)?.overdue).toBe(false);
  });
});

describe('saying and agreeing', () => {
  it('a member says on which day, between the session and today', () => {
    expect(said(task(), '2022-11-16', MEMBER)).toEqual({ ok: true, data: SAID });
    for (const on of ['2022-11-10', '2022-11-21']) {
      expect(said(task(), on, MEMBER)).toMatchObject({ error: { code: 'MAKE_UP_DAY_INVALID' } });
    }
  });

  it('somebody else agrees, and may give it back with what is missing', () => {
    expect(agreed(task(SAID), SECRETARY)).toEqual({ ok: true, data: DONE });
    expect(givenBack(task(SAID), '请补笔记', SECRETARY)).toMatchObject({
      data: { name: 'given_back', reason: '请补笔记' },
    });
    expect(agreed(task(), SECRETARY)).toMatchObject({ error: { code: 'MAKE_UP_NOT_SAID' } });
  });

  it('nobody agrees to their own, or enters it', () => {
    expect(agreed(task(SAID), MEMBER)).toMatchObject({ error: { code: 'OWN_MAKE_UP' } });
    expect(entered(task(), '2022-11-16', MEMBER)).toMatchObject({ error: { code: 'OWN_MAKE_UP' } });
  });

  it('what is done is not said again, but the same act once more is the same', () => {
    expect(said(task(DONE), '2022-11-16', MEMBER)).toMatchObject({
      error: { code: 'MAKE_UP_DONE' },
    });
    const standing = task(DONE);
    for (const again of [agreed(standing, SECRETARY), entered(standing, DONE.on, SECRETARY)]) {
      expect(again).toEqual({ ok: true, data: standing.state });
    }
    expect(agreed(standing, { at: NOW, by: 'he-ping' })).toMatchObject({
      error: { code: 'MAKE_UP_DONE' },
    });
  });

  it('each takes back their own: the member until it is answered, the secretary what she entered', () => {
    expect(takenBack(task(SAID), 'person-1')).toEqual({ ok: true, data: { name: 'open' } });
    expect(takenBack(task(DONE), 'person-1')).toMatchObject({
      error: { code: 'NOTHING_TO_TAKE_BACK' },
    });
    expect(takenBack(task(DONE), 'chen-jing')).toEqual({ ok: true, data: { name: 'open' } });
  });

  it('the day it is due by is never before the session', () => {
    expect(dueRefusal(task(), '2022-11-10')).toMatchObject({ error: { code: 'DUE_DAY_INVALID' } });
    expect(dueRefusal(task(), '2022-11-11')).toBeUndefined();
    expect(dueRefusal(task(DONE), '2022-12-20')).toMatchObject({ error: { code: 'MAKE_UP_DONE' } });
  });
});
