import { appContext } from "./appContext";
import type { AddinIdentity } from "./appContext";
import { runBatch } from "./batch";
import type { BatchRequest } from "./batch";
import { readRequest, writeAnswer, writeEvent } from "./envelope";
import type { OfficeRequest } from "./envelope";
import { FileCopies, NO_SUCH_SLICE } from "./fileCopies";
import type { FaultCode } from "./faults";
import { ExcelError } from "./excelError";
import type { HostBook } from "./hostBook";

/** Excel on the web's limit for one request and one answer, in bytes (docs: "resource-limits"). */
export const MAX_PAYLOAD_BYTES = 5 * 1024 * 1024;

/** Numbers of the methods behind `executeMethod` (`OSF.DDA.MethodDispId`). */
const METHOD = {
  loadSettings: 75,
  saveSettings: 76,
  openFile: 77,
  readSlice: 80,
  closeFile: 81,
  getFileProperties: 86,
  runBatch: 93,
  commandCompleted: 94,
};

/** Errors of the wire (`OSF.DDA.ErrorCodeManager`). */
const WIRE_ERROR = {
  fileTypeNotSupported: 1009,
  notSupported: 5000,
  internal: 5001,
  cellEditing: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
};

/** Flags beside a batch (`requestFlags`): it writes; it is safe while a cell is edited; it waits for the edit's end. */
const FLAG = { writes: 1, waitsForCellEdit: 64, isSafeInCellEdit: 256 };

/** `FileType.Compressed`. */
const COMPRESSED = 1;
/** How often a batch that waits for the end of an edit looks again, in milliseconds. */
const CELL_EDIT_POLL = 100;

export interface Counters {
  roundTrips: number;
  requestBytes: number;
  responseBytes: number;
}

export interface WireOptions {
  readonly book: HostBook;
  readonly addin: AddinIdentity;
  readonly controlId: string;
  readonly correlationId: string;
  readonly origin: string;
  readonly counters: Counters;
  /** Posts a letter to the pane's window. */
  readonly post: (letter: string) => void;
}

type Data = Readonly<Record<string, unknown>>;

/** One pane's talk with its host, from the first letter to the closing of the pane. */
export class OfficeWire {
  private readonly registrations = new Map<string, OfficeRequest>();
  private readonly files = new FileCopies();
  private readonly commands = new Map<string, () => void>();
  private readonly readyListeners: (() => void)[] = [];
  private readonly stopWatchingSelection: () => void;
  private nextCommand = 1;
  private isClosed = false;

  constructor(private readonly options: WireOptions) {
    options.book.events.onEntries((entries) => this.sendEvent("richApiMessage", { ArrayData: entries }));
    this.stopWatchingSelection = options.book.grid.listen((event) => {
      if (event.kind === "selected") this.sendEvent("documentSelectionChanged", {});
    });
  }

  /** Call for every letter from the pane's window. */
  receive(letter: unknown): void {
    const request = readRequest(letter);
    if (request === null || this.isClosed) return;
    void this.answer(request).catch((error: unknown) => {
      this.options.book.note(`Lỗi của bản mô phỏng: ${error instanceof Error ? (error.stack ?? "") : String(error)}`);
      this.reply(request, { Version: 1, Error: WIRE_ERROR.internal });
    });
  }

  /** The pane is gone: nothing is sent any more. */
  close(): void {
    this.isClosed = true;
    this.stopWatchingSelection();
    this.options.book.events.clear();
    this.options.book.references.removeAll();
  }

  /** Runs a function the add-in registered with `Office.actions.associate`; ends when it says `event.completed()`. */
  async runCommand(functionName: string, buttonId: string): Promise<void> {
    await this.whenReadyForCommands();
    const commandId = String(this.nextCommand++);
    const completed = new Promise<void>((resolve) => this.commands.set(commandId, resolve));
    const source = { source: { id: buttonId } };
    this.sendEvent("appCommandInvoked", { 0: commandId, 1: functionName, 2: JSON.stringify(source) });
    await completed;
  }

  private whenReadyForCommands(): Promise<void> {
    if (this.registrations.has("appCommandInvoked")) return Promise.resolve();
    return new Promise((resolve) => this.readyListeners.push(resolve));
  }

  private async answer(request: OfficeRequest): Promise<void> {
    if (request.kind === "registerEvent") {
      this.registrations.set(request.actionName, request);
      this.reply(request, { Version: 1, Error: 0 });
      if (request.actionName === "appCommandInvoked") for (const ready of this.readyListeners.splice(0)) ready();
      return;
    }
    if (request.kind === "unregisterEvent") {
      this.registrations.delete(request.actionName);
      this.reply(request, { Version: 1, Error: 0 });
      return;
    }
    switch (request.actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.reply(request, this.context());
      case "executeMethod":
        return this.execute(request, asRecord(request.data));
      default:
        // notifyHost, openWindowInHost and the like: told, not asked.
        return this.reply(request, null);
    }
  }

  private context(): Data {
    const { book, addin, controlId, correlationId, origin } = this.options;
    return appContext({
      profile: book.profile,
      addin,
      controlId,
      correlationId,
      documentUrl: `${origin}/${encodeURIComponent(book.grid.fileName())}`,
      settings: book.settings,
      isPaneVisible: book.shell.isPaneVisible(),
    });
  }

  private async execute(request: OfficeRequest, data: Data): Promise<void> {
    const method = asRecord(data.DdaMethod).DispatchId;
    switch (method) {
      case METHOD.runBatch:
        return this.executeBatch(request, Array.isArray(data.ArrayData) ? data.ArrayData : []);
      case METHOD.openFile:
        return this.openFile(request, data);
      case METHOD.readSlice: {
        const bytes = this.files.slice(Number(data["2"]), Number(data["3"]));
        if (bytes === null) return this.fail(request, NO_SUCH_SLICE);
        return this.succeed(request, { 0: [...bytes], 1: bytes.length });
      }
      case METHOD.closeFile:
        this.files.close(Number(data["2"]));
        return this.succeed(request, {});
      case METHOD.loadSettings:
        return this.succeed(request, { Properties: { Settings: this.documentSettings() } });
      case METHOD.saveSettings:
        this.saveDocumentSettings(asRecord(data.DdaSettingsMethod).Properties);
        return this.succeed(request, {});
      case METHOD.getFileProperties:
        return this.succeed(request, { 0: { 1: this.context()._docUrl } });
      case METHOD.commandCompleted: {
        const id = String(data["0"]);
        this.commands.get(id)?.();
        this.commands.delete(id);
        return this.succeed(request, {});
      }
      default:
        this.options.book.note(`Không mô phỏng: executeMethod ${String(method)}`);
        return this.fail(request, WIRE_ERROR.notSupported);
    }
  }

  private async executeBatch(request: OfficeRequest, parts: readonly unknown[]): Promise<void> {
    const { book, counters } = this.options;
    const { faults } = book;
    counters.roundTrips += 1;
    counters.requestBytes += request.size;
    if (faults.takeHang()) return;
    if (faults.latency > 0) await pause(faults.latency);
    const body = typeof parts[4] === "string" ? parts[4] : "{}";
    if (byteLength(body) > MAX_PAYLOAD_BYTES) return this.fail(request, WIRE_ERROR.requestTooLarge);
    if (!(await this.mayRunNow(Number(parts[6] ?? 0)))) return this.fail(request, WIRE_ERROR.cellEditing);
    const fault = faults.takeBatchFault();
    if (typeof fault === "number") return this.fail(request, fault);
    const answer = JSON.stringify(fault === null ? runBatch(book, JSON.parse(body) as BatchRequest) : failed(fault));
    if (byteLength(answer) > MAX_PAYLOAD_BYTES) return this.fail(request, WIRE_ERROR.responseTooLarge);
    counters.responseBytes += answer.length;
    this.succeed(request, { Data: [200, [], answer] });
  }

  /** Excel takes no writes while a person is typing in a cell, unless they say they can wait. */
  private async mayRunNow(flags: number): Promise<boolean> {
    const { grid } = this.options.book;
    if ((flags & FLAG.writes) === 0 || (flags & FLAG.isSafeInCellEdit) !== 0) return true;
    while (grid.isEditing()) {
      if ((flags & FLAG.waitsForCellEdit) === 0) return false;
      await pause(CELL_EDIT_POLL);
    }
    return true;
  }

  private async openFile(request: OfficeRequest, data: Data): Promise<void> {
    const { book } = this.options;
    if (Number(data["0"]) !== COMPRESSED) return this.fail(request, WIRE_ERROR.fileTypeNotSupported);
    if (!book.profile.canHandOutFile) return this.fail(request, WIRE_ERROR.notSupported);
    const fault = book.faults.takeFileFault();
    if (fault !== null) return this.fail(request, fault);
    const bytes = await book.grid.save(book.saveExtras());
    const opened = this.files.open(bytes, Number(data["1"]));
    if ("error" in opened) return this.fail(request, opened.error);
    this.succeed(request, { 0: opened.handle, 1: bytes.length });
  }

  private documentSettings(): { Name: string; Value: string }[] {
    return [...this.options.book.settings].map(([name, value]) => ({ Name: name, Value: value }));
  }

  /** `settings.saveAsync()` sends the whole store. */
  private saveDocumentSettings(properties: unknown): void {
    const { settings } = this.options.book;
    settings.clear();
    for (const pair of Array.isArray(properties) ? properties : []) {
      if (Array.isArray(pair)) settings.set(String(pair[0]), String(pair[1]));
    }
  }

  private sendEvent(name: string, data: Data): void {
    const registration = this.registrations.get(name);
    if (registration && !this.isClosed) this.options.post(writeEvent(registration, data, this.options.origin));
  }

  private succeed(request: OfficeRequest, data: Data): void {
    this.reply(request, { Version: 1, Error: 0, ...data });
  }

  private fail(request: OfficeRequest, error: number): void {
    this.reply(request, { Version: 1, Error: error });
  }

  private reply(request: OfficeRequest, data: unknown): void {
    if (!this.isClosed) this.options.post(writeAnswer(request, data, this.options.origin));
  }
}

function failed(code: FaultCode): unknown {
  const error = new ExcelError(String(code));
  return {
    Results: [],
    Error: { Code: error.code, Message: error.message, Location: "", ActionIndex: 0, HttpStatusCode: error.status },
  };
}

function asRecord(value: unknown): Data {
  return typeof value === "object" && value !== null ? (value as Data) : {};
}

/** UTF-8, without making the bytes of long texts that are certainly within the limit. */
function byteLength(text: string): number {
  return text.length * 3 <= MAX_PAYLOAD_BYTES ? text.length : new TextEncoder().encode(text).length;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
