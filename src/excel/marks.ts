import { HostError, type Mark } from "../check/bookHost";
import { areaAddress, cellAddress, parseAreas } from "../workbook/address";
import type { Area } from "../workbook/types";
import { intersection } from "./areas";
import { formatsOf, LIST_AT_ONCE, listedAtOnce, listFormats, type ListedFormat, type ListingWay } from "./formatList";
import type { Gate } from "./gate";
import { markFormula, readMarkFormula } from "./markFormula";
import { groupAddress, planMarks, wantedCells, type MarkGroup, type MarkPlan } from "./markGroups";
import { markStyles } from "./markStyle";
import { isRefusal } from "./officeError";

export interface MarksOptions {
  readonly gate: Gate;
  /** By which a conditional format is known as ours; letters, digits and hyphens. */
  readonly markToken: string;
  now?(): number;
}

/** A format of ours as it stands in a sheet's list. */
interface Found extends ListedFormat {
  readonly name: Exclude<ReturnType<typeof readMarkFormula>, null>;
}

interface Removal {
  readonly id: string;
  readonly index: number;
  /** A cell that the format covers, where we know one: it must still cover it when it is removed. */
  readonly cell: string | null;
}

interface SheetMarks {
  /** What we believe to stand in the sheet; `null` where it must be read anew. */
  groups: readonly MarkGroup[] | null;
  /** Ours in the sheet's list as last seen. */
  seen: { readonly at: number; readonly formats: readonly Found[] } | null;
  way: ListingWay;
}

/** Milliseconds for which a list read along with an edit may stand for the sheet's. */
const FRESH = 2_000;
/** Edited areas whose formats are looked at along with the cells; more are rare and lead to a full look. */
const LOOK_AREAS = 8;
/** Groups written in one batch: about 400 KB. */
const GROUPS_A_BATCH = 40;
/** Formats whose ranges are read in one batch. */
const RANGES_A_BATCH = 200;

/**
 * Our marks in the sheets: conditional formats on groups of cells, known by their formula. The user's own formats are
 * never touched: a format is removed only after its formula was read, and only if, in the same batch, it is still a
 * formula format that covers the cell we know it by (hostBehaviour.md, "Conditional formats").
 */
export class Marks {
  private readonly sheets = new Map<string, SheetMarks>();
  private turn: Promise<unknown> = Promise.resolve();
  private lastNumber = 0;

  constructor(private readonly options: MarksOptions) {}

  /**
   * Makes the sheet's marks exactly these. No round trip where nothing changes; one where marks only come, or where the
   * list was seen with the edit (`look`); two or three where the sheet must be looked at first.
   */
  show(sheetId: string, marks: readonly Mark[]): Promise<void> {
    return this.inTurn(async () => {
      const wanted = wantedCells(marks);
      if (await this.showByBelief(sheetId, wanted)) return;
      if (await this.showByReading(sheetId, wanted)) return;
      if (await this.showByReading(sheetId, wanted)) return;
      throw new HostError("busy", "conditional formats change while they are written");
    });
  }

  /** Removes every mark of ours from the book; the sheets that refuse are reported after the others are done. */
  removeAll(): Promise<void> {
    return this.inTurn(async () => {
      const { gate } = this.options;
      const ids = await gate.read("list sheets", (context) => {
        const sheets = context.workbook.worksheets;
        sheets.load("items/id");
        return () => sheets.items.map((sheet) => sheet.id);
      });
      const lists = await this.listAll(ids);
      let failure: unknown = null;
      for (const [sheetId, formats] of lists) {
        try {
          await this.removeFrom(sheetId, formats);
        } catch (error) {
          if (error instanceof HostError && error.code === "sheetGone") this.sheets.delete(sheetId);
          else failure ??= error;
        }
      }
      if (failure !== null) throw failure;
    });
  }

  /** Cells moved or anything may have happened: the next `show` reads what stands there. All sheets without an id. */
  distrust(sheetId?: string): void {
    for (const [id, state] of this.sheets) {
      if (sheetId !== undefined && sheetId !== id) continue;
      state.groups = null;
      state.seen = null;
      if (sheetId === undefined) state.way = "atOnce";
    }
  }

  forget(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  /**
   * Queues, in a batch that reads edited cells anyway, a look at the sheet's formats and at those of the edited areas: a
   * paste, a fill or a clearing moves marks too. Returns what to do with the answer, or `null` where there is nothing to
   * look for or the host refuses to list formats in one go.
   */
  look(sheetId: string, sheet: Excel.Worksheet, areas: readonly Area[]): (() => void) | null {
    const state = this.sheets.get(sheetId);
    if (!state || state.groups === null || state.way !== "atOnce") return null;
    if (areas.length > LOOK_AREAS) {
      state.groups = null;
      return null;
    }
    const all = formatsOf(sheet);
    all.load(LIST_AT_ONCE);
    const local = areas.map((area) => {
      const formats = sheet.getRange(areaAddress(area)).conditionalFormats;
      formats.load(LIST_AT_ONCE);
      return { area, formats };
    });
    return () => {
      state.seen = { at: this.now(), formats: this.ours(listedAtOnce(all)) };
      const groups = state.groups;
      if (groups === null) return;
      const isAsBelieved =
        this.places(groups, state.seen.formats) !== null &&
        local.every(({ area, formats }) => sameNumbers(touching(groups, area), this.ours(listedAtOnce(formats))));
      if (!isAsBelieved) state.groups = null;
    };
  }

  /** The host refused the look and with it the whole batch: no more looks in this sheet until it is read anew. */
  lookRefused(sheetId: string): void {
    const state = this.state(sheetId);
    state.way = "inTwo";
    state.seen = null;
    state.groups = null;
  }

  /** False where what stands in the sheet must be read first. */
  private async showByBelief(sheetId: string, wanted: ReadonlyMap<number, Mark["severity"]>): Promise<boolean> {
    const state = this.state(sheetId);
    if (state.groups === null) return false;
    const plan = planMarks(state.groups, wanted, () => this.nextNumber());
    if (plan.remove.length === 0 && plan.add.length === 0) return true;
    const removals = await this.removalsOf(sheetId, state, plan);
    if (removals === null) return false;
    return this.apply(sheetId, plan, removals);
  }

  /** False where the sheet's formats changed between the look and the writing. */
  private async showByReading(sheetId: string, wanted: ReadonlyMap<number, Mark["severity"]>): Promise<boolean> {
    const state = this.state(sheetId);
    const found = this.ours(await this.list(sheetId));
    const groups = await this.groupsOf(sheetId, found);
    const plan = planMarks([...groups.keys()], wanted, () => this.nextNumber());
    const kept = new Set(plan.keep.map((group) => groups.get(group)));
    const cells = new Map([...groups].map(([group, format]) => [format, firstCell(group)]));
    const removals = found
      .filter((format) => !kept.has(format))
      .map((format) => ({ id: format.id, index: format.index, cell: cells.get(format) ?? null }));
    if (removals.length === 0 && plan.add.length === 0) {
      state.groups = plan.keep;
      return true;
    }
    return this.apply(sheetId, plan, removals);
  }

  /** The plan's removals with their places, or `null` where the sheet does not hold what we believed. */
  private async removalsOf(sheetId: string, state: SheetMarks, plan: MarkPlan): Promise<Removal[] | null> {
    if (plan.remove.length === 0) return [];
    const isFresh = state.seen !== null && this.now() - state.seen.at <= FRESH;
    const formats = isFresh && state.seen ? state.seen.formats : this.ours(await this.list(sheetId));
    const places = this.places([...plan.keep, ...plan.remove], formats);
    if (places === null) return null;
    return plan.remove.flatMap((group) => {
      const format = places.get(group.number);
      return format ? { id: format.id, index: format.index, cell: firstCell(group) } : [];
    });
  }

  /** False where Excel refused a removal because the list is no longer as seen; nothing was written then. */
  private async apply(sheetId: string, plan: MarkPlan, removals: readonly Removal[]): Promise<boolean> {
    const state = this.state(sheetId);
    state.groups = null;
    state.seen = null;
    try {
      await this.write(sheetId, removals, plan.add.slice(0, GROUPS_A_BATCH));
    } catch (error) {
      if (removals.length > 0 && isRefusal(error) && !isProtection(error)) return false;
      throw error;
    }
    for (let from = GROUPS_A_BATCH; from < plan.add.length; from += GROUPS_A_BATCH) {
      await this.write(sheetId, [], plan.add.slice(from, from + GROUPS_A_BATCH));
    }
    state.groups = [...plan.keep, ...plan.add];
    return true;
  }

  private write(sheetId: string, removals: readonly Removal[], additions: readonly MarkGroup[]): Promise<void> {
    return this.options.gate.write("mark cells", (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      if (removals.length + additions.length > 1) context.application.suspendScreenUpdatingUntilNextSync();
      queueRemovals(sheet, removals);
      for (const group of additions) this.queueAddition(sheet, group);
      return () => undefined;
    });
  }

  private queueAddition(sheet: Excel.Worksheet, group: MarkGroup): void {
    const address = groupAddress(group.areas);
    const cells = group.areas.length === 1 ? sheet.getRange(address) : sheet.getRanges(address);
    const { rule, format } = cells.conditionalFormats.add("Custom").custom;
    const style = markStyles[group.severity];
    rule.formula = markFormula(this.options.markToken, group.severity, group.number);
    format.fill.color = style.fill;
    format.font.color = style.font;
    if (style.bold) format.font.bold = true;
    if (style.italic) format.font.italic = true;
  }

  private async removeFrom(sheetId: string, formats: readonly Found[]): Promise<void> {
    const state = this.state(sheetId);
    const cells = new Map(state.groups?.map((group) => [group.number, firstCell(group)]));
    const removals = formats.map(({ id, index, name }) => ({
      id,
      index,
      cell: name === "unreadable" ? null : (cells.get(name.number) ?? null),
    }));
    const plan: MarkPlan = { keep: [], remove: [], add: [] };
    if (removals.length === 0) {
      state.groups = [];
      return;
    }
    if (await this.apply(sheetId, plan, removals)) return;
    if (await this.showByReading(sheetId, new Map())) return;
    throw new HostError("busy", "conditional formats change while they are removed");
  }

  /** Ours in every sheet; in one round trip where no sheet refuses. */
  private async listAll(sheetIds: readonly string[]): Promise<Map<string, Found[]>> {
    const lists = new Map<string, Found[]>();
    try {
      const all = await this.options.gate.read("list conditional formats", (context) => {
        const collections = sheetIds.map((id) => formatsOf(context.workbook.worksheets.getItem(id)));
        for (const collection of collections) collection.load(LIST_AT_ONCE);
        return () => collections.map(listedAtOnce);
      });
      sheetIds.forEach((id, index) => lists.set(id, this.ours(all[index] ?? [])));
      return lists;
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
    for (const id of sheetIds) {
      try {
        lists.set(id, this.ours(await this.list(id)));
      } catch (error) {
        if (!(error instanceof HostError && error.code === "sheetGone")) throw error;
      }
    }
    return lists;
  }

  private async list(sheetId: string): Promise<ListedFormat[]> {
    const state = this.state(sheetId);
    const listed = await listFormats(this.options.gate, sheetId, state.way);
    state.way = listed.way;
    return listed.formats;
  }

  /** The groups that stand in the sheet, read from the formats and their ranges. */
  private async groupsOf(sheetId: string, found: readonly Found[]): Promise<Map<MarkGroup, Found>> {
    const groups = new Map<MarkGroup, Found>();
    for (let from = 0; from < found.length; from += RANGES_A_BATCH) {
      const part = found.slice(from, from + RANGES_A_BATCH);
      const areas = await this.options.gate.read("read ranges of marks", (context) => {
        const formats = formatsOf(context.workbook.worksheets.getItem(sheetId));
        const ranges = part.map((format) => formats.getItem(format.id).getRanges());
        for (const range of ranges) range.load("address,areaCount");
        return () => ranges.map(areasOf);
      });
      part.forEach((format, index) => {
        const whole = areas[index];
        if (format.name === "unreadable" || !whole) return;
        groups.set({ number: format.name.number, severity: format.name.severity, areas: whole }, format);
      });
    }
    return groups;
  }

  /** Number → format, where the list holds each group once and nothing else of ours; else `null`. */
  private places(groups: readonly MarkGroup[], formats: readonly Found[]): Map<number, Found> | null {
    if (groups.length !== formats.length) return null;
    const places = new Map<number, Found>();
    for (const format of formats) if (format.name !== "unreadable") places.set(format.name.number, format);
    return groups.every((group) => places.has(group.number)) ? places : null;
  }

  private ours(formats: readonly ListedFormat[]): Found[] {
    return formats.flatMap((format) => {
      const name = readMarkFormula(this.options.markToken, format.formula);
      if (name === null) return [];
      if (name !== "unreadable") this.lastNumber = Math.max(this.lastNumber, name.number);
      return { ...format, name };
    });
  }

  private state(sheetId: string): SheetMarks {
    const known = this.sheets.get(sheetId);
    if (known) return known;
    const state: SheetMarks = { groups: null, seen: null, way: "atOnce" };
    this.sheets.set(sheetId, state);
    return state;
  }

  private nextNumber(): number {
    this.lastNumber += 1;
    return this.lastNumber;
  }

  private now(): number {
    return this.options.now?.() ?? Date.now();
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work);
    this.turn = result.catch(() => undefined);
    return result;
  }
}

/**
 * First a look that fails, and with it the batch, if a place holds another format by now; then the removals, from the
 * last place up, since each one moves the places after it.
 */
function queueRemovals(sheet: Excel.Worksheet, removals: readonly Removal[]): void {
  if (removals.length === 0) return;
  const formats = formatsOf(sheet);
  const lastFirst = [...removals].sort((a, b) => b.index - a.index);
  for (const { id, cell } of lastFirst) {
    const format = formats.getItem(id);
    format.custom.rule.load("formula");
    if (cell !== null) format.getRanges().getIntersection(cell).load("cellCount");
  }
  for (const { id } of lastFirst) formats.getItem(id).delete();
}

/** The whole of the format's areas, or `null` where the host cut the address. */
function areasOf(ranges: Excel.RangeAreas): Area[] | null {
  const areas = parseAreas(ranges.address);
  return areas.length === ranges.areaCount ? areas : null;
}

function firstCell(group: MarkGroup): string | null {
  const area = group.areas[0];
  return area ? cellAddress(area.top, area.left) : null;
}

function touching(groups: readonly MarkGroup[], area: Area): Set<number> {
  const touched = groups.filter((group) => group.areas.some((other) => intersection(area, other) !== null));
  return new Set(touched.map((group) => group.number));
}

function sameNumbers(expected: ReadonlySet<number>, formats: readonly Found[]): boolean {
  return (
    expected.size === formats.length && formats.every(({ name }) => name !== "unreadable" && expected.has(name.number))
  );
}

function isProtection(error: unknown): boolean {
  return error instanceof HostError && error.code === "protected";
}
