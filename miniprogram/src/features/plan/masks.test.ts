import { maskedPlaces } from './masks';

describe('masks', () => {
  it('every run of asterisks is one place, kept with the words around it', () => {
    const places = maskedPlaces({
      title: null,
      year: null,
      introduction: '**市体育局',
      sections: [
        {
          ordinal: 1,
          title: '',
          items: [
            { number: 3, title: '', text: '一二三四五六七八九***一二三四五六七八九', measures: [] },
            { number: 4, title: '', text: '没有遮盖', measures: [] },
          ],
        },
      ],
    });
    expect(places.map(({ item, around }) => [item, around])).toEqual([
      [null, '**市体育局'],
      [3, '…二三四五六七八九***一二三四五六七八…'],
    ]);
  });
});
