import { basename } from 'node:path';

/** A file that may hold catalog entities. */
export interface DescriptorFile {
  /** How problems name it. */
  path: string;
  text: string;
  /** Whether somebody named this very file, or it was found in a folder. */
  origin: 'named' | 'found';
}

/**
 * Whether everything in a file should be an entity. YAML that is merely lying
 * about is only looked at where it says that it is one.
 */
export function shouldHoldEntities(file: DescriptorFile): boolean {
  return (
    file.origin === 'named' ||
    /^catalog-info\.ya?ml$/i.test(basename(file.path))
  );
}

/** Whether the text of a file says somewhere that it is a catalog entity. */
export function mentionsEntity({ text }: DescriptorFile): boolean {
  return /^\s*["']?apiVersion["']?\s*:\s*["']?(?:[\w.-]+\.)?backstage\.io\b/m.test(
    text,
  );
}
