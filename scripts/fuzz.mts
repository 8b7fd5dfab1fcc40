/**
 * Changes real books and packages at random and sees how the product takes them, for as long as one likes:
 * `npx tsx scripts/fuzz.mts [SECONDS] [FIRST_SEED]`. What goes wrong is named by its seed, which brings it back.
 */
import { Random } from "../test/school/random";
import { faultOf, fuzzTargets } from "../test/fuzz/fuzz";

const seconds = Number(process.argv[2] ?? 600);
const firstSeed = Number(process.argv[3] ?? Date.now() % 1_000_000_000);
const SLOW_MS = 5_000;

const targets = await fuzzTargets();
const end = Date.now() + seconds * 1_000;
let tries = 0;
let faults = 0;
for (let seed = firstSeed; Date.now() < end; seed++) {
  for (const target of targets) {
    const bytes = await target.make(new Random(seed));
    const started = performance.now();
    const fault = await faultOf(target.path, bytes);
    const took = performance.now() - started;
    tries++;
    if (fault === null && took < SLOW_MS) continue;
    faults++;
    console.log(`${target.name}, seed ${String(seed)}: ${fault ?? `took ${String(Math.round(took))} ms`}`);
  }
}
console.log(`${String(tries)} tries from seed ${String(firstSeed)}, ${String(faults)} faults`);
process.exitCode = faults > 0 ? 1 : 0;
