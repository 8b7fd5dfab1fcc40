import { openXlsx } from "../sandbox/grid/openXlsx";
import { WorkbookCheck } from "../src/check/workbookCheck";
import { openWorkbook } from "../src/workbook/openWorkbook";
import type { CellValue } from "../src/workbook/types";
import { writeWorkbook } from "../src/workbook/writeWorkbook";

/**
 * What stands in cells of marks in a written .xlsx, read by the product and by the stand-in for Excel: the same value, and
 * the same is said of it.
 */

interface MarkCell {
  readonly value: CellValue;
  readonly format?: string;
  /** `severity message fix`, with `!` behind a sure fix; `null`: nothing is said. */
  readonly said: string | null;
}

const scored: readonly MarkCell[] = [
  { value: 8.5, said: null },
  { value: "M", said: "warning exemptScored" },
  { value: "Miễn", said: "warning exemptScored" },
  { value: "KT", said: "warning disabled" },
  { value: "KHT", said: "error text" },
  { value: "8..5", said: "error separators 8.5!" },
  { value: "8,5", said: "info asText 8.5!" },
  { value: " 8.5 ", said: "info asText 8.5!" },
  { value: 85, said: "error tenfold 8.5" },
  { value: 43228, format: "d-mmm", said: "error date 8.5" },
  { value: 43228, format: "dd/mm/yyyy", said: "error date 8.5" },
  { value: "08/05/2018", said: "error date 8.5" },
  { value: 43031, format: "dd/mm/yyyy", said: "error date" },
  { value: "Đ", said: "error commentInScored" },
  { value: true, said: "error text" },
  { value: 8.25, said: "warning decimals 8.3" },
];

const comment: readonly MarkCell[] = [
  { value: "Đ", said: null },
  { value: "CĐ", said: null },
  { value: "đ", said: null },
  { value: "cđ", said: null },
  { value: "M", said: null },
  { value: "Miễn", said: null },
  { value: "Ð", said: "info commentSpelling Đ!" },
  { value: "CÐ", said: "info commentSpelling CĐ!" },
  { value: "D", said: "info commentSpelling Đ!" },
  { value: "Không đạt", said: "info commentSpelling CĐ!" },
  { value: "KT", said: "warning disabled" },
  { value: 8, said: "error markInComment" },
  { value: 43228, format: "d-mmm", said: "error dateInComment" },
];

const header = ["STT", "Mã lớp", "Mã học sinh", "Họ tên", "Ngày sinh", "Toán", "Thể dục", "Ngữ văn", "Học lực"];
const top = 1;
const columns = { scored: 5, comment: 6 } as const;
const rows = Array.from({ length: Math.max(scored.length, comment.length) }, (_, place) => [
  place + 1,
  "8A",
  String(8_300_000_010 + place),
  `Lê Thị ${String.fromCodePoint(65 + place)}n`,
  `${String(place + 1).padStart(2, "0")}/02/2004`,
  scored[place]?.value ?? 8,
  comment[place]?.value ?? "Đ",
  7,
  "K",
]);

const written = writeWorkbook({
  sheets: [
    {
      name: "8A",
      values: [header, ...rows],
      headerRows: 1,
      formats: [...formatsOf(scored, columns.scored), ...formatsOf(comment, columns.comment)],
    },
  ],
});

function formatsOf(cells: readonly MarkCell[], column: number) {
  return cells.flatMap(({ format }, place) =>
    format === undefined
      ? []
      : [{ area: { top: top + place, bottom: top + place, left: column, right: column }, numberFormat: format }],
  );
}

describe.each([
  ["scored", scored, columns.scored],
  ["comment", comment, columns.comment],
] as const)("a %s subject", (_name, cells, column) => {
  test.each(cells.map((cell, place) => [JSON.stringify(cell.value), cell, place] as const))(
    "%s",
    async (_shown, { value, said }, place) => {
      const bytes = await written;
      const book = await openWorkbook(bytes, { fileName: "KQ.xlsx" });
      expect(book.sheets[0]?.values[top + place]?.[column]).toEqual(value);
      const check = new WorkbookCheck(book, { hints: { level: "C2", schoolYear: 2017 } });
      const found = check.problems.filter(
        ({ rule, row, column: at }) => rule === "mark-value" && row === top + place && at === column,
      );
      const told = found.map(({ severity, message, fixes: [fix] }) =>
        [severity, message, ...(fix ? [`${String(fix.edits[0]?.value)}${fix.isSure ? "!" : ""}`] : [])].join(" "),
      );
      expect(told).toEqual(said === null ? [] : [said]);
    },
  );

  test("the stand-in reads the same cells", async () => {
    const opened = await openXlsx(await written, "KQ.xlsx");
    const sheet = opened.snapshot.sheets[opened.sheets[0]?.id ?? ""];
    const read = cells.map((_, place) => sheet?.cellData?.[top + place]?.[column]?.v);
    // The spreadsheet engine keeps TRUE as 1 with a type of its own.
    expect(read).toEqual(cells.map(({ value }) => (value === true ? 1 : value)));
  });
});
