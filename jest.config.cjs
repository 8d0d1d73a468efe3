const transform = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

const moduleNameMapper = {
  '\\.scss$': '<rootDir>/tests/support/no-styles.ts',
  '^@shared/(.*)$': '<rootDir>/shared/$1',
  '^@cloud/(.*)$': '<rootDir>/cloudfunctions/$1',
  '^@/(.*)$': '<rootDir>/miniprogram/src/$1',
};

/** One project per room, so that `npx jest --selectProjects unit` stays quick. */
const project = (displayName, testMatch, extra = {}) => ({
  displayName,
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  transform,
  transformIgnorePatterns: ['/node_modules/(?!@noble/)'],
  moduleNameMapper,
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  // What the build of the client puts in; the tests of its parts speak of the real build.
  globals: { DEMO: false },
  ...extra,
});

module.exports = {
  testTimeout: 60_000,
  maxWorkers: 3,
  testSequencer: '<rootDir>/jest.sequencer.cjs',
  projects: [
    project('unit', [
      'shared/**/*.test.ts',
      'cloudfunctions/**/*.test.ts',
      'scripts/**/*.test.ts',
      'miniprogram/**/*.test.{ts,tsx}',
    ]),
    project('architecture', ['tests/architecture/**/*.test.ts']),
    project('local-cloud', ['tests/local-cloud/**/*.test.ts']),
    project('flows', ['tests/flows/**/*.test.ts'], {
      globalSetup: '<rootDir>/tests/support/build-start.ts',
    }),
    project('weapp', ['tests/weapp/**/*.test.ts'], {
      globalSetup: '<rootDir>/tests/support/build-clients.ts',
    }),
    project('browser', ['tests/browser/**/*.test.ts'], {
      globalSetup: '<rootDir>/tests/support/build-clients.ts',
    }),
  ],
};
