import { offers, PROFILES, readProfile } from "./profile";

test("the page's address chooses, the web is the fallback", () => {
  expect(readProfile("?host=2021").excelApi).toBe("1.14");
  expect(readProfile("").id).toBe("web");
  expect(readProfile("?host=1997").id).toBe("web");
});

test.each([
  ["1.9", true],
  ["1.14", true],
  ["1.17", false],
  ["1.2", true],
  ["ExcelApiOnline 1.1", false],
  ["SharedRuntime 1.1", true],
  ["constructor 1.1", false],
])("Excel 2021 and %s: %s", (set, expected) => {
  expect(offers(readProfile("?host=2021"), set)).toBe(expected);
});

test("what is said of ExcelApi is what isSetSupported answers", () => {
  for (const profile of PROFILES) expect(profile.requirementSets.ExcelApi).toBe(profile.excelApi);
});

test.each([
  ["web", "OfficeOnline", true, false],
  ["windows", "PC", true, true],
  ["2021", "PC", true, true],
  ["mac", "Mac", false, true],
  ["ipad", "iOS", false, true],
])("%s is %s; downloads: %p, clipboard: %p", (id, platform, canDownload, canWriteClipboard) => {
  expect(readProfile(`?host=${id}`)).toMatchObject({ platform, canDownload, canWriteClipboard });
});
