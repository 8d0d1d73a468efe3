import { allow, type Post, postOf, sendDue } from '../support/messages';
import { openStudyYear, type StudyYear } from '../support/study-year';
import { HEAD, SECRETARY, STUDY_GROUP } from '../support/study-year-sums';
import { shanghai } from '../support/world';

describe('what the study group owes, and who hears of it', () => {
  let year: StudyYear;
  let post: Post;

  beforeAll(async () => {
    year = await openStudyYear();
    post = postOf(year.world);
    await year.until('2022-03-11');
  });
  afterAll(() => year.world.close());

  const at = (date: string, time: string) => {
    year.world.clock.now = shanghai(date, time);
  };
  const duties = async (id = SECRETARY) => {
    const { groups } = await year.as(id).ask('duties.list', {});
    return groups
      .filter(({ unitId }) => unitId === STUDY_GROUP)
      .flatMap((group) => group.duties.map(({ key, state }) => `${key} ${state}`));
  };
  const run = async (date: string, time: string) => {
    at(date, time);
    await sendDue(year.world);
  };
  const told = () => post.sent.filter((each) => each.endsWith('quarter_end'));
  const outbox = async () => {
    const { messages } = await year.as('he-ping').ask('reminders.outbox', {});
    return messages.filter(({ occasion }) => occasion === 'quarter_end');
  };

  it('stands on the secretary’s and the head’s home page, and on nobody else’s', async () => {
    at('2022-03-12', '10:00');
    expect(await duties()).toEqual(expect.arrayContaining(['plan open']));
    expect(await duties()).not.toContain('session open');
    expect(await duties()).not.toContain('bulletin due');
    at('2022-03-20', '10:00');
    expect(await duties()).toContain('bulletin due');
    expect(await duties(HEAD)).toEqual(await duties());
    const refused = await year.as('li-jianguo').refusal('duties.list', {});
    expect(refused.code).toBe('FORBIDDEN');
  });

  it('is told once, in the quarter’s last week and by day, to whoever allowed it', async () => {
    await run('2022-03-23', '09:00');
    expect(await outbox()).toEqual([]);
    await allow(year.world, SECRETARY, ['quarter_end']);
    await run('2022-03-24', '08:30');
    expect(told()).toEqual([]);
    await run('2022-03-24', '09:00');
    await run('2022-03-24', '09:05');
    await run('2022-03-29', '10:00');
    expect(told()).toEqual([`${SECRETARY} quarter_end`]);
    expect(await outbox()).toMatchObject([
      {
        occasion: 'quarter_end',
        activityId: null,
        theme: '第一季度中心组学习',
        note: '通报未印发',
        state: { name: 'sent' },
      },
    ]);
  });

  it('waits over night, and is not sent once it is done', async () => {
    await year.until('2022-06-17');
    await allow(year.world, SECRETARY, ['quarter_end']);
    const before = told().length;
    await run('2022-06-23', '22:00');
    expect(told()).toHaveLength(before);
    expect((await outbox())[0]?.state).toMatchObject({
      name: 'waiting',
      at: shanghai('2022-06-24', '08:00'),
    });
    at('2022-06-23', '22:30');
    const draft = { unitId: STUDY_GROUP, year: 2022, quarter: 2 };
    const { id: bulletinId, revision } = await year.secretary().ask('bulletins.draft', draft);
    const issue = { bulletinId, revision, number: '学通〔2022〕2号', issuedOn: '2022-06-23' };
    await year.as(HEAD).ask('bulletins.issue', issue);
    await run('2022-06-24', '08:00');
    expect(told()).toHaveLength(before);
    expect((await outbox())[0]?.state).toMatchObject({ name: 'failed', why: 'too_late' });
  });

  it('the consent that was not used up serves the next quarter; without one nothing is sent', async () => {
    const before = told().length;
    await run('2022-09-24', '09:30');
    expect(told()).toHaveLength(before + 1);
    await run('2022-12-26', '09:30');
    expect(told()).toHaveLength(before + 1);
    expect((await outbox())[0]?.state.name).toBe('not_subscribed');
    expect(await duties()).toEqual(expect.arrayContaining(['bulletin due', 'session due']));
  });
});
