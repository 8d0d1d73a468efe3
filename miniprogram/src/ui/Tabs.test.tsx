/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { Segmented } from './Tabs';

const items = [
  { key: 'all', label: '全部 41' },
  { key: 'missing', label: '未到 6' },
  { key: 'there', label: '已到 32' },
] as const;

function Harness() {
  const [value, setValue] = useState<(typeof items)[number]['key']>('all');
  return <Segmented label="筛选名单" items={items} value={value} onChange={setValue} />;
}

function selected(): string | null {
  return screen.getByRole('tab', { selected: true }).textContent;
}

test('a tap chooses, and the group says what it is for', () => {
  render(<Harness />);
  fireEvent.click(screen.getByRole('tab', { name: '未到 6' }));
  expect(selected()).toBe('未到 6');
  expect(screen.getByRole('tablist', { name: '筛选名单' })).toBeTruthy();
});

test('arrow keys go round the alternatives, which are one stop of the tab key', () => {
  render(<Harness />);
  const first = screen.getByRole('tab', { name: '全部 41' });
  first.focus();
  fireEvent.keyDown(first, { key: 'ArrowLeft' });
  expect(selected()).toBe('已到 32');
  expect(document.activeElement?.textContent).toBe('已到 32');
  expect(screen.getAllByRole('tab').filter((tab) => tab.tabIndex === 0)).toHaveLength(1);
});
