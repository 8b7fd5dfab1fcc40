/**
 * Writes docs/proof-district.md: what a merge finds, misses and invents in invented districts.
 * `npm run proof:district -- [seeds] [pupils]`: how many seeds (1, 2, …), and pupils a school. Ends with 1 where something
 * should not be.
 */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { districtMarkdown } from "./districtMarkdown";
import { proveDistricts } from "./measureDistrict";

async function main(): Promise<void> {
  const [seeds = 6, pupils = 24] = process.argv.slice(2).map(Number);
  // Of no district at all everything holds, and the page would say so.
  if (![seeds, pupils].every((number) => Number.isInteger(number) && number > 0)) {
    throw new Error("npm run proof:district -- [seeds] [pupils]: two numbers from 1");
  }
  const sizes = Array.from({ length: seeds }, (_, place) => ({ seed: place + 1, pupils, isWhole: true }));
  const proof = await proveDistricts(sizes);
  await writeFile(path.join(__dirname, "../../../docs/proof-district.md"), districtMarkdown(proof, sizes));
  for (const complaint of proof.complaints) console.log(complaint);
  if (proof.complaints.length > 0) process.exitCode = 1;
}

void main();
