import { readFile } from 'node:fs/promises';

/** What came of reading a file. */
export type TextReading =
  { kind: 'text'; text: string } | { kind: 'unreadable'; message: string };

/** Reads a file as UTF-8, without its byte order mark. Does not throw. */
export async function readText(path: string): Promise<TextReading> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { kind: 'unreadable', message: whyNot(error) };
  }
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return { kind: 'text', text: decoder.decode(bytes) };
  } catch {
    return { kind: 'unreadable', message: 'This file is not UTF-8 text.' };
  }
}

/** A sentence about a file system error. */
export function whyNot(error: unknown): string {
  const code =
    error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return 'There is no such file or folder.';
    case 'EACCES':
    case 'EPERM':
      return 'This may not be read.';
    default:
      return `This could not be read: ${code || String(error)}.`;
  }
}
