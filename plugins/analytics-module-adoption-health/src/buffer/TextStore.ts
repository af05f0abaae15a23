/**
 * The part of `localStorage` that is needed. Nothing here throws: blocked or
 * full storage is an everyday state, in which memory has to do.
 */
export interface TextStore {
  keys(prefix: string): string[];
  get(key: string): string | undefined;
  /** True only where storage can be read and has nothing under the key. */
  isMissing(key: string): boolean;
  /** Whether the text is stored now. */
  set(key: string, text: string): boolean;
  remove(key: string): void;
}
