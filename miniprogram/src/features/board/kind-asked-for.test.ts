import { kindAskedFor } from './kind-asked-for';

describe('planning what the board says is due', () => {
  it('offers the kind the commitment asks for by name', () => {
    expect(kindAskedFor(['activity/theme_party_day'], 'branch')).toBe('theme_party_day');
  });

  it('offers nothing the unit cannot host, and nothing for papers', () => {
    expect(kindAskedFor(['activity/theme_party_day'], 'organ_committee')).toBeUndefined();
    expect(kindAskedFor(['document/regulation'], 'branch')).toBeUndefined();
    expect(kindAskedFor(['activity'], 'branch')).toBeUndefined();
  });
});
