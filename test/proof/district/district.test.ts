import { districtMarkdown } from "./districtMarkdown";
import { proveDistricts } from "./measureDistrict";
import { plantings } from "./plantings";
import { brokenFiles } from "../../hostile/hostileFiles";

jest.setTimeout(300_000);

/** The musts of docs/proof-district.md, each fault in one level, with a seed of its own. */
test("a merge finds every planted fault and invents none", async () => {
  const sizes = [{ seed: 101, pupils: 24, isWhole: false }];
  const proof = await proveDistricts(sizes);
  expect(proof.complaints).toEqual([]);
  const kinds = Object.keys(plantings).length + brokenFiles.length;
  expect(proof.kinds.length).toBe(kinds + 1);
  const [clean, spoilt] = proof.districts;
  expect(clean).toMatchObject({ schools: 15, planted: 0, invented: 0 });
  expect(spoilt).toMatchObject({ planted: spoilt?.found, invented: 0 });
  expect(districtMarkdown(proof, sizes)).toContain(
    `Found ${String(spoilt?.found)} of ${String(spoilt?.found)} planted`,
  );
});
