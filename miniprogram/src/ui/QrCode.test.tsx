/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { QrCode, qrCodeUri, qrModules } from './QrCode';

const link = 'https://example.org/check-in?活动=act-2022-11-18&c=0123456789abcdef';

/** Reads the drawing back into dark modules. */
function modulesOf(uri: string): Set<string> {
  const dark = new Set<string>();
  for (const [, column, row, width] of uri.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let at = 0; at < Number(width); at += 1) dark.add(`${row}:${Number(column) + at}`);
  }
  return dark;
}

test('the drawing has exactly the dark modules of the code', () => {
  const modules = qrModules(link);
  const drawn = modulesOf(qrCodeUri(link));
  const wanted = new Set<string>();
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) wanted.add(`${row}:${column}`);
    }
  }
  expect(drawn).toEqual(wanted);
});

test('four white modules surround the code, as scanners want', () => {
  const modules = qrModules(link);
  const whole = modules.size + 8;
  expect(qrCodeUri(link)).toContain(`viewBox='-4 -4 ${whole} ${whole}'`);
});

test('a screen reader hears what the code is for', () => {
  render(<QrCode text={link} label="签到二维码" />);
  expect(screen.getByRole('img', { name: '签到二维码' })).toBeTruthy();
});
