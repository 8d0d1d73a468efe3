import { DEFAULT_TERMS } from '@shared/domain/retention/terms';
import { changeOf, dueWords, fieldsOf, runWords, termError } from './retention-form';

const shown = {
  terms: DEFAULT_TERMS,
  handOvers: [],
  revision: 4,
  now: [],
  next: [],
  years: [],
  lastRunAt: null,
  runs: [],
};

describe('the page of retention', () => {
  it('says what is due now, soon, and what is held', () => {
    const due = { kind: 'named_attendance', due: 3, held: 1 } as const;
    expect(dueWords(due, [{ ...due, due: 2 }])).toBe(
      '现在到期3场活动，30天内还有2场活动；1场活动没有结束签到，合计未留存，暂不清理',
    );
    expect(dueWords({ ...due, due: 0, held: 0 }, [])).toBe('现在没有到期');
  });

  it('says what a run removed, and that it was cut off', () => {
    const counts = [
      { kind: 'named_attendance' as const, count: 2 },
      { kind: 'data_requests' as const, count: 0 },
    ];
    const run = { id: 'r', createdAt: 1, finishedAt: 2, cutOff: true, more: true, counts };
    expect(runWords(run)).toBe('逐人的考勤记录2场活动；中途停止，其余由下一次清理');
  });

  it('sends a hand-over only where it differs from the usual day', () => {
    const fields = fieldsOf(shown, 2021);
    expect(fields.handedOver).toBe('2022-01-10');
    expect(changeOf(shown, fields)).toMatchObject({ revision: 4, handOvers: [] });
    const later = { ...fields, handedOver: '2022-03-01' };
    expect(changeOf(shown, later)?.handOvers).toEqual([{ year: 2021, date: '2022-03-01' }]);
  });

  it.each(['', '0', '11', '三', '1.5'])('three years cannot become %j', (text) => {
    expect(termError('attendanceYears', text)).toBe('请填写1至10的整数');
    const fields = fieldsOf(shown, 2021);
    const wrong = { ...fields, terms: { ...fields.terms, attendanceYears: text } };
    expect(changeOf(shown, wrong)).toBeUndefined();
  });
});
