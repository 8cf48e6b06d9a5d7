import { join } from 'node:path';

/** `bien-ban-2022-04.pdf`, or ` (2)`, ` (3)` … behind the stem when that is taken: what is there may have been signed. */
export async function freePath(
  files: { exists(path: string): Promise<boolean> },
  folder: string,
  stem: string,
  extension: string,
): Promise<string> {
  let path = join(folder, `${stem}${extension}`);
  for (let copy = 2; await files.exists(path); copy += 1) path = join(folder, `${stem} (${copy})${extension}`);
  return path;
}
