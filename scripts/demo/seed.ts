import { createStore, type Database, planIdOf } from '@cloud/store';
import { consentTexts } from '@shared/domain/consent/texts';
import type { Consent, ConsentPurpose } from '@shared/domain/people/schema';
import { type Instant, MINUTE } from '@shared/domain/time';
import { demoCases, demoInspection } from './cases';
import {
  type DemoPlan,
  demoActivity,
  demoHistory,
  demoMeetings,
  demoOutlook,
  rosterOf,
} from './history';
import { demoLists } from './lists';
import { demoNextYear } from './next-year';
import { DEMO_OFFICE, DEMO_YEAR, demoPlan, demoUnits } from './office';
import { type DemoPerson, demoPeople } from './people';
import { demoProgrammeSessions, demoProgrammes } from './programmes';
import { demoRegisters } from './registers';
import { demoSessions, demoStudyPlan } from './study';
import { demoBulletins } from './study-bulletins';
import { demoNotes, demoStudyDocuments } from './study-entries';
import { demoMakeUps } from './study-make-ups';
import { seedVolunteering } from './volunteering';

export const demoAccountOf = (personId: string): string => `demo-account:${personId}`;

type Store = ReturnType<typeof createStore>;

/** The people of the demonstration have read the notices and agreed. */
export const agreed = (purpose: ConsentPurpose, givenAt: Instant): Consent => ({
  purpose,
  version: consentTexts[purpose].version,
  givenAt,
  withdrawnAt: null,
});

const add = async (store: Store, { activity, roster }: ReturnType<typeof demoHistory>[number]) => {
  if (await store.activities.add(activity)) await store.attendance.writeRoster(roster);
};

const planOf = ({ text, commitments }: ReturnType<typeof demoPlan>): DemoPlan => ({
  items: text.sections.flatMap(({ items }) => items),
  commitments,
});

/** Loads the fictional office with its plan and people, and nothing that happened. */
export const seedOffice = async (
  store: Store,
  now: Instant,
  people: readonly DemoPerson[] = demoPeople,
) => {
  const { organisation } = store;
  const plan = demoPlan();
  await organisation.addOffice({ ...DEMO_OFFICE });
  await Promise.all(demoUnits().map((unit) => organisation.addUnit(unit)));
  await Promise.all(
    people.map(({ shows: _shows, unbound, memberships, ...person }) =>
      organisation.addMember({
        ...person,
        memberships: [...memberships],
        officeId: DEMO_OFFICE.id,
        ...(unbound ? {} : { accountId: demoAccountOf(person.id) }),
        consents: [
          ...(unbound ? [] : [agreed('attendance', now), agreed('phone', now)]),
          ...(person.volunteer ? [agreed('volunteer', now)] : []),
        ],
      }),
    ),
  );
  await store.plans.add({
    ...plan,
    id: planIdOf(DEMO_OFFICE.id, DEMO_YEAR),
    officeId: DEMO_OFFICE.id,
    year: DEMO_YEAR,
    draftId: null,
    changes: [],
    decisions: [],
    history: [{ at: now, by: 'demo', action: 'confirmed' }],
  });
  return planOf(plan);
};

/** What the study group keeps beside its sessions: make-ups, notes, regimes, bulletins and a showing. */
const seedStudyFile = async (
  store: Store,
  plan: DemoPlan,
  sessions: ReturnType<typeof demoSessions>,
) => {
  const [notes, makeUps] = [demoNotes(), demoMakeUps()];
  const bulletins = demoBulletins(plan, { sessions, notes, makeUps });
  const shown = bulletins.filter(({ issuedOn }) => issuedOn !== null).at(-1);
  const documents = shown ? demoStudyDocuments(plan, { bulletinId: shown.id }) : [];
  await Promise.all([
    ...makeUps.map((one) => store.makeUps.add(one)),
    ...bulletins.map((one) => store.bulletins.add(one)),
    ...[...notes, ...documents].map((one) => store.entries.add(one)),
  ]);
};

/** Loads the fictional office with its plan, people and the year so far. Run once per data folder. */
export const seedDemo = async (db: Database, now: Instant): Promise<void> => {
  const store = createStore(db);
  const linked = await seedOffice(store, now);
  await seedVolunteering(store, linked);
  const sessions = demoSessions(linked);
  const activities = [
    ...demoHistory(linked),
    ...demoMeetings(linked),
    ...demoOutlook(linked),
    ...sessions,
    ...demoProgrammeSessions(linked),
  ];
  await Promise.all([
    ...activities.map((entry) => add(store, entry)),
    store.studyPlans.add(demoStudyPlan()),
    ...[...demoProgrammes(linked), ...demoRegisters(linked)].map((entry) =>
      store.entries.add(entry),
    ),
    ...demoCases(linked).map((record) => store.cases.add(record)),
    store.inspections.add(demoInspection(linked)),
    store.plans.addDraft(demoNextYear()),
    ...demoLists(linked).map((list) => store.lists.add(list)),
    seedStudyFile(store, linked, sessions),
  ]);
};

/**
 * Sees to it that the third branch has a theme Party day to check in to, whenever the demonstration
 * is started: the one of the first day is over a few hours later.
 */
export const ensureOpenDemoActivity = async (db: Database, now: Instant): Promise<void> => {
  const store = createStore(db);
  const open = await store.activities.open(DEMO_OFFICE.id, now);
  if (open.some(({ unitId }) => unitId === 'branch-3')) return;
  const startsAt = Math.ceil((now + 10 * MINUTE) / (10 * MINUTE)) * 10 * MINUTE;
  const activity = demoActivity(
    {
      id: `demo-branch-3-${startsAt / MINUTE}`,
      unitId: 'branch-3',
      unitName: '第三支部',
      theme: '学条例 强支部',
      place: '综合楼三楼会议室',
      startsAt,
      commitmentIds: ['4.1', '8.1'],
      state: { name: 'published', publishedAt: now },
    },
    planOf(demoPlan()),
  );
  await add(store, { activity, roster: rosterOf(activity) });
};
