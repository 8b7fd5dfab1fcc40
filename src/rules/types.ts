import type { CatalogueEntry, CatalogueId, Lookup } from "../catalogues/types";
import type { DateColumns } from "../forms/splitBirthDate";
import type { TickedSexColumn } from "../forms/tickedSex";
import type { FieldDefinition, FieldKey, FormId, Level } from "../forms/types";
import type { Argument, Bilingual } from "../text/bilingual";
import type { AgeGroup } from "../text/classCode";
import type { ReadLevel } from "../forms/readLevel";
import type { ParsedDate } from "../text/date";
import type { ParsedMark } from "../text/mark";
import type { CellEdit, CellRef, CellValue } from "../workbook/types";

/**
 * error: the portal or a regulation refuses it, and the source says so. warning: probably wrong, a person must look.
 * info: unusual.
 */
export type Severity = "error" | "warning" | "info";

/** A value offered in place of what stands in the cell. */
export interface Proposal {
  readonly value: CellValue;
  /** Why this value, in a few words; shown under it. */
  readonly reason: Bilingual;
  /** True only where no other value can be right. */
  readonly isSure: boolean;
  /** It merely looks alike: among such, what the column holds often is likelier (`rankFixes`). */
  readonly isNear?: boolean;
  /** Set before the value is written: `"@"` keeps a code text, `dd/mm/yyyy` shows a date. */
  readonly numberFormat?: string;
  /** Other cells of the same row that must change with it. */
  readonly also?: readonly { readonly field: FieldKey; readonly value: CellValue; readonly numberFormat?: string }[];
}

/** What a rule says of one cell; the engine adds the place. `message` is a key of the rule's `messages`. */
export interface Finding<Message extends string = string> {
  readonly field: FieldKey;
  readonly message: Message;
  readonly args?: Readonly<Record<string, Argument>>;
  /** Only where one rule has findings of different weight; never above what the rule's source supports. */
  readonly severity?: Severity;
  readonly proposals?: readonly Proposal[];
  /** Other cells that belong to the problem (the other pupil of a pair). */
  readonly related?: readonly CellRef[];
  /** Of a cell that is a part of the field and no field itself (the month of a birth date in three columns): its column. */
  readonly column?: number;
}

/** What a check may look at beside the pupil. */
export interface RuleContext {
  readonly form: FormId;
  readonly level: Level | null;
  /** First year: 2017 stands for 2017–2018. */
  readonly schoolYear: number;
  /** The school year that most pupils' ages speak for; another than `schoolYear` in a file of the wrong year. */
  readonly yearOfAges: number | null;
  /** A title, the sheet's or the file's name says VNEN: all its classes are judged by other guidance. */
  readonly isVnen: boolean;
  /** Classes of a sheet that is not all VNEN's, by `className`; of a pupil ask `isOfVnen`. */
  readonly vnenClasses: readonly string[];
  readonly date1904: boolean;
  /** Last row of the header, 0-based: where a finding about a column stands. */
  readonly headerRow: number;
  field(key: FieldKey): FieldDefinition;
  /** Whether the sheet has this column. */
  hasField(key: FieldKey): boolean;
  /** Headers that no field of the form claims, as the sheet writes them. */
  readonly otherHeaders: readonly string[];
  /** Columns of day, month and year, where the sheet has the birth date so. */
  readonly splitBirthDate: DateColumns | null;
  /** Columns that are ticked for girls, or for boys, where the sheet has none for the sex. */
  readonly tickedSex: readonly TickedSexColumn[];
  /** Looks a text up in a catalogue; `undefined` where there is no such catalogue at all. */
  lookUp(catalogue: CatalogueId, text: string, parentCode?: string): Lookup | undefined;
  /** Where the catalogue's values come from, for messages: a sheet's name, or the built-in list. */
  catalogueName(catalogue: CatalogueId): Bilingual;
  /** Whether communes hang on provinces in the book's own list, as they do since there are no districts. */
  readonly hasCommunesOfProvinces: boolean;
  /** Whether the workbook brings the catalogue itself. */
  isFromWorkbook(catalogue: CatalogueId): boolean;
}

/** One pupil's row. Values are parsed once; reading is cheap. A field without a column reads as blank. */
export interface PupilRecord {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Place in the sheet, 0-based. */
  readonly row: number;
  has(field: FieldKey): boolean;
  raw(field: FieldKey): CellValue;
  /** A cell that belongs to no field, by its column. */
  cell(column: number): CellValue;
  isBlank(field: FieldKey): boolean;
  /** Normalised text; numbers as their digits. */
  text(field: FieldKey): string;
  date(field: FieldKey): ParsedDate;
  /** Four-digit year of a year or date field, or `null`. */
  year(field: FieldKey): number | null;
  /** `null` where the cell holds neither a tick nor nothing. */
  tick(field: FieldKey): boolean | null;
  /** Of a mark field, in tenths. */
  mark(field: FieldKey): ParsedMark;
  /** As `mark`, of all of these: the cheap way to read a year in a whole check. `fields`: the same array each time. */
  marks(fields: readonly FieldKey[]): readonly ParsedMark[];
  /** Of a level field, on the scale of the pupil's grade and the school year. */
  level(field: FieldKey): ReadLevel;
  /** Of a catalogue field; under the row's own province and district. */
  lookup(field: FieldKey): Lookup | undefined;
  entry(field: FieldKey): CatalogueEntry | null;
  /** 1–12 from the class sheet or the class code, or `null`. */
  readonly grade: number | null;
  /** Of a mầm non class, from the class sheet or the class code; `null` for any other. */
  readonly ageGroup: AgeGroup | null;
  /** The class as the row, or the title over its part of the list, tells it; `""` unknown. */
  readonly className: string;
  field(key: FieldKey): FieldDefinition;
  /** Place of a field's cell, for `related`; no rule decides by it. */
  ref(field: FieldKey): CellRef;
  /** What a locked cell held before it was edited under our eyes; `null` where it was not, or holds that again. */
  before(field: FieldKey): CellValue | null;
  /** Whether any cell of the sheet holds a formula; saves asking cell by cell. */
  readonly hasFormulas: boolean;
  /** The cell's formula (`=…`), or `null`. */
  formula(field: FieldKey): string | null;
  /** The cell's number format; `General` where none is set. */
  numberFormat(field: FieldKey): string;
  /** Name of a TCVN3 or VNI font of the cell; `""` for any other, and where the host does not tell fonts. */
  font(field: FieldKey): string;
  /**
   * What `draw` makes of the row, for rules that need the same of it: in a whole check it is drawn once. `draw` is the same
   * function each time, looks at nothing but the two, and gives no `undefined`; `context` is the sheet's.
   */
  drawn<Drawn>(draw: (pupil: PupilRecord, context: RuleContext) => Drawn, context: RuleContext): Drawn;
}

/** What every rule says of itself. */
export interface RuleHead<Message extends string = string> {
  /** The folder's name. */
  readonly id: string;
  /** What is checked, as a noun phrase. */
  readonly title: Bilingual;
  readonly forms: readonly FormId[];
  /** Absent: all levels. */
  readonly levels?: readonly Level[];
  /** First school years for which the rule holds; absent: all. */
  readonly years?: { readonly from?: number; readonly to?: number };
  readonly severity: Severity;
  /** Article and clause, or catalogue, that the severity rests on. */
  readonly source: Bilingual;
  /** What is wrong, with the value, then what to do. */
  readonly messages: Readonly<Record<Message, Bilingual>>;
}

/** Looks at one cell's value and nothing else of the sheet: the engine asks once for each distinct value of a column. */
export interface CellRule<Message extends string = string> extends RuleHead<Message> {
  readonly scope: "cell";
  readonly reads: (field: FieldDefinition) => boolean;
  /**
   * The rule has nothing to say of a number, or a text that `isPlainText`, of no more than so many characters: it is not
   * even asked, which most cells come to. Absent: it may.
   */
  passesPlainValues?(field: FieldDefinition): number;
  check(value: CellValue, field: FieldDefinition, context: RuleContext): readonly Finding<Message>[];
}

/** Looks at one pupil. */
export interface RowRule<Message extends string = string> extends RuleHead<Message> {
  readonly scope: "row";
  /** All that is read of a row of Mẫu số 1: the rule is asked again only after an edit of these. */
  readonly reads: readonly FieldKey[];
  /** The rule has nothing to say of a row where all these cells are empty: it is not even asked, which most rows come to. */
  readonly onlyWhereFilled?: readonly FieldKey[];
  /** The rule has nothing to say of a row where none of these cells holds a value that it suspects. */
  readonly suspects?: { readonly fields: readonly FieldKey[]; readonly isSuspect: (value: CellValue) => boolean };
  check(pupil: PupilRecord, context: RuleContext): readonly Finding<Message>[];
  /**
   * Hardly two pupils are alike in what the rule looks at (the marks of a year): each is asked about, for to tell kinds
   * apart would cost more than it spares.
   */
  readonly isOfEachPupil?: true;
  /** What `check` does, in looks that need nothing of one another: pupils alike in what one of them sees are passed over by it. */
  readonly parts?: readonly RowCheck<Message>[];
}

export type RowCheck<Message extends string = string> = (
  pupil: PupilRecord,
  context: RuleContext,
) => readonly Finding<Message>[];

/**
 * Compares pupils that share a key, over all sheets of one form. `check` is asked once for each member of a group of
 * two or more; `group` holds all of them, the pupil itself too, by sheet and row.
 */
export interface GroupRule<Message extends string = string> extends RuleHead<Message> {
  readonly scope: "group";
  /** As of a row rule. */
  readonly reads: readonly FieldKey[];
  /** `null`: the pupil belongs to no group. */
  key(pupil: PupilRecord, context: RuleContext): string | null;
  /**
   * Where `key` is dear: a whole number of 31 bits that pupils of one key have in common. The key is asked only of pupils
   * who share it with another. `null`: the pupil belongs to no group.
   */
  roughKey?(pupil: PupilRecord, context: RuleContext): number | null;
  check(pupil: PupilRecord, group: readonly PupilRecord[], context: RuleContext): readonly Finding<Message>[];
}

/** A value of a column: how many pupils have it, and the place of the first that does. */
export interface DistinctValue {
  readonly value: CellValue;
  readonly pupils: number;
  readonly first: number;
}

/** All pupils of a sheet by place. */
export interface SheetPupils {
  readonly count: number;
  /** One view that moves along: read what is needed of a pupil before asking for the next. */
  at(index: number): PupilRecord;
  /** The column's different values in order of appearance, `""` left out; counted once for all rules. */
  distinct(field: FieldKey): readonly DistinctValue[];
  /** Places of the pupils whose value is meant, ascending; where values repeat, each is asked about once. */
  where(field: FieldKey, isMeant: (value: CellValue) => boolean): Iterable<number>;
  /** The number formats of the column's cells, each once. */
  numberFormats(field: FieldKey): Iterable<string>;
}

/** Looks at a whole sheet's pupils (a column test). Findings name their row. Must be quick: it runs again after each edit of a field it reads. */
export interface SheetRule<Message extends string = string> extends RuleHead<Message> {
  readonly scope: "sheet";
  readonly reads: readonly FieldKey[];
  check(pupils: SheetPupils, context: RuleContext): readonly (Finding<Message> & { readonly row: number })[];
}

/** The pupils of a sheet for a rule that looks at one column. */
export interface ColumnPupils extends SheetPupils {
  /** Places of the pupils whose value is one of the rule's `suspects`, ascending. */
  readonly suspects: readonly number[];
}

/** Looks at one column of all pupils: what most of its cells are like says what to think of the others. Must be quick: it runs again after each edit of the column. */
export interface ColumnRule<Message extends string = string> extends RuleHead<Message> {
  readonly scope: "column";
  readonly reads: (field: FieldDefinition) => boolean;
  /** The values that the rule may speak because of: of a column without any it is not even asked, which most come to. */
  readonly suspects?: (value: CellValue) => boolean;
  check(
    pupils: ColumnPupils,
    field: FieldDefinition,
    context: RuleContext,
  ): readonly (Finding<Message> & { readonly row: number })[];
}

/**
 * The pupils of one class of a sheet. The same object until one of their rows is edited: what a rule draws from a class
 * may be kept for it (`keptForClass`).
 */
export interface ClassPupils {
  /** As the rows, or a title over them, tell it; `""` for those of whom no class is known. */
  readonly name: string;
  readonly count: number;
  /** By place in the class. One view that moves along, as of `SheetPupils`. */
  at(place: number): PupilRecord;
  /** Place in the list of a pupil by place in the class. */
  indexInList(place: number): number;
  /** Places in the class of the pupils whose value is meant, ascending. */
  where(field: FieldKey, isMeant: (value: CellValue) => boolean): readonly number[];
}

/** Looks at the pupils of one class of a sheet. Findings name their row. Asked again of the classes that an edit touches. */
export interface ClassRule<Message extends string = string> extends RuleHead<Message> {
  readonly scope: "class";
  /** All that is read of a row, the class itself aside. */
  readonly reads: readonly FieldKey[];
  check(pupils: ClassPupils, context: RuleContext): readonly (Finding<Message> & { readonly row: number })[];
}

/** Pupils of a list, each with a view of its own. */
export interface ListedPupils {
  readonly count: number;
  at(index: number): PupilRecord;
}

/** One list of the book, for rules that compare lists. */
export interface PupilList extends ListedPupils {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly context: RuleContext;
  classes(): Iterable<ClassPupils>;
  /** As of `SheetPupils`. */
  distinct(field: FieldKey): readonly DistinctValue[];
}

/** Compares the lists of a book, of whatever form. Findings name sheet and row. Runs again after an edit of a field it reads. */
export interface BookRule<Message extends string = string> extends RuleHead<Message> {
  readonly scope: "book";
  /** The rule speaks of the lists of one file: what a school keeps in several files is not compared by it. */
  readonly isOfOneBook?: boolean;
  /** All that is read of a row of any list, the class itself aside. */
  readonly reads: readonly FieldKey[];
  check(
    lists: readonly PupilList[],
  ): readonly (Finding<Message> & { readonly sheetId: string; readonly row: number })[];
}

export type Rule = CellRule | RowRule | GroupRule | ClassRule | SheetRule | ColumnRule | BookRule;

/** Ties message keys to findings where the rule is written, and forgets the tie for the engine. */
export function defineCellRule<Message extends string>(rule: Omit<CellRule<Message>, "scope">): Rule {
  return { ...rule, scope: "cell" } as Rule;
}

export function defineRowRule<Message extends string>(rule: Omit<RowRule<Message>, "scope">): Rule {
  return { ...rule, scope: "row" } as Rule;
}

/** A row rule that is several looks of one kind: at the district of one address, at the commune of another. */
export function defineRowRuleOfParts<Message extends string>(
  rule: Omit<RowRule<Message>, "scope" | "check"> & Required<Pick<RowRule<Message>, "parts">>,
): Rule {
  return defineRowRule<Message>({
    ...rule,
    check: (pupil, context) => rule.parts.flatMap((part) => part(pupil, context)),
  });
}

export function defineGroupRule<Message extends string>(rule: Omit<GroupRule<Message>, "scope">): Rule {
  return { ...rule, scope: "group" } as Rule;
}

export function defineClassRule<Message extends string>(rule: Omit<ClassRule<Message>, "scope">): Rule {
  return { ...rule, scope: "class" } as Rule;
}

export function defineSheetRule<Message extends string>(rule: Omit<SheetRule<Message>, "scope">): Rule {
  return { ...rule, scope: "sheet" } as Rule;
}

export function defineColumnRule<Message extends string>(rule: Omit<ColumnRule<Message>, "scope">): Rule {
  return { ...rule, scope: "column" } as Rule;
}

export function defineBookRule<Message extends string>(rule: Omit<BookRule<Message>, "scope">): Rule {
  return { ...rule, scope: "book" } as Rule;
}

/** A change offered for a problem: what the pane shows, and the cells to write. */
export interface Fix {
  readonly label: Bilingual;
  readonly isSure: boolean;
  /** As of the proposal. */
  readonly isNear?: boolean;
  readonly edits: readonly CellEdit[];
}
