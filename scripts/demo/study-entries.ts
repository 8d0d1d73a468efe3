import type { Entry, EntryState } from '@shared/domain/entries/schema';
import type { Instant } from '@shared/domain/time';
import { at, type DemoPlan, demoServes } from './history';
import { DEMO_OFFICE, DEMO_YEAR } from './office';
import { DEMO_GROUP_HEAD, demoPeople } from './people';
import { DEMO_SECRETARY, STUDY_GROUP } from './study';
import { DEMO_NOTES, type DemoNote } from './study-notes';

type Outline = Pick<Entry, 'id' | 'kind' | 'title' | 'serves' | 'state'> &
  Partial<Entry> & {
    /** `MM-DD` it was put down. */
    date: string;
  };

/** An entry of the study group with nothing said beside; further history follows its beginning. */
const entryOf = ({ date, history = [], ...fields }: Outline): Entry => {
  const createdAt = at(date, '09:00');
  return {
    officeId: DEMO_OFFICE.id,
    ...STUDY_GROUP,
    planYear: DEMO_YEAR,
    on: `${DEMO_YEAR}-${date}`,
    at: at(date, '00:00'),
    period: null,
    element: null,
    memberId: null,
    memberName: null,
    number: null,
    keptAt: '学习档案盒',
    link: null,
    details: {},
    createdAt,
    createdBy: DEMO_SECRETARY,
    ...fields,
    history: [{ at: createdAt, by: DEMO_SECRETARY, action: 'created' }, ...history],
  };
};

interface DemoRegime {
  element: string;
  date: string;
  number?: string;
  state: 'draft' | 'approved' | 'in_force';
}

/** Five of the eight in force, one approved, one a draft; 专题调研 is missing. */
const REGIMES: readonly DemoRegime[] = [
  { element: '学习考勤', date: '03-10', number: '演示党组〔2022〕3号', state: 'in_force' },
  { element: '个人自学', date: '03-10', number: '演示党组〔2022〕4号', state: 'in_force' },
  { element: '集体研讨', date: '03-10', number: '演示党组〔2022〕5号', state: 'in_force' },
  { element: '学习档案', date: '05-18', number: '演示党组〔2022〕11号', state: 'in_force' },
  { element: '学习通报', date: '05-18', number: '演示党组〔2022〕12号', state: 'in_force' },
  { element: '学习交流', date: '11-08', state: 'approved' },
  { element: '学习考核', date: '11-15', state: 'draft' },
];

const ACTIONS = { approved: 'approved', in_force: 'put_in_force' } as const;

/** The head takes a document on, a step an hour. */
const takenOn = (date: string, upTo: DemoRegime['state']) => {
  const steps = (['approved', 'in_force'] as const).slice(
    0,
    ['draft', 'approved', 'in_force'].indexOf(upTo),
  );
  const by = DEMO_GROUP_HEAD;
  const when = (index: number): Instant => at(date, `${14 + index}:00`);
  const last = steps.length - 1;
  const state: EntryState = upTo === 'draft' ? { name: upTo } : { name: upTo, at: when(last), by };
  return {
    state,
    history: steps.map((name, index) => ({ at: when(index), by, action: ACTIONS[name] })),
  };
};

const regimes = (plan: DemoPlan): Entry[] =>
  REGIMES.map(({ element, date, number = null, state }, index) =>
    entryOf({
      id: `demo-regime-${index + 1}`,
      kind: 'study_regime',
      title: `党组中心组${element}制度`,
      element,
      date,
      number,
      keptAt: '机关党委文件柜',
      serves: demoServes(plan, ['4.3']),
      ...takenOn(date, state),
    }),
  );

/** The regime of the year before, which the new one has taken the place of. */
const replaced = (plan: DemoPlan): Entry => {
  const reason = '由《党组中心组学习考勤制度》（演示党组〔2022〕3号）代替';
  const when = at('03-10', '15:00');
  const by = DEMO_GROUP_HEAD;
  return entryOf({
    id: 'demo-regime-before',
    kind: 'study_regime',
    title: '党组中心组学习考勤制度（试行）',
    element: '学习考勤',
    date: '01-11',
    on: '2021-04-06',
    number: '演示党组〔2021〕7号',
    keptAt: '机关党委文件柜',
    serves: demoServes(plan, ['4.3']),
    state: { name: 'withdrawn', at: when, by, reason },
    history: [{ at: when, by, action: 'replaced', reason }],
  });
};

const noteOf = (note: DemoNote, index: number): Entry => {
  const { kind, form, title, date, memberId, topic, withdrawn: reason } = note;
  const [when, by] = [at(date, '16:00'), DEMO_SECRETARY];
  return entryOf({
    id: `demo-note-${index + 1}`,
    kind,
    title,
    date,
    memberId,
    memberName: demoPeople.find(({ id }) => id === memberId)?.name ?? null,
    keptAt: memberId === null ? '学习档案盒' : '本人学习档案袋',
    details: { form, ...(topic ? { topic } : {}) },
    serves: [],
    createdBy: memberId ?? DEMO_SECRETARY,
    state: reason
      ? { name: 'withdrawn', at: when, by, reason }
      : { name: 'in_force', at: at(date, '09:00'), by: memberId ?? DEMO_SECRETARY },
    history: reason ? [{ at: when, by, action: 'withdrawn', reason }] : [],
  });
};

/** What the group has put down of itself: the notes bulletins count, and the rest of its file. */
export const demoNotes = (): Entry[] => DEMO_NOTES.map(noteOf);

const checklist = (): Entry => {
  const { state, history } = takenOn('01-20', 'in_force');
  return entryOf({
    id: 'demo-study-checklist',
    kind: 'study_checklist',
    title: '2022年学习考核清单',
    date: '01-20',
    details: { self_study_plan: '1', reflection: '1', make_up: '完成' },
    serves: [],
    state,
    history: history.slice(-1),
  });
};

const showing = (plan: DemoPlan, bulletinId: string, entryId: string): Entry =>
  entryOf({
    id: 'demo-study-showing',
    kind: 'study_showing',
    title: '2022年上半年学习成果',
    date: '09-05',
    serves: demoServes(plan, ['4.5']),
    state: { name: 'in_force', at: at('09-05', '09:00'), by: DEMO_SECRETARY },
    showing: {
      audience: null,
      items: [
        { of: 'bulletin', bulletinId },
        { of: 'entry', entryId },
        { of: 'work', title: '“学条例 强支部”学习图片展', link: null, keptAt: '一楼大厅展板' },
      ],
    },
  });

/** Regimes, checklist and what is shown of the group's year. */
export const demoStudyDocuments = (plan: DemoPlan, shown: { bulletinId: string }): Entry[] => {
  const report = demoNotes().find(({ kind, memberId }) => kind === 'field_research' && !memberId);
  return [
    replaced(plan),
    ...regimes(plan),
    checklist(),
    ...(report ? [showing(plan, shown.bulletinId, report.id)] : []),
  ];
};
