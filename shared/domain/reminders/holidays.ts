import type { LocalDate } from '../time';

/** A day that differs from its weekday: no work, or work at a weekend (调休). */
export type DayAs = 'off' | 'work';

/** Days in a row, both ends included. */
interface Days {
  from: LocalDate;
  to: LocalDate;
  as: DayAs;
}

/** A year's public holidays and working weekends, as the State Council's office published them. */
interface PublishedYear {
  year: number;
  /** The notice they are taken from. */
  notice: string;
  days: readonly Days[];
}

/**
 * Public holidays by year. Nothing here is reckoned or guessed: a year is added from its notice, and until
 * then its weekends are off and the office enters its own days.
 *
 * 2022: 国务院办公厅关于2022年部分节假日安排的通知, 国办发明电〔2021〕11号, 25 October 2021.
 */
export const PUBLISHED: readonly PublishedYear[] = [
  {
    year: 2022,
    notice: '国办发明电〔2021〕11号',
    days: [
      { from: '2022-01-01', to: '2022-01-03', as: 'off' },
      { from: '2022-01-29', to: '2022-01-30', as: 'work' },
      { from: '2022-01-31', to: '2022-02-06', as: 'off' },
      { from: '2022-04-02', to: '2022-04-02', as: 'work' },
      { from: '2022-04-03', to: '2022-04-05', as: 'off' },
      { from: '2022-04-24', to: '2022-04-24', as: 'work' },
      { from: '2022-04-30', to: '2022-05-04', as: 'off' },
      { from: '2022-05-07', to: '2022-05-07', as: 'work' },
      { from: '2022-06-03', to: '2022-06-05', as: 'off' },
      { from: '2022-09-10', to: '2022-09-12', as: 'off' },
      { from: '2022-10-01', to: '2022-10-07', as: 'off' },
      { from: '2022-10-08', to: '2022-10-09', as: 'work' },
    ],
  },
];
