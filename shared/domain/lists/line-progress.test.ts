import { deriveItem } from '../board/derive-item';
import { input, partyDay } from '../board/test-support';
import { lineProgress } from './line-progress';

describe('how far a line of a list has come', () => {
  const item = deriveItem(input([partyDay('a', 3, '2022-03-18', ['4.1', '4.2'])]), 4);
  const saying = (commitmentId: string, unitId: string) => {
    const commitment = item?.commitments.find(({ id }) => id === commitmentId);
    return commitment && lineProgress({ unitId }, commitment);
  };

  it('is the board’s figure of the unit that carries it out', () => {
    expect(saying('4.1', 'branch-3')).toBe('已完成 1/1');
    expect(saying('4.1', 'branch-4')).toBe('未到期 0/1');
  });

  it('is that of all where the unit only answers for it', () => {
    expect(saying('4.1', 'organ-committee')).toBe('推进中 1/6');
  });

  it('where no number is asked for says how much is recorded, never a share', () => {
    expect(saying('4.2', 'branch-3')).toBe('已登记1条');
    expect(saying('4.2', 'branch-4')).toBe('还没有记录');
  });
});
