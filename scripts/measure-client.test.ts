import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measureBrowserFirstLoad, measureWeapp } from './measure-client';

let root: string;
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'size-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a WeChat build', () => {
  it('counts each file once, in its sub-package or else in the main package', () => {
    const manifest = JSON.stringify({ subPackages: [{ root: 'packages/board/' }] });
    put('app.json', manifest);
    put('app.js', 'x'.repeat(100));
    put('app.js.map', 'x'.repeat(1000));
    put('packages/board/item/index.js', 'x'.repeat(30));
    put('packages/board-like/index.js', 'x'.repeat(7));
    expect(measureWeapp(root)).toEqual({
      mainPackageBytes: manifest.length + 100 + 7,
      totalBytes: manifest.length + 137,
      subPackages: { 'packages/board': 30 },
    });
  });

  it('an app without sub-packages is all main package', () => {
    put('app.json', '{}');
    expect(measureWeapp(root)).toEqual({ mainPackageBytes: 2, totalBytes: 2, subPackages: {} });
  });

  it('a missing build is an error that names the command', () => {
    expect(() => measureWeapp(root)).toThrow('npm run build:weapp');
  });
});

describe('the first load in a browser', () => {
  const gzip = (text: string) => gzipSync(text).length;

  it('is index.html with every script and style sheet it names, compressed', () => {
    const html = `<head><link href="css/app.css" rel="stylesheet"><link rel="icon" href="i.png">
      <script defer src="./js/app.js?v=1"></script><script src="https://example.org/x.js"></script>
      </head>`;
    put('index.html', html);
    put('css/app.css', 'a{}');
    put('js/app.js', 'app();'.repeat(50));
    put('js/later.js', 'later();'.repeat(5000));
    expect(measureBrowserFirstLoad(root)).toBe(
      gzip(html) + gzip('a{}') + gzip('app();'.repeat(50)),
    );
  });

  it('a missing build is an error that names the command', () => {
    expect(() => measureBrowserFirstLoad(root)).toThrow('npm run build:h5');
  });
});
