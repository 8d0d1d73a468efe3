/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { Button } from './Button';

test('while its act is pending a button says so and does not fire twice', async () => {
  let finish: () => void = () => undefined;
  const onTap = jest.fn(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
  );
  render(
    <Button onTap={onTap} busyText="正在签到">
      签到
    </Button>,
  );
  fireEvent.click(screen.getByRole('button', { name: '签到' }));
  const busy = screen.getByRole('button', { name: '正在签到' });
  fireEvent.click(busy);
  fireEvent.click(busy);
  expect(onTap).toHaveBeenCalledTimes(1);
  expect(busy.getAttribute('aria-busy')).toBe('true');
  await act(async () => finish());
  fireEvent.click(screen.getByRole('button', { name: '签到' }));
  expect(onTap).toHaveBeenCalledTimes(2);
});

test('an act that ends at once leaves the button ready', () => {
  const onTap = jest.fn();
  render(<Button onTap={onTap}>签到</Button>);
  fireEvent.click(screen.getByRole('button'));
  fireEvent.click(screen.getByRole('button'));
  expect(onTap).toHaveBeenCalledTimes(2);
});

test('a disabled button gives the reason as its label and does nothing', () => {
  const onTap = jest.fn();
  render(
    <Button onTap={onTap} disabled>
      签到未开放
    </Button>,
  );
  fireEvent.click(screen.getByRole('button', { name: '签到未开放' }));
  expect(onTap).not.toHaveBeenCalled();
});
