import type { Grid, GridEvent, GridSheet, SaveExtras } from "../grid/grid";
import apiSets from "./apiSets.json";
import type { Cells } from "./cells";
import { ExcelError } from "./excelError";
import type { Faults } from "./faults";
import { LookMemory } from "./lookMemory";
import { OfficeEvents } from "./officeEvents";
import type { PlayedObject } from "./playedObject";
import { offers } from "./profile";
import type { HostProfile } from "./profile";
import type { ApiSets } from "./readApiSets";
import { References } from "./references";

/** Makers of the classes that others lead to; handed in so that the classes need not know each other. */
export interface ObjectMakers {
  readonly workbook: (book: HostBook) => PlayedObject;
  readonly worksheet: (sheetId: string, book: HostBook) => PlayedObject;
  readonly range: (cells: Cells, book: HostBook) => PlayedObject;
  readonly rangeAreas: (cells: Cells, book: HostBook) => PlayedObject;
  /** Objects that stand alone (`Microsoft.AppRuntime.…`), by type name; `null` for an unknown one. */
  readonly service: (typeName: string, book: HostBook) => PlayedObject | null;
}

/** What the add-in can ask of the window around it. */
export interface HostShell {
  /** `true`: as a task pane; `false`: it runs on unseen. */
  showPane(isVisible: boolean): void;
  isPaneVisible(): boolean;
  /** Another window of Excel, with these bytes as a book never saved. Throws for what is no workbook. */
  openBook(bytes: Uint8Array): void;
}

export interface HostBookOptions {
  readonly grid: Grid;
  readonly profile: HostProfile;
  readonly faults: Faults;
  /** The manifest's `Id`. */
  readonly addinId: string;
  /** The add-in's settings found in the file: name → JSON text. */
  readonly settings: ReadonlyMap<string, string>;
  readonly makers: ObjectMakers;
  readonly shell: HostShell;
  /** One line for the page's console. Never a cell's value. */
  readonly note: (line: string) => void;
}

const API_SETS: ApiSets = apiSets;

/** An open book as an add-in sees it: the grid, and what Excel keeps beside the cells. Ends with `close`. */
export class HostBook {
  readonly grid: Grid;
  readonly profile: HostProfile;
  readonly faults: Faults;
  readonly makers: ObjectMakers;
  readonly shell: HostShell;
  /** Says each line once. */
  readonly note: (line: string) => void;
  readonly settings: Map<string, string>;
  readonly references = new References();
  readonly looks = new LookMemory();
  readonly events: OfficeEvents;
  isDirty = false;
  calculationMode = "Automatic";
  private readonly addinId: string;
  private readonly stopListening: () => void;

  constructor(options: HostBookOptions) {
    this.grid = options.grid;
    this.profile = options.profile;
    this.faults = options.faults;
    this.makers = options.makers;
    this.shell = options.shell;
    const said = new Set<string>();
    this.note = (line) => {
      if (said.has(line)) return;
      said.add(line);
      options.note(line);
    };
    this.addinId = options.addinId;
    this.settings = new Map(options.settings);
    this.events = new OfficeEvents(this);
    this.stopListening = this.grid.listen((event) => this.follow(event));
  }

  close(): void {
    this.stopListening();
    this.events.clear();
  }

  /** Throws `ItemNotFound` for a sheet that is gone. */
  sheet(sheetId: string): GridSheet {
    const sheet = this.grid.sheets().find(({ id }) => id === sheetId);
    if (!sheet) throw new ExcelError("ItemNotFound");
    return sheet;
  }

  /** By name, whatever its case, as Excel compares sheet names. */
  sheetByName(name: string): GridSheet | null {
    return this.grid.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  /** Throws `AccessDenied` for a protected sheet. */
  requireWritable(sheetId: string): void {
    if (this.sheet(sheetId).isProtected) throw new ExcelError("AccessDenied");
  }

  /** Throws `ApiNotFound` for a member newer than the Excel that is played. `member` as in JavaScript: `getUsedRange`. */
  requireOffered(typeName: string, member: string): void {
    const set = apiSetOf(typeName, member);
    if (set !== null && !offers(this.profile, set)) {
      throw new ExcelError("ApiNotFound", `${typeName}.${member} needs ${set}.`);
    }
  }

  /** True for a member Excel has, whether the stand-in plays it or not. */
  isKnown(typeName: string, member: string): boolean {
    return apiSetOf(typeName, member) !== null;
  }

  saveExtras(): SaveExtras {
    return { webExtensions: [{ addinId: this.addinId, settings: Object.fromEntries(this.settings) }] };
  }

  private follow(event: GridEvent): void {
    this.references.follow(event);
    if (event.kind === "changed") {
      this.isDirty = true;
      if (event.change !== "RangeEdited") this.looks.forget(event.sheetId);
    }
    this.events.follow(event);
  }
}

function apiSetOf(typeName: string, member: string): string | null {
  const members = Object.hasOwn(API_SETS, typeName) ? API_SETS[typeName] : undefined;
  if (!members) return null;
  const key = Object.keys(members).find((name) => name.toLowerCase() === member.toLowerCase());
  return key === undefined ? null : (members[key] ?? null);
}
