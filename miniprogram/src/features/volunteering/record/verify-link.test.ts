import { isComplete, verifyLinkOf } from './verify-link';

test('the code on paper opens the page with number and code, in a browser and in WeChat', () => {
  expect(verifyLinkOf({ n: '2022-0007', c: 'ABCD1234' })).toEqual({
    number: '2022-0007',
    code: 'ABCD1234',
  });
  const q = encodeURIComponent('https://example.test/#/verify?n=2022-0007&c=ABCD1234');
  expect(verifyLinkOf({ q })).toEqual({ number: '2022-0007', code: 'ABCD1234' });
});

test('opened by hand nothing is looked up before both are typed', () => {
  expect(isComplete(verifyLinkOf({}))).toBe(false);
  expect(isComplete(verifyLinkOf({ n: '2022-0007' }))).toBe(false);
  expect(isComplete(verifyLinkOf({ n: '2022-0007', c: 'A' }))).toBe(true);
});
