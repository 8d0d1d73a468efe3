/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { TextField } from './Field';
import { SelectField } from './SelectField';

test('an error takes the place of the help and is tied to the field', () => {
  render(
    <TextField
      label="结束时间"
      value="13:30"
      onChange={jest.fn()}
      help="按24小时填写"
      error="结束时间要晚于开始时间14:00"
    />,
  );
  const field = screen.getByRole('textbox', { name: '结束时间' });
  const below = document.getElementById(field.getAttribute('aria-describedby') ?? '');
  expect(below?.textContent).toBe('结束时间要晚于开始时间14:00');
  expect(screen.queryByText('按24小时填写')).toBeNull();
});

test('a field that may stay empty says 选填', () => {
  render(<TextField label="备注" value="" onChange={jest.fn()} optional />);
  expect(screen.getByText('选填')).toBeTruthy();
});

test('a choice out of many is spoken of by its name and by what stands in it', () => {
  const items = [
    { key: 'all', label: '全部' },
    { key: 'closed', label: '已办结' },
  ];
  render(<SelectField label="办理情况" items={items} value="closed" onChange={jest.fn()} />);
  expect(screen.getByRole('button', { name: '办理情况：已办结' })).toBeTruthy();
});
