import fc from "fast-check";
import type { Mark } from "../check/bookHost";
import { parseArea } from "../workbook/address";
import type { Area } from "../workbook/types";
import { Gate } from "./gate";
import { markFormula } from "./markFormula";
import { cellsOf } from "../workbook/coverCells";
import { wantedCells, type MarkSeverity } from "./markGroups";
import { Marks } from "./marks";
import { FakeBook, type FakeFormat, type FakeSheet } from "./testing/fakeExcel";

const TOKEN = "so-sach";

function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
}

function mark(address: string, severity: MarkSeverity = "error"): Mark {
  const { top, left } = area(address);
  return { sheet: "s1", row: top, column: left, severity };
}

function foreign(type: string, address: string, formula = ""): FakeFormat {
  return { type, areas: [area(address)], formula, fill: "#00FF00" };
}

function isOurs(format: FakeFormat): boolean {
  return format.formula.includes(`"${TOKEN}:`);
}

/** What the user sees marked; a cell marked twice is an error of ours. */
function shown(sheet: FakeSheet): Map<number, MarkSeverity> {
  const cells = new Map<number, MarkSeverity>();
  let drawn = 0;
  for (const format of sheet.formats.filter(isOurs)) {
    const severity = format.formula.split(":")[1] as MarkSeverity;
    for (const cell of cellsOf(format.areas)) {
      cells.set(cell, severity);
      drawn += 1;
    }
  }
  expect(cells.size).toBe(drawn);
  return cells;
}

function setUp() {
  const book = new FakeBook();
  const sheet = book.addSheet("s1");
  const gate = new Gate({ newContext: book.newContext, readPauses: [] });
  let clock = 0;
  const marks = new Marks({ gate, markToken: TOKEN, now: () => clock });
  const trips = async (work: () => Promise<unknown>) => {
    const before = gate.roundTrips;
    await work();
    return gate.roundTrips - before;
  };
  /** The batch that reads edited cells, with the look riding along. */
  const readWithLook = (...areas: Area[]) =>
    gate.read("read edited cells", (context) => {
      const answer = marks.look("s1", context.workbook.worksheets.getItem("s1"), areas);
      return () => answer?.();
    });
  const sleep = (milliseconds: number) => {
    clock += milliseconds;
  };
  return { book, sheet, gate, marks, trips, readWithLook, sleep };
}

test("marks carry colour, weight and our formula", async () => {
  const { sheet, marks } = setUp();
  await marks.show("s1", [mark("D5"), mark("D6"), mark("E9", "warning"), mark("F1", "info")]);
  const error = sheet.formats.find((format) => format.formula.includes(":error:"));
  expect(error).toMatchObject({ type: "Custom", fill: "#FFC7CE", font: "#9C0006", bold: true, areas: [area("D5:D6")] });
  const info = sheet.formats.find((format) => format.formula.includes(":info:"));
  expect(info).toMatchObject({ fill: "#DDEBF7", italic: true });
  expect(new Set(sheet.formats.map((format) => format.formula)).size).toBe(3);
});

test("round trips: first 2, an edit with its look 1, the same again 0, only new marks 1", async () => {
  const { marks, trips, readWithLook, sheet } = setUp();
  expect(await trips(() => marks.show("s1", [mark("D5"), mark("D9")]))).toBe(2);
  expect(await trips(() => readWithLook(area("D5")))).toBe(1);
  expect(await trips(() => marks.show("s1", [mark("D9")]))).toBe(1);
  expect(await trips(() => marks.show("s1", [mark("D9")]))).toBe(0);
  expect(shown(sheet)).toEqual(wantedCells([mark("D9")]));
  expect(await trips(() => marks.show("s1", [mark("D9"), mark("H1", "info")]))).toBe(1);
  expect(shown(sheet)).toEqual(wantedCells([mark("D9"), mark("H1", "info")]));
});

test("5,000 scattered marks: 2 round trips; one of them mended: a look and a write", async () => {
  const { sheet, marks, trips, readWithLook } = setUp();
  const many = Array.from({ length: 5_000 }, (_, index) => ({
    ...mark("A1"),
    row: 2 * index,
    column: 3 + (index % 7),
  }));
  expect(await trips(() => marks.show("s1", many))).toBe(2);
  expect(shown(sheet)).toEqual(wantedCells(many));
  const rest = many.filter((_, index) => index !== 2_500);
  expect(await trips(() => readWithLook({ top: 5_000, left: 4, bottom: 5_000, right: 4 }))).toBe(1);
  expect(await trips(() => marks.show("s1", rest))).toBe(1);
  expect(shown(sheet)).toEqual(wantedCells(rest));
});

test("an old look is not trusted: the list is read again", async () => {
  const { sheet, marks, trips, readWithLook, sleep } = setUp();
  await marks.show("s1", [mark("D5"), mark("D9")]);
  await readWithLook(area("D5"));
  sleep(5_000);
  expect(await trips(() => marks.show("s1", [mark("D9")]))).toBe(2);
  expect(shown(sheet)).toEqual(wantedCells([mark("D9")]));
});

test("marks of an earlier run that are right are taken over without a write", async () => {
  const { book, sheet, marks } = setUp();
  await marks.show("s1", [mark("D5"), mark("D9"), mark("E2", "warning")]);
  const before = structuredClone(sheet.formats);
  const gate = new Gate({ newContext: book.newContext });
  const later = new Marks({ gate, markToken: TOKEN });
  await later.show("s1", [mark("D5"), mark("D9"), mark("E2", "warning")]);
  expect(gate.roundTrips).toBe(2);
  expect(sheet.formats).toEqual(before);
  await later.show("s1", [mark("D5"), mark("D9"), mark("E2", "warning"), mark("K1")]);
  expect(new Set(sheet.formats.map((format) => format.formula)).size).toBe(sheet.formats.length);
});

test("a mark pasted elsewhere is noticed with the edit and taken away", async () => {
  const { sheet, marks, readWithLook } = setUp();
  await marks.show("s1", [mark("D5")]);
  const [format] = sheet.formats;
  if (!format) throw new Error("no mark");
  sheet.formats.unshift({ ...format, areas: [area("H20")] });
  await readWithLook(area("H20"));
  await marks.show("s1", [mark("D5")]);
  expect(shown(sheet)).toEqual(wantedCells([mark("D5")]));
});

test("a mark that a paste stretched is noticed with the edit", async () => {
  const { sheet, marks, readWithLook } = setUp();
  await marks.show("s1", [mark("D5")]);
  sheet.formats[0]?.areas.push(area("H20:H22"));
  await readWithLook(area("H20:H22"));
  await marks.show("s1", [mark("D5")]);
  expect(shown(sheet)).toEqual(wantedCells([mark("D5")]));
});

test("a mark that was cleared comes back", async () => {
  const { sheet, marks, readWithLook } = setUp();
  await marks.show("s1", [mark("D5"), mark("D9")]);
  sheet.formats = [];
  await readWithLook(area("D5:D9"));
  await marks.show("s1", [mark("D5"), mark("D9")]);
  expect(shown(sheet)).toEqual(wantedCells([mark("D5"), mark("D9")]));
});

test("after rows moved the marks are read and mended", async () => {
  const { sheet, marks } = setUp();
  await marks.show("s1", [mark("D5"), mark("D9")]);
  for (const format of sheet.formats) {
    format.areas = format.areas.map((a) => ({ ...a, top: a.top + 1, bottom: a.bottom + 1 }));
  }
  marks.distrust("s1");
  await marks.show("s1", [mark("D6"), mark("D10")]);
  expect(shown(sheet)).toEqual(wantedCells([mark("D6"), mark("D10")]));
});

test("a format that came on top between look and write is never hit", async () => {
  const { book, sheet, marks, readWithLook } = setUp();
  sheet.formats = [foreign("Custom", "A1:Z99", "=$A1>3"), foreign("CellValue", "D1:D99")];
  await marks.show("s1", [mark("D5"), mark("F9", "warning")]);
  await readWithLook(area("D5"));
  const late = [foreign("CellValue", "D5"), foreign("Custom", "H1", "=TRUE")];
  book.beforeBatch = () => {
    const format = late.pop();
    if (format) sheet.formats.unshift(format);
  };
  await marks.show("s1", [mark("F9", "warning")]);
  expect(shown(sheet)).toEqual(wantedCells([mark("F9", "warning")]));
  expect(sheet.formats.filter((format) => !isOurs(format))).toHaveLength(4 - late.length);
});

test("a host that refuses the whole list is asked in two steps", async () => {
  const { book, sheet, marks, trips, readWithLook } = setUp();
  book.refused.set("customOrNullObject", "InvalidOperation");
  sheet.formats = [foreign("CellValue", "A1"), foreign("Custom", "B1", "=TRUE")];
  await marks.show("s1", [mark("D5")]);
  expect(await trips(() => readWithLook(area("D5")))).toBe(1);
  await marks.show("s1", []);
  expect(sheet.formats).toEqual([foreign("CellValue", "A1"), foreign("Custom", "B1", "=TRUE")]);
});

test("a format that Excel itself cannot read is left alone, and the others are still managed", async () => {
  const { sheet, marks } = setUp();
  const broken = { ...foreign("CellValue", "A1:A9"), isBroken: true };
  const whole = foreign("Custom", "B1", "=TRUE");
  sheet.formats = [broken, whole];
  await marks.show("s1", [mark("D5"), mark("D7")]);
  await marks.show("s1", [mark("D7")]);
  expect(shown(sheet)).toEqual(wantedCells([mark("D7")]));
  await marks.removeAll();
  expect(sheet.formats).toEqual([broken, whole]);
});

test("a protected sheet is told and nothing is tried twice", async () => {
  const { sheet, marks, gate } = setUp();
  sheet.isProtected = true;
  await expect(marks.show("s1", [mark("D5")])).rejects.toMatchObject({ code: "protected" });
  expect(gate.roundTrips).toBe(2);
});

test("a sheet that is gone is told", async () => {
  const { book, marks } = setUp();
  book.sheets = [];
  await expect(marks.show("s1", [mark("D5")])).rejects.toMatchObject({ code: "sheetGone" });
});

test("removing takes ours from every sheet, also those of another run and damaged ones", async () => {
  const { book, sheet, marks } = setUp();
  const second = book.addSheet("s2");
  second.visibility = "Hidden";
  const theirs = [foreign("ColorScale", "A1:B9"), foreign("Custom", "A1", '=LEN("so sach:error:1")>0')];
  second.formats = [
    foreign("Custom", "A1", markFormula(TOKEN, "error", 77)),
    ...theirs,
    foreign("Custom", "C3", `=AND(LEN("${TOKEN}:error:5")>0,A1=1)`),
  ];
  await marks.show("s1", [mark("D5")]);
  await marks.removeAll();
  expect(sheet.formats).toEqual([]);
  expect(second.formats).toEqual(theirs);
});

test("a protected sheet keeps its marks, is told, and the other sheets lose theirs", async () => {
  const { book, sheet, marks } = setUp();
  const second = book.addSheet("s2");
  sheet.formats = [foreign("Custom", "A1", markFormula(TOKEN, "error", 1))];
  second.formats = [foreign("Custom", "A1", markFormula(TOKEN, "error", 1))];
  sheet.isProtected = true;
  await expect(marks.removeAll()).rejects.toMatchObject({ code: "protected" });
  expect(second.formats).toEqual([]);
});

test("a write that failed is mended by the next", async () => {
  const { book, sheet, marks } = setUp();
  book.failures = [null, "GeneralException"];
  await expect(marks.show("s1", [mark("D5")])).rejects.toMatchObject({ code: "unknown" });
  await marks.show("s1", [mark("D5")]);
  expect(shown(sheet)).toEqual(wantedCells([mark("D5")]));
});

describe("whatever the user does with formats, ours end right and theirs end untouched", () => {
  const cell = fc.tuple(fc.nat(9), fc.nat(5));
  const marksArb = fc
    .array(fc.tuple(cell, fc.constantFrom<MarkSeverity>("error", "warning", "info")), { maxLength: 25 })
    .map((list) => list.map(([[row, column], severity]): Mark => ({ sheet: "s1", row, column, severity })));
  const boxArb = fc
    .tuple(cell, fc.nat(2), fc.nat(2))
    .map(([[top, left], height, width]): Area => ({ top, left, bottom: top + height, right: left + width }));
  const stepArb = fc.oneof(
    fc.record({ do: fc.constant("show" as const), marks: marksArb, isLooked: fc.boolean() }),
    fc.record({ do: fc.constant("addForeign" as const), box: boxArb, isCustom: fc.boolean() }),
    fc.record({ do: fc.constant("paste" as const), from: fc.nat(9), box: boxArb, isStretch: fc.boolean() }),
    fc.record({ do: fc.constant("clear" as const), box: boxArb }),
    fc.record({ do: fc.constant("race" as const), box: boxArb }),
    fc.record({ do: fc.constant("restart" as const) }),
  );

  test("property", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stepArb, { maxLength: 14 }), marksArb, async (steps, last) => {
        const book = new FakeBook();
        const sheet = book.addSheet("s1");
        const gate = new Gate({ newContext: book.newContext, readPauses: [] });
        let marks = new Marks({ gate, markToken: TOKEN, now: () => 0 });
        let theirs: FakeFormat[] = [];
        const read = (box: Area) =>
          gate.read("read edited cells", (context) => {
            const answer = marks.look("s1", context.workbook.worksheets.getItem("s1"), [box]);
            return () => answer?.();
          });
        const addTheirs = (format: FakeFormat) => {
          theirs = [...theirs, format];
          sheet.formats.unshift(format);
        };
        let count = 0;
        for (const step of steps) {
          count += 1;
          if (step.do === "show") {
            if (step.isLooked) await read({ top: 0, left: 0, bottom: 12, right: 8 });
            await marks.show("s1", step.marks);
            expect(shown(sheet)).toEqual(wantedCells(step.marks));
          } else if (step.do === "addForeign") {
            const type = step.isCustom ? "Custom" : "ContainsText";
            addTheirs({ type, areas: [step.box], formula: `=A1>${String(count)}` });
          } else if (step.do === "race") {
            const box = step.box;
            book.beforeBatch = () => {
              book.beforeBatch = null;
              addTheirs({ type: "CellValue", areas: [box], formula: "" });
            };
          } else if (step.do === "paste") {
            const ours = sheet.formats.filter(isOurs);
            const source = ours[step.from % Math.max(1, ours.length)];
            if (!source) continue;
            if (step.isStretch) source.areas = [...source.areas, step.box];
            else sheet.formats.unshift({ ...source, areas: [step.box] });
            await read(step.box);
          } else if (step.do === "clear") {
            // Excel splits areas; here a format that touches the box is lost whole, which is worse.
            sheet.formats = sheet.formats.filter(
              (format) =>
                !isOurs(format) || !format.areas.some((a) => [...cellsOf([a])].some((key) => inBox(step.box, key))),
            );
            await read(step.box);
          } else {
            marks = new Marks({ gate, markToken: TOKEN, now: () => 0 });
          }
        }
        await marks.show("s1", last);
        expect(shown(sheet)).toEqual(wantedCells(last));
        expect(new Set(sheet.formats.filter((format) => !isOurs(format)))).toEqual(new Set(theirs));
        await marks.removeAll();
        expect(sheet.formats).toHaveLength(theirs.length);
      }),
      { numRuns: 300 },
    );
  });
});

function inBox(box: Area, key: number): boolean {
  return [...cellsOf([box])].includes(key);
}
