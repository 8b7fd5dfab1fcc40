/**
 * Writes docs/proof.md: what is found, missed and wrongly alarmed on invented schools. `npm run proof -- [seeds] [pupils]`:
 * how many seeds (1, 2, …), and pupils a book. Ends with 1 where something should not be.
 */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { proofMarkdown } from "./proofMarkdown";
import { tally } from "./tally";

async function main(): Promise<void> {
  const [seeds = "3", pupils = "800"] = process.argv.slice(2);
  const sizes = Array.from({ length: Number(seeds) }, (_, place) => ({ seed: place + 1, pupils: Number(pupils) }));
  const result = tally(sizes);
  await writeFile(path.join(__dirname, "../../docs/proof.md"), proofMarkdown(result, sizes));
  for (const complaint of result.complaints) console.log(complaint);
  if (result.complaints.length > 0) process.exitCode = 1;
}

void main();
