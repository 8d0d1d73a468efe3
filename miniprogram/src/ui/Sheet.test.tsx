/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { Dialog } from './Sheet';

function show(open = true) {
  const onTap = jest.fn();
  const onClose = jest.fn();
  render(
    <Dialog
      open={open}
      title="结束签到？"
      note="还有6人未到。"
      backWord="再等等"
      act={{ word: '结束签到', onTap }}
      onClose={onClose}
    />,
  );
  return { onTap, onClose };
}

test('a dialog names its question and both answers', () => {
  const { onTap, onClose } = show();
  expect(screen.getByRole('dialog', { name: '结束签到？' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '结束签到' }));
  expect(onTap).toHaveBeenCalledTimes(1);
  fireEvent.click(screen.getByRole('button', { name: '再等等' }));
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('a tap beside the dialog is the way back, a tap inside is not', () => {
  const { onClose } = show();
  fireEvent.click(screen.getByRole('heading'));
  expect(onClose).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('dialog'));
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('a closed dialog shows nothing', () => {
  show(false);
  expect(screen.queryByRole('button')).toBeNull();
});
