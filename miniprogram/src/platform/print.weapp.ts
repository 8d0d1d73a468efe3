/** A mini-program cannot print: its papers are opened as workbooks, and printed from there. */
export const CAN_PRINT = false;

export const printPart = (_selector: string): void => undefined;
