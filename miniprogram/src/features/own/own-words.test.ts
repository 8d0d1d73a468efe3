import { feedbackAfterClosing, writtenWords } from './own-words';

describe('what I wrote to the office, on the page of my data', () => {
  it('is counted, with what still waits', () => {
    expect(writtenWords({ written: 0, waiting: 0, days: 365 })).toBe('没有写过');
    expect(writtenWords({ written: 2, waiting: 0, days: 365 })).toBe('写过2条');
    expect(writtenWords({ written: 3, waiting: 1, days: 365 })).toBe('写过3条，其中1条等待答复');
  });

  it('is not spoken of at closing where there is none', () => {
    expect(feedbackAfterClosing({ written: 0, waiting: 0, days: 365 })).toEqual([]);
  });

  it('closing says what goes, what stays and for how long, by the office’s own term', () => {
    const [words] = feedbackAfterClosing({ written: 2, waiting: 0, days: 180 });
    expect(words).toContain('不再与您关联，署名和联系方式删除');
    expect(words).toContain('最后一次往来后180天');
    expect(words).not.toContain('等待答复');
  });

  it('closing says what becomes of what waits, and the way to have it not dealt with', () => {
    const [words] = feedbackAfterClosing({ written: 2, waiting: 1, days: 365 });
    expect(words).toContain('还有1条等待答复，机关党委会继续办理');
    expect(words).toContain('请先撤回');
  });
});
