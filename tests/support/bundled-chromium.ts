import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A Chromium unpacked from npm, and the environment it needs on a machine without its libraries. */
export interface BundledChromium {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
}

const LIBRARIES = path.join('al2023', 'lib');
const UNPACK = "require('@sparticuz/chromium').executablePath()";

/** The package's own fonts.conf names folders of another machine. */
function fontsConfig(dir: string): string {
  const folders = [path.join(dir, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `  <dir>${folder}</dir>`),
    '  <dir prefix="xdg">fonts</dir>',
    `  <cachedir>${path.join(dir, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

/**
 * Unpacks beside the target and renames, so that a half-written browser is never used. The
 * package unpacks into the temporary folder, and takes its libraries along only where it believes
 * to run on Amazon's machines; a child process is told both.
 */
async function unpack(dir: string, root: string): Promise<void> {
  fs.mkdirSync(path.dirname(dir), { recursive: true });
  const staging = fs.mkdtempSync(`${dir}-`);
  const env = { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await run(process.execPath, ['-e', UNPACK], { cwd: root, env });
  fs.writeFileSync(path.join(staging, 'fonts.conf'), fontsConfig(dir));
  try {
    fs.renameSync(staging, dir);
  } catch (error) {
    fs.rmSync(staging, { recursive: true, force: true });
    if (!fs.existsSync(dir)) throw error;
  }
}

/**
 * @returns undefined where the package holds no browser for this machine (Linux x64 only)
 * @throws when it cannot be unpacked
 */
export async function bundledChromium(): Promise<BundledChromium | undefined> {
  if (os.platform() !== 'linux' || os.arch() !== 'x64') return undefined;
  const entry = require.resolve('@sparticuz/chromium');
  const root = path.resolve(entry, '..', '..', '..');
  const version: unknown = JSON.parse(
    fs.readFileSync(path.join(root, 'package.json'), 'utf8'),
  ).version;
  const cache = path.resolve(root, '..', '..', '.cache');
  const dir = path.join(cache, `chromium-${String(version)}`);
  if (!fs.existsSync(dir)) await unpack(dir, root);
  const inherited = process.env.LD_LIBRARY_PATH;
  return {
    executable: path.join(dir, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [path.join(dir, LIBRARIES), inherited].filter(Boolean).join(':'),
      FONTCONFIG_FILE: path.join(dir, 'fonts.conf'),
    },
  };
}
