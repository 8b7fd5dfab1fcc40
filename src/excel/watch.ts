import type { HostEvent } from "../check/bookHost";
import { parseAreas } from "../workbook/address";
import type { Gate } from "./gate";
import { mergeEvents } from "./mergeEvents";
import { isRefusal } from "./officeError";
import type { OwnWrites } from "./ownWrites";

export interface WatchOptions {
  readonly gate: Gate;
  readonly ownWrites: OwnWrites;
  /** Whether the host says that it tells of renamed sheets. */
  readonly tellsNames: boolean;
  /** The context that keeps the registrations; in Excel `() => new Excel.RequestContext()`. */
  newContext(): Excel.RequestContext;
  /** Called with every event before the listener. */
  onEvent?(event: HostEvent): void;
  /** Milliseconds in which events are gathered. */
  readonly pause?: number;
}

const DEFAULT_PAUSE = 40;

interface Registration {
  readonly context: Excel.RequestContext;
  readonly results: readonly { remove(): void }[];
  readonly tellsNames: boolean;
}

/**
 * Listens to the whole book and passes on merged events. Excel's events are hints: some never come, some come twice, and
 * all end when the session breaks; `reattach` then registers anew and asks for the active sheet to be read again.
 */
export class Watch {
  private registration: Registration | null = null;
  private pending: HostEvent[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private names = new Map<string, string>();
  private isClosed = false;

  private constructor(
    private readonly options: WatchOptions,
    private readonly listener: (event: HostEvent) => void,
  ) {}

  static async start(options: WatchOptions, listener: (event: HostEvent) => void): Promise<Watch> {
    const watch = new Watch(options, listener);
    await watch.attach(options.tellsNames);
    if (watch.registration?.tellsNames === false) watch.names = await watch.readNames();
    return watch;
  }

  /** After a lost session or a long sleep: handlers may be gone, and what they would have told with them. */
  async reattach(): Promise<void> {
    if (this.isClosed) return;
    await this.detach();
    await this.attach(this.options.tellsNames);
    const active = await this.options.gate.read("read active sheet", (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("id");
      return () => sheet.id;
    });
    this.push({ kind: "restructured", sheetId: active, isRemote: false });
  }

  async close(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.pending = [];
    await this.detach();
  }

  /** A host that promises to tell of renames and then refuses fails the whole registration: once more without. */
  private async attach(tellsNames: boolean): Promise<void> {
    try {
      await this.register(tellsNames);
    } catch (error) {
      if (!tellsNames || !isRefusal(error)) throw error;
      await this.register(false);
    }
  }

  private register(tellsNames: boolean): Promise<void> {
    return this.options.gate.alone("watch", async () => {
      const context = this.options.newContext();
      const sheets = context.workbook.worksheets;
      const results: { remove(): void }[] = [
        sheets.onChanged.add((args) => this.onChanged(args)),
        sheets.onSelectionChanged.add((args) => this.onSelection(args)),
        sheets.onActivated.add((args) => this.onActivated(args)),
        sheets.onAdded.add((args) => this.take({ kind: "sheetAdded", sheetId: args.worksheetId })),
        sheets.onDeleted.add((args) => this.take({ kind: "sheetDeleted", sheetId: args.worksheetId })),
      ];
      if (tellsNames) {
        results.push(
          sheets.onNameChanged.add((args) =>
            this.take({ kind: "sheetRenamed", sheetId: args.worksheetId, name: args.nameAfter }),
          ),
        );
      }
      await context.sync();
      this.registration = { context, results, tellsNames };
    });
  }

  /** A host that has forgotten the handlers refuses to remove them, which is as good. */
  private async detach(): Promise<void> {
    const registration = this.registration;
    this.registration = null;
    if (!registration) return;
    try {
      await this.options.gate.alone("stop watching", async () => {
        for (const result of registration.results) result.remove();
        await registration.context.sync();
      });
    } catch {
      return;
    }
  }

  private onChanged(args: Excel.WorksheetChangedEventArgs): Promise<void> {
    const isRemote = args.source === "Remote";
    const areas = parseAreas(args.address);
    if (args.changeType !== "RangeEdited" || areas.length === 0) {
      return this.take({ kind: "restructured", sheetId: args.worksheetId, isRemote });
    }
    const isOwn = this.isOwn(args, isRemote);
    return this.take({ kind: "edited", sheetId: args.worksheetId, areas, isOwn, isRemote });
  }

  private isOwn(args: Excel.WorksheetChangedEventArgs, isRemote: boolean): boolean {
    if (isRemote) return false;
    const source = args.triggerSource as string | undefined;
    if (source !== undefined && source !== "") return source === "ThisLocalAddin";
    return this.options.ownWrites.covers(args.worksheetId, parseAreas(args.address));
  }

  private onSelection(args: Excel.WorksheetSelectionChangedEventArgs): Promise<void> {
    const [first, ...others] = parseAreas(args.address);
    if (!first) return Promise.resolve();
    return this.take({ kind: "selected", sheetId: args.worksheetId, areas: [first, ...others] });
  }

  private async onActivated(args: Excel.WorksheetActivatedEventArgs): Promise<void> {
    await this.take({ kind: "sheetActivated", sheetId: args.worksheetId });
    if (this.registration?.tellsNames !== false) return;
    try {
      const names = await this.readNames();
      for (const [sheetId, name] of names) {
        const before = this.names.get(sheetId);
        if (before !== undefined && before !== name) await this.take({ kind: "sheetRenamed", sheetId, name });
      }
      this.names = names;
    } catch {
      // The next activation asks again.
      return;
    }
  }

  private readNames(): Promise<Map<string, string>> {
    return this.options.gate.read("read sheet names", (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/id,items/name");
      return () => new Map(sheets.items.map((sheet) => [sheet.id, sheet.name]));
    });
  }

  /** Office.js wants a promise of every handler. */
  private take(event: HostEvent): Promise<void> {
    this.push(event);
    return Promise.resolve();
  }

  private push(event: HostEvent): void {
    if (this.isClosed) return;
    this.pending.push(event);
    this.timer ??= setTimeout(() => this.flush(), this.options.pause ?? DEFAULT_PAUSE);
  }

  private flush(): void {
    this.timer = null;
    const events = mergeEvents(this.pending);
    this.pending = [];
    for (const event of events) {
      this.options.onEvent?.(event);
      this.listener(event);
    }
  }
}
