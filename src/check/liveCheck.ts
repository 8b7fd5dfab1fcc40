import { createStore, type StoreApi } from "zustand/vanilla";
import { type BookSettings, emptyBookSettings, parseBookSettings, type SubmissionDetails } from "../forms/bookSettings";
import { mappingKeys } from "../forms/mappingKeys";
import type { FieldKey, Level, RecognitionHints } from "../forms/types";
import type { Fix, Severity } from "../rules/types";
import type { Bilingual } from "../text/bilingual";
import { cellKey } from "../workbook/cells";
import type { Area, AreaContent, CellEdit, CellRef, Sheet, Workbook } from "../workbook/types";
import type { NewSheet } from "../workbook/writeWorkbook";
import { type BookHost, HostError, type HostEvent, type Mark } from "./bookHost";
import type {
  ChangeOutcome,
  CheckedSheet,
  JournalEntry,
  LiveBook,
  LiveState,
  PlannedEdit,
  Submission,
  Trouble,
} from "./liveState";
import { type Problem, severities } from "./problem";
import type { CheckOptions, WorkbookCheck } from "./workbookCheck";

/** What the rooms beside this one do for a submission; handed in where the product is put together. */
export interface SubmissionTools {
  /** Takes every trace of ours out of the saved file; throws where it cannot vouch for it. */
  stripTraces(bytes: Uint8Array): Promise<Uint8Array>;
  fileName(unitName: string, formShortName: string): { readonly name: string; readonly replaced: readonly string[] };
}

/** Makes the check of a workbook. Loaded beside the pane, which shows itself before all rules are there. */
export type MakeCheck = (workbook: Workbook, options: CheckOptions) => Promise<WorkbookCheck>;

/** What is to be read again, gathered while the host is busy. */
interface Pending {
  readonly areas: Map<string, Area[]>;
  readonly wholeSheets: Set<string>;
}

/**
 * Follows an open book: reads what was edited, keeps the problems current, shows the marks. Work goes through one queue,
 * so that marks always belong to the values they were computed from.
 */
export class LiveCheck implements LiveBook {
  private readonly store: StoreApi<LiveState>;
  private check: WorkbookCheck | null = null;
  private stopWatching: (() => Promise<void>) | null = null;
  private queue: Promise<void> = Promise.resolve();
  private pending: Pending = noPending();
  private isDraining = false;
  /** Marks as last written, by sheet; a sheet that refuses marks is not asked again until a whole check. */
  private readonly shown = new Map<string, string>();
  private readonly refusing = new Set<string>();
  private areTracesRemoved = false;
  private nextEntry = 1;

  constructor(
    private readonly host: BookHost,
    private readonly tools: SubmissionTools,
    private readonly makeCheck: MakeCheck,
  ) {
    this.store = createStore<LiveState>(() => ({ ...startState, fileName: host.fileName() }));
  }

  getState(): LiveState {
    return this.store.getState();
  }

  subscribe(listener: () => void): () => void {
    return this.store.subscribe(listener);
  }

  /** Reads the book, watches it and shows what is wrong. Resolves also when that failed: the state says so. */
  async start(): Promise<void> {
    await this.enqueue(async () => {
      await this.attach();
    });
  }

  async close(): Promise<void> {
    const stop = this.stopWatching;
    this.stopWatching = null;
    await stop?.();
  }

  /** When everything that is known to have changed has been read, checked and marked. */
  async idle(): Promise<void> {
    let last: Promise<void>;
    do {
      last = this.queue;
      await last;
    } while (last !== this.queue);
  }

  async checkAll(): Promise<void> {
    await this.enqueue(async () => {
      this.refusing.clear();
      if (this.areTracesRemoved) await this.bringSettingBack();
      if (!this.stopWatching) {
        if (!(await this.attach())) return;
      } else if (!(await this.readAll())) return;
      this.set({ wholeChecks: this.getState().wholeChecks + 1 });
    });
  }

  async goTo(cell: CellRef): Promise<void> {
    await this.attempt("goTo", () => this.host.goTo(cell));
  }

  checkedSheets(): readonly CheckedSheet[] {
    return this.check?.checkedSheets ?? [];
  }

  sheets(): readonly Sheet[] {
    return this.check?.allSheets ?? [];
  }

  async applyFix(problem: Problem, fix: Fix): Promise<boolean> {
    return this.enqueue(async () => {
      const before = await this.attempt("write", () => this.readCells(fix.edits));
      if (!before || !this.check) return false;
      const own = before.find((cell) => isSameCell(cell, problem));
      const hasChanged = own !== undefined && own.value !== problem.value;
      if (hasChanged || before.some((cell) => cell.formula !== null)) {
        this.check.putContents(before.map((cell) => cell.content));
        await this.publish();
        return false;
      }
      return this.writeAsOneStep(fix.label, fix.edits, before);
    });
  }

  async applyEdits(title: Bilingual, edits: readonly PlannedEdit[]): Promise<ChangeOutcome> {
    return this.enqueue(async () => {
      const before = await this.attempt("write", () => this.readCells(edits));
      if (!before || !this.check) return { isDone: false, written: 0, skipped: [] };
      const isFree = edits.map((edit, place) => {
        const now = before[place];
        return now !== undefined && now.formula === null && now.value === edit.expected;
      });
      const free = edits.filter((_, place) => isFree[place]);
      const skipped = edits
        .filter((_, place) => !isFree[place])
        .map(({ sheet, row, column }) => ({ sheet, row, column }));
      this.check.putContents(before.filter((_, place) => !isFree[place]).map((cell) => cell.content));
      if (free.length === 0) {
        await this.publish();
        return { isDone: true, written: 0, skipped };
      }
      const old = before.filter((_, place) => isFree[place]);
      const isDone = await this.writeAsOneStep(title, free, old);
      return { isDone, written: isDone ? free.length : 0, skipped };
    });
  }

  async addSheet(sheet: NewSheet): Promise<string | null> {
    return (await this.enqueue(() => this.attempt("write", () => this.host.addSheet(sheet)))) ?? null;
  }

  async removeSheet(sheetId: string): Promise<boolean> {
    const isDone = this.enqueue(() => this.attempt("write", async () => (await this.host.removeSheet(sheetId), true)));
    return (await isDone) === true;
  }

  /** Writes, reads back what the host made of it, and remembers what stood there. False where the host refused. */
  private async writeAsOneStep(
    title: Bilingual,
    edits: readonly CellEdit[],
    before: readonly ReadCell[],
  ): Promise<boolean> {
    if ((await this.attempt("write", async () => (await this.host.write(edits), true))) !== true) return false;
    const after = await this.attempt("read", () => this.readCells(edits));
    if (after) this.check?.putContents(after.map((cell) => cell.content));
    const entry: JournalEntry = {
      id: this.nextEntry++,
      title,
      changes: edits.map((edit, place) => ({
        cell: { sheet: edit.sheet, row: edit.row, column: edit.column },
        before: before[place]?.value ?? "",
        beforeFormat: before[place]?.format ?? "General",
        after: after?.[place]?.value ?? edit.value,
      })),
    };
    this.set({ journal: [...this.getState().journal, entry] });
    await this.publish();
    return true;
  }

  async undo(): Promise<boolean> {
    return this.enqueue(async () => {
      const entry = this.getState().journal.at(-1);
      if (!entry || !this.check) return false;
      const edits: CellEdit[] = entry.changes.map(({ cell, before, beforeFormat }) => ({
        ...cell,
        value: before,
        numberFormat: beforeFormat,
      }));
      const now = await this.attempt("write", () => this.readCells(edits));
      if (!now) return false;
      const isTouched = entry.changes.some((change, place) => now[place]?.value !== change.after);
      if (isTouched) {
        this.set({ journal: this.getState().journal.slice(0, -1) });
        return false;
      }
      if ((await this.attempt("write", async () => (await this.host.write(edits), true))) !== true) return false;
      const after = await this.attempt("read", () => this.readCells(edits));
      if (after) this.check.putContents(after.map((cell) => cell.content));
      this.set({ journal: this.getState().journal.slice(0, -1) });
      await this.publish();
      return true;
    });
  }

  async showMarks(isOn: boolean): Promise<void> {
    await this.enqueue(async () => {
      await this.changeSettings({ marksInSheet: isOn });
      if (isOn) await this.publish();
      else await this.takeMarksAway();
    });
  }

  async setLevel(level: Level | null): Promise<void> {
    await this.changeRecognition({ level: level ?? undefined });
  }

  async setSchoolYear(year: number | null): Promise<void> {
    await this.changeRecognition({ schoolYear: year ?? undefined });
  }

  async setUnitName(name: string): Promise<void> {
    await this.enqueue(() => this.changeSettings({ unitName: name }));
  }

  async setSubmissionDetails(details: SubmissionDetails): Promise<void> {
    await this.enqueue(() => this.changeSettings({ submission: details }));
  }

  async mapColumn(sheetId: string, column: number, field: FieldKey | null): Promise<void> {
    const recognised = this.getState().recognised.find((sheet) => sheet.sheetId === sheetId);
    const key = recognised ? (mappingKeys(recognised.headers)[column] ?? "") : "";
    // A column without a header has no name to remember it by.
    if (!recognised || key === "") return;
    await this.changeRecognition({ mappings: withMapping(this.getState().settings, recognised.sheetName, key, field) });
  }

  async prepareSubmission(onProgress?: (share: number) => void): Promise<Submission> {
    const state = this.getState();
    const form = state.recognised.find((sheet) => sheet.sheetId === state.activeSheetId) ?? state.recognised[0];
    const bytes = await this.enqueue(() => this.host.fileBytes(onProgress));
    const { name, replaced } = this.tools.fileName(state.settings.unitName ?? "", form?.form.shortName ?? "");
    return { fileName: name, replacedCharacters: replaced, bytes: await this.tools.stripTraces(bytes) };
  }

  async removeTraces(): Promise<void> {
    await this.enqueue(async () => {
      this.areTracesRemoved = true;
      await this.takeMarksAway();
      await this.attempt("settings", () => this.host.writeSetting(null));
    });
  }

  dismissTrouble(): void {
    this.set({ trouble: null });
  }

  async retry(): Promise<void> {
    this.set({ trouble: null });
    await this.checkAll();
  }

  private async attach(): Promise<boolean> {
    const setting = await this.attempt("settings", () => this.host.readSetting());
    this.set({ settings: setting === undefined ? emptyBookSettings : parseBookSettings(setting) });
    if (!this.stopWatching) {
      const stop = await this.attempt("watch", () => this.host.watch((event) => this.onEvent(event)));
      if (stop) this.stopWatching = stop;
    }
    return this.readAll();
  }

  private async readAll(): Promise<boolean> {
    const isFirst = this.check === null;
    if (isFirst) this.set({ phase: "reading", progress: 0 });
    this.pending = noPending();
    const workbook = await this.attempt("read", () =>
      this.host.readWorkbook((progress) => isFirst && this.set({ progress })),
    );
    if (!workbook) {
      if (isFirst) this.set({ phase: "failed" });
      return false;
    }
    this.check = await this.makeCheck(workbook, { hints: hintsOf(this.getState().settings) });
    const selection = await this.attempt("read", () => this.host.selection());
    if (selection) {
      const { sheetId, area } = selection;
      this.set({ activeSheetId: sheetId, selection: { sheet: sheetId, row: area.top, column: area.left } });
    }
    this.set({ phase: "ready", progress: 1, fileName: this.host.fileName() });
    [...this.shown.keys()].forEach((sheetId) => this.distrustMarks(sheetId));
    await this.publish();
    return true;
  }

  private onEvent(event: HostEvent): void {
    switch (event.kind) {
      case "selected":
        this.set({
          activeSheetId: event.sheetId,
          selection: { sheet: event.sheetId, row: event.area.top, column: event.area.left },
        });
        this.refreshSelected();
        return;
      case "sheetActivated":
        this.set({ activeSheetId: event.sheetId });
        return;
      case "edited":
        // The echo of a fix: it was read back when it was written.
        if (event.isOwn) return;
        this.pending.areas.set(event.sheetId, [...(this.pending.areas.get(event.sheetId) ?? []), ...event.areas]);
        break;
      case "restructured":
      case "sheetAdded":
        this.pending.wholeSheets.add(event.sheetId);
        break;
      case "sheetDeleted":
        void this.enqueue(async () => {
          this.check?.removeSheet(event.sheetId);
          await this.publish();
        });
        return;
      case "sheetRenamed":
        void this.enqueue(async () => {
          this.check?.renameSheet(event.sheetId, event.name);
          await this.publish();
        });
        return;
    }
    this.drainSoon();
  }

  /** Edits that arrive while one is being read are read together afterwards. */
  private drainSoon(): void {
    if (this.isDraining) return;
    this.isDraining = true;
    void this.enqueue(async () => {
      this.isDraining = false;
      const { areas, wholeSheets } = this.pending;
      this.pending = noPending();
      for (const sheetId of wholeSheets) {
        areas.delete(sheetId);
        const sheet = await this.attempt("read", () => this.host.readSheet(sheetId));
        if (sheet === null) this.check?.removeSheet(sheetId);
        else if (sheet) this.check?.putSheet(sheet);
        this.distrustMarks(sheetId);
      }
      for (const [sheetId, edited] of areas) {
        const contents = await this.attempt("read", () => this.host.readAreas(sheetId, edited));
        if (contents) this.check?.putContents(contents);
      }
      await this.publish();
    });
  }

  private async changeRecognition(change: {
    [Key in keyof BookSettings]?: BookSettings[Key] | undefined;
  }): Promise<void> {
    await this.enqueue(async () => {
      await this.changeSettings(change);
      this.check?.setHints(hintsOf(this.getState().settings));
      await this.publish();
    });
  }

  private async changeSettings(change: { [Key in keyof BookSettings]?: BookSettings[Key] | undefined }): Promise<void> {
    const merged = { ...this.getState().settings, ...change };
    const settings = Object.fromEntries(
      Object.entries(merged).filter(([, value]) => value !== undefined),
    ) as unknown as BookSettings;
    this.set({ settings });
    await this.attempt("settings", () => this.host.writeSetting(JSON.stringify(settings)));
  }

  /** Tells the pane and marks the sheets. */
  private async publish(): Promise<void> {
    const { check } = this;
    if (!check) return;
    this.set({
      recognised: check.recognised,
      unrecognised: check.unrecognised,
      problems: check.problems,
      revision: this.getState().revision + 1,
    });
    this.refreshSelected();
    if (this.areTracesRemoved || this.getState().settings.marksInSheet === false) return;
    const marks = marksBySheet(check.problems);
    const sheets = new Set([...marks.keys(), ...this.shown.keys(), ...check.recognised.map((sheet) => sheet.sheetId)]);
    for (const sheetId of sheets) await this.markSheet(sheetId, marks.get(sheetId) ?? []);
  }

  private async markSheet(sheetId: string, marks: readonly Mark[]): Promise<void> {
    const signature = marks.map((mark) => `${mark.row},${mark.column},${mark.severity}`).join(";");
    if (this.shown.get(sheetId) === signature || this.refusing.has(sheetId)) return;
    if (!this.check?.sheet(sheetId)) {
      this.shown.delete(sheetId);
      return;
    }
    const isDone = await this.attempt("mark", async () => (await this.host.showMarks(sheetId, marks), true));
    if (isDone) this.shown.set(sheetId, signature);
    else if (this.getState().trouble?.code === "protected") this.refusing.add(sheetId);
  }

  private async bringSettingBack(): Promise<void> {
    this.areTracesRemoved = false;
    if (Object.keys(this.getState().settings).length > 1) await this.changeSettings({});
  }

  /** Places moved, or somebody else may have touched the marks: they are compared anew, also where none are due. */
  private distrustMarks(sheetId: string): void {
    if (this.shown.has(sheetId)) this.shown.set(sheetId, unknownMarks);
  }

  private async takeMarksAway(): Promise<void> {
    this.shown.clear();
    await this.attempt("mark", () => this.host.removeMarks());
  }

  private refreshSelected(): void {
    const { selection } = this.getState();
    const found = selection && this.check ? this.check.problemsAt(selection) : [];
    const selectedProblems = [...found].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
    this.set({ selectedProblems });
  }

  private async readCells(cells: readonly CellRef[]): Promise<ReadCell[]> {
    const read: ReadCell[] = [];
    for (const sheetId of new Set(cells.map((cell) => cell.sheet))) {
      const own = cells.filter((cell) => cell.sheet === sheetId);
      const contents = await this.host.readAreas(sheetId, own.map(areaOf));
      for (const cell of own) {
        const content = contents.find((other) => holds(other.area, cell)) ?? emptyContent(cell);
        const key = cellKey(cell.row, cell.column);
        read.push({
          sheet: cell.sheet,
          row: cell.row,
          column: cell.column,
          content,
          value: content.values[cell.row - content.area.top]?.[cell.column - content.area.left] ?? "",
          formula: content.formulas.get(key) ?? null,
          format: content.numberFormats.get(key) ?? "General",
        });
      }
    }
    const byPlace = new Map(read.map((cell) => [`${cell.sheet}!${cellKey(cell.row, cell.column)}`, cell]));
    return cells
      .map((cell) => byPlace.get(`${cell.sheet}!${cellKey(cell.row, cell.column)}`))
      .filter((cell) => cell !== undefined);
  }

  private set(change: Partial<LiveState>): void {
    this.store.setState(change);
  }

  /** `undefined` where the host failed; the trouble is then in the state. */
  private async attempt<Result>(during: Trouble["during"], work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.set({ trouble: { code: error.code, during } });
      return undefined;
    }
  }

  private enqueue<Result>(work: () => Promise<Result>): Promise<Result> {
    const run = this.queue.then(work);
    this.queue = run.then(
      () => undefined,
      () => undefined,
    );
    return run;
  }
}

interface ReadCell extends CellRef {
  readonly content: AreaContent;
  readonly value: AreaContent["values"][number][number];
  readonly formula: string | null;
  readonly format: string;
}

const startState: LiveState = {
  phase: "starting",
  progress: 0,
  trouble: null,
  fileName: "",
  recognised: [],
  unrecognised: [],
  activeSheetId: null,
  selection: null,
  problems: [],
  selectedProblems: [],
  settings: emptyBookSettings,
  journal: [],
  wholeChecks: 0,
  revision: 0,
};

/** Equals no signature. */
const unknownMarks = "?";

function noPending(): Pending {
  return { areas: new Map(), wholeSheets: new Set() };
}

function hintsOf(settings: BookSettings): RecognitionHints {
  return {
    ...(settings.level === undefined ? {} : { level: settings.level }),
    ...(settings.schoolYear === undefined ? {} : { schoolYear: settings.schoolYear }),
    mappings: new Map(
      (settings.mappings ?? []).map(([sheet, pairs]) => [sheet, new Map(pairs as [string, FieldKey | null][])]),
    ),
  };
}

function withMapping(
  settings: BookSettings,
  sheetName: string,
  columnKey: string,
  field: FieldKey | null,
): NonNullable<BookSettings["mappings"]> {
  const mappings = new Map((settings.mappings ?? []).map(([sheet, pairs]) => [sheet, new Map(pairs)]));
  const own = mappings.get(sheetName) ?? new Map<string, string | null>();
  // A field stands in one column only: another column that had it by hand gives it up.
  for (const [key, taken] of own) if (taken === field && field !== null) own.delete(key);
  own.set(columnKey, field);
  mappings.set(sheetName, own);
  return [...mappings].map(([sheet, pairs]) => [sheet, [...pairs]]);
}

/** The most severe of each cell's problems, by sheet. */
function marksBySheet(problems: readonly Problem[]): Map<string, Mark[]> {
  const bySheet = new Map<string, Map<number, Mark>>();
  for (const problem of problems) {
    const cells = bySheet.get(problem.sheet) ?? new Map<number, Mark>();
    bySheet.set(problem.sheet, cells);
    const key = cellKey(problem.row, problem.column);
    const known = cells.get(key);
    if (known && !isMoreSevere(problem.severity, known.severity)) continue;
    cells.set(key, { sheet: problem.sheet, row: problem.row, column: problem.column, severity: problem.severity });
  }
  return new Map([...bySheet].map(([sheet, cells]) => [sheet, [...cells.values()]]));
}

function isMoreSevere(a: Severity, b: Severity): boolean {
  return severities.indexOf(a) < severities.indexOf(b);
}

function isSameCell(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

function areaOf(cell: CellRef): Area {
  return { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
}

function holds(area: Area, cell: CellRef): boolean {
  return cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right;
}

/** A cell outside what the sheet uses is empty. */
function emptyContent(cell: CellRef): AreaContent {
  return { sheetId: cell.sheet, area: areaOf(cell), values: [[""]], formulas: new Map(), numberFormats: new Map() };
}
