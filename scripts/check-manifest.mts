/**
 * Checks an add-in manifest without a network: npx tsx scripts/check-manifest.mts [FILE]
 * (default manifest.xml). Icons are looked for beside it. Prints one line a problem; exit code 1 when there is any.
 *
 * Microsoft's own validator needs its web service: npx office-addin-manifest validate manifest.xml
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import * as z from "zod";
import { commands } from "../src/commands/commands";
import { checkManifest } from "./manifest/checkManifest";
import { checkUnified } from "./manifest/checkUnified";

const root = dirname(import.meta.dirname);
const file = resolve(process.argv[2] ?? join(root, "manifest.xml"));
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));

const problems = [
  ...checkManifest(readFileSync(file, "utf8"), {
    readServedFile,
    commands,
    packageVersion: version,
  }),
  ...checkUnified(file, root),
];

function readServedFile(path: string): Uint8Array | undefined {
  const served = join(dirname(file), path);
  return existsSync(served) ? readFileSync(served) : undefined;
}

for (const problem of problems) console.error(`${file}: ${problem}`);
console.log(problems.length === 0 ? `${file}: no problem found` : `${problems.length} problem(s)`);
process.exitCode = problems.length === 0 ? 0 : 1;
