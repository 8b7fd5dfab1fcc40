import { readFileSync } from "node:fs";
import { Script, createContext } from "node:vm";
import { runBatch } from "../batch";
import type { BatchRequest, BatchResponse } from "../batch";
import { Faults } from "../faults";
import { HostBook } from "../hostBook";
import type { HostShell } from "../hostBook";
import type { MemoryGrid } from "../memoryGrid";
import { objectMakers } from "../objects/makers";
import { PROFILES, offers } from "../profile";
import type { HostProfile } from "../profile";

/** The Excel library of the installed Office.js, its batches answered by the stand-in without a browser between. */
export interface GenuineExcel {
  readonly excel: typeof Excel;
  readonly book: HostBook;
  readonly grid: MemoryGrid;
  /** What the stand-in said on its console. */
  readonly notes: string[];
  /** Every batch that was sent, with its answer. */
  readonly batches: { readonly request: BatchRequest; readonly response: BatchResponse }[];
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  newContext(): Excel.RequestContext;
  close(): void;
}

export interface GenuineExcelOptions {
  readonly profile?: HostProfile["id"];
  readonly settings?: ReadonlyMap<string, string>;
  readonly shell?: HostShell;
}

interface RuntimeParts {
  Excel: typeof Excel & { RequestContext: new () => Excel.RequestContext };
  OfficeExtension: {
    GenericEventRegistration: { _testReadyImpl: () => Promise<void> };
    _testTriggerRichApiMessageEvent(message: unknown): void;
  };
}

/** Starts Office.js's Excel library over the grid. */
export function genuineExcel(grid: MemoryGrid, options: GenuineExcelOptions = {}): GenuineExcel {
  const profile = PROFILES.find(({ id }) => id === (options.profile ?? "web")) as HostProfile;
  const notes: string[] = [];
  const book = new HostBook({
    grid,
    profile,
    faults: new Faults(),
    addinId: "00000000-1111-2222-3333-444444444444",
    settings: options.settings ?? new Map(),
    makers: objectMakers,
    shell: options.shell ?? { showPane: () => undefined, isPaneVisible: () => true, openBook: () => undefined },
    note: (line) => notes.push(line),
  });
  const { Excel: excel, OfficeExtension: runtime } = loadLibrary(profile);
  const batches: { request: BatchRequest; response: BatchResponse }[] = [];
  runtime.GenericEventRegistration._testReadyImpl = () => Promise.resolve();
  book.events.onEntries((entries) => {
    runtime._testTriggerRichApiMessageEvent({
      entries: entries.map(([messageCategory, messageType, targetId, message, id, isRemoteOverride]) => ({
        messageCategory,
        messageType,
        targetId,
        message,
        id,
        isRemoteOverride,
      })),
    });
  });
  const newContext = (): Excel.RequestContext => {
    const context = new excel.RequestContext();
    Object.assign(context, {
      _requestExecutor: {
        executeAsync: (_data: unknown, _flags: number, message: { Body: BatchRequest }) => {
          // Office.js changes its paths after sending; what counts is what it sent.
          const request = JSON.parse(JSON.stringify(message.Body)) as BatchRequest;
          const response = JSON.parse(JSON.stringify(runBatch(book, request))) as BatchResponse;
          batches.push({ request, response });
          return Promise.resolve({
            HttpStatusCode: 200,
            ErrorCode: "",
            ErrorMessage: "",
            Headers: null,
            Body: response,
          });
        },
      },
    });
    return context;
  };
  return {
    excel,
    book,
    grid,
    notes,
    batches,
    newContext,
    run: async (batch) => {
      const context = newContext();
      return excel.run(context, batch as (context: Excel.RequestContext) => Promise<never>);
    },
    close: () => book.close(),
  };
}

let library: Script | null = null;

/** Only the runtime and the Excel library: the parts before talk to a window, those after to Microsoft. */
function loadLibrary(profile: HostProfile): RuntimeParts {
  library ??= new Script(
    cutLibrary(readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8")),
  );
  const requirements = {
    isSetSupported: (name: string, version: string) => offers(profile, `${name} ${version}`),
  };
  const window: Record<string, unknown> = {};
  const scope: Record<string, unknown> = { window, setTimeout, clearTimeout, console, Promise };
  window.Office = { context: { requirements } };
  library.runInContext(createContext(scope));
  return scope as unknown as RuntimeParts;
}

function cutLibrary(text: string): string {
  const source = text.replaceAll("\r\n", "\n");
  const start = source.lastIndexOf("var __extends", source.indexOf("(function (OfficeExtension_1)"));
  const end = source.indexOf('var _EndExcel = "_EndExcel";');
  if (start === -1 || end === -1) throw new Error("genuineExcel: this Office.js is laid out differently");
  return source.slice(start, end);
}
