/** A file the person chose, not read yet. */
export interface ChosenFile {
  name: string;
  /** Bytes. */
  size: number;
  readBase64: () => Promise<string>;
}
