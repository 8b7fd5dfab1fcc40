import type { Bilingual, Language } from "../text/bilingual";
import type { Counts } from "./counts";
import { countedTables } from "./countedTables";
import { divide, type Division, figureOf } from "./divide";
import { columnPlace } from "./columns";
import { rowKey, type RowKey } from "./plan";
import { reportTexts as texts } from "./report/reportTexts";
import { rowsOf } from "./tableGrid";
import type { ColumnId, RowGroup, Table } from "./types";

/** A chart as its table: a line a category, a number a series. */
export interface ChartData {
  readonly id: string;
  readonly title: string;
  readonly kind: "column" | "bar";
  /** The series are parts of a whole. */
  readonly isStacked: boolean;
  /** The first of two series goes to the left, as in an age pyramid: lines from the bottom up. */
  readonly isMirrored?: true;
  readonly series: readonly string[];
  readonly lines: readonly { readonly label: string; readonly numbers: readonly number[] }[];
}

/** What people would rather look at than read; only charts that have something to show. */
export function chartsOf(counts: Counts, language: Language): ChartData[] {
  const tables = new Map(countedTables(counts).map((table) => [table.id, table]));
  const grades = divide(counts, "grade");
  const classes = divide(counts, "class");
  const [whole] = divide(counts, "all");
  const has = (id: string) => tables.has(id);
  const marks = tables.get("marks");
  const levels = tables.get("primarySubjects");
  const health = tables.get("health");
  const charts: (ChartData | null)[] = [
    has("scale") ? sizes("gradeSizes", texts.gradeSizes, grades, language) : null,
    has("scale") ? sizes("sizes", texts.sizes, classes, language) : null,
    has("scale") ? sexes(grades, language) : null,
    whole && has("movement")
      ? rowsChart("movement", texts.movement, tables, ["movement.status"], whole, language, sizesOfMovement)
      : null,
    whole && has("ages") ? agesChart(tables, whole, language) : null,
    has("results") ? stacked("ranks", texts.ranks, tables.get("results"), "academicRank", classes, language) : null,
    whole && marks ? subjectsChart("marks", marks, counts, whole, language) : null,
    whole && levels ? subjectsChart("levels", levels, counts, whole, language) : null,
    whole && health ? nutritionChart(health, counts, whole, language) : null,
  ];
  return charts.filter(
    (chart) => chart !== null && chart.lines.some(({ numbers }) => numbers.some((n) => n > 0)),
  ) as ChartData[];
}

/** Beside the whole school the few who come and go could not be seen. */
const sizesOfMovement: ReadonlySet<string> = new Set(["start", "middle", "end"]);

const everybody: RowKey = "scale.all.yes";

function number(division: Division, row: RowKey, column: ColumnId = "total"): number {
  return figureOf(division, row)[columnPlace(column)] ?? 0;
}

function sizes(id: string, title: Bilingual, classes: readonly Division[], language: Language): ChartData {
  const lines = classes.map((one) => ({ label: one.name[language], numbers: [number(one, everybody)] }));
  return { id, title: title[language], kind: "column", isStacked: false, series: [texts.total[language]], lines };
}

function sexes(grades: readonly Division[], language: Language): ChartData {
  const ids: readonly ColumnId[] = ["male", "female", "sexUnclear"];
  const names: readonly Bilingual[] = [
    { vi: "Nam", en: "Boys" },
    { vi: "Nữ", en: "Girls" },
    { vi: "Chưa rõ", en: "Unclear" },
  ];
  const used = ids
    .map((_, at) => at)
    .filter((at) => at < 2 || grades.some((one) => number(one, everybody, ids[at]) > 0));
  return {
    id: "sexes",
    title: texts.sexes[language],
    kind: "column",
    isStacked: true,
    series: used.map((at) => names[at]?.[language] ?? ""),
    lines: grades.map((one) => ({
      label: one.name[language],
      numbers: used.map((at) => number(one, everybody, ids[at])),
    })),
  };
}

function rowsChart(
  id: string,
  title: Bilingual,
  tables: ReadonlyMap<string, Table>,
  groups: readonly `${string}.${string}`[],
  whole: Division,
  language: Language,
  without: ReadonlySet<string>,
): ChartData {
  const lines = groups.flatMap((key) => {
    const [tableId = "", groupId = ""] = key.split(".");
    const table = tables.get(tableId);
    const group = table?.groups.find((one) => one.id === groupId);
    if (!table || !group) return [];
    const rows = group.rows.filter((row) => !without.has(row.id));
    return rows.map((row) => ({ label: row.name[language], numbers: [number(whole, rowKey(table, group, row))] }));
  });
  return { id, title: title[language], kind: "bar", isStacked: false, series: [texts.total[language]], lines };
}

/** The pyramid: boys of each age to the left, girls to the right. */
function agesChart(tables: ReadonlyMap<string, Table>, whole: Division, language: Language): ChartData {
  const table = tables.get("ages");
  const groups = table?.groups.filter((group) => group.id.startsWith("age")) ?? [];
  const lines = groups.flatMap((group) =>
    group.rows.map((row) => {
      const key = table ? rowKey(table, group, row) : everybody;
      return { label: row.name[language], numbers: [number(whole, key, "male"), number(whole, key, "female")] };
    }),
  );
  const series = [
    { vi: "Nam", en: "Boys" },
    { vi: "Nữ", en: "Girls" },
  ].map((name) => name[language]);
  const title = texts.ages[language];
  return { id: "ages", title, kind: "bar", isStacked: false, isMirrored: true, series, lines };
}

function stacked(
  id: string,
  title: Bilingual,
  table: Table | undefined,
  groupId: string,
  grades: readonly Division[],
  language: Language,
): ChartData | null {
  const group = table?.groups.find((one) => one.id === groupId);
  if (!table || !group) return null;
  const rows = group.rows.filter((row) => grades.some((one) => number(one, rowKey(table, group, row)) > 0));
  return {
    id,
    title: title[language],
    kind: "column",
    isStacked: true,
    series: rows.map((row) => row.name[language]),
    lines: grades.map((one) => ({
      label: one.name[language],
      numbers: rows.map((row) => number(one, rowKey(table, group, row))),
    })),
  };
}

/** What children suffer from, without how they were watched. */
const nutrition: ReadonlySet<string> = new Set(["underweight", "stunted", "wasted", "overweight", "obese"]);

function nutritionChart(table: Table, counts: Counts, whole: Division, language: Language): ChartData {
  const groups = toldGroups(table, counts, whole).filter((group) => nutrition.has(group.id));
  const lines = groups.flatMap((group) =>
    group.rows.map((row) => ({ label: row.name[language], numbers: [number(whole, rowKey(table, group, row))] })),
  );
  const [title, series] = [texts.nutrition[language], [texts.total[language]]];
  return { id: "nutrition", title, kind: "bar", isStacked: false, series, lines };
}

/** Groups that say the same of a subject in another way: remarks instead of marks, the test beside the level. */
const besideSubject = /-(?:comment|test)$/;
/** Rows that count pupils of other rows once more. */
const overlapping: ReadonlySet<string> = new Set(["marked", "assessed", "10", "above"]);

/** All subjects, one bar each, in bands of marks or in levels. */
function subjectsChart(id: string, table: Table, counts: Counts, whole: Division, language: Language): ChartData {
  const groups = toldGroups(table, counts, whole).filter((group) => !besideSubject.test(group.id));
  const bands = groups[0]?.rows.filter((row) => !overlapping.has(row.id)) ?? [];
  return {
    id,
    title: table.name[language],
    kind: "bar",
    isStacked: true,
    series: bands.map((row) => row.name[language]),
    lines: groups.map((group) => ({
      label: group.name[language],
      numbers: bands.map((row) => number(whole, rowKey(table, group, row))),
    })),
  };
}

/** Of which the lists have a column. */
function toldGroups(table: Table, counts: Counts, whole: Division): readonly RowGroup[] {
  const told = new Set(
    rowsOf(table, counts, [whole]).flatMap(({ group, isTold }) => (group && isTold ? [group.id] : [])),
  );
  return table.groups.filter((group) => told.has(group.id));
}
