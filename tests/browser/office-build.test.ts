import { findDemoTraces } from '../architecture/demo-traces';
import { BROWSER_BUILD, OFFICE_BROWSER_BUILD } from '../support/build-clients';

describe('the browser build for a real office', () => {
  test('holds no trace of the fictional identities', () => {
    expect(findDemoTraces(OFFICE_BROWSER_BUILD)).toEqual([]);
  });

  test('differs in that from the build of the demonstration, where the same look finds them', () => {
    expect(findDemoTraces(BROWSER_BUILD)).not.toEqual([]);
  });
});
