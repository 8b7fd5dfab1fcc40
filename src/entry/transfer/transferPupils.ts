import type { CatalogueSet } from "../../catalogues/catalogueSet";
import { pupilListForm } from "../../forms/pupilList/form";
import type { FieldDefinition, FieldKey } from "../../forms/types";
import type { Bilingual } from "../../text/bilingual";
import { classesFromDate, isDateDisguisedClass } from "../../text/classCode";
import { type DateSystem, formatDate, fromSerial, parseDate } from "../../text/date";
import { parseDateParts } from "../../text/dateParts";
import { normaliseText } from "../../text/normalise";
import { parseTick } from "../../text/tick";
import { cellAt, cellKey } from "../../workbook/cells";
import type { CellValue, Sheet } from "../../workbook/types";
import { fieldsOfLevel } from "../newList/pupilListSheet";
import { convertStatus } from "./convertStatus";
import { type Converted, convertByLookup, convertValue, type DateSystems } from "./convertValue";
import { reasons } from "./data/reasons";
import { Notes } from "./notes";
import { classCodeOf } from "./sourceClasses";
import { splitAddress } from "./splitAddress";
import type {
  Place,
  SourceColumn,
  SourceSheet,
  SpecialTarget,
  Target,
  Transfer,
  TransferOptions,
  TransferSource,
} from "./types";

/**
 * The pupils of an export as rows of Mẫu số 1, and all that a person should know of how they came there. Nothing is made
 * up: a value that cannot be converted keeps its wording, a missing one stays blank.
 */
export function transferPupils(source: TransferSource, catalogues: CatalogueSet, options: TransferOptions): Transfer {
  const columns = source.columns.map((column) => withHand(column, options.mapping));
  const run = new TransferRun(source, columns, catalogues, options);
  const pupils = source.sheets.flatMap((sheet) => run.readSheet(sheet));
  const fields = new Set(fieldsOfLevel(options.level).map(({ key }) => key));
  return {
    pupils: pupils.map((cells, place) => new Map<FieldKey, CellValue>([["serial", place + 1], ...cells])),
    classes: [...run.classes],
    unplacedColumns: columns.filter(({ target, filled }) => filled > 0 && !hasPlace(target, fields)),
    kept: run.kept.list(),
    guesses: run.guesses.list(),
    missing: [...run.missing].map(([field, places]) => ({ field, places })),
  };
}

function withHand(column: SourceColumn, mapping: ReadonlyMap<string, Target | null> | undefined): SourceColumn {
  const chosen = mapping?.get(column.key);
  if (chosen === undefined) return column;
  const { remark: _, ...rest } = column;
  return { ...rest, target: chosen, certainty: "hand" };
}

const specials: ReadonlySet<Target> = new Set<SpecialTarget>([
  ...(["familyName", "givenName", "femaleTick", "maleTick", "birthDay", "birthMonth", "birthYear"] as const),
  ...(["permanentAddress", "hometownAddress", "birthplaceAddress", "residencePart"] as const),
]);

/** The running number is counted anew; other levels' columns have no place in this list. */
function hasPlace(target: Target | null, fields: ReadonlySet<FieldKey>): boolean {
  return target !== null && (target === "serial" || specials.has(target) || fields.has(target as FieldKey));
}

/** Columns of one sheet by what they are. */
type Columns = ReadonlyMap<Target, readonly number[]>;

/** One source row being turned into a pupil. */
interface Row {
  readonly sheet: Sheet;
  readonly row: number;
  readonly columns: Columns;
  readonly place: Place;
  readonly cells: Map<FieldKey, CellValue>;
}

const definitions: ReadonlyMap<FieldKey, FieldDefinition> = new Map(
  pupilListForm.fields.map((field) => [field.key, field]),
);

/** Filled by steps of their own: they depend on other columns. */
const composed: ReadonlySet<Target> = new Set<Target>([
  ...specials,
  ...(["serial", "fullName", "classCode", "sex", "status"] as const),
  ...(["permanentProvince", "permanentDistrict", "permanentCommune", "permanentHamlet"] as const),
  ...(["hometownProvince", "hometownDistrict", "hometownCommune", "hometownHamlet"] as const),
  ...(["birthProvince", "birthDistrict", "birthPlace"] as const),
]);

interface AddressFields {
  readonly whole: SpecialTarget;
  readonly province: FieldKey;
  readonly district: FieldKey;
  readonly commune: FieldKey | null;
  readonly rest: FieldKey;
  /** The whole text stays in `rest`, whatever was told from it. */
  readonly keepsWhole: boolean;
}

const addresses: readonly AddressFields[] = [
  {
    whole: "permanentAddress",
    province: "permanentProvince",
    district: "permanentDistrict",
    commune: "permanentCommune",
    rest: "permanentHamlet",
    keepsWhole: false,
  },
  {
    whole: "hometownAddress",
    province: "hometownProvince",
    district: "hometownDistrict",
    commune: "hometownCommune",
    rest: "hometownHamlet",
    keepsWhole: false,
  },
  {
    whole: "birthplaceAddress",
    province: "birthProvince",
    district: "birthDistrict",
    commune: null,
    rest: "birthPlace",
    keepsWhole: true,
  },
];

class TransferRun {
  readonly kept = new Notes();
  readonly guesses = new Notes();
  readonly missing = new Map<FieldKey, Place[]>();
  readonly classes = new Set<string>();
  private readonly fields: readonly FieldDefinition[];
  private readonly fieldKeys: ReadonlySet<FieldKey>;
  private readonly systems: DateSystems;
  /** Class texts that no Excel date hides, to tell which class a date was. */
  private readonly knownClasses: ReadonlySet<string>;

  constructor(
    private readonly source: TransferSource,
    private readonly mapped: readonly SourceColumn[],
    private readonly catalogues: CatalogueSet,
    private readonly options: TransferOptions,
  ) {
    this.systems = { from: { date1904: source.date1904 }, to: { date1904: options.date1904 === true } };
    this.fields = fieldsOfLevel(options.level);
    this.fieldKeys = new Set(this.fields.map(({ key }) => key));
    this.knownClasses = new Set(
      source.sheets.flatMap((sheet) => {
        const [column] = this.columnsOf(sheet).get("classCode") ?? [];
        const texts = sheet.rows.map(({ row }) => (column === undefined ? "" : cellAt(sheet.sheet, row, column)));
        return texts.filter((text) => typeof text === "string").map((text) => classCodeOf(normaliseText(text)));
      }),
    );
  }

  readSheet(source: SourceSheet): Map<FieldKey, CellValue>[] {
    const columns = this.columnsOf(source);
    return source.rows.map(({ row, className }) => {
      const place = { sheetName: source.sheet.name, row };
      const entry: Row = { sheet: source.sheet, row, columns, place, cells: new Map() };
      for (const [target, places] of columns) {
        if (!composed.has(target)) this.putPlain(entry, target as FieldKey, places);
      }
      this.putClass(entry, className);
      this.putName(entry);
      this.putBirthParts(entry);
      this.putSex(entry);
      this.putStatus(entry);
      for (const address of addresses) this.putAddress(entry, address);
      this.putResidence(entry);
      this.noteMissing(entry);
      return entry.cells;
    });
  }

  private columnsOf({ keys }: SourceSheet): Columns {
    const columns = new Map<Target, number[]>();
    for (const { key, target } of this.mapped) {
      const column = keys.indexOf(key);
      if (target !== null && column >= 0) columns.set(target, [...(columns.get(target) ?? []), column]);
    }
    return columns;
  }

  private valueAt(entry: Row, target: Target): CellValue {
    for (const column of entry.columns.get(target) ?? []) {
      const value = cellAt(entry.sheet, entry.row, column);
      if (normaliseText(String(value)) !== "") return value;
    }
    return "";
  }

  private textAt(entry: Row, target: Target): string {
    return normaliseText(String(this.valueAt(entry, target)));
  }

  private putPlain(entry: Row, key: FieldKey, columns: readonly number[]): void {
    const field = definitions.get(key);
    if (!field || !this.fieldKeys.has(key)) return;
    const values = columns.map((column) => cellAt(entry.sheet, entry.row, column)).filter((value) => value !== "");
    const [value = "", other] = values;
    this.put(entry, key, value, convertValue(value, field, this.catalogues, this.systems));
    if (other !== undefined && normaliseText(String(other)) !== normaliseText(String(value))) {
      this.kept.add(key, String(other), reasons.twoDifferent, entry.place);
    }
  }

  private put(entry: Row, key: FieldKey, from: CellValue, converted: Converted): void {
    if (converted.kind === "blank" || !this.fieldKeys.has(key)) return;
    entry.cells.set(key, converted.value);
    const text = normaliseText(String(from));
    if (converted.kind === "kept") this.kept.add(key, text, converted.reason, entry.place);
    else if (converted.guess) this.guess(entry, key, text, converted.value, converted.guess);
  }

  private guess(entry: Row, key: FieldKey, from: string, to: CellValue, reason: Bilingual): void {
    this.guesses.add(key, from, reason, entry.place, this.shown(key, to));
  }

  /** Dates as a person reads them. */
  private shown(key: FieldKey, value: CellValue): string {
    const isDate = definitions.get(key)?.type === "date";
    return isDate && typeof value === "number" ? dateText(value, this.systems.to) : String(value);
  }

  /** The column's class before the title's: a list of the whole school may still have titles. */
  private putClass(entry: Row, className: string): void {
    const [column] = entry.columns.get("classCode") ?? [];
    const value = column === undefined ? "" : cellAt(entry.sheet, entry.row, column);
    const format = column === undefined ? "" : (entry.sheet.numberFormats.get(cellKey(entry.row, column)) ?? "General");
    const system = { date1904: this.source.date1904 };
    if (isDateDisguisedClass(value, format, system)) {
      const candidates = classesFromDate(value, system);
      const meant = candidates.find((text) => this.knownClasses.has(text)) ?? candidates[0] ?? "";
      this.setClass(entry, meant);
      this.guess(entry, "classCode", dateText(value, system), meant, reasons.classFromDate);
      return;
    }
    const written = normaliseText(String(value));
    this.setClass(entry, classCodeOf(written === "" ? className : written));
  }

  private setClass(entry: Row, code: string): void {
    if (code === "") return;
    entry.cells.set("classCode", code);
    this.classes.add(code);
  }

  private putName(entry: Row): void {
    const whole = this.textAt(entry, "fullName");
    const joined = `${this.textAt(entry, "familyName")} ${this.textAt(entry, "givenName")}`.trim();
    const name = whole === "" ? joined : whole;
    if (name !== "") entry.cells.set("fullName", name);
  }

  /** Three cells that name no day stand together as they are, for the check to mark. */
  private putBirthParts(entry: Row): void {
    const field = definitions.get("birthDate");
    if (!field || entry.cells.has("birthDate")) return;
    const cells = (["birthDay", "birthMonth", "birthYear"] as const).map((part) => this.valueAt(entry, part));
    const [day = "", month = "", year = ""] = cells;
    const date = parseDateParts([day, month, year], { date1904: this.source.date1904 });
    if (date.kind === "blank") return;
    const isDay = date.kind === "date" && !date.isTwoDigitYear;
    const text = isDay ? formatDate(date) : cells.map((cell) => normaliseText(String(cell))).join("/");
    this.put(entry, "birthDate", text, convertValue(text, field, this.catalogues, this.systems));
  }

  /** A column `Nữ` says of every pupil whether she is a girl, if it is used at all. */
  private putSex(entry: Row): void {
    const value = this.valueAt(entry, "sex");
    const field = definitions.get("sex");
    if (value !== "" && field) {
      this.put(entry, "sex", value, convertValue(value, field, this.catalogues, this.systems));
      return;
    }
    const isGirl = this.tickAt(entry, "femaleTick");
    const isBoy = this.tickAt(entry, "maleTick");
    if (isGirl === null && isBoy === null) return;
    if (isGirl === true && isBoy !== true) entry.cells.set("sex", "Nữ");
    else if (isBoy === true && isGirl !== true) entry.cells.set("sex", "Nam");
    else if (isGirl === false && isBoy === null) this.takeOther(entry, "Nam", reasons.boyWithoutTick);
    else if (isBoy === false && isGirl === null) this.takeOther(entry, "Nữ", reasons.girlWithoutTick);
  }

  private takeOther(entry: Row, sex: string, reason: Bilingual): void {
    entry.cells.set("sex", sex);
    this.guess(entry, "sex", "", sex, reason);
  }

  /** `null` where there is no such column, or nobody at all is ticked in it, or the cell says neither. */
  private tickAt(entry: Row, target: "femaleTick" | "maleTick"): boolean | null {
    if (!entry.columns.has(target)) return null;
    const isUsed = this.mapped.some((column) => column.target === target && column.filled > 0);
    const value = this.valueAt(entry, target);
    const text = normaliseText(String(value));
    if (!isUsed) return null;
    // `Nữ` written in the column Nữ is a tick as well.
    const isWord = /^nữ$/iu.test(text) ? target === "femaleTick" : /^nam$/iu.test(text) && target === "maleTick";
    const isTicked = isWord || parseTick(value);
    if (isTicked === null) this.kept.add("sex", text, reasons.noTick, entry.place);
    return isTicked;
  }

  private putStatus(entry: Row): void {
    const text = this.textAt(entry, "status");
    if (text !== "") {
      const date = entry.cells.get("statusDate");
      const day = typeof date === "number" ? fromSerial(date, this.systems.to) : null;
      this.put(entry, "status", text, convertStatus(text, day, this.catalogues));
    } else if (this.options.isStudyingWhereBlank === true) {
      entry.cells.set("status", "Đang học");
      this.guess(entry, "status", "", "Đang học", reasons.studyingChosen);
    }
  }

  private putResidence(entry: Row): void {
    const text = this.joined(entry, "residencePart");
    if (text !== "" && !entry.cells.has("residence") && this.fieldKeys.has("residence")) {
      entry.cells.set("residence", text);
    }
  }

  /** What the columns of a target hold, once each. */
  private joined(entry: Row, target: Target): string {
    const texts = (entry.columns.get(target) ?? []).map((column) =>
      normaliseText(String(cellAt(entry.sheet, entry.row, column))),
    );
    return [...new Set(texts)].filter((text) => text !== "").join(", ");
  }

  /** Columns of their own first, each unit below the one before; then what a whole address says of the rest. */
  private putAddress(entry: Row, fields: AddressFields): void {
    const province = this.putUnit(entry, fields.province, undefined);
    const district = this.putUnit(entry, fields.district, province);
    const above = district ?? (this.catalogues.hasCommunesOfProvinces ? province : undefined);
    if (fields.commune) this.putUnit(entry, fields.commune, above);
    const whole = this.textAt(entry, fields.whole);
    const texts = [this.joined(entry, fields.rest), whole === "" ? "" : this.placeWhole(entry, fields, whole)];
    const rest = [...new Set(texts)].filter((text) => text !== "").join(", ");
    if (rest !== "" && this.fieldKeys.has(fields.rest)) entry.cells.set(fields.rest, rest);
  }

  /** Gives what is left for the column of the address's text. */
  private placeWhole(entry: Row, fields: AddressFields, whole: string): string {
    const split = splitAddress(whole, this.catalogues);
    if (split.province === "" && !fields.keepsWhole) {
      this.kept.add(fields.rest, whole, reasons.addressAsText, entry.place);
    }
    const set = (key: FieldKey | null, name: string) => {
      if (key !== null && name !== "" && !entry.cells.has(key) && this.fieldKeys.has(key)) entry.cells.set(key, name);
    };
    set(fields.province, split.province);
    set(fields.district, split.district);
    set(fields.commune, split.commune);
    return fields.keepsWhole ? whole : split.rest;
  }

  /** Gives the unit's code, under which the next one is looked up. */
  private putUnit(entry: Row, key: FieldKey, parentCode: string | undefined): string | undefined {
    const text = this.textAt(entry, key);
    const catalogue = definitions.get(key)?.catalogue;
    const index = catalogue && this.catalogues.get(catalogue);
    if (text === "") return undefined;
    if (!index) {
      // Nobody lists such units: the text is taken at its word.
      this.put(entry, key, text, { kind: "value", value: text });
      return undefined;
    }
    const lookup = index.lookUp(text, parentCode === undefined ? {} : { parentCode });
    this.put(entry, key, text, convertByLookup(text, lookup));
    if (lookup.kind === "found") return lookup.alternatives ? undefined : lookup.entry.code;
    return lookup.isSure ? lookup.suggestions[0]?.entry.code : undefined;
  }

  private noteMissing(entry: Row): void {
    for (const { key, required } of this.fields) {
      if (required !== "always" || entry.cells.has(key)) continue;
      const places = this.missing.get(key) ?? [];
      places.push(entry.place);
      this.missing.set(key, places);
    }
  }
}

function dateText(serial: number, system: DateSystem): string {
  const date = parseDate(serial, system);
  if (date.kind !== "date") return String(serial);
  return `${String(date.day).padStart(2, "0")}/${String(date.month).padStart(2, "0")}/${String(date.year)}`;
}
