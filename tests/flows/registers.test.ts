import { randomUUID } from 'node:crypto';
import type { InputOf, OutputOf } from '@shared/contract';
import { entryKinds } from '@shared/domain/entries/kinds';
import { entryKind } from '@shared/domain/entries/schema';
import { MORNING, openWorld, type World } from '../support/world';

type NewEntry = InputOf<'entries.create'>;

describe('the common registers', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(MORNING);
  });
  afterAll(() => world.close());

  const officer = () => world.as('zhao-lei');
  const staff = () => world.as('he-ping');
  const written = (fields: Partial<NewEntry> & Pick<NewEntry, 'kind'>): NewEntry => ({
    requestId: randomUUID(),
    unitId: 'branch-3',
    title: '登记',
    on: '2022-11-10',
    ...fields,
  });
  const talk = () =>
    officer().ask(
      'entries.create',
      written({
        kind: 'heart_to_heart_talk',
        memberId: 'zhang-min',
        details: { by: '演示·赵磊', form: '支委与党员' },
      }),
    );
  const talks = (person: string, more: Partial<InputOf<'entries.list'>> = {}) =>
    world.as(person).ask('entries.list', {
      year: 2022,
      unitId: 'branch-3',
      kinds: ['heart_to_heart_talk'],
      ...more,
    });

  it('whom a talk was with is known in the branch; above it only that it was, and nobody can ask by name', async () => {
    const { id, title, serves } = await talk();
    expect(title).toBe('谈心谈话');
    expect(serves.map(({ commitmentId }) => commitmentId)).toEqual(['6.2']);
    const seenBy = async (person: string) =>
      (await talks(person)).entries.find((one) => one.id === id);
    expect(await seenBy('zhao-lei')).toMatchObject({
      memberId: 'zhang-min',
      details: { by: '演示·赵磊' },
    });
    expect(await seenBy('zhang-min')).toMatchObject({ memberName: '演示·张敏' });
    expect(await seenBy('he-ping')).toMatchObject({
      memberId: null,
      memberName: null,
      details: { form: '支委与党员' },
    });
    expect((await talks('he-ping', { memberId: 'zhang-min' })).entries).toEqual([]);
    // Neither an administrator nor another member of the branch reads it at all.
    for (const person of ['wu-di', 'sun-li', 'qian-fang', 'li-jianguo']) {
      expect(await seenBy(person)).toBeUndefined();
      expect((await world.as(person).refusal('entries.get', { entryId: id })).code).toBe(
        'NOT_FOUND',
      );
    }
    const kept = (await world.store.entries.one(id))?.history;
    expect(JSON.stringify(kept)).not.toMatch(/zhang-min|张敏|赵磊/);
  });

  it('a person sees in their own data that they were talked to', async () => {
    const file = await world.as('zhang-min').ask('myData.export', { format: 'json' });
    expect(Buffer.from(file.base64, 'base64').toString()).toContain('谈心谈话');
  });

  it('a statement is checked by the level above, and by nobody who wrote it', async () => {
    const state = {
      kind: 'attestation' as const,
      details: { form: '落实情况说明', stands: '已落实' },
    };
    const { id } = await officer().ask(
      'entries.create',
      written({ ...state, commitmentIds: ['10.8'] }),
    );
    const check = { entryId: id, to: { name: 'in_force' as const } };
    expect((await officer().refusal('entries.move', check)).code).toBe('FORBIDDEN');
    expect((await staff().ask('entries.move', check)).state).toMatchObject({ by: 'he-ping' });
    const own = await staff().ask(
      'entries.create',
      written({ ...state, unitId: 'organ-committee', commitmentIds: ['18.6'] }),
    );
    const again = { entryId: own.id, to: { name: 'in_force' as const } };
    expect((await staff().refusal('entries.move', again)).code).toBe('FORBIDDEN');
    expect((await world.as('li-jianguo').ask('entries.move', again)).state.name).toBe('in_force');
  });

  it('a document fills the line of the checklist it was written for, and several stand beside each other', async () => {
    const document = (element: string, title: string) =>
      staff().ask(
        'entries.create',
        written({
          kind: 'document',
          unitId: 'party-group',
          title,
          element,
          details: { form: '制度', level: '局党组' },
          commitmentIds: ['12.2'],
        }),
      );
    const wrong = written({
      kind: 'document',
      unitId: 'party-group',
      element: '车辆',
      details: { form: '制度', level: '局党组' },
      commitmentIds: ['12.2'],
    });
    expect((await staff().refusal('entries.create', wrong)).code).toBe('ENTRY_FIELD');
    const before = await filled('12.2');
    for (const title of ['反兴奋剂管理规定', '反兴奋剂教育规定']) {
      const { id } = await document('反兴奋剂', title);
      await staff().ask('entries.move', { entryId: id, to: { name: 'approved' } });
      const put = await staff().ask('entries.move', { entryId: id, to: { name: 'in_force' } });
      expect(put.state.name).toBe('in_force');
    }
    expect(await filled('12.2')).toBe(before + 1);
  });

  /** How many elements of a commitment's checklist the board shows in force. */
  const filled = async (id: string): Promise<number> => {
    const item = await staff().ask('board.item', { number: Number.parseInt(id, 10) });
    const one: OutputOf<'board.item'>['commitments'][number] | undefined = item.commitments.find(
      (commitment) => commitment.id === id,
    );
    const elements = one?.units.flatMap((unit) => unit.elements ?? []) ?? [];
    return new Set(elements.filter(({ recordIds }) => recordIds.length > 0).map(({ name }) => name))
      .size;
  };

  it('what was pushed is read in the units it went to, and nowhere else', async () => {
    const article = written({
      kind: 'publication',
      unitId: 'organ-committee',
      title: '学习文章一篇',
      details: { form: '学习文章', channel: '工作群' },
      addressed: ['branch-2'],
      commitmentIds: ['7.4'],
    });
    const { id } = await staff().ask('entries.create', article);
    expect(
      (await world.as('liu-yang').ask('entries.get', { entryId: id })).entry.addressed,
    ).toEqual([{ unitId: 'branch-2', unitName: '第二支部' }]);
    expect((await world.as('zhang-min').refusal('entries.get', { entryId: id })).code).toBe(
      'NOT_FOUND',
    );
    const nowhere = { ...article, requestId: randomUUID(), addressed: [] };
    expect((await staff().refusal('entries.create', nowhere)).code).toBe('ENTRY_FIELD');
    const unknown = { ...article, requestId: randomUUID(), addressed: ['branch-99'] };
    expect((await staff().refusal('entries.create', unknown)).code).toBe('UNKNOWN_UNIT');
  });

  it('a result that is not met yet stands in the register and does not count', async () => {
    const result = (word: string) =>
      written({
        kind: 'standard_result',
        unitId: 'branch-6',
        title: '第六支部评定',
        details: { result: word, givenBy: '市直机关工委' },
      });
    const { id } = await staff().ask('entries.create', result('尚未达到'));
    const item = await staff().ask('board.item', { number: 9 });
    const sixth = item.commitments
      .find((one) => one.id === '9.4')
      ?.units.find(({ unitId }) => unitId === 'branch-6');
    expect(sixth).toMatchObject({ n: 0, m: 1, recordIds: [id] });
    const met = await staff().ask('entries.create', result('达到标准过硬'));
    expect(met.serves.map(({ commitmentId }) => commitmentId)).toEqual(['9.4']);
    expect((await officer().refusal('entries.create', result('达到标准过硬'))).code).toBe(
      'FORBIDDEN',
    );
  });

  it('a contact point is a leader’s, and the branch reads whose it is', async () => {
    const { persons } = await staff().ask('entries.persons', {
      unitId: 'branch-3',
      kind: 'contact_point',
    });
    expect(persons.map(({ memberId }) => memberId)).toEqual(['li-jianguo']);
    const point = written({ kind: 'contact_point', memberId: 'li-jianguo' });
    const { id } = await staff().ask('entries.create', point);
    const { entry } = await world.as('sun-li').ask('entries.get', { entryId: id });
    expect(entry).toMatchObject({ memberName: '演示·李建国', mayChange: false });
    const other = written({ kind: 'contact_point', memberId: 'sun-li' });
    expect((await staff().refusal('entries.create', other)).code).toBe('UNKNOWN_PERSON');
  });

  it('numbers are whole numbers, and days are days', async () => {
    const numbers = (times: string) =>
      written({ kind: 'care_numbers', details: { form: '党员爱心互助', times } });
    const { serves } = await officer().ask('entries.create', numbers('12'));
    expect(serves.map(({ commitmentId }) => commitmentId)).toEqual(['10.4']);
    expect((await officer().refusal('entries.create', numbers('十二'))).code).toBe('ENTRY_FIELD');
  });

  it('the page offers everybody the kinds they may write, where they may write them', async () => {
    const mine = await officer().ask('entries.places', {});
    expect(mine.places.map(({ unitId }) => unitId)).toEqual(['branch-3']);
    expect(mine.places[0]?.mayWrite).toContain('heart_to_heart_talk');
    expect(mine.places[0]?.mayWrite).not.toContain('standard_result');
    const all = await staff().ask('entries.places', {});
    expect(all.wholeOffice).toBe(true);
    const offered = new Set(all.places.flatMap(({ mayWrite }) => mayWrite));
    const registered = entryKind.options.filter((kind) => entryKinds[kind].register);
    // Talks of a branch are the branch's own to write.
    expect(registered.filter((kind) => !offered.has(kind))).toEqual(['heart_to_heart_talk']);
  });
});
