/** The matrix part of `qrcode`, which draws nothing. */
declare module 'qrcode/lib/core/qrcode' {
  export interface BitMatrix {
    readonly size: number;
    /** 1 where a module is dark. */
    get(row: number, column: number): number;
  }
  export function create(
    segments: ReadonlyArray<{ data: Uint8Array; mode: 'byte' }>,
    options: { errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' },
  ): { readonly modules: BitMatrix };
}
