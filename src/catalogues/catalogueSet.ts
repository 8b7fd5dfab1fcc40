import { matchKey } from "../text/normalise";
import type { Area, Workbook } from "../workbook/types";
import { type BuiltInCatalogues, builtInCatalogues, builtInCataloguesOf } from "./builtIn/builtInCatalogues";
import { CatalogueIndex } from "./lookUp";
import { type NationalUnits, withNationalUnits } from "./nationalUnits";
import { readCatalogueSheets } from "./readCatalogueSheets";
import type { Catalogue, CatalogueEntry, CatalogueId } from "./types";

/**
 * The catalogues that hold for a workbook: its own sheets first, the built-in lists where it has none. Which built-in
 * lists those are depends on the school year.
 */
export class CatalogueSet {
  private readonly catalogues: ReadonlyMap<CatalogueId, Catalogue>;
  private readonly indexes = new Map<CatalogueId, CatalogueIndex>();
  private readonly ofOtherYears = new Map<BuiltInCatalogues, CatalogueSet>();
  private readonly withLists = new Map<string, CatalogueSet>();

  constructor(
    private readonly own: ReadonlyMap<CatalogueId, Catalogue>,
    /** Sheets of the workbook that are catalogues. */
    readonly sheetIds: ReadonlySet<string>,
    /** Districts and communes of the whole country, where they were loaded. */
    private readonly national: NationalUnits | null = null,
    private readonly builtIn: BuiltInCatalogues = builtInCatalogues,
  ) {
    const standIns = new Map([...withNationalUnits(builtIn, national)].filter(([, catalogue]) => fits(catalogue, own)));
    this.catalogues = new Map([
      ...standIns,
      ...[...own].map(([id, list]) => [id, widened(list, standIns.get(id))] as const),
    ]);
  }

  /** `undefined` where neither the workbook nor we have such a list. */
  get(id: CatalogueId): CatalogueIndex | undefined {
    const known = this.indexes.get(id);
    if (known) return known;
    const catalogue = this.catalogues.get(id);
    if (!catalogue) return undefined;
    const covered = withCoverage(withParentCodes(catalogue, this.catalogues), this.catalogues);
    const index = new CatalogueIndex(covered, this.beyond(covered));
    this.indexes.set(id, index);
    return index;
  }

  /** Whether the workbook itself lists the school's classes. */
  get listsClasses(): boolean {
    return this.own.has("class");
  }

  /** Whether the workbook brings the whole catalogue, so that no dropdown adds to it. */
  isSettled(id: CatalogueId): boolean {
    const own = this.own.get(id);
    return own !== undefined && own.isChoice !== true;
  }

  /** The same with the classes and grades that another workbook of the school lists, where this one lists none. */
  withClassesOf(other: CatalogueSet): CatalogueSet {
    if (this.listsClasses) return this;
    const lists = (["class", "grade"] as const).flatMap((id) => {
      const list = other.own.get(id);
      return list ? [[id, list] as const] : [];
    });
    return new CatalogueSet(new Map([...this.own, ...lists]), this.sheetIds, this.national, this.builtIn);
  }

  /** Of a region's own list, where the country's was loaded: what to ask of units outside the region. */
  private beyond({ id, isComplete, origin }: Catalogue): CatalogueIndex | undefined {
    if (isComplete || origin.kind !== "workbook") return undefined;
    const wider = withNationalUnits(this.builtIn, this.national).get(id);
    return wider?.isDated && fits(wider, this.own) ? new CatalogueIndex(wider) : undefined;
  }

  /** Whether communes hang on provinces in the book's own list, as they do since there are no districts. */
  get hasCommunesOfProvinces(): boolean {
    return this.catalogues.get("commune")?.parent === "province";
  }

  /**
   * The same with what a list's own dropdowns offer as the office's choices: right where they stand, whatever the spelling.
   * A whole catalogue sheet of the book, which the portal's guide names as the authority, is not widened by them.
   */
  withChoices(lists: ReadonlyMap<CatalogueId, Choices>): CatalogueSet {
    const added = [...lists].flatMap(([id, choices]) => {
      if (this.isSettled(id)) return [];
      const list = choiceOf(id, choices, this.own.get(id));
      return this.holds(list) ? [] : [[id, list] as const];
    });
    if (added.length === 0) return this;
    const key = JSON.stringify(added.map(([id, { entries }]) => [id, ...entries.map(({ name }) => name)]));
    const known = this.withLists.get(key);
    if (known) return known;
    const made = new CatalogueSet(new Map([...this.own, ...added]), this.sheetIds, this.national, this.builtIn);
    this.withLists.set(key, made);
    return made;
  }

  /** Whether every name is one already, letter by letter. */
  private holds({ id, entries }: Catalogue): boolean {
    const names = new Set(this.catalogues.get(id)?.entries.map(({ name }) => name));
    return entries.every(({ name }) => names.has(name));
  }

  /** The same workbook's catalogues with the built-in lists of a school year, given by its first year. */
  ofSchoolYear(schoolYear: number): CatalogueSet {
    const builtIn = builtInCataloguesOf(schoolYear);
    if (builtIn === this.builtIn) return this;
    const known = this.ofOtherYears.get(builtIn);
    if (known) return known;
    const made = new CatalogueSet(this.own, this.sheetIds, this.national, builtIn);
    this.ofOtherYears.set(builtIn, made);
    return made;
  }
}

/** Values that a column's dropdown offers, and where: the cells that hold them, or that offer words. */
export interface Choices {
  readonly values: readonly string[];
  readonly place: { readonly sheetId: string; readonly sheetName: string; readonly values: Area };
}

function choiceOf(id: CatalogueId, { values, place }: Choices, own: Catalogue | undefined): Catalogue {
  const named = new Map(own?.entries.map((entry) => [entry.name, entry]));
  for (const name of values) if (!named.has(name)) named.set(name, { code: "", name, otherNames: [] });
  return {
    id,
    origin: own?.origin ?? { kind: "workbook", ...place },
    isComplete: false,
    isChoice: true,
    entries: [...named.values()],
  };
}

/** Reads the workbook's catalogue sheets and puts the built-in lists where it has none. */
export function resolveCatalogues(workbook: Workbook, national: NationalUnits | null = null): CatalogueSet {
  const { catalogues, sheetIds } = readCatalogueSheets(workbook);
  return new CatalogueSet(catalogues, sheetIds, national);
}

/** Whether a workbook lacks its own list of the country's districts or communes, so that our list helps. */
export function needsNationalUnits(workbook: Workbook): boolean {
  const { catalogues } = readCatalogueSheets(workbook);
  const districts = catalogues.get("district");
  if (!districts || districts.isChoice || !catalogues.has("commune")) return true;
  const all = new Map([...builtInCatalogues, ...catalogues]);
  return isOfRegion(withParentCodes(districts, all), all);
}

/**
 * An office's choice together with the list that it is a choice from, which goes on to say what is wrong; a name of both
 * stands as the office writes it.
 */
function widened(own: Catalogue, whole: Catalogue | undefined): Catalogue {
  if (!own.isChoice || !whole) return own;
  const spellings = new Map(own.entries.map((entry) => [matchKey(entry.name), entry]));
  const known = whole.entries.map((entry) => {
    const name = spellings.get(matchKey(entry.name))?.name;
    return name === undefined ? entry : { ...entry, name };
  });
  for (const { name } of whole.entries) spellings.delete(matchKey(name));
  const index = new CatalogueIndex(whole);
  const others = [...spellings.values()].map((entry) => (entry.code === "" ? withMeantCode(entry, index) : entry));
  return { ...whole, isChoice: true, entries: [...known, ...others] };
}

/** `Khmer` of an office's list counts as what it can only mean, Khơ-me, so that rules know what the cell says. */
function withMeantCode(entry: CatalogueEntry, whole: CatalogueIndex): CatalogueEntry {
  const lookup = whole.lookUp(entry.name);
  const [meant] = lookup.kind === "unknown" && lookup.isSure ? lookup.suggestions : [];
  if (!meant) return entry;
  const { code, parentCode } = meant.entry;
  return { ...entry, code, ...(parentCode === undefined ? {} : { parentCode }) };
}

/**
 * Our districts and communes hang on the provinces of 2017: beside a workbook's list of another time, in which
 * Bến Tre has no code of its own any more, they would say wrong things.
 */
function fits(builtIn: Catalogue, own: ReadonlyMap<CatalogueId, Catalogue>): boolean {
  if (builtIn.id !== "district" && builtIn.id !== "commune") return true;
  const provinces = own.get("province");
  const ownProvinces = provinces?.isChoice ? undefined : provinces?.entries;
  if (!ownProvinces) return true;
  const ours = builtInCatalogues.get("district")?.completeParents ?? [];
  return ours.every((code) => ownProvinces.some((province) => province.code === code));
}

/** Gives entries that name their parent without its code that code, where one parent alone has the name. */
function withParentCodes(catalogue: Catalogue, all: ReadonlyMap<CatalogueId, Catalogue>): Catalogue {
  if (!catalogue.entries.some((entry) => entry.parentCode === undefined && entry.parentName !== undefined)) {
    return catalogue;
  }
  const parents = catalogue.parent === undefined ? [] : (all.get(catalogue.parent)?.entries ?? []);
  const byName = new Map<string, CatalogueEntry[]>();
  for (const parent of parents)
    byName.set(matchKey(parent.name), [...(byName.get(matchKey(parent.name)) ?? []), parent]);
  return { ...catalogue, entries: catalogue.entries.map((entry) => withParentCode(entry, byName)) };
}

/** Below this share of the parents a list is that of a region. */
const WHOLE_COUNTRY = 0.5;

/**
 * A sheet with the districts of one province says nothing of the others': it is complete under the parents that it has,
 * and so is a sheet of communes beside it.
 */
function withCoverage(catalogue: Catalogue, all: ReadonlyMap<CatalogueId, Catalogue>): Catalogue {
  if (!catalogue.isComplete || !isRegional(catalogue, all)) return catalogue;
  const covered = new Set(catalogue.entries.map(({ parentCode }) => parentCode));
  return { ...catalogue, isComplete: false, completeParents: [...covered].filter((code) => code !== undefined) };
}

function isRegional(catalogue: Catalogue, all: ReadonlyMap<CatalogueId, Catalogue>): boolean {
  if (catalogue.id === "district") return isOfRegion(catalogue, all);
  const districts = catalogue.id === "commune" && catalogue.parent === "district" ? all.get("district") : undefined;
  if (!districts || catalogue.entries.some(({ parentCode }) => parentCode === undefined)) return false;
  return isOfRegion(withParentCodes(districts, all), all);
}

/** Judged only where all districts name their province. */
function isOfRegion(districts: Catalogue, all: ReadonlyMap<CatalogueId, Catalogue>): boolean {
  if (districts.parent === undefined) return false;
  const covered = new Set(districts.entries.map(({ parentCode }) => parentCode));
  const provinces = all.get(districts.parent)?.entries.length ?? 0;
  return !covered.has(undefined) && covered.size < provinces * WHOLE_COUNTRY;
}

function withParentCode(
  entry: CatalogueEntry,
  parents: ReadonlyMap<string, readonly CatalogueEntry[]>,
): CatalogueEntry {
  if (entry.parentCode !== undefined || entry.parentName === undefined) return entry;
  const [parent, another] = parents.get(matchKey(entry.parentName)) ?? [];
  return parent && !another ? { ...entry, parentCode: parent.code } : entry;
}
