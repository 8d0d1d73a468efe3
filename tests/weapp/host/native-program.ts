import fs from 'node:fs';
import path from 'node:path';
import { type TempDir, tempDir } from '../../support/temp-dir';

export interface NativePage {
  readonly wxml: string;
  /** The text of the object handed to `Page()`. */
  readonly script: string;
}

/** Writes a mini-program by hand, without Taro, to try the host itself. */
export function nativeProgram(
  pages: Readonly<Record<string, NativePage>>,
  tabs: readonly string[] = [],
): TempDir {
  const dir = tempDir('native-program');
  const write = (file: string, text: string) => {
    const full = path.join(dir.path, file);
    fs.mkdirSync(path.dirname(full), { recursive: true });
    fs.writeFileSync(full, text);
  };
  const list = tabs.map((pagePath) => ({ pagePath, text: pagePath }));
  write('app.json', JSON.stringify({ pages: Object.keys(pages), tabBar: { list } }));
  write('app.js', 'App({})');
  for (const [route, { wxml, script }] of Object.entries(pages)) {
    write(`${route}.json`, JSON.stringify({ navigationBarTitleText: route }));
    write(`${route}.js`, `Page(${script})`);
    write(`${route}.wxml`, wxml);
  }
  return dir;
}
