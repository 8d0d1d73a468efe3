import { plainQuery } from './narrow';

const demanded = (match: object, variables = {}) => plainQuery({ ...match }, variables);

describe('the query of a match with expressions', () => {
  it('keeps the plain conditions', () => {
    expect(demanded({ a: 1, $expr: { $gt: ['$b', 2] } })).toEqual({ a: 1 });
  });

  it('takes equality with a variable, from either side and out of conjunctions', () => {
    const $expr = { $and: [{ $eq: ['$$v', '$b'] }, { $gt: ['$c', 1] }] };
    expect(demanded({ $expr }, { v: 7 })).toEqual({ b: { $eq: 7 } });
    expect(demanded({ $and: [{ $expr }, { a: 1 }] }, { v: 7 })).toEqual({
      $and: [{ b: { $eq: 7 } }, { a: 1 }],
    });
  });

  it('leaves out what means something else in a query', () => {
    const $expr = { $eq: ['$b', '$$v'] };
    for (const v of [undefined, [1], /x/]) expect(demanded({ $expr }, { v })).toEqual({});
    expect(demanded({ $or: [{ $expr }, { a: 1 }] }, { v: 1 })).toEqual({});
    expect(demanded({ $expr: { $eq: ['$b', '$c'] } })).toEqual({});
  });
});
