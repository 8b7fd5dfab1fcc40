import {
  HostError,
  type AreaContent,
  type BookHost,
  type HostEvent,
  type Mark,
  type RuledArea,
  type WritingOptions,
} from "../check/bookHost";
import type { Area, CellEdit, CellRef, CellValue, Sheet, Workbook } from "../workbook/types";
import type { InputRule } from "../workbook/inputRule";
import type { NewSheet } from "../workbook/writeWorkbook";
import { addSheet, removeSheet } from "./addSheet";
import { around } from "./areas";
import { readSetting, writeSetting } from "./bookSetting";
import { fileBytes } from "./fileBytes";
import { Gate } from "./gate";
import { findInputRules, removeInputRules, setInputRules } from "./inputRules";
import { Marks } from "./marks";
import { openNewBook } from "./newBook";
import { OwnWrites } from "./ownWrites";
import { readAreas } from "./readAreas";
import { readBook, readOneSheet } from "./readBook";
import { readDropdowns } from "./readDropdowns";
import { goTo, readSelection } from "./selection";
import { onWakeUp } from "./wakeUp";
import { Watch } from "./watch";
import { writeEdits } from "./writeEdits";

export interface ExcelHostOptions {
  /** By which our conditional formats are known, e.g. `so-sach`. */
  readonly markToken: string;
  /** Under which our one setting is kept in the workbook. */
  readonly settingKey: string;
  /** Told of every failure of the host, also of one that a repetition mended. Holds no cell values. */
  onFailure?(error: HostError): void;
}

/** Milliseconds for the whole file; each step of it has its own, shorter limit. */
const FILE_TIMEOUT = 10 * 60_000;

/** The open workbook. Call after `waitForOffice()` said `excel`. */
export async function createExcelHost(options: ExcelHostOptions): Promise<BookHost> {
  const host = new ExcelHost(options);
  await host.readName();
  return host;
}

class ExcelHost implements BookHost {
  readonly platform = platformOf(Office.context.platform);
  readonly language = Office.context.displayLanguage;

  private readonly gate: Gate;
  private readonly marks: Marks;
  private readonly ownWrites = new OwnWrites();
  /** Extent of what each sheet uses or used. */
  private readonly extents = new Map<string, Area>();
  private readonly watches = new Set<Watch>();
  private isReattaching = false;
  private hasLostSession = false;
  private name = "";

  constructor(private readonly options: ExcelHostOptions) {
    this.gate = new Gate({ newContext, onFailure: (error) => this.noteFailure(error) });
    this.marks = new Marks({ gate: this.gate, markToken: options.markToken });
  }

  fileName(): string {
    return this.name;
  }

  /** The name that the book was saved under; a book never saved has a title, but no address. */
  async readName(): Promise<void> {
    const title = await this.gate.read("read name", (context) => {
      context.workbook.load("name");
      return () => context.workbook.name;
    });
    this.noteName(title);
  }

  async readWorkbook(onProgress?: (share: number) => void): Promise<Workbook> {
    const { workbook, extents } = await this.withSecondTry(() => readBook(this.gate, onProgress));
    this.noteName(workbook.fileName ?? "");
    for (const [sheetId, used] of extents) this.noteExtent(sheetId, used);
    this.marks.distrust();
    await this.mendWatches();
    const { sheets, date1904 } = workbook;
    return { sheets, date1904, ...(this.name === "" ? {} : { fileName: this.name }) };
  }

  async readSheet(sheetId: string): Promise<Sheet | null> {
    const found = await readOneSheet(this.gate, sheetId);
    if (!found) return null;
    this.noteExtent(sheetId, found.used);
    this.marks.distrust(sheetId);
    return found.sheet;
  }

  async readAreas(sheetId: string, areas: readonly Area[]): Promise<AreaContent[]> {
    const contents = await readAreas(this.gate, sheetId, areas, this.extents.get(sheetId) ?? null, {
      look: (sheet) => this.marks.look(sheetId, sheet, areas),
      refused: () => this.marks.lookRefused(sheetId),
    });
    for (const content of contents) {
      if (content.values.some((row) => row.some(isFilled))) this.noteExtent(sheetId, content.area);
    }
    return contents;
  }

  async watch(listener: (event: HostEvent) => void): Promise<() => Promise<void>> {
    const watch = await Watch.start(
      {
        gate: this.gate,
        ownWrites: this.ownWrites,
        tellsNames: tellsNames(),
        newContext,
        onEvent: (event) => this.noteEvent(event),
      },
      listener,
    );
    this.watches.add(watch);
    const stopWaiting = onWakeUp(document, () => void this.reattach());
    return async () => {
      stopWaiting();
      this.watches.delete(watch);
      await watch.close();
    };
  }

  selection(): ReturnType<BookHost["selection"]> {
    return readSelection(this.gate);
  }

  showMarks(sheetId: string, marks: readonly Mark[]): Promise<void> {
    return this.marks.show(sheetId, marks);
  }

  removeMarks(): Promise<void> {
    return this.marks.removeAll();
  }

  goTo(cell: CellRef): Promise<void> {
    return goTo(this.gate, cell);
  }

  write(edits: readonly CellEdit[], options?: WritingOptions): Promise<boolean> {
    return writeEdits(this.gate, this.ownWrites, edits, options);
  }

  addSheet(sheet: NewSheet, options?: WritingOptions): Promise<string | null> {
    return addSheet(this.gate, sheet, options);
  }

  removeSheet(sheetId: string): Promise<void> {
    return removeSheet(this.gate, sheetId);
  }

  readDropdowns(cells: readonly CellRef[]): Promise<readonly (string | null)[]> {
    return readDropdowns(this.gate, cells);
  }

  findInputRules(sheetId: string, areas: readonly Area[]): Promise<RuledArea[]> {
    return findInputRules(this.gate, sheetId, areas);
  }

  setInputRules(sheetId: string, rules: readonly InputRule[]): Promise<void> {
    return setInputRules(this.gate, sheetId, rules);
  }

  removeInputRules(sheetId: string): Promise<number> {
    return removeInputRules(this.gate, sheetId);
  }

  readSetting(): Promise<string | null> {
    return readSetting(this.gate, this.options.settingKey);
  }

  writeSetting(value: string | null): Promise<void> {
    return writeSetting(this.gate, this.options.settingKey, value);
  }

  fileBytes(onProgress?: (share: number) => void): Promise<Uint8Array> {
    return this.gate.alone("get file", () => fileBytes(Office.context.document, { onProgress }), FILE_TIMEOUT);
  }

  openNewBook(bytes: Uint8Array): Promise<void> {
    return this.gate.alone("open new book", () => openNewBook(bytes));
  }

  private noteName(title: string): void {
    this.name = Office.context.document.url ? title : "";
  }

  private noteExtent(sheetId: string, used: Area | null): void {
    const extent = around(this.extents.get(sheetId) ?? null, used);
    if (extent) this.extents.set(sheetId, extent);
  }

  private noteEvent(event: HostEvent): void {
    if (event.kind === "restructured") this.marks.distrust(event.sheetId);
    if (event.kind === "sheetDeleted") {
      this.marks.forget(event.sheetId);
      this.extents.delete(event.sheetId);
    }
  }

  private noteFailure(error: HostError): void {
    if (error.code === "sessionLost") this.hasLostSession = true;
    this.options.onFailure?.(error);
  }

  /** A sheet may be deleted while the book is read: once more, from the list of sheets on. */
  private async withSecondTry<T>(read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (error) {
      if (error instanceof HostError && error.code === "sheetGone") return read();
      throw error;
    }
  }

  /** A book that reads again after a lost session has a session, but not the old one's handlers. */
  private async mendWatches(): Promise<void> {
    if (this.hasLostSession) await this.reattach();
  }

  private async reattach(): Promise<void> {
    if (this.isReattaching) return;
    this.isReattaching = true;
    try {
      for (const watch of this.watches) await watch.reattach();
      this.hasLostSession = false;
    } catch {
      // The failure was told through the gate; the next whole reading tries again.
      this.hasLostSession = true;
    } finally {
      this.isReattaching = false;
    }
  }
}

function newContext(): Excel.RequestContext {
  return new Excel.RequestContext();
}

/** `WorksheetCollection.onNameChanged`: ExcelApi 1.17; the web had it before, as a set of its own. */
function tellsNames(): boolean {
  const { requirements } = Office.context;
  return requirements.isSetSupported("ExcelApi", "1.17") || requirements.isSetSupported("ExcelApiOnline", "1.1");
}

function isFilled(value: CellValue): boolean {
  return value !== "";
}

/** Compared by name: the enum's numbers are Office.js's own affair. */
function platformOf(platform: Office.PlatformType): BookHost["platform"] {
  switch (platform) {
    case Office.PlatformType.PC:
      return "windows";
    case Office.PlatformType.OfficeOnline:
      return "web";
    case Office.PlatformType.Mac:
      return "mac";
    case Office.PlatformType.iOS:
      return "ipad";
    default:
      return "unknown";
  }
}
