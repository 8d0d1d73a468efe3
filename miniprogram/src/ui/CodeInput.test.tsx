/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { CodeInput } from './CodeInput';

function Harness({ onComplete, error }: { onComplete: (code: string) => void; error?: string }) {
  const [value, setValue] = useState('');
  return <CodeInput value={value} onChange={setValue} onComplete={onComplete} error={error} />;
}

function type(text: string): void {
  fireEvent.change(screen.getByRole('textbox'), { target: { value: text } });
}

test('the sixth digit submits the code, once', () => {
  const onComplete = jest.fn();
  render(<Harness onComplete={onComplete} />);
  type('48291');
  expect(onComplete).not.toHaveBeenCalled();
  type('482916');
  type('482916');
  expect(onComplete).toHaveBeenCalledTimes(1);
  expect(onComplete).toHaveBeenCalledWith('482916');
});

test('after digits are taken away the same code can be submitted again', () => {
  const onComplete = jest.fn();
  render(<Harness onComplete={onComplete} />);
  type('482916');
  type('48291');
  type('482916');
  expect(onComplete).toHaveBeenCalledTimes(2);
});

test('spaces, letters and full-width digits of a pasted code are understood', () => {
  const onComplete = jest.fn();
  render(<Harness onComplete={onComplete} />);
  type('码 482 ９１６');
  expect(onComplete).toHaveBeenCalledWith('482916');
});

test('a screen reader hears one field and how many digits are in it', () => {
  render(<Harness onComplete={jest.fn()} error="数字已更换，请输入屏幕上的新数字" />);
  type('4829');
  const field = screen.getByRole('textbox', { name: '六位签到码，已输入四位' });
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('alert').textContent).toBe('数字已更换，请输入屏幕上的新数字');
});
