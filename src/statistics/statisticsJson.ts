import type { Level } from "../forms/types";
import type { Bilingual, Language } from "../text/bilingual";
import { columns } from "./columns";
import type { Counts } from "./counts";
import { countedTables, levelsOf, type ShownRow, shownRows } from "./countedTables";
import { divide, type Division, type DivisionKind, figureOf } from "./divide";
import { checkIdentities, type CheckedIdentity } from "./identities/checkIdentities";
import type { Identity, Term } from "./identities/types";
import type { CountOptions } from "./options";
import { percentageOf, percentBase } from "./percentages";
import type { ColumnId, Table } from "./types";

/** Shape of the command line's answer: a contract, described in docs/statistics-json.md. */
export interface StatisticsJson {
  readonly options: CountOptions;
  readonly schoolYears: readonly number[];
  readonly levels: readonly (Level | null)[];
  readonly columns: readonly { readonly id: ColumnId; readonly name: string }[];
  readonly places: readonly PlaceJson[];
  readonly tables: readonly TableJson[];
  readonly identities: readonly IdentityJson[];
}

export interface PlaceJson {
  readonly kind: DivisionKind;
  readonly name: string;
  readonly unit: string | null;
  readonly grade: string | null;
  readonly class: string | null;
  readonly classes: number;
}

export interface TableJson {
  readonly id: string;
  readonly name: string;
  readonly form: string;
  readonly source: string;
  /** Which pupils count. */
  readonly who: string;
  readonly rows: readonly RowJson[];
}

export interface RowJson {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  /** Who counts in the row. */
  readonly meaning: string;
  readonly isUnclear: boolean;
  /** By place, then by column; `null` where no sheet has the column that would tell. */
  readonly figures: readonly (readonly number[])[] | null;
  /** Rows whose sum the percentages are of; `null` where the reports have none. */
  readonly percentOf: readonly string[] | null;
  /** As `figures`; a `null` within is a part of nobody. */
  readonly percentages: readonly (readonly (number | null)[])[] | null;
}

export interface IdentityJson {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly relation: Identity["relation"];
  readonly holds: boolean;
  readonly left: number;
  readonly right: number;
  /** Of how many pupils it does not hold. */
  readonly pupils: number;
  readonly terms: { readonly left: readonly Term[]; readonly right: readonly Term[] };
  readonly failures: readonly {
    readonly place: string;
    readonly column: ColumnId;
    readonly left: number;
    readonly right: number;
    readonly pupils: number;
  }[];
}

/** Every table and identity of what was counted. */
export function statisticsJson(counts: Counts, language: Language): StatisticsJson {
  const kinds: readonly DivisionKind[] = hasSeveralUnits(counts)
    ? ["all", "unit", "grade", "class"]
    : ["all", "grade", "class"];
  const places = kinds.flatMap((kind) => divide(counts, kind));
  return {
    options: counts.options,
    schoolYears: counts.schoolYears,
    levels: levelsOf(counts),
    columns: columns.map(({ id, name }) => ({ id, name: name[language] })),
    places: places.map((place) => placeJson(place, language)),
    tables: countedTables(counts).map((table) => tableJson(table, counts, places, language)),
    identities: checkIdentities(counts).map((checked) => identityJson(checked, language)),
  };
}

function hasSeveralUnits(counts: Counts): boolean {
  return new Set(counts.places.map(({ unit }) => unit)).size > 1;
}

function placeJson(place: Division, language: Language): PlaceJson {
  const { kind, unit, grade, classCode, classes } = place;
  return { kind, name: place.name[language], unit, grade, class: classCode, classes };
}

function tableJson(table: Table, counts: Counts, places: readonly Division[], language: Language): TableJson {
  const said = (text: Bilingual) => text[language];
  const hasAnybody = (key: Parameters<typeof figureOf>[1]) => places.some((place) => place.figures[key] !== undefined);
  return {
    id: table.id,
    name: said(table.name),
    form: table.form,
    source: table.source,
    who: said(table.who.meaning),
    rows: shownRows(table, counts, hasAnybody).map((row) => ({
      id: row.key,
      group: row.group ? said(row.group.name) : "",
      name: said(row.name),
      meaning: said(row.meaning),
      isUnclear: row.kind === "unclear",
      figures: row.isTold ? places.map((place) => figureOf(place, row.key)) : null,
      percentOf: percentBase(table, row),
      percentages: percentages(table, row, places),
    })),
  };
}

function percentages(table: Table, row: ShownRow, places: readonly Division[]): RowJson["percentages"] {
  if (!row.isTold || percentBase(table, row) === null) return null;
  return places.map((place) => columns.map(({ id }) => percentageOf(table, row, place, id)));
}

function identityJson(
  { identity, left, right, holds, pupils, failures }: CheckedIdentity,
  language: Language,
): IdentityJson {
  return {
    id: identity.id,
    name: identity.name[language],
    source: identity.source,
    relation: identity.relation,
    holds,
    left,
    right,
    pupils,
    terms: { left: identity.left, right: identity.right },
    failures: failures.map((failure) => ({
      place: failure.division.name[language],
      column: failure.column,
      left: failure.left,
      right: failure.right,
      pupils: failure.pupils,
    })),
  };
}
