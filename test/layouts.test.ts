import fc from "fast-check";
import type { Problem } from "../src/check/problem";
import { WorkbookCheck } from "../src/check/workbookCheck";
import type { RecognisedSheet } from "../src/forms/types";
import type { CellValue, Workbook } from "../src/workbook/types";
import { casesOf, levels, type ProofCase } from "./proof/cases";
import { type Layout, relayout } from "./support/relayout";

/**
 * The same list, laid out as another office would: the same is found in the same cells. Lists of every level and form,
 * clean and with planted mistakes.
 */

const runs = 3;

describe.each(levels)("level %s", (level) => {
  for (const proofCase of casesOf(level, { seed: 77, pupils: 100 })) {
    if (proofCase.column) continue;
    const before = new WorkbookCheck(proofCase.book, { hints: proofCase.hints });
    const found = new Set(before.problems.map((problem) => nameOf(problem, problem)));

    test(`${proofCase.form}, ${proofCase.name}: the layout changes nothing that is found`, () => {
      fc.assert(
        fc.property(layouts(before.recognised), (chosen) => {
          const { check, named } = checkedAnew(proofCase, before.recognised, chosen);
          expect(check.recognised.map(({ form, level }) => [form.id, level])).toEqual(
            before.recognised.map(({ form, level }) => [form.id, level]),
          );
          const again = new Set(check.problems.map(named));
          expect({
            lost: [...found].filter((name) => !again.has(name)),
            invented: [...again].filter((name) => !found.has(name)),
          }).toEqual({ lost: [], invented: [] });
        }),
        { numRuns: runs, seed: 2018 },
      );
    });
  }
});

function nameOf({ rule, message, severity, field, value }: Problem, place: { row: number; column: number }): string {
  return [severity, rule, message, field, JSON.stringify(value), `${String(place.row)}/${String(place.column)}`].join(
    " ",
  );
}

type ChosenLayouts = readonly { readonly sheetId: string; readonly layout: Layout }[];

function checkedAnew(
  { book, hints }: ProofCase,
  recognised: readonly RecognisedSheet[],
  chosen: ChosenLayouts,
): { readonly check: WorkbookCheck; readonly named: (problem: Problem) => string } {
  const relaid = new Map(
    chosen.flatMap(({ sheetId, layout }) => {
      const sheet = book.sheets.find(({ id }) => id === sheetId);
      const list = recognised.find((one) => one.sheetId === sheetId);
      return sheet && list ? [[sheetId, relayout(sheet, [list.headerTop, list.headerBottom], layout)] as const] : [];
    }),
  );
  const another: Workbook = { ...book, sheets: book.sheets.map((sheet) => relaid.get(sheet.id)?.sheet ?? sheet) };
  const named = (problem: Problem) => {
    const { oldRow, oldColumn } = relaid.get(problem.sheet) ?? { oldRow: String, oldColumn: String };
    return nameOf(problem, { row: Number(oldRow(problem.row)), column: Number(oldColumn(problem.column)) });
  };
  return { check: new WorkbookCheck(another, { hints }), named };
}

const titles: readonly (readonly CellValue[])[] = [
  ["PHÒNG GD&ĐT HUYỆN BA TRI"],
  ["", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  [],
  ["", "", "Độc lập - Tự do - Hạnh phúc"],
];
const endings: readonly (readonly CellValue[])[] = [
  [],
  ["", "", "", "Ba Tri, ngày … tháng … năm …"],
  ["", "Người lập bảng", "", "", "Hiệu trưởng"],
  ["", "(Ký, ghi rõ họ tên)"],
];
const others = ["", "Ghi chú của văn phòng", "Zalo phụ huynh", "Số hồ sơ lưu"];
const headers: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toLocaleUpperCase("vi"),
  (text) => text.normalize("NFD"),
  (text) => (text === "" ? text : ` ${text.replaceAll(" ", "\n")} `),
  (text) => text.replaceAll(" ", "  "),
];

/** One layout for each list of the book. */
function layouts(recognised: readonly RecognisedSheet[]): fc.Arbitrary<ChosenLayouts> {
  return fc.tuple(...recognised.map((list) => layoutOf(list).map((layout) => ({ sheetId: list.sheetId, layout }))));
}

function layoutOf({
  headers: { length: width },
  headerTop,
  headerBottom,
  rows,
}: RecognisedSheet): fc.Arbitrary<Layout> {
  const own = Array.from({ length: width }, (_, column) => column);
  // Under a merged heading a column's place says what it is.
  const order = headerTop === headerBottom ? fc.shuffledSubarray(own, { minLength: width }) : fc.constant(own);
  const extra =
    headerTop === headerBottom
      ? fc.uniqueArray(fc.constantFrom(...others), { maxLength: 3 })
      : fc.constant<string[]>([]);
  return fc
    .record({
      order,
      extra,
      at: fc.array(fc.nat({ max: width }), { minLength: 3, maxLength: 3 }),
      above: fc.subarray([...titles]),
      below: fc.subarray([...endings]),
      blankBefore: fc.subarray(rows.slice(0, 40), { maxLength: 2 }),
      header: fc.constantFrom(...headers),
    })
    .map(({ order: columns, extra: added, at, above, below, blankBefore, header }) => ({
      columns: added.reduce<(number | string)[]>((all, text, place) => all.toSpliced(at[place] ?? 0, 0, text), columns),
      above,
      below,
      blankBefore,
      header,
    }));
}
