import { createStore, type StoreApi } from "zustand/vanilla";
import {
  type BookSettings,
  type CountingSettings,
  emptyBookSettings,
  parseBookSettings,
  type SubmissionDetails,
} from "../forms/bookSettings";
import { mappingKeys } from "../forms/mappingKeys";
import type { FieldKey, Level, RecognitionHints } from "../forms/types";
import type { Fix, Severity } from "../rules/types";
import type { Bilingual } from "../text/bilingual";
import { cellKey, MAX_ROWS } from "../workbook/cells";
import { isConvertibleText } from "../workbook/convertibleText";
import type { Area, AreaContent, CellEdit, CellRef, Dropdown, Sheet, Workbook } from "../workbook/types";
import type { InputRule } from "../workbook/inputRule";
import type { NewSheet } from "../workbook/writeWorkbook";
import { type BookHost, HostError, type HostEvent, type Mark, type RuledArea, type WritingOptions } from "./bookHost";
import { type JournalKeeper, journalText, parseJournal, rowKey, standingRows, witnessesOf } from "./journal";
import type {
  ChangeOutcome,
  CheckedSheet,
  JournalEntry,
  LiveBook,
  LiveState,
  PlannedEdit,
  RowWitness,
  Submission,
  Trouble,
} from "./liveState";
import { type OwnSheetKind, ownSheetAs, sheetPrint, withOwnSheet, withoutOwnSheet } from "./ownSheets";
import { nextTurn } from "./nextTurn";
import { type Problem, severities } from "./problem";
import { pickCells, type ReadCell, readingsOf } from "./readingPlan";
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
    /** Absent: the journal lives as long as this check. */
    private readonly keeper?: JournalKeeper,
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

  isDate1904(): boolean {
    return this.check?.isDate1904 ?? false;
  }

  async trial(): Promise<WorkbookCheck | null> {
    return this.enqueue(async () => {
      // Copying is a block of some ten milliseconds at 10,000 pupils: before it the pane is drawn, so that it says what it
      // is doing.
      await nextTurn();
      return this.check?.copy() ?? null;
    });
  }

  async applyFix(problem: Problem, fix: Fix): Promise<boolean> {
    return this.enqueue(async () => {
      const before = await this.attempt("write", () => this.readCells(fix.edits));
      if (!before || !this.check) return false;
      const own = before.find((cell) => isSameCell(cell, problem));
      const hasChanged = own !== undefined && own.value !== problem.value;
      if (hasChanged || before.some((cell) => cell.formula !== null)) {
        this.putRead(before);
        await this.publish();
        return false;
      }
      return (await this.writeAsOneStep(fix.label, fix.edits, before)).isDone;
    });
  }

  async applyEdits(
    title: Bilingual,
    edits: readonly PlannedEdit[],
    options: WritingOptions = {},
  ): Promise<ChangeOutcome> {
    return this.enqueue(async () => {
      const before = await this.attempt("write", () => this.readCells(edits));
      if (!before || !this.check) return { isDone: false, written: 0, skipped: [] };
      if (options.signal?.aborted === true) return { isDone: false, isStopped: true, written: 0, skipped: [] };
      const isFree = edits.map((edit, place) => {
        const now = before[place];
        return now !== undefined && now.formula === null && now.value === edit.expected;
      });
      const free = edits.filter((_, place) => isFree[place]);
      const skipped = edits
        .filter((_, place) => !isFree[place])
        .map(({ sheet, row, column }) => ({ sheet, row, column }));
      this.putRead(before.filter((_, place) => !isFree[place]));
      if (free.length === 0) {
        await this.publish();
        return { isDone: true, written: 0, skipped };
      }
      const old = before.filter((_, place) => isFree[place]);
      return { ...(await this.writeAsOneStep(title, free, old, options)), skipped };
    });
  }

  async addSheet(sheet: NewSheet, kind?: OwnSheetKind, options?: WritingOptions): Promise<string | null> {
    return this.enqueue(async () => {
      const id = (await this.attempt("write", () => this.host.addSheet(sheet, options))) ?? null;
      if (id === null || !this.check) return id;
      // Read back, so that what is shown next already knows it, and as the host has it, which an edit is told by.
      const added = await this.attempt("read", () => this.host.readSheet(id));
      if (!added) return id;
      this.check.putSheet(added);
      if (kind) {
        const { ownSheets } = this.getState().settings;
        await this.changeSettings({ ownSheets: withOwnSheet(ownSheets, this.check.allSheets, kind, added) });
      }
      await this.publish();
      return id;
    });
  }

  async removeSheet(sheetId: string): Promise<boolean> {
    const isDone = this.enqueue(() => this.attempt("write", async () => (await this.host.removeSheet(sheetId), true)));
    return (await isDone) === true;
  }

  async removeOwnSheet(sheetId: string, evenIfEdited = false): Promise<"removed" | "edited" | "refused"> {
    return this.enqueue(async () => {
      const sheet = await this.attempt("write", () => this.host.readSheet(sheetId));
      if (!sheet) return sheet === null ? "removed" : "refused";
      const { ownSheets } = this.getState().settings;
      const own = ownSheetAs(ownSheets, sheet);
      if (own?.print !== sheetPrint(sheet) && !evenIfEdited) {
        this.check?.putSheet(sheet);
        await this.publish();
        return "edited";
      }
      if (!(await this.attempt("write", async () => (await this.host.removeSheet(sheetId), true)))) return "refused";
      this.check?.removeSheet(sheetId);
      await this.changeSettings({ ownSheets: withoutOwnSheet(ownSheets, own) });
      await this.publish();
      return "removed";
    });
  }

  async findInputRules(sheetId: string, areas: readonly Area[]): Promise<readonly RuledArea[] | null> {
    return (await this.enqueue(() => this.attempt("read", () => this.host.findInputRules(sheetId, areas)))) ?? null;
  }

  async setInputRules(sheetId: string, rules: readonly InputRule[]): Promise<boolean> {
    const isDone = this.enqueue(() =>
      this.attempt("write", async () => (await this.host.setInputRules(sheetId, rules), true)),
    );
    return (await isDone) === true;
  }

  async removeInputRules(sheetId: string): Promise<number | null> {
    return (await this.enqueue(() => this.attempt("write", () => this.host.removeInputRules(sheetId)))) ?? null;
  }

  /**
   * Writes, reads back what the host made of it, and remembers what stood there. Where the host gave up half-way or the
   * user said stop, what was written by then is a step like any other. Where it cannot even be read, all of it is
   * remembered: taking it back compares each cell, and leaves those alone that were never reached.
   */
  private async writeAsOneStep(
    title: Bilingual,
    edits: readonly CellEdit[],
    before: readonly ReadCell[],
    options: WritingOptions = {},
  ): Promise<{ isDone: boolean; isStopped?: boolean; written: number }> {
    const telling = this.witnessesOf(edits);
    const ending = await this.writeAll(edits, options);
    const after = await this.attempt("read", () => this.readCells(edits));
    if (after) this.putRead(after);
    const changes = edits.map((edit, place) => ({
      cell: { sheet: edit.sheet, row: edit.row, column: edit.column },
      before: before[place]?.value ?? "",
      beforeFormat: before[place]?.format ?? "General",
      after: after?.[place]?.value ?? edit.value,
    }));
    const isWritten = edits.map((_, place) => ending.isDone || !after || isOtherwise(before[place], after[place]));
    const written = changes.filter((_, place) => isWritten[place]);
    if (written.length > 0) {
      const entry = { id: this.nextEntry++, at: Date.now(), title, changes: written, witnesses: telling };
      await this.setJournal([...this.getState().journal, entry]);
    }
    await this.publish();
    return { ...ending, written: ending.isDone || after ? written.length : 0 };
  }

  private async writeAll(
    edits: readonly CellEdit[],
    options?: WritingOptions,
  ): Promise<{ isDone: boolean; isStopped?: boolean }> {
    const isWhole = await this.attempt("write", () => this.host.write(edits, options));
    return isWhole === false ? { isDone: false, isStopped: true } : { isDone: isWhole === true };
  }

  async undo(entryId?: number, options?: WritingOptions): Promise<ChangeOutcome> {
    return this.enqueue(async () => {
      const { journal } = this.getState();
      const entry = entryId === undefined ? journal.at(-1) : journal.find(({ id }) => id === entryId);
      if (!entry || !this.check) return { isDone: true, written: 0, skipped: [] };
      const places = entry.changes.map(({ cell }) => cell);
      const told = entry.witnesses.flatMap(({ sheet, row, cells }) =>
        cells.map(({ column }) => ({ sheet, row, column })),
      );
      const now = await this.attempt("write", () => this.readCells([...places, ...told]));
      if (!now) return { isDone: false, written: 0, skipped: [] };
      const valueOf = new Map(now.map((cell) => [placeKey(cell), cell.value]));
      const standing = standingRows(entry.witnesses, (cell) => valueOf.get(placeKey(cell)) ?? "");
      const isUntouched = entry.changes.map(({ cell, after }, place) => {
        const found = now[place];
        return found?.value === after && found.formula === null && standing.has(rowKey(cell.sheet, cell.row));
      });
      const edits = entry.changes.flatMap(({ cell, before, beforeFormat }, place): CellEdit[] => {
        if (!isUntouched[place]) return [];
        // Where the format is the cell's own still, it need not be written: a protected sheet would refuse it.
        const isSameFormat = now[place]?.format === beforeFormat;
        const needsFormat = !isSameFormat || (typeof before === "string" && isConvertibleText(before));
        return [{ ...cell, value: before, ...(needsFormat ? { numberFormat: beforeFormat } : {}) }];
      });
      const skipped = places.filter((_, place) => !isUntouched[place]);
      const ending = edits.length === 0 ? { isDone: true } : await this.writeAll(edits, options);
      const after = edits.length === 0 ? undefined : await this.attempt("read", () => this.readCells(edits));
      this.putRead(after ?? now);
      const isBack = new Set(
        edits
          .filter((edit, place) => ending.isDone || after?.[place]?.value === edit.value)
          .map((edit) => placeKey(edit)),
      );
      const rest = entry.changes.filter(({ cell }) => !isBack.has(placeKey(cell)));
      await this.setJournal(
        this.getState().journal.flatMap((other) =>
          other !== entry ? [other] : rest.length > 0 ? [{ ...entry, changes: rest }] : [],
        ),
      );
      await this.publish();
      return { ...ending, written: isBack.size, skipped };
    });
  }

  async clearJournal(): Promise<void> {
    await this.enqueue(() => this.setJournal([]));
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

  async setCounting(counting: CountingSettings): Promise<void> {
    await this.enqueue(() => this.changeSettings({ counting }));
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
    const hints = hintsOf(this.getState().settings);
    this.check = await this.makeCheck(workbook, { hints, ...(this.check ? { continues: this.check } : {}) });
    if (isFirst) this.bringJournalBack();
    const selection = await this.attempt("read", () => this.host.selection());
    if (selection) this.set(selectedPart(selection));
    this.set({ phase: "ready", progress: 1, fileName: this.host.fileName() });
    [...this.shown.keys()].forEach((sheetId) => this.distrustMarks(sheetId));
    await this.publish();
    return true;
  }

  /** Asked once of each sheet as it was read, and only for columns whose catalogue the book does not bring whole. */
  private async readDropdowns(): Promise<void> {
    const cells = this.check?.cellsToAskForLists ?? [];
    if (cells.length === 0) return;
    const sources = await this.host.readDropdowns(cells).catch((error: unknown) => {
      // The check goes on without them, as it does in a host that knows no such rules.
      if (error instanceof HostError) return [];
      throw error;
    });
    this.check?.putDropdowns(dropdownsOf(cells, sources));
  }

  private onEvent(event: HostEvent): void {
    switch (event.kind) {
      case "selected":
        this.set(selectedPart(event));
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
    await this.readDropdowns();
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

  /** The cells in the order asked for. */
  private async readCells(cells: readonly CellRef[]): Promise<ReadCell[]> {
    const byPlace = new Map<string, ReadCell>();
    for (const sheetId of new Set(cells.map((cell) => cell.sheet))) {
      const own = cells.filter((cell) => cell.sheet === sheetId);
      const contents: AreaContent[] = [];
      for (const areas of readingsOf(own)) contents.push(...(await this.host.readAreas(sheetId, areas)));
      for (const cell of pickCells(own, contents)) byPlace.set(placeKey(cell), cell);
    }
    return cells.flatMap((cell) => byPlace.get(placeKey(cell)) ?? []);
  }

  private putRead(cells: readonly ReadCell[]): void {
    this.check?.putContents([...new Set(cells.map((cell) => cell.content))]);
  }

  private witnessesOf(changed: readonly CellRef[]): RowWitness[] {
    const { check } = this;
    const telling = (check?.recognised ?? []).map(({ sheetId, columns }) => {
      const places = tellingFields.flatMap((field) => columns.get(field) ?? []);
      return [sheetId, places] as const;
    });
    const sheets = new Map((check?.allSheets ?? []).map((sheet) => [sheet.id, sheet]));
    return witnessesOf(changed, sheets, new Map(telling));
  }

  private bringJournalBack(): void {
    const { bookId } = this.getState().settings;
    if (bookId === undefined || !this.keeper || this.getState().journal.length > 0) return;
    const journal = parseJournal(this.keeper.read(bookId), this.sheets(), Date.now());
    this.nextEntry = journal.length + 1;
    this.set({ journal });
  }

  /** The book gets its id with its first entry: a book that was only read stays as it was. */
  private async setJournal(journal: readonly JournalEntry[]): Promise<void> {
    this.set({ journal });
    if (!this.keeper) return;
    if (this.getState().settings.bookId === undefined) {
      if (journal.length === 0) return;
      await this.changeSettings({ bookId: this.keeper.newBookId() });
    }
    const { bookId } = this.getState().settings;
    if (bookId !== undefined) this.keeper.write(bookId, journalText(journal, this.sheets(), Date.now()));
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

/** What names a pupil, best first. */
const tellingFields: readonly FieldKey[] = ["pupilCode", "fullName", "birthDate"];

const startState: LiveState = {
  phase: "starting",
  progress: 0,
  trouble: null,
  fileName: "",
  recognised: [],
  unrecognised: [],
  activeSheetId: null,
  selection: null,
  selectedAreas: [],
  problems: [],
  selectedProblems: [],
  settings: emptyBookSettings,
  journal: [],
  wholeChecks: 0,
  revision: 0,
};

function selectedPart({
  sheetId,
  areas,
}: {
  readonly sheetId: string;
  readonly areas: readonly [Area, ...Area[]];
}): Pick<LiveState, "activeSheetId" | "selection" | "selectedAreas"> {
  const [{ top, left }] = areas;
  return { activeSheetId: sheetId, selection: { sheet: sheetId, row: top, column: left }, selectedAreas: areas };
}

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

function placeKey({ sheet, row, column }: CellRef): string {
  return `${sheet}!${String(cellKey(row, column))}`;
}

/** By sheet; of a column one or more lists, wherever in it they were met. */
function dropdownsOf(cells: readonly CellRef[], sources: readonly (string | null)[]): Map<string, readonly Dropdown[]> {
  const bySheet = new Map<string, Map<string, Dropdown>>();
  cells.forEach(({ sheet, column }, place) => {
    const ofSheet = bySheet.get(sheet) ?? new Map<string, Dropdown>();
    bySheet.set(sheet, ofSheet);
    const source = sources[place] ?? null;
    if (source === null) return;
    const areas = [{ top: 0, left: column, bottom: MAX_ROWS - 1, right: column }];
    ofSheet.set(`${String(column)} ${source}`, { areas, source });
  });
  return new Map([...bySheet].map(([sheet, lists]) => [sheet, [...lists.values()]]));
}

function isOtherwise(before: ReadCell | undefined, after: ReadCell | undefined): boolean {
  return before?.value !== after?.value || before?.format !== after?.format;
}
