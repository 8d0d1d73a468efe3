import { randomUUID } from 'node:crypto';
import { addDays, HOUR, type LocalDate } from '@shared/domain/time';
import { demoPeople } from '../../scripts/demo/people';
import { seedOffice } from '../../scripts/demo/seed';
import {
  DEPUTY,
  GIVEN_BACK,
  HEAD,
  JOINER,
  LEAVER,
  ON_PAPER,
  PEOPLE,
  SAID_ONLY,
  SECRETARY,
  SESSIONS,
  SPEAKERS,
  STUDY_GROUP,
  type YearSession,
} from './study-year-sums';
import type { Person } from './typed-caller';
import { checkInWith, openWorld, shanghai } from './world';

const BEGINS = shanghai('2022-01-04', '09:00');

/** The demonstration's people, of the study group its secretary alone: the members join as told here. */
const peopleAtFirst = demoPeople.map((person) => ({
  ...person,
  unbound: false,
  memberships: person.memberships.filter(
    ({ unitId, roles }) => unitId !== STUDY_GROUP || roles.includes('study_secretary'),
  ),
}));

const AWAY = '△▲';

/** Who has one of these signs at a session, counted from 0. */
const those = (index: number, signs: string): string[] =>
  PEOPLE.filter(({ cells }) => signs.includes([...cells][index] ?? ' ')).map(({ id }) => id);

/**
 * A world in which the study group's year 2022 is held through the real operations, session by
 * session, and the clock goes with it. What it must come to stands in `study-year-sums.ts`.
 */
export const openStudyYear = async () => {
  const world = await openWorld(BEGINS, { seeded: false });
  await seedOffice(world.store, BEGINS, peopleAtFirst);
  const as = (id: string): Person => world.as(id);
  const secretary = () => as(SECRETARY);
  const administrator = as('wu-di');
  for (const { id } of PEOPLE) {
    const from = id === JOINER ? '2022-05-05' : '2022-01-05';
    await administrator.ask('people.join', { memberId: id, unitId: STUDY_GROUP, from });
  }

  await administrator.ask('people.setRoles', {
    memberId: HEAD,
    unitId: STUDY_GROUP,
    roles: ['group_head'],
    from: '2022-01-05',
    to: null,
  });

  world.clock.now = shanghai('2022-01-05', '09:00');

  const held: string[] = [];
  /** The first branch's own activity of the fourth session. */
  const branch = { activityId: '' };

  const takeLeave = async (activityId: string, memberId: string) => {
    const ask = await as(memberId).ask('asks.create', {
      activityId,
      requestId: randomUUID(),
      ask: { name: 'leave', class: 'official' },
    });
    // Nobody answers their own: the head's leave is the secretary's to give.
    const by = memberId === HEAD ? secretary() : as(HEAD);
    await by.ask('asks.answer', { askId: ask.id, answer: { name: 'agree' } });
  };

  const enter = (
    activityId: string,
    memberIds: string[],
    arrival: 'on_time' | 'late',
    by: Person,
  ) =>
    memberIds.length === 0
      ? undefined
      : by.ask('attendance.enter', {
          activityId,
          memberIds,
          method: 'paper_sheet',
          arrival,
          requestId: randomUUID(),
        });

  const lateEntry = async (activityId: string, memberId: string) => {
    const ask = await as(memberId).ask('asks.create', {
      activityId,
      requestId: randomUUID(),
      ask: { name: 'late_entry', reason: '当天到场，漏登记' },
    });
    await secretary().ask('asks.answer', { askId: ask.id, answer: { name: 'agree' } });
  };

  const say = (activityId: string, memberId: string, on: LocalDate) =>
    as(memberId).ask('makeUps.say', { activityId, on });

  /** What was missed is made up for the day after, on paper or by saying so. */
  const makeUp = async (activityId: string, index: number) => {
    const on = addDays(SESSIONS[index]?.date ?? '', 1);
    for (const memberId of those(index, '◇▲')) {
      if (memberId === ON_PAPER) {
        await secretary().ask('makeUps.enter', { activityId, memberId, on });
        continue;
      }
      await say(activityId, memberId, on);
      if (memberId === GIVEN_BACK) {
        const back = { activityId, memberId, reason: '请补上学习笔记' };
        await secretary().ask('makeUps.giveBack', back);
        await say(activityId, memberId, on);
      }
      await secretary().ask('makeUps.agree', { activityId, memberId });
    }
    const said = SAID_ONLY.find((one) => one.session === index + 1);
    if (said) await say(activityId, said.memberId, on);
  };

  /** The first branch comes too: everybody but one, those of the group by the code they share. */
  const inviteBranch = async (activityId: string) => {
    const officer = as('qian-fang');
    const { activities } = await secretary().ask('activities.inviteUnits', {
      activityId,
      unitIds: ['branch-1'],
    });
    branch.activityId = activities.find(({ unitId }) => unitId === 'branch-1')?.id ?? '';
    return {
      open: () => officer.ask('activities.publish', { activityId: branch.activityId }),
      record: async () => {
        const ids = ['qian-fang', DEPUTY, ...[3, 4, 5, 6, 7, 8].map((n) => `member-${n}`)];
        await enter(branch.activityId, ids, 'on_time', officer);
      },
      close: () => officer.ask('activities.close', { activityId: branch.activityId }),
    };
  };

  const openDoor = async (activityId: string, { mode, sittingIn }: YearSession) => {
    const guests = mode === 'extended' ? await inviteBranch(activityId) : undefined;
    await world.publish(activityId, secretary());
    await guests?.open();
    if (sittingIn > 0) {
      await secretary().ask('attendance.addPeople', {
        activityId,
        memberIds: [DEPUTY],
        as: 'sitting_in',
        reason: '按规定列席',
      });
    }
    return guests;
  };

  const hold = async (session: YearSession, index: number) => {
    const startsAt = shanghai(session.date, '09:00');
    world.clock.now = startsAt - 72 * HOUR;
    const { id: activityId } = await secretary().ask('activities.create', {
      requestId: randomUUID(),
      kind: 'study_session',
      unitId: STUDY_GROUP,
      theme: session.theme,
      place: '局党组会议室',
      startsAt,
      endsAt: startsAt + 2 * HOUR,
      commitmentIds: [...session.commitmentIds],
      study: {
        mode: session.mode,
        topicId: null,
        materials: [],
        keynoteSpeakers: [...(SPEAKERS[index + 1] ?? [])],
      },
    });
    const guests = await openDoor(activityId, session);
    for (const id of those(index, AWAY)) await takeLeave(activityId, id);
    for (const memberId of those(index, '免')) {
      const exempt = { activityId, memberId, exempt: true, reason: '长期外出' };
      await secretary().ask('attendance.exempt', exempt);
    }

    world.clock.now = shanghai(session.date, '08:50');
    const onTime = [...those(index, '√'), ...(session.sittingIn > 0 ? [DEPUTY] : [])];
    // At the first and the extended session people check in by phone; the others sign on paper.
    const byPhone = index === 0 ? onTime : guests ? ['member-1', 'member-2'] : [];
    for (const id of byPhone) {
      await as(id).ask('attendance.checkIn', checkInWith(world, activityId));
    }
    const onPaper = onTime.filter((id) => !byPhone.includes(id));
    await enter(activityId, onPaper, 'on_time', secretary());
    await guests?.record();
    world.clock.now = shanghai(session.date, '09:20');
    await enter(activityId, those(index, '○'), 'late', secretary());

    world.clock.now = shanghai(session.date, '11:10');
    await secretary().ask('activities.close', { activityId });
    await guests?.close();
    held.push(activityId);

    world.clock.now = shanghai(session.date, '16:00');
    for (const id of those(index, '补')) await lateEntry(activityId, id);
    world.clock.now = shanghai(addDays(session.date, 1), '10:00');
    await makeUp(activityId, index);
    if (activityId === held[6]) {
      await administrator.ask('people.endMembership', {
        memberId: LEAVER,
        unitId: STUDY_GROUP,
        lastDay: '2022-09-20',
        reason: 'other',
      });
    }
  };

  return {
    world,
    /** Ids of the sessions held so far, in order. */
    held: held as readonly string[],
    /** The first branch's own activity of the fourth session; empty until it was held. */
    branch,
    secretary,
    as,
    /** Holds what was held up to the end of a day; the clock stands at six in the evening of it. */
    until: async (day: LocalDate) => {
      for (const [index, session] of SESSIONS.entries()) {
        if (session.date <= day && index >= held.length) await hold(session, index);
      }
      world.clock.now = Math.max(world.clock.now, shanghai(day, '18:00'));
    },
  };
};

export type StudyYear = Awaited<ReturnType<typeof openStudyYear>>;
