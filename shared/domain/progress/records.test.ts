import { isEvidenceFor } from './records';

describe('evidence a commitment names', () => {
  test.each([
    ['activity', 'activity', 'theme_party_day', true],
    ['activity/theme_party_day', 'activity', 'theme_party_day', true],
    ['activity/theme_party_day', 'activity', 'party_lecture', false],
    ['study_session', 'activity', 'study_session', true],
    ['document', 'entry', 'document/scheme', true],
    ['document/scheme', 'entry', 'document/scheme', true],
    ['publication/study_bulletin', 'entry', 'study_bulletin', true],
    ['document/scheme', 'entry', 'document/brand_card', false],
  ] as const)('%s, and a record %s %s: %s', (named, family, kind, expected) => {
    expect(isEvidenceFor({ evidence: [named] }, { family, kind })).toBe(expected);
  });
});
