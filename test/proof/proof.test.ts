import { proofMarkdown } from "./proofMarkdown";
import { tally } from "./tally";

/** The musts of docs/proof.md on small schools, with seeds of their own. */
describe("the proof, small", () => {
  const sizes = [{ seed: 101, pupils: 300 }];
  const result = tally(sizes);

  test("plants mistakes in every level of Mẫu số 1, Mẫu số 2 and the graduation list", () => {
    expect(result.levels.map(({ form, level }) => `${form} ${level}`)).toEqual(
      ["mau-1", "mau-2", "tot-nghiep"].flatMap((form) =>
        ["MN", "C1", "C2", "C3", "TX"].map((level) => `${form} ${level}`),
      ),
    );
    for (const { form, spoilt } of result.levels) {
      expect(spoilt.planted).toBeGreaterThan(form === "mau-1" ? 80 : 7);
    }
    expect(result.kinds.length).toBeGreaterThan(120);
  });

  test("finds all of them and alarms nobody else; no sure fix is wrong, comes again or makes new problems", () => {
    expect(result.complaints).toEqual([]);
  });

  test("mends every mistake with one right value", () => {
    for (const { fixes } of result.levels) expect(fixes.mended).toBe(fixes.mendable);
  });

  test("is written down with its figures", () => {
    const page = proofMarkdown(result, sizes);
    const { spoilt } = result.levels[2] ?? { spoilt: { pupils: 0, planted: 0, found: 0 } };
    expect(page).toMatch(
      new RegExp(
        `Mẫu số 1 +\\| C2 +\\| ${String(spoilt.pupils)} +\\| ${String(spoilt.planted)} +\\| ${String(spoilt.found)} `,
      ),
    );
  });
});
