import { statisticsOf } from "../src/pane/package/statisticsOf";
import { defaultOptions } from "../src/statistics/options";
import { otherContent } from "../src/submission/content";
import { openWorkbook } from "../src/workbook/openWorkbook";
import { writeWorkbook } from "../src/workbook/writeWorkbook";
import { makeResults, resultBook } from "./school/results";
import { makeSchool } from "./school/school";
import { schoolBook } from "./school/schoolBook";

jest.setTimeout(60_000);

const now = new Date(2018, 7, 20);

test("the package's lists are counted as one school, which balances", async () => {
  const school = makeSchool({ seed: 31, level: "MN", pupils: 60 });
  const file = async (originalName: string, book: Parameters<typeof writeWorkbook>[0]) => ({
    ...otherContent,
    pupils: 60,
    originalName,
    bytes: await writeWorkbook(book),
  });
  const files = [
    await file("1.xlsx", schoolBook(school)),
    await file("2.xlsx", resultBook(makeResults(school, 7))),
    { ...otherContent, originalName: "Công văn.pdf", bytes: Uint8Array.of(37, 80, 68, 70) },
  ];
  const made = await statisticsOf(files, defaultOptions, "MN Hoa Sen", now);
  expect(made).toMatchObject({ kind: "thong-ke", originalName: "Thống kê.xlsx" });
  const rows = (await openWorkbook(made?.bytes ?? new Uint8Array())).sheets[0]?.values ?? [];
  const texts = rows.flat().join("\n");
  expect(texts).toContain("Đơn vị: MN Hoa Sen");
  expect(texts).toContain("Ngày lập: 20/08/2018");
  expect(rows.find(([name]) => name === "Mẫu số 2 = cuối năm theo Mẫu số 1")).toContain("Cân");
});

test("without a pupil there is nothing to count", async () => {
  const letter = { ...otherContent, originalName: "Công văn.pdf", bytes: Uint8Array.of(37, 80, 68, 70) };
  expect(await statisticsOf([letter], defaultOptions, "MN Hoa Sen", now)).toBeNull();
});
