/** Where files stand and what they are called: the rules `check-names.ts` applies. */

const KEBAB = '[a-z0-9]+(-[a-z0-9]+)*';
const TEST = '(\\.test)?';
const MODULE = `${KEBAB}${TEST}\\.ts`;
const PAGE = `index(\\.config\\.ts|\\.scss|${TEST}\\.tsx)`;
const COMPONENT = `[A-Z][A-Za-z0-9]*(((\\.weapp|\\.h5)?${TEST})\\.tsx|\\.scss)`;
const HOOK = `use(-[a-z0-9]+)+${TEST}\\.tsx?`;

/** A room, and the paths inside it that are well named. */
export interface Room {
  /** Beginning of the path; the longest matching room decides. */
  readonly at: string;
  /** Patterns of what may follow; one has to match in full. */
  readonly names: readonly string[];
  /** What a file here should be called, said to whoever named it otherwise. */
  readonly sentence: string;
}

export const ROOMS: readonly Room[] = [
  {
    at: '',
    names: [
      'README(\\.zh-CN)?\\.md',
      'CHANGELOG\\.md',
      'CONTRIBUTING\\.md',
      'LICENSE',
      'package(-lock)?\\.json',
      '(tsconfig|biome|cloudbaserc|project\\.config|project\\.private\\.config)\\.json',
      'jest\\.(config|sequencer)\\.cjs',
      'knip\\.config\\.ts',
      '\\.(dependency-cruiser\\.cjs|editorconfig|gitattributes|gitignore|nvmrc|npmrc|dockerignore)',
      'Dockerfile',
      '\\.ci/run',
    ],
    sentence:
      'only the configuration a tool looks for stands at the root; code belongs in miniprogram/, ' +
      'shared/, cloudfunctions/, scripts/ or tests/, prose in docs/',
  },
  {
    at: 'docs/',
    names: [
      `${KEBAB}(\\.zh-CN)?\\.md`,
      `decisions/\\d{4}-${KEBAB}\\.md`,
      `images/${KEBAB}\\.(png|jpg|svg)`,
    ],
    sentence:
      'name it docs/<topic>.md, docs/decisions/NNNN-<decision>.md or docs/images/<what>.png, in kebab-case',
  },
  {
    at: 'shared/',
    names: [],
    sentence: 'shared/ has two folders: pure rules go to domain/<area>/, operations to contract/',
  },
  {
    at: 'shared/domain/',
    names: [`(${KEBAB}/){0,3}${MODULE}`, `(${KEBAB}/){1,3}${KEBAB}\\.(json|txt)`],
    sentence:
      'name it shared/domain/<area>/<idea>.ts in kebab-case; a component or hook belongs in features/',
  },
  {
    at: 'shared/contract/',
    names: [MODULE],
    sentence: 'name it shared/contract/<area>.ts in kebab-case, one file per area and no folders',
  },
  {
    at: 'miniprogram/',
    names: ['babel\\.config\\.js', 'package\\.json', `config/${MODULE}`],
    sentence:
      'beside src/, only Taro’s own configuration stands here: miniprogram/config/<what>.ts',
  },
  {
    at: 'miniprogram/src/',
    names: [
      'app(\\.config)?\\.ts',
      'app\\.(tsx|scss)',
      'index\\.html',
      'globals\\.d\\.ts',
      '(sitemap|theme)\\.json',
      `assets/${KEBAB}\\.(png|svg)`,
    ],
    sentence:
      'the client has five folders: pages/<page>/, packages/<package>/, features/<area>/, ui/ and ' +
      'platform/; move the file into the one that names its job',
  },
  {
    at: 'miniprogram/src/pages/',
    names: [`${KEBAB}/${PAGE}`],
    sentence:
      'a page is pages/<page>/index.tsx with its index.config.ts; components, hooks and texts belong ' +
      'in features/<area>/',
  },
  {
    at: 'miniprogram/src/packages/',
    names: [`${KEBAB}/(pages/)?${KEBAB}/${PAGE}`],
    sentence:
      'a page of a sub-package is packages/<package>/<page>/index.tsx with its index.config.ts; ' +
      'components, hooks and texts belong in features/<area>/',
  },
  {
    at: 'miniprogram/src/features/',
    names: [`${KEBAB}/(${KEBAB}/)?(${COMPONENT}|${HOOK}|${MODULE}|${KEBAB}\\.scss)`],
    sentence:
      'name it features/<area>/Component.tsx, use-thing.ts or kebab-case.ts (messages.ts, index.ts)',
  },
  {
    at: 'miniprogram/src/ui/',
    names: [
      `(${KEBAB}/)?(${COMPONENT}|${HOOK}|${MODULE})`,
      `elements/${KEBAB}(\\.weapp|\\.h5)?${TEST}\\.tsx`,
      `styles/_?${KEBAB}(\\.scss|(\\.weapp|\\.h5)?\\.ts)`,
      `(${KEBAB}/)?${KEBAB}\\.(svg|scss|d\\.ts)`,
    ],
    sentence:
      'name it ui/Component.tsx (Component.weapp.tsx where WeChat differs), use-thing.ts, ' +
      'kebab-case.ts, elements/<family>.tsx or styles/<what>.scss',
  },
  {
    at: 'miniprogram/src/platform/',
    names: [
      `(${KEBAB}/)?${KEBAB}(\\.(weapp|h5))?${TEST}\\.tsx?`,
      `(${KEBAB}/)?(${COMPONENT}|${HOOK})`,
      // What a browser's adapter lays over the page it prints.
      `${KEBAB}\\.scss`,
    ],
    sentence:
      'name it platform/<adapter>.ts, with <adapter>.weapp.ts and <adapter>.h5.ts where they differ',
  },
  {
    at: 'cloudfunctions/',
    names: [],
    sentence:
      'the server’s folders are api/, reports/, timer/ (composition roots), operations/<area>/, jobs/, ' +
      'runtime/, store/, readers/ and writers/; move the file into the one that names its job',
  },
  ...['api', 'reports', 'timer'].map((root) => ({
    at: `cloudfunctions/${root}/`,
    names: [MODULE, '(package|config)\\.json'],
    sentence: `a composition root is short: cloudfunctions/${root}/index.ts, parts beside it in kebab-case`,
  })),
  {
    at: 'cloudfunctions/operations/',
    names: [
      `(index|implement|reaches|member-in-unit|years-changed)${TEST}\\.ts`,
      `${KEBAB}/${MODULE}`,
    ],
    sentence:
      'one operation is one file, named for it: attendance.checkIn stands in ' +
      'operations/attendance/check-in.ts',
  },
  ...['runtime', 'store', 'readers', 'writers', 'jobs'].map((room) => ({
    at: `cloudfunctions/${room}/`,
    names: [`(${KEBAB}/)?${MODULE}`, `(${KEBAB}/)?${KEBAB}\\.json`],
    sentence: `name it cloudfunctions/${room}/<thing>.ts in kebab-case`,
  })),
  {
    at: 'scripts/',
    names: [`(${KEBAB}/){0,4}${MODULE}`, `(${KEBAB}/){1,3}${KEBAB}\\.(json|txt|csv|docx)`],
    sentence: 'name it scripts/<what-it-does>.ts, or scripts/<tool>/<part>.ts, in kebab-case',
  },
  {
    at: 'tests/',
    names: [],
    sentence:
      'tests that cross rooms stand in tests/flows, browser, weapp, local-cloud or architecture, their ' +
      'helpers in tests/support; a unit’s test stands beside the unit',
  },
  ...['flows', 'browser', 'weapp', 'local-cloud', 'architecture'].map((kind) => ({
    at: `tests/${kind}/`,
    names: [`(${KEBAB}/){0,2}${KEBAB}${TEST}\\.tsx?`, `(${KEBAB}/)*${KEBAB}\\.(json|txt)`],
    sentence: `name it tests/${kind}/<what-it-shows>.test.ts in kebab-case`,
  })),
  {
    at: 'tests/support/',
    names: [`(${KEBAB}/)?${KEBAB}\\.tsx?`, `(${KEBAB}/)*${KEBAB}\\.(json|txt|docx|csv|html)`],
    sentence:
      'name it tests/support/<helper>.ts in kebab-case; a test stands in another folder of tests/',
  },
];

/** Longest a code file may be, in lines: a longer one has two jobs. */
export const MAX_LINES = 300;

/** Files that may be longer, each with its reason. */
export const LONG_BY_NATURE: Readonly<Record<string, string>> = {
  '.dependency-cruiser.cjs':
    'one list of rules, read as a list; splitting it would hide the direction',
};

/** Text no tracked file may hold. */
export interface ForbiddenText {
  readonly pattern: RegExp;
  readonly sentence: string;
  /** Only in this file; everywhere when absent. */
  readonly only?: string;
}

export const FORBIDDEN_TEXT: readonly ForbiddenText[] = [
  {
    pattern: /(?:^|[\s"'`(=:>])\/(?:home\/[\w.-]+|root|tmp|Users\/[\w.-]+|work|mnt|var\/folders)\//,
    sentence: 'a path of one machine: use a path relative to the project, or os.tmpdir()',
  },
  {
    pattern: /\b[A-Za-z]:\\\\?Users\\/,
    sentence: 'a path of one machine: use a path relative to the project, or os.tmpdir()',
  },
  {
    pattern: /\bregistry\.(?:npmjs\.org|npmmirror\.com|yarnpkg\.com)|\bregistry\s*=\s*http/,
    sentence: 'a registry’s address: which registry serves the packages is the machine’s business',
  },
  {
    pattern: /"resolved":\s*"/,
    only: 'package-lock.json',
    sentence:
      'a download address in the lockfile: run `npm install --omit-lockfile-registry-resolved` again',
  },
];
