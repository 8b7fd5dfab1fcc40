/**
 * How fast the product is, as ratios against named peers of the same run: opening the same file, and a compiled ajv
 * schema of the same columns. `npm run bench`, or `npm run bench -- --quick` for the small sizes alone.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { read as readSheetJs } from "@e965/xlsx";
import { WorkbookCheck } from "../../src/check/workbookCheck";
import { countedSheets } from "../../src/statistics/countedSheets";
import { countPupils } from "../../src/statistics/countPupils";
import { checkIdentities } from "../../src/statistics/identities/checkIdentities";
import type { SubjectId } from "../../src/forms/data/subjects";
import { openWorkbook } from "../../src/workbook/openWorkbook";
import type { CellValue, Workbook } from "../../src/workbook/types";
import { writeWorkbook } from "../../src/workbook/writeWorkbook";
import { makeResults, resultBook } from "../school/results";
import { makeSchool } from "../school/school";
import { fieldsOf, schoolBook } from "../school/schoolBook";
import { plantErrors } from "../school/plantErrors";
import { ajvPeer, asObject } from "./ajvPeer";

type EditedField = "sex" | "fullName" | "birthDate" | "classCode" | "mark.math";

const isQuick = process.argv.includes("--quick");
/** A process of its own, for what is done once: `--first ours FILE`, `--first sheetjs FILE`. */
const isFirst = process.argv.includes("--first");
const sizes = isQuick ? [200] : [1_000, 10_000, 100_000];

interface Line {
  readonly pupils: number;
  readonly what: string;
  readonly milliseconds?: number;
  readonly megabytes?: number;
  readonly peer?: { readonly name: string; readonly milliseconds: number };
}

async function main(): Promise<void> {
  if (isFirst) return runFirst();
  const lines: Line[] = [];
  for (const pupils of sizes) lines.push(...(await measure(pupils)));
  lines.push(...(await measureResults(isQuick ? 200 : 2_000)));
  console.log(`| pupils | what | ms | against | ratio |\n|---|---|---|---|---|`);
  for (const line of lines) console.log(`| ${cellsOf(line).join(" | ")} |`);
}

function cellsOf({ pupils, what, milliseconds, megabytes, peer }: Line): string[] {
  const measured = milliseconds === undefined ? `${(megabytes ?? 0).toFixed(1)} MB` : milliseconds.toFixed(2);
  if (!peer || milliseconds === undefined) return [String(pupils), what, measured, "–", "–"];
  const against = `${peer.name}, ${peer.milliseconds.toFixed(1)} ms`;
  return [String(pupils), what, measured, against, (milliseconds / peer.milliseconds).toFixed(3)];
}

async function measure(pupils: number): Promise<Line[]> {
  const corrupted = plantErrors(makeSchool({ seed: 2018, level: "C2", pupils }), 5);
  const { school } = corrupted;
  const fields = fieldsOf(school).slice(0, 45);
  const book = schoolBook(school, corrupted.oddCells);
  const bytes = await writeWorkbook({
    sheets: book.sheets.map((sheet, place) =>
      place === 0
        ? {
            ...sheet,
            values: sheet.values.map((row) => row.slice(0, 45)),
            formats: sheet.formats?.filter(({ area }) => area.right < 45) ?? [],
            lists: [],
          }
        : sheet,
    ),
  });
  const runs = pupils > 20_000 ? 1 : 5;

  let opened: Workbook | null = null;
  const opening = await best(runs, async () => {
    opened = await openWorkbook(bytes);
  });
  const workbook = opened as Workbook | null;
  if (!workbook) throw new Error("nothing opened");
  const rows = workbook.sheets[0]?.values.slice(1) ?? [];

  let check = new WorkbookCheck(workbook);
  const checking = await best(runs, () => {
    check = new WorkbookCheck(workbook);
    return check.problems.length;
  });
  const validate = ajvPeer(fields);
  const objects = rows.map((row) => asObject(fields, row));
  const schema = await best(runs, () => objects.filter((row) => !validate(row)).length);
  const edits = (["sex", "fullName", "birthDate", "classCode"] as const).map((field) => ({
    what: `one edit: ${field}`,
    milliseconds: editCost(check, field),
  }));
  const sheetJs = await best(pupils > 20_000 ? 1 : 2, () => readSheetJs(bytes, { dense: true }).SheetNames.length);
  const { sheets: counted } = countedSheets(workbook);
  let counts = countPupils(counted);
  const counting = await best(runs, () => {
    counts = countPupils(counted);
    return counts.places.length;
  });
  const balancing = await best(runs, () => checkIdentities(counts).length);
  const memory = memoryOfCheck(workbook);
  const first = measureFirst(bytes);
  const open = { name: "opening the file", milliseconds: opening };
  return [
    { pupils, what: "whole check", milliseconds: checking, peer: open },
    {
      pupils,
      what: "whole check",
      milliseconds: checking,
      peer: { name: "opening it with SheetJS 0.20.3", milliseconds: sheetJs },
    },
    { pupils, what: "whole check", milliseconds: checking, peer: { name: "ajv schema", milliseconds: schema } },
    {
      pupils,
      what: "first check of a process",
      milliseconds: first.check,
      peer: { name: "opening it with SheetJS first", milliseconds: first.sheetJs },
    },
    ...edits.map((edit) => ({ pupils, ...edit, peer: open })),
    { pupils, what: "all statistics counted", milliseconds: counting, peer: open },
    { pupils, what: "what must balance", milliseconds: balancing, peer: open },
    ...(memory === null ? [] : [{ pupils, what: "memory of the check", megabytes: memory }]),
  ];
}

/** Milliseconds of the first time in a fresh process, nothing compiled yet: best of three processes. */
function measureFirst(bytes: Uint8Array): { readonly check: number; readonly sheetJs: number } {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "list.xlsx");
  writeFileSync(file, bytes);
  const first = (what: string) => {
    const command = [...process.execArgv, process.argv[1] ?? "", "--first", what, file];
    return Math.min(...[1, 2, 3].map(() => Number(execFileSync(process.execPath, command, { encoding: "utf8" }))));
  };
  const measured = { check: first("ours"), sheetJs: first("sheetjs") };
  rmSync(folder, { recursive: true });
  return measured;
}

async function runFirst(): Promise<void> {
  const [what, file = ""] = process.argv.slice(-2);
  const bytes = new Uint8Array(readFileSync(file));
  const workbook = what === "ours" ? await openWorkbook(bytes) : null;
  const started = performance.now();
  const found = workbook
    ? new WorkbookCheck(workbook).problems.length
    : readSheetJs(bytes, { dense: true }).SheetNames.length;
  if (found === 0) throw new Error("nothing found");
  console.log(performance.now() - started);
}

/** What a check holds beside the workbook, its list of problems read; `null` without `--expose-gc`. */
function memoryOfCheck(workbook: Workbook): number | null {
  const before = heapInUse();
  const check = new WorkbookCheck(workbook);
  const found = check.problems.length;
  const after = heapInUse();
  // Used after the second reading, so that the check is still there when the heap is read.
  return before === null || after === null || check.problems.length !== found ? null : (after - before) / 1_048_576;
}

function heapInUse(): number | null {
  if (!globalThis.gc) return null;
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

/** With the fourteen that every THCS teaches, twenty. */
const rareSubjects: readonly SubjectId[] = [
  "secondLanguage",
  "ethnicLanguage",
  "vocational",
  "otherSubject",
  "educationActivity",
  "naturalScience",
];

/** Mẫu số 2 of a school: every pupil with a score of subjects, opened and checked. */
async function measureResults(pupils: number): Promise<Line[]> {
  const results = makeResults(makeSchool({ seed: 2018, level: "C2", pupils }), 5, rareSubjects);
  const bytes = await writeWorkbook(resultBook(results));
  let opened: Workbook | null = null;
  const opening = await best(5, async () => {
    opened = await openWorkbook(bytes);
  });
  const workbook = opened as Workbook | null;
  if (!workbook) throw new Error("nothing opened");
  let check = new WorkbookCheck(workbook);
  const checking = await best(5, () => {
    check = new WorkbookCheck(workbook);
    return check.problems.length;
  });
  const { sheets: counted } = countedSheets(workbook);
  const counting = await best(5, () => countPupils(counted).places.length);
  const sheetJs = await best(2, () => readSheetJs(bytes, { dense: true }).SheetNames.length);
  const open = { name: "opening the file", milliseconds: opening };
  const subjects = results.fields.filter(({ key }) => key.startsWith("mark.")).length;
  const whole = { pupils, what: `whole check of results, ${String(subjects)} subjects`, milliseconds: checking };
  return [
    { ...whole, peer: open },
    { ...whole, peer: { name: "opening it with SheetJS 0.20.3", milliseconds: sheetJs } },
    { pupils, what: "one edit of results: a mark", milliseconds: editCost(check, "mark.math"), peer: open },
    { pupils, what: "all statistics of results counted", milliseconds: counting, peer: open },
  ];
}

/** Mean of edits all over the list, each with the list of problems read anew. */
function editCost(check: WorkbookCheck, field: EditedField): number {
  const [recognised] = check.recognised;
  const column = recognised?.columns.get(field);
  const sheet = recognised ? check.sheet(recognised.sheetId) : undefined;
  if (!recognised || !sheet || column === undefined) throw new Error(`no column ${field}`);
  const count = 40;
  const step = Math.max(1, Math.floor(recognised.rows.length / count));
  const wrong: Record<EditedField, CellValue> = {
    sex: "Nu",
    fullName: "Lê Thị Mới",
    birthDate: 30_000,
    classCode: "6B",
    "mark.math": 4.3,
  };
  const started = performance.now();
  let done = 0;
  for (let place = 0; place < recognised.rows.length && done < count; place += step, done++) {
    const row = recognised.rows[place] ?? 0;
    const area = { top: row, bottom: row, left: column, right: column };
    const before = sheet.values[row]?.[column] ?? "";
    for (const value of [wrong[field], before]) {
      const numberFormats = new Map(
        typeof value === "number" && value > 100 ? [[row * 16_384 + column, "dd/mm/yyyy"]] : [],
      );
      check.putContents([{ sheetId: sheet.id, area, values: [[value]], formulas: new Map(), numberFormats }]);
      void check.problems.length;
    }
  }
  return (performance.now() - started) / (done * 2);
}

async function best(runs: number, work: () => unknown): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    await work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

void main();
