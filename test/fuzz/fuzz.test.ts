import { Random } from "../school/random";
import { faultOf, fuzzTargets } from "./fuzz";

jest.setTimeout(180_000);

/** A fixed number of fixed tries; `npx tsx scripts/fuzz.mts` goes on from other seeds for as long as one likes. */
const TRIES = 60;

test("changed books and packages are read or refused with a sentence, and never more than that", async () => {
  const faults: string[] = [];
  for (const target of await fuzzTargets()) {
    for (let seed = 1; seed <= TRIES; seed++) {
      const fault = await faultOf(target.path, await target.make(new Random(seed)));
      if (fault !== null) faults.push(`${target.name}, seed ${String(seed)}: ${fault}`);
    }
  }
  expect(faults).toEqual([]);
});
