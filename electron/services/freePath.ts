import { join } from 'node:path';

/**
 * `bien-ban-so-4-2022.pdf`, or ` (2)`, ` (3)` … behind the stem when that is taken: what is there may have been signed.
 * @param beside the extensions of files that will lie beside it, under its stem: they are not to be there either.
 */
export async function freePath(
  files: { exists(path: string): Promise<boolean> },
  folder: string,
  stem: string,
  extension: string,
  beside: readonly string[] = [],
): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    const path = join(folder, copy === 1 ? stem : `${stem} (${copy})`);
    const taken = await Promise.all([extension, ...beside].map((end) => files.exists(`${path}${end}`)));
    if (!taken.includes(true)) return `${path}${extension}`;
  }
}
