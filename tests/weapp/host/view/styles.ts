import fs from 'node:fs';
import path from 'node:path';

const IMPORT = /@import\s+["']([^"']+)["'];?/g;
const LENGTH = /(-?[\d.]+)rpx/g;
/** What stands before a `{`: a selector list, or an at-rule that is left alone. */
const PRELUDE = /([^{}@;]+)\{/g;
const TAGS =
  'page|view|text|button|image|input|textarea|scroll-view|switch|label|form|canvas|picker|' +
  'checkbox-group|checkbox|radio-group|radio|navigator|swiper-item|swiper|rich-text|slider';
const NATIVE_TAG = new RegExp(`(^|[\\s,>+~])(${TAGS})(?=$|[\\s,>+~.:#[{])`, 'g');

function read(dir: string, file: string): string {
  const full = path.join(dir, file);
  if (!fs.existsSync(full)) return '';
  return fs
    .readFileSync(full, 'utf8')
    .replace(IMPORT, (_, request: string) =>
      read(dir, path.posix.join(path.posix.dirname(file), request)),
    );
}

/** The page's real wxss as CSS for a browser: rpx by the screen's width, `view` as `wx-view`. */
export function pageStyles(dir: string, route: string): string {
  return `${read(dir, 'app.wxss')}\n${read(dir, `${route}.wxss`)}`
    .replace(PRELUDE, (prelude) => prelude.replace(NATIVE_TAG, '$1wx-$2'))
    .replace(LENGTH, (_, length: string) => `calc(100vw * ${length} / 750)`);
}

/** How WeChat's own components look before a program styles them; only what shows. */
export const NATIVE_STYLES = `
body { margin: 0; }
wx-page, wx-view, wx-form, wx-scroll-view, wx-swiper, wx-picker, wx-comp { display: block; }
wx-page { min-height: 100vh; }
wx-scroll-view { overflow: auto; }
wx-text { display: inline; white-space: pre-wrap; }
wx-label, wx-radio, wx-checkbox, wx-switch { display: inline-block; }
wx-canvas, wx-canvas > canvas { display: inline-block; }
wx-canvas > canvas { width: 100%; height: 100%; }
wx-image { display: inline-block; width: 320px; height: 240px; overflow: hidden; }
wx-image > img { width: 100%; height: 100%; }
wx-button { display: block; box-sizing: border-box; margin: 0 auto; padding: 0 14px;
  border-radius: 5px; background: #f8f8f8; color: #000; font-size: 18px; line-height: 2.5556;
  text-align: center; overflow: hidden; position: relative; }
wx-button::after { content: ''; position: absolute; inset: 0; border: 1px solid rgba(0,0,0,.2);
  border-radius: 5px; }
wx-input, wx-textarea { display: block; overflow: hidden; height: 1.4rem; min-height: 1.4rem; }
wx-textarea { width: 300px; height: 150px; }
wx-input > input, wx-textarea > textarea { box-sizing: border-box; width: 100%; height: 100%;
  border: 0; padding: 0; margin: 0; background: none; font: inherit; color: inherit;
  text-align: inherit; outline: 0; resize: none; letter-spacing: inherit; }
wx-textarea[auto-height] { height: auto; }
wx-textarea[auto-height] > textarea { height: auto; field-sizing: content; display: block; }
wx-switch { width: 52px; height: 32px; border-radius: 16px; background: #dfdfdf; }
wx-switch[checked] { background: #04be02; }
`;
