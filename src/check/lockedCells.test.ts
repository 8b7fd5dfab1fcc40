import fc from "fast-check";
import { exampleBook } from "../rules/exampleBook";
import type { CellValue, Sheet } from "../workbook/types";
import { WorkbookCheck } from "./workbookCheck";

const names = ["Lê Thị An", "Võ Văn Bình", "Lý Văn Cử", "Hồ Thị Dung", "Ngô Văn Giang", "Đỗ Thị Hà"];

function bookOf(people = names) {
  const rows = people.map((fullName, place) => ({
    serial: place + 1,
    classCode: "6A",
    pupilCode: `830000000${String(place)}`,
    fullName,
    birthDate: "01/02/2006",
    academicRank: "K",
    conduct: "T",
  }));
  return exampleBook({ level: "C2", rows }, "mau-2");
}

/** A list under our eyes, edited as a person would in Excel. */
class Desk {
  check = new WorkbookCheck(bookOf());
  readonly first = this.list.recognised.rows[0] ?? 0;

  get list() {
    const [list] = this.check.checkedSheets;
    if (!list) throw new Error("no list");
    return list;
  }

  column(field: "serial" | "pupilCode" | "fullName" | "birthDate") {
    return this.list.recognised.columns.get(field) ?? -1;
  }

  edit(place: number, field: "pupilCode" | "fullName", value: CellValue) {
    const [row, column] = [this.first + place, this.column(field)];
    this.put(row, column, [[value]]);
  }

  put(top: number, left: number, values: CellValue[][]) {
    const area = { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 };
    const { id } = this.list.sheet;
    this.check.putContents([{ sheetId: id, area, values, formulas: new Map(), numberFormats: new Map() }]);
  }

  /** Rows come and go: Excel says only that, and the sheet is read anew. */
  change(rows: (pupils: CellValue[][]) => CellValue[][]) {
    const { sheet } = this.list;
    const values = sheet.values.map((cells) => [...cells]);
    this.check.putSheet({ ...sheet, values: [...values.slice(0, this.first), ...rows(values.slice(this.first))] });
  }

  /** What the rule says, as [name now, what the cell held]. */
  told(): [string, string][] {
    return this.check.problems
      .filter(({ rule }) => rule === "locked-cell")
      .map(({ row, args }) => [
        String(this.list.sheet.values[row]?.[this.column("fullName")]),
        JSON.stringify(args["before"]),
      ]);
  }
}

const before = (text: string) => JSON.stringify(text);

test("rows inserted and deleted above take what a locked cell held along", () => {
  const desk = new Desk();
  desk.edit(3, "fullName", "Hồ Thị Dũng");
  expect(desk.told()).toEqual([["Hồ Thị Dũng", before("Hồ Thị Dung")]]);
  desk.change((rows) => [[], [], ...rows]);
  expect(desk.told()).toEqual([["Hồ Thị Dũng", before("Hồ Thị Dung")]]);
  desk.change((rows) => rows.slice(3));
  expect(desk.told()).toEqual([["Hồ Thị Dũng", before("Hồ Thị Dung")]]);
});

test("a deleted row that comes back by Excel's undo brings it back", () => {
  const desk = new Desk();
  desk.edit(1, "pupilCode", "8300000099");
  desk.change((rows) => rows.filter((_, place) => place !== 1));
  expect(desk.told()).toEqual([]);
  const [gone] = bookOf().sheets.map((sheet: Sheet) => sheet.values[desk.first + 1] ?? []);
  const edited = (gone ?? []).map((value) => (value === "8300000001" ? "8300000099" : value));
  desk.change((rows) => [...rows.slice(0, 1), edited, ...rows.slice(1)]);
  expect(desk.told()).toEqual([["Võ Văn Bình", before("8300000001")]]);
});

test("a column inserted in front, and a check of the whole book, take it along", () => {
  const desk = new Desk();
  desk.edit(2, "fullName", "Lý Văn Cư");
  const { sheet } = desk.list;
  desk.check.putSheet({ ...sheet, values: sheet.values.map((cells) => ["", ...cells]) });
  expect(desk.told()).toEqual([["Lý Văn Cư", before("Lý Văn Cử")]]);
  desk.check = new WorkbookCheck(desk.check.copyOfBook(), { continues: desk.check });
  expect(desk.told()).toEqual([["Lý Văn Cư", before("Lý Văn Cử")]]);
  const again = [["Lý Văn Cử"]];
  desk.put(desk.first + 2, desk.column("fullName"), again);
  expect(desk.told()).toEqual([]);
});

test("sorting the list changes no pupil, and a pupil copied over another one does", () => {
  const desk = new Desk();
  desk.edit(0, "fullName", "Lê Thị Ân");
  const rows = () => desk.list.sheet.values.slice(desk.first).map((cells) => [...cells]);
  desk.put(desk.first, 0, rows().reverse());
  expect(desk.told()).toEqual([["Lê Thị Ân", before("Lê Thị An")]]);
  const [top = []] = rows();
  desk.put(desk.first + 1, 0, [top, ...rows().slice(2)]);
  expect(desk.told().length).toBeGreaterThan(1);
});

test("whatever is inserted, deleted and edited, what is told is what the portal gave out", () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant("insert" as const), at: fc.nat(6) }),
    fc.record({ kind: fc.constant("delete" as const), at: fc.nat(6) }),
    fc.record({ kind: fc.constant("reverse" as const), at: fc.constant(0) }),
    fc.record({ kind: fc.constant("edit" as const), at: fc.nat(6) }),
    fc.record({ kind: fc.constant("restore" as const), at: fc.nat(6) }),
  );
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
      const desk = new Desk();
      // The model: rows as [name given out, name now], `null` an empty row.
      let model: ([string, string] | null)[] = names.map((name) => [name, name]);
      let edits = 0;
      for (const { kind, at } of steps) {
        const place = at % Math.max(1, model.length);
        const own = model[place];
        if (kind === "insert") {
          model = [...model.slice(0, place), null, ...model.slice(place)];
          desk.change((rows) => [...rows.slice(0, place), [], ...rows.slice(place)]);
        } else if (kind === "delete" && model.filter(Boolean).length > 2) {
          model = model.filter((_, other) => other !== place);
          desk.change((rows) => rows.filter((_, other) => other !== place));
        } else if (kind === "reverse") {
          model = [...model].reverse();
          desk.change((rows) => [...rows].reverse());
        } else if ((kind === "edit" || kind === "restore") && own) {
          own[1] = kind === "restore" ? own[0] : `${own[0]} ${"abcdefghijklmn"[edits++] ?? ""}`;
          desk.edit(place, "fullName", own[1]);
        }
      }
      const expected = model.flatMap((own): [string, string][] =>
        own && own[0] !== own[1] ? [[own[1], before(own[0])]] : [],
      );
      expect(desk.told()).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
