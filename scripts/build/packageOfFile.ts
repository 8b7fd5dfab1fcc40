/** The folder of the npm package that a file belongs to, or undefined for a file of our own. The innermost one counts. */
export function packageFolderOf(file: string): string | undefined {
  const path = file.replaceAll("\\", "/");
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
}
