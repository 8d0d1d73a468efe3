/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { Button } from './Button';
import { Cell, CellList } from './Cell';

test('a row that opens something is one link, its act a button beside it', () => {
  const open = jest.fn();
  const enter = jest.fn();
  render(
    <CellList label="名单">
      <Cell
        title="演示·孙丽"
        onTap={open}
        action={
          <Button small label="为演示·孙丽代为登记" onTap={enter}>
            代为登记
          </Button>
        }
      />
    </CellList>,
  );
  const link = screen.getByRole('link', { name: '演示·孙丽' });
  const button = screen.getByRole('button', { name: '为演示·孙丽代为登记' });
  expect(link.contains(button)).toBe(false);
  fireEvent.click(button);
  expect(open).not.toHaveBeenCalled();
  expect(enter).toHaveBeenCalledTimes(1);
});

test('a row that opens nothing has no link and no chevron', () => {
  const { container } = render(<Cell title="演示·张敏" note="14:02 签到码" />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(container.querySelector('.cell__go')).toBeNull();
});
