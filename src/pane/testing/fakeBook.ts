import { HostError, type HostErrorCode, type RuleOwner } from "../../check/bookHost";
import type { JournalEntry, LiveBook, LiveState } from "../../check/liveState";
import type { Problem } from "../../check/problem";
import { emptyBookSettings } from "../../forms/bookSettings";
import { pupilListForm } from "../../forms/pupilList/form";
import type { FieldKey, RecognisedSheet } from "../../forms/types";
import type { Fix, Rule, Severity } from "../../rules/types";
import type { Sheet } from "../../workbook/types";

/** A live book without a host: keeps its state, applies fixes to its problems, and writes down what was asked of it. */
export interface FakeBook extends LiveBook {
  readonly calls: readonly (readonly [string, ...unknown[]])[];
  change(part: Partial<LiveState>): void;
  /** The next action of this name throws. */
  failNext(action: keyof LiveBook, code: HostErrorCode | "traces"): void;
  /** The next fix finds another value in the cell. */
  refuseNextFix(): void;
  /** Sheets that the book holds. */
  openSheets(sheets: readonly Sheet[]): void;
  /** Columns whose cells have a rule for typing, by whose it is. */
  readonly ruledColumns: Map<number, RuleOwner>;
  /** Ids of sheets of ours that somebody edited. */
  readonly editedSheets: Set<string>;
}

export function fakeBook(initial: Partial<LiveState> = {}): FakeBook {
  let state: LiveState = {
    phase: "ready",
    progress: 1,
    trouble: null,
    fileName: "Book1.xlsx",
    recognised: [],
    unrecognised: [],
    activeSheetId: "sheet1",
    selection: null,
    selectedAreas: [],
    problems: [],
    selectedProblems: [],
    settings: emptyBookSettings,
    journal: [],
    wholeChecks: 0,
    revision: 0,
    ...initial,
  };
  const listeners = new Set<() => void>();
  const calls: [string, ...unknown[]][] = [];
  const failures = new Map<string, HostErrorCode | "traces">();
  const taken = new Map<number, readonly Problem[]>();
  let isFixRefused = false;
  let openSheets: readonly Sheet[] = [];
  const ruledColumns = new Map<number, RuleOwner>();
  const editedSheets = new Set<string>();

  const change = (part: Partial<LiveState>) => {
    const next = { ...state, ...part };
    const selection = next.selection;
    state = {
      ...next,
      selectedProblems: selection
        ? next.problems.filter(
            (problem) =>
              problem.sheet === selection.sheet && problem.row === selection.row && problem.column === selection.column,
          )
        : [],
    };
    for (const listener of listeners) listener();
  };
  change({});

  const asked = async (name: string, ...args: unknown[]) => {
    calls.push([name, ...args]);
    await Promise.resolve();
    const code = failures.get(name);
    failures.delete(name);
    if (code === "traces") throw Object.assign(new Error("a mark is left"), { name: "TraceError" });
    if (code) throw new HostError(code, "as the test asked");
  };

  return {
    calls,
    change,
    failNext: (action, code) => void failures.set(action, code),
    openSheets: (sheets) => void (openSheets = sheets),
    ruledColumns,
    editedSheets,
    refuseNextFix: () => void (isFixRefused = true),
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      await asked("close");
    },
    async checkAll() {
      await asked("checkAll");
      change({ wholeChecks: state.wholeChecks + 1 });
    },
    async goTo(cell) {
      await asked("goTo", cell);
      change({ selection: { sheet: cell.sheet, row: cell.row, column: cell.column }, activeSheetId: cell.sheet });
    },
    async applyFix(problem, fix) {
      await asked("applyFix", problem, fix);
      if (isFixRefused) {
        isFixRefused = false;
        return false;
      }
      const entry: JournalEntry = {
        id: state.journal.length + 1,
        at: 0,
        witnesses: [],
        title: fix.label,
        changes: fix.edits.map((edit) => ({
          cell: { sheet: edit.sheet, row: edit.row, column: edit.column },
          before: problem.value,
          beforeFormat: "General",
          after: edit.value,
        })),
      };
      taken.set(entry.id, state.problems);
      change({
        journal: [...state.journal, entry],
        problems: state.problems.filter((candidate) => candidate !== problem),
      });
      return true;
    },
    async applyEdits(title, edits) {
      await asked("applyEdits", title, edits);
      change({
        journal: [
          ...state.journal,
          {
            id: state.journal.length + 1,
            at: 0,
            witnesses: [],
            title,
            changes: edits.map(({ sheet, row, column, expected, value }) => ({
              cell: { sheet, row, column },
              before: expected,
              beforeFormat: "General",
              after: value,
            })),
          },
        ],
        revision: state.revision + 1,
      });
      return { isDone: true, written: edits.length, skipped: [] };
    },
    async addSheet(sheet, kind) {
      await asked("addSheet", sheet, ...(kind ? [kind] : []));
      return sheet.name;
    },
    async removeSheet(sheetId) {
      await asked("removeSheet", sheetId);
      return true;
    },
    async removeOwnSheet(sheetId, evenIfEdited = false) {
      await asked("removeOwnSheet", sheetId, evenIfEdited);
      return editedSheets.has(sheetId) && !evenIfEdited ? "edited" : "removed";
    },
    async findInputRules(sheetId, areas) {
      await asked("findInputRules", sheetId, areas);
      return areas.map((area) => ({ area, owner: ruledColumns.get(area.left) ?? "none" }));
    },
    async setInputRules(sheetId, rules) {
      await asked("setInputRules", sheetId, rules);
      return true;
    },
    async removeInputRules(sheetId) {
      await asked("removeInputRules", sheetId);
      return 3;
    },
    checkedSheets: () => [],
    sheets: () => openSheets,
    async undo(entryId) {
      await asked("undo", ...(entryId === undefined ? [] : [entryId]));
      const entry = entryId === undefined ? state.journal.at(-1) : state.journal.find(({ id }) => id === entryId);
      if (!entry) return { isDone: true, written: 0, skipped: [] };
      change({
        journal: state.journal.filter((other) => other !== entry),
        problems: taken.get(entry.id) ?? state.problems,
      });
      return { isDone: true, written: entry.changes.length, skipped: [] };
    },
    async clearJournal() {
      await asked("clearJournal");
      change({ journal: [] });
    },
    isDate1904: () => false,
    trial: () => Promise.resolve(null),
    async showMarks(isOn) {
      await asked("showMarks", isOn);
      change({ settings: { ...state.settings, marksInSheet: isOn } });
    },
    async setLevel(level) {
      await asked("setLevel", level);
      const { level: _old, ...rest } = state.settings;
      change({ settings: level === null ? rest : { ...rest, level } });
    },
    async setSchoolYear(year) {
      await asked("setSchoolYear", year);
      const { schoolYear: _old, ...rest } = state.settings;
      change({ settings: year === null ? rest : { ...rest, schoolYear: year } });
    },
    async setUnitName(name) {
      await asked("setUnitName", name);
      change({ settings: { ...state.settings, unitName: name } });
    },
    async setSubmissionDetails(submission) {
      await asked("setSubmissionDetails", submission);
      change({ settings: { ...state.settings, submission } });
    },
    async setCounting(counting) {
      await asked("setCounting", counting);
      change({ settings: { ...state.settings, counting } });
    },
    async mapColumn(sheetId, column, field) {
      await asked("mapColumn", sheetId, column, field);
      change({
        recognised: state.recognised.map((sheet) =>
          sheet.sheetId === sheetId ? { ...sheet, columns: remapped(sheet.columns, column, field) } : sheet,
        ),
      });
    },
    async prepareSubmission(onProgress) {
      onProgress?.(0.5);
      await asked("prepareSubmission");
      onProgress?.(1);
      return {
        fileName: `${state.settings.unitName ?? ""}_Mẫu số 1.xlsx`,
        replacedCharacters: [],
        bytes: new Uint8Array([80, 75]),
      };
    },
    async removeTraces() {
      await asked("removeTraces");
    },
    dismissTrouble() {
      calls.push(["dismissTrouble"]);
      change({ trouble: null });
    },
    async retry() {
      await asked("retry");
      change({ trouble: null });
    },
  };
}

function remapped(
  columns: ReadonlyMap<FieldKey, number>,
  column: number,
  field: FieldKey | null,
): ReadonlyMap<FieldKey, number> {
  const kept = [...columns].filter(([key, at]) => at !== column && key !== field);
  return new Map(field === null ? kept : [...kept, [field, column]]);
}

/** A recognised sheet of Mẫu số 1 whose columns are the given fields from A on. */
export function fakeSheet(
  part: Partial<RecognisedSheet> = {},
  fields: readonly FieldKey[] = usualFields,
): RecognisedSheet {
  const headers = fields.map((key) => pupilListForm.fields.find((field) => field.key === key)?.header ?? key);
  return {
    form: pupilListForm,
    sheetId: "sheet1",
    sheetName: "Sheet1",
    level: "C2",
    schoolYear: 2017,
    schoolYearFrom: "title",
    yearOfAges: 2017,
    isVnen: false,
    headerTop: 0,
    headerBottom: 0,
    columns: new Map(fields.map((field, column) => [field, column])),
    splitBirthDate: null,
    headers,
    unknownColumns: [],
    rows: Array.from({ length: 800 }, (_, index) => index + 1),
    skippedRows: [],
    vnenClasses: [],
    titledClasses: [],
    confidence: 0.95,
    doubts: [],
    mergedDataAreas: [],
    ...part,
  };
}

const usualFields: readonly FieldKey[] = [
  "serial",
  "classCode",
  "pupilCode",
  "fullName",
  "birthDate",
  "sex",
  "status",
  "ethnicity",
];

/** A rule with one message, `says`, that names the value. */
export function fakeRule(id: string, vi: string, severity: Severity = "error"): Rule {
  return {
    id,
    title: { vi, en: `${id} in English` },
    forms: ["mau-1"],
    severity,
    source: { vi: "Danh mục dân tộc (QĐ 121-TCTK/PPCĐ)", en: "List of ethnic groups (QĐ 121-TCTK/PPCĐ)" },
    messages: {
      says: {
        vi: "«{value}» không có trong danh mục. Hãy chọn lại.",
        en: "“{value}” is not in the list. Choose again.",
      },
    },
    scope: "cell",
    reads: () => true,
    check: () => [],
  };
}

export function fakeProblem(part: Partial<Problem> = {}): Problem {
  return {
    rule: "ethnicity-unknown",
    severity: "error",
    sheet: "sheet1",
    sheetName: "Sheet1",
    row: 14,
    column: 7,
    field: "ethnicity",
    value: "Kinhh",
    message: "says",
    args: { value: "Kinhh" },
    fixes: [],
    related: [],
    className: "6A1",
    ...part,
  };
}

export function fakeFix(problem: Problem, value: string, isSure: boolean, reason = "thừa một chữ"): Fix {
  return {
    label: { vi: `Sửa thành «${value}» (${reason})`, en: `Change to “${value}” (${reason})` },
    isSure,
    edits: [{ sheet: problem.sheet, row: problem.row, column: problem.column, value }],
  };
}
