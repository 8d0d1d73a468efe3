/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react';
import type { CallResult } from '@/platform/call';
import { RemoteProvider } from './RemoteProvider';
import { usePages } from './use-pages';

jest.mock('@/platform/call', () => ({}));

type Answer = CallResult<'asks.mine'>;

/** Rows are told by number alone here: only how pages hang together is looked at. */
const page = (rows: readonly number[], next: string | null): Answer =>
  JSON.parse(JSON.stringify({ ok: true, data: { rows, next } }));
const noConnection: Answer = {
  ok: false,
  error: { code: 'NO_CONNECTION', data: {}, message: '没有连上服务' },
};

const rowsOf = (data: object): { rows: number[]; next: string | null } =>
  JSON.parse(JSON.stringify(data));

/** A list of its own name that is answered with these, one after another. */
const listed = (name: string, ...answers: Answer[]) =>
  renderHook(
    () =>
      usePages<'asks.mine', number>(
        [name],
        async () => answers.shift() ?? noConnection,
        (data) => rowsOf(data),
      ),
    { wrapper: RemoteProvider },
  ).result;

describe('a list read page after page', () => {
  it('goes on from where the page before ended, until there is no more', async () => {
    const list = listed('whole', page([1, 2], 'a'), page([3], null));
    await waitFor(() => expect(list.current.data).toEqual([1, 2]));
    await act(async () => void (await list.current.more?.()));
    await waitFor(() => expect(list.current.data).toEqual([1, 2, 3]));
    expect(list.current.more).toBeUndefined();
  });

  it('keeps what was read when reading again finds no server, and says so', async () => {
    const list = listed('again', page([1, 2], null), noConnection, page([1], null));
    await waitFor(() => expect(list.current.data).toEqual([1, 2]));
    act(() => list.current.reload());
    await waitFor(() => expect(list.current.failure?.code).toBe('NO_CONNECTION'));
    expect(list.current.data).toEqual([1, 2]);
    act(() => list.current.reload());
    await waitFor(() => expect(list.current.data).toEqual([1]));
    expect(list.current.failure).toBeUndefined();
  });

  it('keeps the first page when the next one fails, and can go on from there', async () => {
    const list = listed('next', page([1], 'a'), noConnection, page([2], null));
    await waitFor(() => expect(list.current.data).toEqual([1]));
    await act(async () => void (await list.current.more?.()));
    await waitFor(() => expect(list.current.failure?.code).toBe('NO_CONNECTION'));
    expect(list.current.data).toEqual([1]);
    await act(async () => void (await list.current.more?.()));
    await waitFor(() => expect(list.current.data).toEqual([1, 2]));
  });

  it('that was never read says why', async () => {
    const list = listed('never', noConnection);
    await waitFor(() => expect(list.current.failure?.code).toBe('NO_CONNECTION'));
    expect(list.current.data).toBeUndefined();
  });
});
