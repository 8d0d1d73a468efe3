import { nextKey } from './next-key';

test('each row has a key of its own, also after one was taken out', () => {
  expect(nextKey([])).toBe('0');
  expect(nextKey([{ key: '0' }, { key: '2' }])).toBe('3');
});
