/**
 * Which room may import from which. Every rule's comment says where the code belongs instead;
 * `npm run check:imports` prints it beside the violation.
 *
 * The direction is: domain <- contract <- {operations, features}; operations -> store;
 * only composition roots wire things. Tests may import everything.
 */

const TEST = '\\.test\\.tsx?$';
const COMPOSITION_ROOT = '^cloudfunctions/(api|reports|timer)/';
const PAGES = '^miniprogram/src/(pages|packages)/';

/** A ban between rooms; test files are free of it. */
const ban = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { ...from, pathNot: [TEST, ...(from.pathNot ?? [])] },
  to,
});

const shared = [
  ban(
    'shared-is-small',
    'shared/ runs on old phones and on the server: it imports only itself, zod/mini and dayjs. ' +
      'Code that needs another library or the platform belongs in cloudfunctions/runtime or ' +
      'miniprogram/src/platform, and hands its result in as an argument.',
    { path: '^shared/' },
    { pathNot: ['^shared/', 'node_modules/(zod|dayjs)/'] },
  ),
  ban(
    'domain-knows-no-contract',
    'shared/domain holds pure rules and comes first: move the schema both need into shared/domain ' +
      'and let shared/contract import it from there.',
    { path: '^shared/domain/' },
    { path: '^shared/(?!domain/)' },
  ),
  ban(
    'zod-mini-only',
    "The phone pays 20 KB for zod/mini and 87 KB for zod: write `import * as z from 'zod/mini'`.",
    { path: ['^shared/', '^miniprogram/src/'] },
    { path: 'node_modules/zod/', pathNot: 'node_modules/zod/mini/' },
  ),
];

const client = [
  ban(
    'client-and-server-apart',
    'The client and the cloud functions never import each other, nor scripts or tests: what both ' +
      'need belongs in shared/domain (rules) or shared/contract (operations), and the client ' +
      'reaches the server through platform/call.',
    { path: '^miniprogram/' },
    { path: '^(cloudfunctions|scripts|tests)/' },
  ),
  ban(
    'ui-is-domain-free',
    'miniprogram/src/ui knows neither the domain nor the platform: a component that does belongs in ' +
      'miniprogram/src/features/<area>, and passes plain props to the one in ui.',
    { path: '^miniprogram/src/ui/' },
    { path: ['^shared/', '^miniprogram/src/(?!ui/)'] },
  ),
  ban(
    'platform-is-lowest',
    'miniprogram/src/platform adapts the device and the wire and knows no screen: what shows or ' +
      'decides something belongs in a feature, which calls the platform.',
    { path: '^miniprogram/src/platform/' },
    { path: '^miniprogram/src/(?!platform/)' },
  ),
  ban(
    'feature-through-its-index',
    "A feature is used by another one through its index only: export what is needed from that feature's " +
      'index.ts; if two features need it equally, it is a rule (shared/domain) or a component (ui).',
    { path: '^miniprogram/src/features/([^/]+)/' },
    {
      path: '^miniprogram/src/features/[^/]+/.',
      pathNot: ['^miniprogram/src/features/$1/', '^miniprogram/src/features/[^/]+/index\\.tsx?$'],
    },
  ),
  ban(
    'feature-knows-no-page',
    'A feature is composed by pages and never imports one: move the shared part into the feature, or ' +
      'pass the page’s doing in as a prop.',
    { path: '^miniprogram/src/features/' },
    { path: PAGES },
  ),
  ban(
    'page-is-thin',
    'A page composes and routes: it imports features, ui and platform. Rules belong in shared/domain, ' +
      'calls, hooks and texts in miniprogram/src/features/<area>.',
    { path: PAGES },
    {
      path: ['^shared/', '^miniprogram/src/'],
      pathNot: ['^miniprogram/src/(features|ui|platform|styles)/', PAGES],
    },
  ),
  ban(
    'page-knows-no-other-page',
    'Pages do not import each other: what two pages share belongs in miniprogram/src/features/<area> ' +
      'or miniprogram/src/ui.',
    { path: '^miniprogram/src/(pages|packages/[^/]+)/([^/]+)/' },
    { path: PAGES, pathNot: '^miniprogram/src/$1/$2/' },
  ),
  ban(
    'no-server-library-in-client',
    'This library serves the server and would swell the mini-program: do the work in a cloud function ' +
      'and hand the result over through an operation of shared/contract.',
    { path: '^(miniprogram/src|shared)/' },
    {
      path: 'node_modules/(@cloudbase/node-sdk|libsql|bson|mammoth|mingo|playwright-core|esbuild)/',
    },
  ),
  ban(
    'no-node-module-in-client',
    'A phone has no Node modules: work on files, sockets or processes belongs in ' +
      'cloudfunctions/runtime or scripts/.',
    { path: '^(miniprogram/src|shared)/' },
    { dependencyTypes: ['core'] },
  ),
];

const server = [
  ban(
    'server-and-client-apart',
    'A cloud function imports neither the client nor scripts or tests: what both sides need belongs ' +
      'in shared/domain or shared/contract.',
    { path: '^cloudfunctions/' },
    { path: '^(miniprogram|scripts|tests)/' },
  ),
  ban(
    'sdk-in-store-only',
    'Only cloudfunctions/store speaks to the database: add a method to the repository there and call ' +
      'that.',
    { path: '^(cloudfunctions|miniprogram|shared)/', pathNot: ['^cloudfunctions/store/'] },
    { path: 'node_modules/@cloudbase/node-sdk/' },
  ),
  ban(
    'operation-is-a-short-story',
    'An operation guards, loads, decides and stores: it imports cloudfunctions/store, runtime and ' +
      'readers, writers, shared/, its own area, operations/implement, reaches, years-changed and member-in-unit. What another area needs too is a rule (shared/domain) or a ' +
      'query (cloudfunctions/store).',
    { path: '^cloudfunctions/operations/([^/]+)/' },
    {
      path: '^cloudfunctions/',
      pathNot: [
        '^cloudfunctions/(store|runtime|readers|writers)/',
        '^cloudfunctions/operations/($1/|(implement|member-in-unit|reaches|years-changed)\\.ts$)',
      ],
    },
  ),
  ban(
    'operation-has-no-library',
    'An operation uses no library of its own: an adapter for a file format belongs in ' +
      'cloudfunctions/readers, one for the platform in cloudfunctions/runtime.',
    { path: '^cloudfunctions/operations/' },
    { path: 'node_modules/', pathNot: 'node_modules/(zod|dayjs|@noble/hashes)/' },
  ),
  ban(
    'operation-does-no-io',
    'An operation touches the world through the store and the runtime only: file, network and process ' +
      'work belongs in cloudfunctions/runtime or cloudfunctions/readers.',
    { path: '^cloudfunctions/operations/' },
    {
      path: '^(node:)?(fs|net|http|https|dns|tls|child_process|worker_threads|os)(/|$)',
      dependencyTypes: ['core'],
    },
  ),
  ban(
    'runtime-knows-no-operation',
    'cloudfunctions/runtime carries any operation and knows none, nor any repository: the composition ' +
      'root (cloudfunctions/api, reports, timer) hands them in. Only a type of the store may be named.',
    { path: '^cloudfunctions/runtime/' },
    {
      path: '^cloudfunctions/(?!runtime/)',
      dependencyTypesNot: ['type-only'],
    },
  ),
  ban(
    'store-is-lowest',
    'cloudfunctions/store knows documents and queries only: a decision belongs in shared/domain, its ' +
      'use in cloudfunctions/operations/<area>.',
    { path: '^cloudfunctions/store/' },
    { path: '^cloudfunctions/(?!store/)', dependencyTypesNot: ['type-only'] },
  ),
  ban(
    'reader-only-reads',
    'cloudfunctions/readers turns a file into text or rows and knows nothing else: what the text means ' +
      'belongs in shared/domain, what is done with it in cloudfunctions/operations/<area>.',
    { path: '^cloudfunctions/readers/' },
    { path: '^(cloudfunctions/(?!readers/)|shared/contract/)' },
  ),
  ban(
    'file-formats-in-readers-only',
    'A library for a file format is wrapped in cloudfunctions/readers: import the reader instead.',
    { path: '^(cloudfunctions|shared|miniprogram)/', pathNot: ['^cloudfunctions/readers/'] },
    { path: 'node_modules/(mammoth|jszip)/' },
  ),
  ban(
    'official-papers-in-writers-only',
    'The library for .docx is wrapped in cloudfunctions/writers: import the writer instead.',
    { path: '^(cloudfunctions|shared|miniprogram)/', pathNot: ['^cloudfunctions/writers/'] },
    { path: 'node_modules/docx/' },
  ),
  ban(
    'composition-root-is-last',
    'A composition root wires things and is imported by nobody inside cloudfunctions: move what you ' +
      'need into cloudfunctions/runtime or cloudfunctions/store.',
    { path: '^cloudfunctions/', pathNot: [COMPOSITION_ROOT] },
    { path: COMPOSITION_ROOT },
  ),
  ban(
    'composition-roots-apart',
    'Each deployed function stands alone: what two of them share belongs in cloudfunctions/runtime.',
    { path: '^cloudfunctions/(api|reports|timer)/' },
    { path: COMPOSITION_ROOT, pathNot: '^cloudfunctions/$1/' },
  ),
];

const tooling = [
  ban(
    'script-knows-no-screen',
    'A script builds the client and never imports it, nor tests: a rule both need belongs in shared/, ' +
      'a helper of tests alone in tests/support.',
    { path: '^scripts/' },
    { path: '^(miniprogram/src|tests)/' },
  ),
  ban(
    'engine-in-local-cloud-only',
    'The embedded engine is a detail of scripts/local-cloud: everything else speaks to it through ' +
      'cloudfunctions/store and the CloudBase wire.',
    { path: '^(cloudfunctions|scripts)/', pathNot: ['^scripts/local-cloud/', '^scripts/bench/'] },
    { path: 'node_modules/(libsql|mingo|bson)/' },
  ),
  {
    name: 'test-is-a-leaf',
    comment:
      'Nothing that ships imports a test or its helpers: move the helper into the room that needs it, ' +
      'or, if only tests do, into tests/support.',
    severity: 'error',
    from: { pathNot: [TEST, '^tests/'] },
    to: { path: [TEST, '^tests/'] },
  },
];

const hygiene = [
  {
    name: 'no-cycle',
    comment:
      'Two files that need each other are one idea or three: move what both need into a third file ' +
      'that imports neither.',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no-orphan',
    comment:
      'Nothing imports this file and it imports nothing: wire it where it is needed, or delete it.',
    severity: 'error',
    from: {
      orphan: true,
      pathNot: [
        TEST,
        '\\.d\\.ts$',
        '\\.config\\.ts$',
        '^miniprogram/(config|babel\\.config)',
        '^scripts/[^/]+\\.ts$',
        '^tests/support/',
        // Taro puts one of them in the place of the file of that name without the platform.
        '^miniprogram/src/platform/.*\\.(weapp|h5)\\.ts$',
      ],
    },
    to: {},
  },
  {
    name: 'no-dev-dependency-in-product',
    comment:
      'What ships imports only `dependencies` of package.json: move the package there if the product ' +
      'needs it, or the code into scripts/ or tests/ if only they do.',
    severity: 'error',
    from: { path: '^(miniprogram/src|cloudfunctions|shared)/', pathNot: [TEST] },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-undeclared-package',
    comment:
      'This package is not in package.json and is here by chance: declare it, or use one that is declared.',
    severity: 'error',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-dangling-import',
    comment: 'This import leads nowhere: correct the path, or install and declare the package.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...shared, ...client, ...server, ...tooling, ...hygiene],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.data|coverage)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: [
        '.ts',
        '.tsx',
        '.weapp.ts',
        '.h5.ts',
        '.weapp.tsx',
        '.h5.tsx',
        '.d.ts',
        '.cjs',
        '.mjs',
        '.js',
        '.json',
      ],
    },
    skipAnalysisNotInRules: true,
  },
};
