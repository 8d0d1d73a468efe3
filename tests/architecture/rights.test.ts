import { operations } from '@shared/contract';
import { isUpToDate, rightsTable } from '../../scripts/rights-table';

describe('the table of rights', () => {
  it('says what the contract says; npm run rights writes it anew', () => {
    expect(isUpToDate()).toBe(true);
  });

  it('has a line for every operation', () => {
    for (const name of Object.keys(operations)) expect(rightsTable()).toContain(`\`${name}\``);
  });
});
