/** @jest-environment jsdom */
import type { PlanDraft } from '@shared/domain/plan/draft-schema';
import { act, renderHook, waitFor } from '@testing-library/react';
import { RemoteProvider } from '@/features/remote';
import { call } from '@/platform/call';
import { useDraft } from './use-draft';

jest.mock('@/platform/call', () => ({ call: jest.fn() }));

const draft = (revision: number, title: string): PlanDraft => ({
  id: 'd1',
  revision,
  state: 'open',
  sourceName: '要点.txt',
  createdAt: 0,
  text: { title, year: 2023, introduction: '', sections: [] },
  targets: [],
  warnings: [],
  carried: [],
});

const refusal = (code: string, message: string) => ({
  ok: false,
  error: { code, data: {}, message },
});

/** Answers each operation from its own list, the last answer again and again. */
const answering = (answers: Record<string, unknown[]>) => {
  const asked: Array<[string, unknown]> = [];
  jest.mocked(call).mockImplementation((name, input) => {
    asked.push([name, input]);
    const left = answers[name] ?? [];
    const answer = left.length > 1 ? left.shift() : left[0];
    return Promise.resolve(JSON.parse(JSON.stringify(answer)));
  });
  return asked;
};

const heading = { kind: 'heading', title: '新标题', year: 2023 } as const;

/** Each test opens a draft of its own: the cache of the app outlives a test. */
const open = async (draftId: string) => {
  const { result } = renderHook(() => useDraft(draftId), { wrapper: RemoteProvider });
  await waitFor(() => expect(result.current.draft).toBeDefined());
  return result;
};

describe('a draft under review', () => {
  it('the next change carries the revision of the last one, not of what was read first', async () => {
    const asked = answering({
      'plan.getDraft': [{ ok: true, data: draft(1, '旧标题') }],
      'plan.reviseDraft': [{ ok: true, data: draft(2, '新标题') }],
    });
    const review = await open('draft-1');
    await act(async () => expect(await review.current.revise(heading)).toBeUndefined());
    expect(review.current.draft?.text.title).toBe('新标题');
    await act(async () => void (await review.current.revise(heading)));
    const revisions = asked
      .filter(([name]) => name === 'plan.reviseDraft')
      .map(([, input]) => input);
    expect(revisions).toMatchObject([{ revision: 1 }, { revision: 2 }]);
  });

  it('when somebody else changed it, it is read again and the reviewer is told', async () => {
    answering({
      'plan.getDraft': [
        { ok: true, data: draft(7, '旧标题') },
        { ok: true, data: draft(8, '他人的标题') },
      ],
      'plan.reviseDraft': [refusal('DRAFT_CHANGED', '草稿已被他人修改')],
    });
    const review = await open('draft-2');
    await act(async () => expect(await review.current.revise(heading)).toBe('草稿已被他人修改'));
    await waitFor(() => expect(review.current.draft?.revision).toBe(8));
  });

  it('a year already in force is explained with the two ways on', async () => {
    answering({
      'plan.getDraft': [{ ok: true, data: draft(9, '标题') }],
      'plan.confirmDraft': [refusal('PLAN_YEAR_IN_FORCE', '2023年的要点已经启用')],
    });
    const review = await open('draft-3');
    await act(async () =>
      expect(await review.current.confirm()).toBe(
        '2023年的要点已经启用。年份读错的，请先改年份；确是这一年的，请放弃这份草稿',
      ),
    );
  });
});
