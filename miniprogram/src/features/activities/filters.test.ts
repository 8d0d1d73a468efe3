import { activityKinds } from '@shared/domain/activity/kinds';
import { filterInput, filtersSet, kindChoices, noFilters } from './filters';

describe('filters of the organiser’s list', () => {
  it('leave out what was not chosen', () => {
    expect(filterInput(noFilters)).toEqual({});
    expect(filtersSet(noFilters)).toBe(0);
  });

  it('take an item of the plan by its number, and nothing else', () => {
    expect(filterInput({ ...noFilters, item: '4' }).item).toBe(4);
    expect(filterInput({ ...noFilters, item: '0' }).item).toBeUndefined();
    expect(filterInput({ ...noFilters, item: '四' }).item).toBeUndefined();
    expect(filtersSet({ ...noFilters, item: '4', kind: 'training' })).toBe(2);
  });

  it('offer every kind of the registry', () => {
    const kinds = kindChoices.flatMap(({ key }) => (key ? [key] : []));
    expect([...kinds].sort()).toEqual(Object.keys(activityKinds).sort());
  });
});
