import { builtInCatalogues } from "./builtInCatalogues";

/** Sizes as the sources print them. */
test.each([
  ["sex", 2],
  ["pupilStatus", 12],
  ["leavingReason", 10],
  ["ethnicity", 55],
  ["religion", 14],
  ["nationality", 166],
  ["area", 4],
  ["policyGroup", 16],
  ["disability", 6],
  ["grade", 28],
  ["province", 63],
  ["district", 9],
  ["commune", 164],
] as const)("%s has %i entries", (id, count) => {
  expect(builtInCatalogues.get(id)?.entries).toHaveLength(count);
});

test("codes are unique, texts with their leading zeros, and names are not blank", () => {
  for (const { id, entries } of builtInCatalogues.values()) {
    expect({ id, codes: new Set(entries.map(({ code }) => code)).size }).toEqual({ id, codes: entries.length });
    for (const { code, name } of entries) {
      expect(code).toMatch(/^\d+$/);
      expect(name.trim()).not.toBe("");
      expect(name).toBe(name.normalize("NFC"));
    }
  }
});

test("communes by kind, and under the districts that there are", () => {
  const communes = builtInCatalogues.get("commune")?.entries ?? [];
  const count = (kind: string) => communes.filter(({ name }) => name.startsWith(kind)).length;
  expect([count("Xã "), count("Phường "), count("Thị trấn ")]).toEqual([147, 10, 7]);
  const districts = new Set(builtInCatalogues.get("district")?.entries.map(({ code }) => code));
  expect(communes.every(({ parentCode = "" }) => districts.has(parentCode))).toBe(true);
});
