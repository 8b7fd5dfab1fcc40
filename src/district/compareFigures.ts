import type { Level } from "../forms/types";
import { figureOf, type FigureId } from "./figures";
import type { GivenFigures, GivenRow } from "./givenFigures";
import type { Comparison, DistrictResult, SchoolSummary } from "./result";
import { unitKey } from "./units";

type ComparedRow = Comparison["schools"][number];

/**
 * What was given beside what the files say, school by school and figure by figure, largest difference first; schools that
 * stand on one side alone among them.
 */
export function compareFigures(given: GivenFigures, now: Pick<DistrictResult, "schools">): Comparison {
  const placeOf = placesBy(given.rows, now.schools);
  const givenBySchool = new Map<string, GivenRow[]>();
  for (const row of given.rows) add(givenBySchool, placeOf(row), row);
  const oursBySchool = new Map<string, SchoolSummary[]>();
  for (const school of now.schools) add(oursBySchool, placeOf(school), school);
  // A school that nobody gave is told where it has pupils: of a table without it, in its pupils.
  const places = new Set([...givenBySchool.keys(), ...oursBySchool.keys()]);
  const rows = [...places].flatMap((place) => rowsOf(givenBySchool.get(place) ?? [], oursBySchool.get(place) ?? []));
  return {
    madeAt: given.madeAt,
    unread: given.unread,
    schools: rows
      .filter(({ difference }) => difference !== 0)
      .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference)),
  };
}

type Figures = Map<Level | "all" | null, Partial<Record<FigureId, number>>>;

/** Of one school. Where the level is not given, the school counts as a whole. */
function rowsOf(given: readonly GivenRow[], ours: readonly SchoolSummary[]): ComparedRow[] {
  const asWhole = given.some(({ level }) => level === "all");
  const unit = ours[0]?.unit ?? given[0]?.unit ?? "";
  const before: Figures = new Map();
  for (const row of given) addFigures(before, asWhole ? "all" : row.level, row.figures);
  const asked = new Set(given.flatMap(({ figures }) => Object.keys(figures) as FigureId[]));
  const wanted: readonly FigureId[] = asked.size > 0 ? [...asked] : ["pupils"];
  const after: Figures = new Map();
  for (const level of ours.flatMap(({ levels }) => levels)) {
    const figures = Object.fromEntries(wanted.map((id) => [id, figureOf(level, id)]));
    addFigures(after, asWhole ? "all" : level.level, figures);
  }
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((level) => {
    const [then, now] = [before.get(level), after.get(level)];
    // Of a level that one side lacks the number of its pupils says enough.
    const ids = then && now ? wanted.filter((id) => then[id] !== undefined) : wanted.slice(0, 1);
    return ids.map((id) => row(unit, level, id, then?.[id] ?? null, now?.[id] ?? null));
  });
}

function row(
  unit: string,
  level: ComparedRow["level"],
  figure: FigureId,
  before: number | null,
  now: number | null,
): ComparedRow {
  return { unit, level, figure, before, now, difference: (now ?? 0) - (before ?? 0) };
}

function addFigures(to: Figures, level: Level | "all" | null, figures: GivenRow["figures"]): void {
  const sum = { ...to.get(level) };
  for (const id of Object.keys(figures) as FigureId[]) sum[id] = (sum[id] ?? 0) + (figures[id] ?? 0);
  to.set(level, sum);
}

function add<Item>(to: Map<string, Item[]>, key: string, item: Item): void {
  const items = to.get(key);
  if (items) items.push(item);
  else to.set(key, [item]);
}

interface Named {
  readonly unit: string;
  readonly code: string | null;
}

/** By code, also where one side alone gives it and no other school has the name. */
function placesBy(...sides: readonly (readonly Named[])[]): (school: Named) => string {
  const codes = new Map<string, string | null>();
  for (const { unit, code } of sides.flat()) {
    const key = unitKey(unit);
    if (code !== null) codes.set(key, (codes.get(key) ?? code) === code ? code : null);
  }
  return ({ unit, code }) => code ?? codes.get(unitKey(unit)) ?? unitKey(unit);
}
