import { builtInCatalogues } from "./builtIn/builtInCatalogues";
import { indexCatalogue } from "./lookUp";
import type { CatalogueId, Lookup } from "./types";

function index(id: CatalogueId) {
  const catalogue = builtInCatalogues.get(id);
  if (!catalogue) throw new Error(`no built-in ${id}`);
  return indexCatalogue(catalogue);
}

/** `01` found, `=01` found verbatim, `?01,02` suggestions by code, `!01 reason` sure. */
function shown(lookup: Lookup): string {
  if (lookup.kind === "found") {
    const others = (lookup.alternatives ?? []).map(({ code }) => `|${code}`).join("");
    return (lookup.isVerbatim ? "=" : "~") + lookup.entry.code + others;
  }
  const [first] = lookup.suggestions;
  if (lookup.isSure && first) return `!${first.entry.code} ${first.reason}`;
  return `?${lookup.suggestions.map(({ entry }) => entry.code).join(",")}`;
}

const cases: readonly [CatalogueId, string, string][] = [
  ["sex", "Nam", "=01"],
  ["sex", "NAM", "~01"],
  ["sex", " nữ ", "~02"],
  ["sex", "Nu\u031b\u0303", "~02"], // decomposed
  ["sex", "nu", "!02 missingMarks"],
  ["sex", "Nũ", "!02 missingMarks"],
  ["sex", "Nừ", "?02"],
  ["sex", "01", "!01 code"],
  ["sex", "1", "!01 code"],
  ["sex", "0", "?02"],
  ["sex", "Gái", "!02 otherName"],
  ["sex", "Na\u200bm", "!01 invisibleCharacters"],
  ["sex", "Nаm", "!01 lookAlikes"], // Cyrillic а
  ["sex", "Nan", "?01"],
  ["sex", "x", "?"],
  ["pupilStatus", "đang  học", "~01"],
  ["pupilStatus", "dang hoc", "!01 missingMarks"],
  ["pupilStatus", "Chuyển đi", "?04,08,11"],
  ["pupilStatus", "Thôi học", "?05,09,12"],
  ["leavingReason", "Học lực yếu kém ", "=02"],
  ["leavingReason", "Học lực yếu kém", "~02"],
  ["leavingReason", "Bệnh, không đủ sức khoẻ", "!09 tonePlacement"],
  ["ethnicity", "kinh", "~01"],
  ["ethnicity", "KINH", "~01"],
  ["ethnicity", "Kính", "?01"],
  ["ethnicity", "Việt", "!01 otherName"],
  ["ethnicity", "Khmer", "!05 otherName"],
  ["ethnicity", "khơ me", "!05 otherName"],
  ["ethnicity", "H'Mông", "!08 otherName"],
  ["ethnicity", "Ê đê", "!12 otherName"],
  ["ethnicity", "Gia Rai", "!10 otherName"],
  ["ethnicity", "Dân tộc Kinh", "!01 prefix"],
  ["ethnicity", "Thổ", "=24"],
  ["ethnicity", "tho", "?24,02,05"],
  ["ethnicity", "Xá Lá Vàng", "?24,44,45"],
  ["ethnicity", "Xá Khao", "?33,39"],
  ["ethnicity", "Ca-tang", "?26,27"],
  ["ethnicity", "Trại", "?09,18,03"],
  ["ethnicity", "Hạ", "?04,26"],
  ["ethnicity", "Lao", "?37,41,09"],
  ["ethnicity", "05", "!05 code"],
  ["ethnicity", "5", "!05 code"],
  ["religion", "Ba Ha'i", "=12"],
  ["religion", "Phật giáo Hoà Hảo", "!03 tonePlacement"],
  ["religion", "Thiên chúa giáo", "!02 otherName"],
  ["nationality", "Việt nam", "~704"],
  ["nationality", "Viet Nam", "!704 missingMarks"],
  ["nationality", "704", "!704 code"],
  ["nationality", "4", "!004 code"],
  ["nationality", "Lào", "!418 otherName"],
  ["province", "Tỉnh Bến Tre", "=83"],
  ["province", "Bến Tre", "!83 prefix"],
  ["province", "ben tre", "!83 missingMarks"],
  ["province", "Tỉnh Hòa Bình", "!17 tonePlacement"],
  ["province", "TP. Hồ Chí Minh", "!79 prefix"],
  ["province", "TP.HCM", "!79 otherName"],
  ["province", "Tỉnh Cần Thơ", "?92"],
  ["province", "83", "!83 code"],
  ["disability", "Vận động", "!01 prefix"],
  ["bloodType", "nhóm ab", "~3"],
];

test.each(cases)("%s: %s gives %s", (id, text, expected) => {
  expect(shown(index(id).lookUp(text))).toBe(expected);
});

describe("communes and districts", () => {
  const communes = index("commune");
  const districts = index("district");

  test.each<[string, string | undefined, string]>([
    ["Xã An Hiệp", undefined, "=28855|29161"],
    ["Xã An Hiệp", "831", "=28855"],
    ["Xã An Hiệp", "836", "=29161"],
    ["Xã An Hiệp", "838", "?"],
    ["An Hiệp", "836", "!29161 prefix"],
    ["X. An Hiệp", "836", "!29161 prefix"],
    ["Thị trấn An Hiệp", "836", "?29161"],
    ["Xã Bình Hòa", "834", "!29017 tonePlacement"],
    ["P8", "829", "!28759 prefix"],
    ["phuong 8", "829", "!28759 prefix"],
    ["Xã Quới Sơn", "831", "!28807 missingMarks"],
    ["Xã Tân Thanh", "834", "=29035"],
  ])("%s under %s gives %s", (text, parentCode, expected) => {
    const options = parentCode === undefined ? {} : { parentCode };
    expect(shown(communes.lookUp(text, options))).toBe(expected);
  });

  test("a commune of another district is known to lie elsewhere", () => {
    const lookup = communes.lookUp("xã  an hiệp", { parentCode: "838" });
    expect(lookup).toMatchObject({ kind: "unknown", isComplete: true });
    expect(lookup.kind === "unknown" && lookup.elsewhere.map(({ parentCode }) => parentCode)).toEqual(["831", "836"]);
    expect(communes.findAll("Xã An Hiệp").map(({ parentName }) => parentName)).toEqual([
      "Huyện Châu Thành",
      "Huyện Ba Tri",
    ]);
  });

  test("the four names that two districts share are ambiguous without the district", () => {
    const shared = ["Xã An Hiệp", "Xã Vĩnh Hòa", "Xã An Thạnh", "Xã Mỹ Thạnh"];
    for (const name of shared) expect(communes.lookUp(name)).toHaveProperty("alternatives");
    const all = builtInCatalogues.get("commune")?.entries.map(({ name }) => name) ?? [];
    const ambiguous = new Set(all.filter((name) => "alternatives" in communes.lookUp(name)));
    expect([...ambiguous].sort()).toEqual([...shared].sort());
  });

  test("a list that holds Bến Tre alone proves nothing of another province", () => {
    expect(districts.lookUp("Quận 1", { parentCode: "79" })).toMatchObject({ isSure: false, isComplete: false });
    expect(districts.lookUp("Quận 1", { parentCode: "83" })).toMatchObject({ isSure: false, isComplete: true });
    expect(districts.lookUp("Ba Tri")).toMatchObject({ isSure: false, isComplete: false });
    expect(shown(districts.lookUp("Ba Tri", { parentCode: "83" }))).toBe("!836 prefix");
  });
});

test("every name of every built-in list is found as it stands", () => {
  for (const [id, catalogue] of builtInCatalogues) {
    const own = index(id);
    for (const entry of catalogue.entries) {
      const lookup = own.lookUp(entry.name, entry.parentCode === undefined ? {} : { parentCode: entry.parentCode });
      expect({ name: entry.name, lookup }).toMatchObject({ lookup: { kind: "found", entry, isVerbatim: true } });
    }
  }
});

test("an entry that a sheet prints twice is one all the same", () => {
  const kinh = { code: "01", name: "Kinh", otherNames: [] };
  const twice = indexCatalogue({
    id: "ethnicity",
    origin: { kind: "workbook", sheetId: "s", sheetName: "DAN_TOC", values: { top: 2, left: 2, bottom: 3, right: 2 } },
    isComplete: true,
    entries: [kinh, { ...kinh }],
  });
  expect(twice.lookUp("Kinh")).toEqual({ kind: "found", entry: kinh, isVerbatim: true });
});

test("the same text is worked out once", () => {
  const provinces = index("province");
  expect(provinces.lookUp("Bén Tre")).toBe(provinces.lookUp("Bén Tre"));
});

test("ten thousand different wrong texts against a long list take no time to speak of", () => {
  const communes = index("commune");
  const start = process.cpuUsage();
  for (let number = 0; number < 10_000; number++) communes.lookUp(`Ấp ${number} xã Tân ${number % 97}`);
  // Time of the processor, which other programs on the machine do not change.
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(3000);
});
