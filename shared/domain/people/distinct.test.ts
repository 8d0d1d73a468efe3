import { distinctPeople } from './distinct';

it('whoever is in two groups counts once for the bureau', () => {
  const study = [{ memberId: 'li' }, { memberId: 'chen' }];
  const branch = [{ memberId: 'wang' }, { memberId: 'li' }];
  expect(distinctPeople([study, branch]).map(({ memberId }) => memberId)).toEqual([
    'li',
    'chen',
    'wang',
  ]);
  expect(distinctPeople([])).toEqual([]);
});
