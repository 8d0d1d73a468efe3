/** One file that breaks one import rule, and the code it holds. */
export interface ImportViolation {
  readonly rule: string;
  readonly file: string;
  readonly code: string;
}

const violation = (rule: string, file: string, ...imports: string[]): ImportViolation => ({
  rule,
  file,
  code: imports.map((path) => `import '${path}';\n`).join(''),
});

/** At least one violation of every rule in `.dependency-cruiser.cjs`. */
export const VIOLATIONS: readonly ImportViolation[] = [
  violation('shared-is-small', 'shared/domain/attendance/with-library.ts', 'react'),
  violation('shared-is-small', 'shared/contract/with-server.ts', '@cloud/store/members'),
  violation('domain-knows-no-contract', 'shared/domain/eager.ts', '@shared/contract/activity'),
  violation('zod-mini-only', 'shared/contract/heavy.ts', 'zod'),
  violation(
    'client-and-server-apart',
    'miniprogram/src/features/board/server.ts',
    '../../../../cloudfunctions/store/members',
  ),
  violation('ui-is-domain-free', 'miniprogram/src/ui/StateChip.tsx', '@shared/domain/attendance'),
  violation('ui-is-domain-free', 'miniprogram/src/ui/Caller.tsx', '@/platform/call'),
  violation('platform-is-lowest', 'miniprogram/src/platform/toast.ts', '@/ui/Button'),
  violation(
    'feature-through-its-index',
    'miniprogram/src/features/board/peek.ts',
    '@/features/attendance/inner',
  ),
  violation(
    'feature-knows-no-page',
    'miniprogram/src/features/board/back.ts',
    '@/pages/home/index',
  ),
  violation('page-is-thin', 'miniprogram/src/pages/me/index.tsx', '@shared/domain/attendance'),
  violation(
    'page-is-thin',
    'miniprogram/src/packages/board/item/index.tsx',
    '@shared/contract/activity',
  ),
  violation(
    'page-knows-no-other-page',
    'miniprogram/src/pages/checkin/index.tsx',
    '@/pages/home/index',
  ),
  violation('no-server-library-in-client', 'miniprogram/src/features/board/store.ts', 'mingo'),
  violation('no-node-module-in-client', 'shared/domain/reads-disk.ts', 'node:fs'),
  violation('server-and-client-apart', 'cloudfunctions/runtime/screen.ts', '@/ui/Button'),
  violation('sdk-in-store-only', 'cloudfunctions/runtime/shortcut.ts', '@cloudbase/node-sdk'),
  violation(
    'operation-is-a-short-story',
    'cloudfunctions/operations/board/read-cell.ts',
    '../attendance/check-in',
  ),
  violation('operation-has-no-library', 'cloudfunctions/operations/board/with-qr.ts', 'qrcode'),
  violation('operation-does-no-io', 'cloudfunctions/operations/board/with-disk.ts', 'node:fs'),
  violation(
    'runtime-knows-no-operation',
    'cloudfunctions/runtime/dispatch.ts',
    '../operations/attendance/check-in',
  ),
  violation('store-is-lowest', 'cloudfunctions/store/clever.ts', '../runtime/log'),
  violation('reader-only-reads', 'cloudfunctions/readers/docx.ts', '../store/members'),
  violation('file-formats-in-readers-only', 'cloudfunctions/runtime/word.ts', 'mammoth'),
  violation('official-papers-in-writers-only', 'cloudfunctions/runtime/paper.ts', 'docx'),
  violation('composition-root-is-last', 'cloudfunctions/runtime/root.ts', '../api/index'),
  violation('composition-roots-apart', 'cloudfunctions/timer/index.ts', '../api/index'),
  violation('script-knows-no-screen', 'scripts/render.ts', '@/ui/Button'),
  violation('engine-in-local-cloud-only', 'cloudfunctions/store/embedded.ts', 'libsql'),
  violation('test-is-a-leaf', 'cloudfunctions/runtime/uses-test.ts', './log.test'),
  violation('no-cycle', 'shared/domain/egg.ts', './hen'),
  { rule: 'no-orphan', file: 'shared/domain/forgotten.ts', code: 'export const forgotten = 1;\n' },
  violation('no-dev-dependency-in-product', 'cloudfunctions/store/generates.ts', 'fast-check'),
  violation('no-undeclared-package', 'cloudfunctions/store/by-chance.ts', 'left-by-chance'),
  violation('no-dangling-import', 'cloudfunctions/store/dangling.ts', './nowhere'),
];

/** Imports that are right: none of these files may be reported. */
export const LAWFUL: readonly ImportViolation[] = [
  violation('', 'shared/domain/attendance.ts', 'zod/mini', 'dayjs', './time'),
  violation('', 'shared/contract/activity.ts', 'zod/mini', '@shared/domain/attendance'),
  violation('', 'miniprogram/src/ui/Button.tsx', 'react'),
  violation('', 'miniprogram/src/platform/call.ts', '@shared/contract/activity'),
  violation('', 'miniprogram/src/features/attendance/inner.ts', '@/platform/call', '@/ui/Button'),
  violation('', 'miniprogram/src/features/attendance/index.ts', './inner'),
  violation('', 'miniprogram/src/features/board/good.ts', '@/features/attendance'),
  violation('', 'miniprogram/src/pages/home/index.tsx', '@/features/attendance', '@/ui/Button'),
  violation('', 'cloudfunctions/store/members.ts', '@cloudbase/node-sdk'),
  violation('', 'cloudfunctions/runtime/log.ts', '../../shared/domain/attendance'),
  violation('', 'cloudfunctions/readers/word.ts', 'mammoth'),
  violation('', 'cloudfunctions/writers/official.ts', 'docx'),
  violation(
    '',
    'cloudfunctions/operations/attendance/check-in.ts',
    '../../store/members',
    '../../runtime/log',
    '../../readers/word',
    '../../../shared/contract/activity',
  ),
  violation(
    '',
    'cloudfunctions/api/index.ts',
    '../operations/attendance/check-in',
    '../store/members',
  ),
  violation('', 'cloudfunctions/runtime/log.test.ts', './log', 'fast-check', '../store/members'),
  violation('', 'scripts/local-cloud/engine.ts', 'libsql', 'mingo'),
  violation('', 'scripts/start.ts', './local-cloud/engine', '@cloud/api/index'),
  violation('', 'tests/flows/check-in.test.ts', '@cloud/api/index', '@/ui/Button', 'fast-check'),
];
