import { randomUUID } from 'node:crypto';
import { lookForDue, sweeps } from '@cloud/store';
import type { InputOf } from '@shared/contract';
import { MOST_FILE_BYTES } from '@shared/domain/entries/file';
import { DEFAULT_TERMS, limitsAt } from '@shared/domain/retention/terms';
import { HOUR } from '@shared/domain/time';
import { cloudTransport } from '@/platform/cloud-transport';
import { demoAccountOf } from '../../scripts/demo/seed';
import { openStudyYear, type StudyYear } from '../support/study-year';
import { HEAD, STUDY_GROUP } from '../support/study-year-sums';
import { fireTimer } from '../support/timer';
import { shanghai } from '../support/world';

const MEMBER = 'li-jianguo';
const OTHER = 'member-1';

/** A PDF of about this size. */
const pdf = (bytes = 900_000, sign = 'a') =>
  Buffer.from(`%PDF-1.7\n${sign.repeat(bytes)}`, 'latin1').toString('base64');

describe('files with notes of study', () => {
  let year: StudyYear;
  let entryId: string;
  beforeAll(async () => {
    year = await openStudyYear();
    entryId = await noteOf(MEMBER);
  });
  afterAll(() => year.world.close());

  const noteOf = async (
    memberId: string | null,
    fields: Partial<InputOf<'entries.create'>> = {},
  ): Promise<string> => {
    const note: InputOf<'entries.create'> = {
      requestId: randomUUID(),
      unitId: STUDY_GROUP,
      kind: 'self_study',
      title: '2022年自学计划',
      on: '2022-01-05',
      memberId,
      details: { form: '自学计划' },
      ...fields,
    };
    return (await year.secretary().ask('entries.create', note)).id;
  };
  const get = (who: string, id = entryId) => year.as(who).ask('entries.get', { entryId: id });
  const attaching = async (
    fields: Partial<InputOf<'entries.attach'>> = {},
  ): Promise<InputOf<'entries.attach'>> => {
    const id = fields.entryId ?? entryId;
    const { seen } = (await year.secretary().ask('entries.get', { entryId: id })).entry;
    return {
      requestId: randomUUID(),
      entryId: id,
      seen,
      name: '计划.pdf',
      base64: pdf(),
      ...fields,
    };
  };
  const attach = async (fields: Partial<InputOf<'entries.attach'>> = {}) =>
    year.as(MEMBER).ask('entries.attach', await attaching(fields));
  const refused = async (who: string, fields: Partial<InputOf<'entries.attach'>> = {}) =>
    (await year.as(who).refusal('entries.attach', await attaching(fields))).code;
  /** The file as somebody opens it. */
  const open = async (who: string, id = entryId): Promise<string> => {
    const { file } = (await get(who, id)).entry;
    const read = [];
    for (let number = 1; number <= (file?.pieces ?? 0); number += 1) {
      const asked = { entryId: id, fileId: file?.id ?? '', number };
      read.push((await year.as(who).ask('entries.filePiece', asked)).base64);
    }
    return read.join('');
  };
  const filesKept = async (): Promise<number> =>
    (await year.world.db.collection('entry_files').where({ number: 0 }).count()).total ?? -1;
  const setUploads = (allowed: boolean) => year.as('he-ping').ask('office.setUploads', { allowed });

  it('as long as the office has not allowed it, nobody sends a file', async () => {
    expect(await year.as('he-ping').ask('office.about', {})).toMatchObject({
      uploads: false,
      maySetUploads: true,
    });
    expect(await get(MEMBER)).toMatchObject({ mayAttach: false, mayDetach: false });
    expect(await refused(MEMBER)).toBe('UPLOADS_OFF');
    const part = { uploadId: randomUUID(), index: 0, text: '{' };
    expect((await year.as(MEMBER).refusal('inputs.part', part)).code).toBe('FORBIDDEN');
    expect(await filesKept()).toBe(0);
  });

  it('the committee and the administrator allow it, nobody else, and it is written down once', async () => {
    for (const who of [MEMBER, HEAD, 'chen-jing', 'zhao-lei']) {
      const refusal = await year.as(who).refusal('office.setUploads', { allowed: true });
      expect(refusal.code).toBe('FORBIDDEN');
    }
    await setUploads(true);
    await setUploads(true);
    const office = await year.world.store.organisation.office('demo');
    expect(office?.history.slice(-1)).toMatchObject([
      { action: 'uploads_allowed', by: 'he-ping', after: { uploads: true } },
    ]);
    expect(office?.history.filter(({ action }) => action === 'uploads_allowed')).toHaveLength(1);
  });

  it('its writer keeps a file with a note, and whoever reads the note opens it', async () => {
    const kept = await attach({ name: '../演示·计划.exe' });
    expect(kept.file).toMatchObject({ name: '演示·计划.pdf', type: 'pdf', pieces: 3 });
    expect(await get(MEMBER)).toMatchObject({ mayAttach: true, mayDetach: true });
    expect(await open(MEMBER)).toBe(pdf());
    expect(await open(HEAD)).toBe(pdf());
    const asked = { entryId, fileId: kept.file?.id ?? '', number: 1 };
    for (const who of [OTHER, 'zhao-lei', 'wu-di']) {
      expect((await year.as(who).refusal('entries.filePiece', asked)).code).toBe('NOT_FOUND');
    }
    expect(await get(HEAD)).toMatchObject({ mayAttach: false, mayDetach: false });
    expect(await refused(HEAD)).toBe('FORBIDDEN');
    expect(await refused(OTHER)).toBe('NOT_FOUND');
  });

  it('of a person’s own the audit tells that there is a PDF, and not its name', async () => {
    const found = await year.world.store.entries.one(entryId);
    expect(found?.history.at(-1)).toMatchObject({
      action: 'file_added',
      by: MEMBER,
      before: { file: null },
      after: { file: 'PDF' },
    });
    const shared = await noteOf(null, {
      kind: 'exchange',
      title: '交流材料',
      details: { form: '交流材料' },
    });
    const by = year.secretary();
    await by.ask('entries.attach', await attaching({ entryId: shared, name: '交流材料.pdf' }));
    const told = await year.world.store.entries.one(shared);
    expect(told?.history.at(-1)).toMatchObject({ after: { file: '交流材料.pdf' } });
    expect(await open(OTHER, shared)).toBe(pdf());
  });

  it('sent again it is kept once; from a phone it comes in parts', async () => {
    const id = await noteOf(MEMBER, { title: '心得体会' });
    const sent = await attaching({ entryId: id, base64: pdf(200_000) });
    const send = cloudTransport({
      newUploadId: randomUUID,
      callApi: (event) => {
        const whole = { input: undefined, ...JSON.parse(JSON.stringify(event)) };
        return year.world.api({ ...whole, accountId: demoAccountOf(MEMBER) });
      },
    });
    const before = await filesKept();
    expect(await send('entries.attach', sent)).toMatchObject({ ok: true });
    expect(await send('entries.attach', sent)).toMatchObject({ ok: true });
    expect(await filesKept()).toBe(before + 1);
    expect((await get(MEMBER, id)).entry.seen).toBe(2);
    // Nobody outside the group takes places for parts.
    const part = { uploadId: randomUUID(), index: 0, text: '{' };
    expect((await year.as('zhao-lei').refusal('inputs.part', part)).code).toBe('FORBIDDEN');
  });

  it('what is no PDF, .docx or picture, is too large, or comes too late is refused', async () => {
    const base64 = Buffer.from('<html><script>').toString('base64');
    expect(await refused(MEMBER, { base64, name: '计划.pdf' })).toBe('ENTRY_FILE_UNREADABLE');
    expect(await refused(MEMBER, { base64: pdf(MOST_FILE_BYTES) })).toBe('INVALID_INPUT');
    expect(await refused(MEMBER, { seen: 1 })).toBe('ENTRY_CHANGED');
    const paper = { kind: 'study_paper' as const, details: { form: '学习总结' } };
    const other = await noteOf(null, paper);
    const by = year.secretary();
    const sent = await attaching({ entryId: other });
    expect((await by.refusal('entries.attach', sent)).code).toBe('ENTRY_TAKES_NO_FILE');
  });

  it('a newer file takes the place of the one before, which is gone', async () => {
    const before = (await get(MEMBER)).entry.file;
    const kept = await filesKept();
    await attach({ base64: pdf(1000, 'b') });
    expect(await open(MEMBER)).toBe(pdf(1000, 'b'));
    expect(await filesKept()).toBe(kept);
    const gone = { entryId, fileId: before?.id ?? '', number: 1 };
    expect((await year.as(MEMBER).refusal('entries.filePiece', gone)).code).toBe('ENTRY_NO_FILE');
  });

  it('what an upload that was cut off left behind goes by the timer, and nothing else', async () => {
    const { store, clock } = year.world;
    const kept = await filesKept();
    const lost = { officeId: 'demo', entryId, fileId: 'cut-off' };
    await store.entryFiles.keep(lost, [pdf(10)], clock.now + HOUR);
    // Cut off after the entry named it: it is looked at, and stays.
    const own = (await get(MEMBER)).entry.file?.id ?? '';
    await store.entryFiles.checkAt(own, clock.now);
    await fireTimer(year.world, 'sweepInputs');
    expect(await filesKept()).toBe(kept + 1);
    clock.now += HOUR;
    expect(await fireTimer(year.world, 'sweepInputs')).toEqual({ removed: 1 });
    expect(await filesKept()).toBe(kept);
    expect(await open(MEMBER)).toBe(pdf(1000, 'b'));
  });

  it('my data name the file', async () => {
    const { base64 } = await year.as(MEMBER).ask('myData.export', { format: 'json' });
    expect(JSON.parse(Buffer.from(base64, 'base64').toString())).toMatchObject({
      登记材料: expect.arrayContaining([expect.objectContaining({ 附件: '计划.pdf' })]),
    });
  });

  it('no longer allowed, what is there is read and may be removed, and nothing is added', async () => {
    await setUploads(false);
    expect(await get(MEMBER)).toMatchObject({ mayAttach: false, mayDetach: true });
    expect(await open(HEAD)).toBe(pdf(1000, 'b'));
    expect(await refused(MEMBER)).toBe('UPLOADS_OFF');
    const kept = await filesKept();
    const id = await noteOf(MEMBER, { title: '自学记录' });
    await setUploads(true);
    const { file } = await attach({ entryId: id, base64: pdf(10) });
    await setUploads(false);
    const removal = { entryId: id, fileId: file?.id ?? '' };
    expect((await year.as(HEAD).refusal('entries.detach', removal)).code).toBe('FORBIDDEN');
    expect((await year.as(MEMBER).ask('entries.detach', removal)).file).toBeNull();
    // Again: it is gone already.
    expect((await year.as(MEMBER).ask('entries.detach', removal)).file).toBeNull();
    expect(await filesKept()).toBe(kept);
  });

  it('a person’s own notes go by their term, and their files with them', async () => {
    const { store, clock } = year.world;
    clock.now = shanghai('2026-06-01', '09:00');
    await fireTimer(year.world, 'sealAudit');
    const limits = limitsAt({ terms: DEFAULT_TERMS, handOvers: [] }, clock.now);
    const due = await lookForDue(store, 'demo', limits);
    expect(due.find(({ kind }) => kind === 'own_entries')?.found.due).toBeGreaterThan(1);
    const by = { at: clock.now, by: 'retention' };
    await sweeps.own_entries.remove(store, 'demo', limits, 200, by, async () => undefined);
    expect(await store.entries.one(entryId)).toBeUndefined();
    // That of the group's own note stays with it.
    expect(await filesKept()).toBe(1);
  });
});
