import type { PersonRow } from '@shared/contract/people';
import type { UnitRow } from '@shared/contract/people-units';
import { kindText, placesText, rightsText, termText, unitsOn, waitingText } from './people-words';

const place = (fields: Partial<PersonRow['places'][number]> = {}): PersonRow['places'][number] => ({
  unitId: 'b3',
  unitName: '第三支部',
  unitKind: 'branch',
  roles: ['member'],
  post: null,
  validFrom: '2021-01-01',
  validTo: null,
  ...fields,
});

const unit = (unitId: string, fields: Partial<UnitRow> = {}): UnitRow => ({
  unitId,
  name: unitId,
  kind: 'branch',
  parentId: null,
  validFrom: '2021-01-01',
  validTo: null,
  people: 0,
  ...fields,
});

describe('a person in words', () => {
  it('names each unit with the post, and the rights apart from it', () => {
    const officer = place({ post: '组织委员', roles: ['member', 'branch_officer'] });
    const study = place({ unitId: 'study', unitName: '党组中心组' });
    expect(placesText({ places: [officer, study] })).toBe(
      '第三支部 组织委员（支部委员），党组中心组',
    );
    expect(placesText({ places: [officer, study] }, 'b3')).toBe('组织委员（支部委员），党组中心组');
    expect(placesText({ places: [place()] }, 'b3')).toBe('');
    const right = place({ roles: ['member', 'branch_officer'] });
    expect(placesText({ places: [right] }, 'b3')).toBe('支部委员');
    expect(rightsText(['member'])).toBe('');
  });

  it('tells from when until when', () => {
    expect(termText(place())).toBe('2021年1月1日起');
    expect(termText(place({ validTo: '2022-11-30' }))).toBe('2021年1月1日至2022年11月30日');
  });

  it('says what a transfer waits for', () => {
    const transfer = {
      fromUnitId: 'b3',
      fromUnitName: '第三支部',
      toUnitId: 'b4',
      toUnitName: '第四支部',
      on: '2022-12-01',
      requestedAt: 0,
    };
    expect(waitingText({ transfer })).toBe('由第三支部调往第四支部，等待接收');
    expect(waitingText({ transfer: null })).toBe('');
  });
});

describe('units', () => {
  it('say their kind where the name does not', () => {
    expect(kindText({ name: '第三支部', kind: 'branch' })).toBe('');
    expect(kindText({ name: '训练组', kind: 'branch_subgroup' })).toBe('党小组');
  });

  it('are shown on the days they exist', () => {
    const units = [unit('a'), unit('b', { parentId: 'a', validTo: '2022-06-30' })];
    expect(unitsOn(units, '2022-07-01').map(({ unitId }) => unitId)).toEqual(['a']);
  });
});
