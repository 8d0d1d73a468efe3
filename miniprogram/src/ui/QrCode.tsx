import { type BitMatrix, create } from 'qrcode/lib/core/qrcode';
import { useMemo } from 'react';
import { cx } from './cx';
import { Picture } from './elements';

/** Modules of white around the code; scanners want four. */
const QUIET = 4;

/** UTF-8 without TextEncoder, which WeChat's logic layer lacks. */
function utf8(text: string): Uint8Array {
  const escaped = encodeURIComponent(text);
  const bytes: number[] = [];
  for (let at = 0; at < escaped.length; at += 1) {
    if (escaped[at] === '%') {
      bytes.push(Number.parseInt(escaped.slice(at + 1, at + 3), 16));
      at += 2;
    } else bytes.push(escaped.charCodeAt(at));
  }
  return Uint8Array.from(bytes);
}

/** The matrix of modules. */
export function qrModules(text: string): BitMatrix {
  const segments = [{ data: utf8(text), mode: 'byte' as const }];
  return create(segments, { errorCorrectionLevel: 'M' }).modules;
}

/**
 * The code as an SVG data URI: one node and a few kilobytes, sharp at any size, where a canvas
 * would need a node query and Views would need a thousand nodes.
 */
export function qrCodeUri(text: string): string {
  const modules = qrModules(text);
  let path = '';
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      let end = column + 1;
      while (end < modules.size && modules.get(row, end)) end += 1;
      path += `M${column} ${row}h${end - column}v1H${column}z`;
      column = end;
    }
  }
  const whole = modules.size + 2 * QUIET;
  const svg =
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='${-QUIET} ${-QUIET} ${whole} ${whole}'` +
    ` shape-rendering='crispEdges'><path fill='%231d1a17' d='${path}'/></svg>`;
  return `data:image/svg+xml,${svg.replace(/</g, '%3C').replace(/>/g, '%3E')}`;
}

export interface QrCodeProps {
  /** What the code says: a link. */
  text: string;
  /** For screen readers: 签到二维码. */
  label: string;
  /** `fill` takes the width of its parent. Default `phone` (272 wide). */
  size?: 'phone' | 'fill';
}

/** A QR code. */
export function QrCode({ text, label, size = 'phone' }: QrCodeProps) {
  const src = useMemo(() => qrCodeUri(text), [text]);
  return <Picture src={src} label={label} className={cx('qr', `qr--${size}`)} />;
}
