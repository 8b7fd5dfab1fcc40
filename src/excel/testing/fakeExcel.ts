/**
 * A small Excel for unit tests: the part of Office.js that src/excel uses, with its habits. Calls are queued and run in
 * order at `sync()`; the first that fails ends the batch and what ran before it stays done. Conditional formats are
 * numbered by their place in the list that is asked for, and a new one comes on top.
 */
import { areaAddress, parseArea, parseAreas } from "../../workbook/address";
import { cellKey, columnOfKey, rowOfKey } from "../../workbook/cells";
import type { Area, CellValue } from "../../workbook/types";
import { around, cellCount, intersection } from "../areas";

export interface FakeCell {
  value: CellValue;
  formula?: string;
  format?: string;
  fontName?: string;
}

export interface FakeFormat {
  type: string;
  areas: Area[];
  formula: string;
  fill?: string;
  font?: string;
  bold?: boolean;
  italic?: boolean;
  /** Excel itself fails on it. */
  isBroken?: boolean;
}

/** A rule for typing; `kind` is the key of Excel's rule object. */
export interface FakeValidation {
  area: Area;
  kind: string;
  rule: Record<string, unknown>;
  alert: { title: string; message: string; style: string; showAlert: boolean };
}

export class FakeSheet {
  validations: FakeValidation[] = [];
  /** What was asked of the sheet's looks, as words: `bold A1:B1`, `freezeRows 1`. */
  readonly looks: string[] = [];
  name: string;
  visibility = "Visible";
  isProtected = false;
  rowHidden: boolean | null = false;
  readonly cells = new Map<number, FakeCell>();
  readonly unlocked: Area[] = [];
  merges: Area[] = [];
  formats: FakeFormat[] = [];

  constructor(readonly id: string) {
    this.name = `Trang ${id}`;
  }

  set(address: string, value: CellValue, more: Partial<FakeCell> = {}): this {
    const area = parseArea(address);
    if (!area) throw new Error(address);
    this.cells.set(cellKey(area.top, area.left), { value, ...more });
    return this;
  }

  used(): Area | null {
    let used: Area | null = null;
    for (const [key, cell] of this.cells) {
      if (cell.value === "") continue;
      const row = rowOfKey(key);
      const column = columnOfKey(key);
      used = around(used, { top: row, left: column, bottom: row, right: column });
    }
    return used;
  }

  at(row: number, column: number): FakeCell {
    return this.cells.get(cellKey(row, column)) ?? { value: "" };
  }
}

export class FakeBook {
  name = "truong.xlsx";
  sheets: FakeSheet[] = [];
  readonly settings = new Map<string, unknown>();
  /** Name → formula of the area (`=DM!$A$2:$A$9`). */
  readonly names = new Map<string, string>();
  selection = "'Trang s1'!B2";
  activeId = "s1";
  /** Codes that the next batches fail with; `null` lets one through, `"hang"` never answers. */
  failures: (string | null)[] = [];
  isEditing = false;
  /** Most cells of values, formulas and formats that one answer may hold. */
  mostCells = Number.POSITIVE_INFINITY;
  /** Names of members that the host refuses. */
  readonly refused = new Map<string, string>();
  /** Called before each batch runs, for a user who is faster than the add-in. */
  beforeBatch: (() => void) | null = null;
  answeredCells = 0;
  handlers = new Map<string, ((args: unknown) => Promise<void>)[]>();

  addSheet(id: string): FakeSheet {
    const sheet = new FakeSheet(id);
    this.sheets.push(sheet);
    return sheet;
  }

  newContext = (): Excel.RequestContext => new FakeContext(this) as unknown as Excel.RequestContext;

  async fire(event: string, args: unknown): Promise<void> {
    for (const handler of this.handlers.get(event) ?? []) await handler(args);
  }
}

/** As Office.js rejects: a code, and a message that nobody should read. */
export class FakeOfficeError extends Error {
  constructor(readonly code: string) {
    super("Có lỗi khi xử lý yêu cầu.");
  }
}

function fail(code: string): never {
  throw new FakeOfficeError(code);
}

class FakeContext {
  readonly queue: (() => void)[] = [];
  readonly workbook = workbookProxy(this);
  readonly application = {
    suspendScreenUpdatingUntilNextSync: () => undefined,
  };

  constructor(readonly book: FakeBook) {}

  async sync(): Promise<void> {
    await Promise.resolve();
    const failure = this.book.failures.shift() ?? null;
    if (failure === "hang") return new Promise<void>(() => undefined);
    if (failure !== null) fail(failure);
    if (this.book.isEditing) fail("InvalidOperationInCellEditMode");
    this.book.beforeBatch?.();
    this.book.answeredCells = 0;
    for (const step of this.queue.splice(0)) step();
  }

  later(step: () => void): void {
    this.queue.push(step);
  }

  refuse(member: string): void {
    const code = this.book.refused.get(member);
    if (code !== undefined) fail(code);
  }
}

function workbookProxy(context: FakeContext) {
  return {
    name: "",
    load(this: { name: string }) {
      context.later(() => {
        this.name = context.book.name;
      });
    },
    worksheets: worksheetsProxy(context),
    names: namesProxy(context),
    settings: {
      getItemOrNullObject: (key: string) => {
        const setting = {
          isNullObject: false,
          value: undefined as unknown,
          load: () =>
            context.later(() => {
              setting.isNullObject = !context.book.settings.has(key);
              setting.value = context.book.settings.get(key);
            }),
        };
        return setting;
      },
      getItem: (key: string) => ({
        delete: () => context.later(() => void (context.book.settings.delete(key) || fail("ItemNotFound"))),
      }),
      add: (key: string, value: unknown) => context.later(() => void context.book.settings.set(key, value)),
    },
    getSelectedRanges: () => {
      const ranges = {
        address: "",
        worksheet: { id: "" },
        load: () =>
          context.later(() => {
            if (context.book.selection === "") fail("InvalidSelection");
            ranges.address = context.book.selection;
            ranges.worksheet.id = context.book.activeId;
          }),
      };
      return ranges;
    },
  };
}

function namesProxy(context: FakeContext) {
  const names = {
    items: [] as { name: string; formula: string }[],
    load: () =>
      context.later(() => {
        names.items = [...context.book.names].map(([name, formula]) => ({ name, formula }));
      }),
  };
  return names;
}

function worksheetsProxy(context: FakeContext) {
  const event = (name: string) => ({
    add: (handler: (args: unknown) => Promise<void>) => {
      context.later(() => {
        context.refuse(name);
        context.book.handlers.set(name, [...(context.book.handlers.get(name) ?? []), handler]);
      });
      return {
        remove: () =>
          context.later(() => {
            const rest = (context.book.handlers.get(name) ?? []).filter((other) => other !== handler);
            context.book.handlers.set(name, rest);
          }),
      };
    },
  });
  return {
    items: [] as unknown[],
    load(this: { items: unknown[] }) {
      context.later(() => {
        this.items = context.book.sheets.map((sheet) => loadedSheet(sheet));
      });
    },
    getItem: (id: string) => sheetProxy(context, () => sheetOf(context, id)),
    add: (name: string) => {
      let made: FakeSheet | null = null;
      context.later(() => {
        if (context.book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
          fail("ItemAlreadyExists");
        made = context.book.addSheet(`new${String(context.book.sheets.length + 1)}`);
        made.name = name;
      });
      return sheetProxy(context, () => made ?? fail("ItemNotFound"));
    },
    getActiveWorksheet: () => sheetProxy(context, () => sheetOf(context, context.book.activeId)),
    get onChanged() {
      return event("onChanged");
    },
    get onSelectionChanged() {
      return event("onSelectionChanged");
    },
    get onActivated() {
      return event("onActivated");
    },
    get onAdded() {
      return event("onAdded");
    },
    get onDeleted() {
      return event("onDeleted");
    },
    get onNameChanged() {
      return event("onNameChanged");
    },
  };
}

function loadedSheet(sheet: FakeSheet) {
  const { id, name, visibility } = sheet;
  return { id, name, visibility, protection: { protected: sheet.isProtected } };
}

function sheetOf(context: FakeContext, id: string): FakeSheet {
  return context.book.sheets.find((sheet) => sheet.id === id || sheet.name === id) ?? fail("ItemNotFound");
}

function sheetProxy(context: FakeContext, resolve: () => FakeSheet) {
  let shownVisibility = "";
  const proxy = {
    id: "",
    name: "",
    get visibility() {
      return shownVisibility;
    },
    set visibility(value: string) {
      context.later(() => {
        resolve().visibility = value;
      });
    },
    delete: () =>
      context.later(() => {
        const gone = resolve();
        context.book.sheets = context.book.sheets.filter((sheet) => sheet !== gone);
      }),
    freezePanes: {
      freezeRows: (count: number) => context.later(() => void resolve().looks.push(`freezeRows ${String(count)}`)),
      freezeAt: (range: { place(): string }) =>
        context.later(() => void resolve().looks.push(`freezeAt ${range.place()}`)),
    },
    protection: {
      protected: false,
      protect: () =>
        context.later(() => {
          resolve().isProtected = true;
        }),
      load: () =>
        context.later(() => {
          proxy.protection.protected = resolve().isProtected;
        }),
    },
    load: () =>
      context.later(() => {
        const { protection, visibility, ...plain } = loadedSheet(resolve());
        Object.assign(proxy, plain);
        shownVisibility = visibility;
        proxy.protection.protected = protection.protected;
      }),
    activate: () =>
      context.later(() => {
        const sheet = resolve();
        if (sheet.visibility !== "Visible") fail("InvalidOperation");
        context.book.activeId = sheet.id;
      }),
    getUsedRangeOrNullObject: () => rangeProxy(context, resolve, () => resolve().used()),
    getRange: (address?: string) => rangeProxy(context, resolve, () => areaOf(address)),
    getRanges: (address: string) => ({
      conditionalFormats: formatsProxy(context, resolve, () => {
        if (address.length > 8_192) fail("InvalidArgument");
        return parseAreas(address);
      }),
    }),
  };
  return proxy;
}

const WHOLE: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

function areaOf(address: string | undefined): Area {
  return address === undefined ? WHOLE : (parseArea(address) ?? fail("InvalidArgument"));
}

function rangeProxy(context: FakeContext, sheet: () => FakeSheet, resolve: () => Area | null) {
  const grid = <T>(read: (cell: FakeCell) => T): T[][] => {
    const area = resolve() ?? fail("ItemNotFound");
    context.book.answeredCells += cellCount(area);
    if (context.book.answeredCells > context.book.mostCells) fail("ResponsePayloadSizeLimitExceeded");
    return Array.from({ length: area.bottom - area.top + 1 }, (_row, r) =>
      Array.from({ length: area.right - area.left + 1 }, (_column, c) => read(sheet().at(area.top + r, area.left + c))),
    );
  };
  const write = <T>(rows: T[][] | T, change: (cell: FakeCell, value: T) => void) =>
    context.later(() => {
      const area = resolve() ?? fail("ItemNotFound");
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          // A text of its own is written to every cell, an array has to have the range's shape.
          const value = Array.isArray(rows) ? rows[row - area.top]?.[column - area.left] : rows;
          if (value === undefined) fail("InvalidArgument");
          if (value === null) continue;
          const cell = { ...sheet().at(row, column) };
          change(cell, value);
          sheet().cells.set(cellKey(row, column), cell);
        }
      }
    });
  const look = (word: string) =>
    context.later(() => void sheet().looks.push(`${word} ${areaAddress(resolve() ?? fail("ItemNotFound"))}`));
  const loaded: Record<string, unknown> = {};
  const proxy = {
    isNullObject: false,
    load(names: string) {
      context.later(() => {
        const area = resolve();
        proxy.isNullObject = area === null;
        if (area === null) return;
        for (const name of names.split(",")) {
          if (name === "values") loaded[name] = grid((cell) => cell.value);
          else if (name === "formulas") loaded[name] = grid((cell) => cell.formula ?? cell.value);
          else if (name === "numberFormat") loaded[name] = grid((cell) => cell.format ?? "General");
          else if (name === "address") loaded[name] = `'${sheet().name}'!${areaAddress(area)}`;
          else if (name === "rowHidden") loaded[name] = sheet().rowHidden;
          else if (name === "columnIndex") loaded[name] = area.left;
          else if (name === "columnCount") loaded[name] = area.right - area.left + 1;
          else fail("InvalidArgument");
        }
      });
    },
    get address() {
      return loaded["address"];
    },
    get columnIndex() {
      return loaded["columnIndex"];
    },
    get columnCount() {
      return loaded["columnCount"];
    },
    place: () => areaAddress(resolve() ?? fail("ItemNotFound")),
    merge: () =>
      context.later(() => {
        sheet().merges = [...sheet().merges, resolve() ?? fail("ItemNotFound")];
      }),
    dataValidation: validationProxy(context, sheet, () => resolve() ?? fail("ItemNotFound")),
    get rowHidden() {
      return loaded["rowHidden"];
    },
    get values() {
      return loaded["values"] as unknown[][];
    },
    set values(rows: unknown[][]) {
      write(rows, (cell, value) => {
        delete cell.formula;
        cell.value = value as CellValue;
        if (typeof value !== "string" || cell.format === "@") return;
        if (value.startsWith("=")) cell.formula = value;
        else if (/^[+-]?\d+$/.test(value)) cell.value = Number(value);
      });
    },
    get formulas() {
      return loaded["formulas"];
    },
    get numberFormat() {
      return loaded["numberFormat"] as unknown[][];
    },
    set numberFormat(rows: unknown[][]) {
      write(rows, (cell, format) => {
        if (typeof format === "string") cell.format = format;
      });
    },
    format: {
      set columnWidth(points: number) {
        look(`columnWidth ${String(Math.round(points))}`);
      },
      set rowHeight(points: number) {
        look(`rowHeight ${String(points)}`);
      },
      set wrapText(isOn: boolean) {
        if (isOn) look("wrapText");
      },
      set horizontalAlignment(word: string) {
        look(`horizontal ${word}`);
      },
      set verticalAlignment(word: string) {
        look(`vertical ${word}`);
      },
      font: {
        name: null as string | null,
        load(name: string) {
          context.later(() => {
            context.refuse("font");
            if (name !== "name") fail("InvalidArgument");
            const names = new Set(grid((cell) => cell.fontName ?? "Calibri").flat());
            proxy.format.font.name = names.size === 1 ? ([...names][0] ?? null) : null;
          });
        },
        set bold(isOn: boolean) {
          if (isOn) look("bold");
        },
      },
      protection: {
        locked: true as boolean,
        load: () =>
          context.later(() => {
            const area = resolve() ?? fail("ItemNotFound");
            proxy.format.protection.locked = !sheet().unlocked.some((free) => {
              const common = intersection(free, area);
              return common !== null && cellCount(common) === cellCount(area);
            });
          }),
      },
    },
    getCellProperties: (options: unknown) => {
      const answer: { value?: unknown } = {};
      context.later(() => {
        context.refuse("getCellProperties");
        if (JSON.stringify(options) !== '{"format":{"font":{"name":true}}}') fail("InvalidArgument");
        answer.value = grid((cell) => ({ format: { font: { name: cell.fontName ?? "Calibri" } } }));
      });
      return answer;
    },
    select: () =>
      context.later(() => {
        const area = resolve() ?? fail("ItemNotFound");
        context.book.selection = `'${sheet().name}'!${areaAddress(area)}`;
      }),
    conditionalFormats: formatsProxy(context, sheet, () => [resolve() ?? fail("ItemNotFound")]),
    getMergedAreasOrNullObject: () =>
      areasProxy(context, () => {
        context.refuse("getMergedAreasOrNullObject");
        return sheet().merges;
      }),
    getSpecialCellsOrNullObject: () =>
      areasProxy(context, () => {
        context.refuse("getSpecialCellsOrNullObject");
        if (sheet().isProtected) fail("AccessDenied");
        return [...sheet().cells].flatMap(([key, cell]) => {
          const row = rowOfKey(key);
          const column = columnOfKey(key);
          return cell.formula === undefined ? [] : [{ top: row, left: column, bottom: row, right: column }];
        });
      }),
  };
  return proxy;
}

/**
 * `DataValidation` of a range: one answer where all cells have the same rule, `Inconsistent` where they differ. Setting the
 * rule leaves the alert of the cells as it was; an alert without a rule is refused.
 */
function validationProxy(context: FakeContext, sheet: () => FakeSheet, resolve: () => Area) {
  const touching = () => sheet().validations.filter(({ area }) => intersection(area, resolve()) !== null);
  const whole = (): FakeValidation | null => {
    const [found] = touching();
    const common = found && intersection(found.area, resolve());
    return found && common && cellCount(common) === cellCount(resolve()) ? found : null;
  };
  const cut = () => {
    if (sheet().isProtected) fail("AccessDenied");
    const hole = resolve();
    sheet().validations = sheet().validations.flatMap((one) =>
      partsAround(one.area, hole).map((area) => ({ ...one, area })),
    );
  };
  const loaded = {
    type: "",
    rule: {} as Record<string, unknown>,
    errorAlert: null as FakeValidation["alert"] | null,
  };
  return {
    load: () =>
      context.later(() => {
        const found = whole();
        const isMixed = found === null && touching().length > 0;
        loaded.type = isMixed ? "Inconsistent" : (found?.kind ?? "None");
        loaded.rule = isMixed ? {} : (found?.rule ?? {});
        loaded.errorAlert = isMixed
          ? null
          : (found?.alert ?? { title: "", message: "", style: "Stop", showAlert: true });
      }),
    clear: () => context.later(cut),
    get type() {
      return loaded.type;
    },
    get errorAlert() {
      return loaded.errorAlert;
    },
    set errorAlert(alert: FakeValidation["alert"] | null) {
      context.later(() => {
        const found = whole() ?? fail("InvalidOperation");
        if (alert) found.alert = alert;
      });
    },
    set ignoreBlanks(_isOn: boolean) {
      context.later(() => void (whole() ?? fail("InvalidOperation")));
    },
    get rule() {
      return loaded.rule;
    },
    set rule(rule: Record<string, unknown>) {
      context.later(() => {
        const alert = whole()?.alert ?? { title: "", message: "", style: "Stop", showAlert: true };
        cut();
        const [kind = ""] = Object.keys(rule);
        sheet().validations.push({ area: resolve(), kind: kind.charAt(0).toUpperCase() + kind.slice(1), rule, alert });
      });
    },
  };
}

/** What is left of an area around a hole. */
function partsAround(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const { top, left, bottom, right } = area;
  return [
    { top, left, bottom: common.top - 1, right },
    { top: common.bottom + 1, left, bottom, right },
    { top: common.top, left, bottom: common.bottom, right: common.left - 1 },
    { top: common.top, left: common.right + 1, bottom: common.bottom, right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

function areasProxy(context: FakeContext, resolve: () => Area[]) {
  const proxy = {
    isNullObject: false,
    areas: { items: [] as { address: string }[] },
    load: () =>
      context.later(() => {
        const areas = resolve();
        proxy.isNullObject = areas.length === 0;
        proxy.areas.items = areas.map((area) => ({ address: `Sheet!${areaAddress(area)}` }));
      }),
  };
  return proxy;
}

function formatsProxy(context: FakeContext, sheet: () => FakeSheet, resolve: () => Area[]) {
  const list = (): FakeFormat[] => {
    const areas = resolve();
    return sheet().formats.filter((format) =>
      format.areas.some((area) => areas.some((other) => intersection(area, other) !== null)),
    );
  };
  const byPlace = (place: string): FakeFormat => list()[Number(place)] ?? fail("ItemNotFound");
  const proxy = {
    items: [] as unknown[],
    load: (names: string) =>
      context.later(() => {
        const found = list();
        if (found.some((format) => format.isBroken)) fail("ItemNotFound");
        if (names.includes("customOrNullObject")) context.refuse("customOrNullObject");
        proxy.items = found.map((format, index) => ({
          id: String(index),
          type: format.type,
          customOrNullObject: { rule: { formula: format.formula } },
        }));
      }),
    getCount: () => {
      const result = { value: 0 };
      context.later(() => {
        result.value = list().length;
      });
      return result;
    },
    getItem: (id: string) => formatProxy(context, sheet, () => byPlace(id)),
    getItemAt: (index: number) => formatProxy(context, sheet, () => byPlace(String(index)), String(index)),
    add: (type: string) => {
      const made: FakeFormat = { type, areas: [], formula: "" };
      context.later(() => {
        if (sheet().isProtected) fail("AccessDenied");
        made.areas = resolve();
        sheet().formats.unshift(made);
      });
      return formatProxy(context, sheet, () => made);
    },
  };
  return proxy;
}

function formatProxy(context: FakeContext, sheet: () => FakeSheet, resolve: () => FakeFormat, id = "") {
  const whole = (): FakeFormat => {
    const format = resolve();
    if (format.isBroken) fail("ItemNotFound");
    return format;
  };
  const custom = (): FakeFormat => {
    const format = whole();
    if (format.type !== "Custom") fail("InvalidOperation");
    return format;
  };
  let formula = "";
  const set = (change: (format: FakeFormat) => void) => context.later(() => change(custom()));
  const proxy = {
    id,
    type: "",
    load: () =>
      context.later(() => {
        proxy.type = whole().type;
      }),
    delete: () =>
      context.later(() => {
        if (sheet().isProtected) fail("AccessDenied");
        const format = whole();
        sheet().formats = sheet().formats.filter((other) => other !== format);
      }),
    custom: {
      rule: {
        load: () =>
          context.later(() => {
            formula = custom().formula;
          }),
        get formula() {
          return formula;
        },
        set formula(text: string) {
          set((format) => {
            format.formula = text;
          });
        },
      },
      format: {
        fill: {
          set color(text: string) {
            set((format) => {
              format.fill = text;
            });
          },
        },
        font: {
          set color(text: string) {
            set((format) => {
              format.font = text;
            });
          },
          set bold(isBold: boolean) {
            set((format) => {
              format.bold = isBold;
            });
          },
          set italic(isItalic: boolean) {
            set((format) => {
              format.italic = isItalic;
            });
          },
        },
      },
    },
    getRanges: () => {
      const ranges = {
        address: "",
        areaCount: 0,
        load: () =>
          context.later(() => {
            const { areas } = whole();
            ranges.areaCount = areas.length;
            ranges.address = areas
              .map((area) => `'${sheet().name}'!${areaAddress(area)}`)
              .join(", ")
              .slice(0, 8_192);
          }),
        getIntersection: (address: string) => ({
          load: () =>
            context.later(() => {
              const other = areaOf(address);
              if (!whole().areas.some((area) => intersection(area, other))) fail("ItemNotFound");
            }),
        }),
      };
      return ranges;
    },
  };
  return proxy;
}
