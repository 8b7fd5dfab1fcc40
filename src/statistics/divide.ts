import type { Level } from "../forms/types";
import type { Bilingual } from "../text/bilingual";
import { type Counts, type Figures, type PlaceCounts, noFigures, sumFigures } from "./counts";
import { compareGrades, gradeName } from "./grades";
import type { RowKey } from "./plan";

export type DivisionKind = "all" | "unit" | "grade" | "class";

/** Everything, a school, a grade or a class, with its figures. */
export interface Division {
  readonly kind: DivisionKind;
  readonly name: Bilingual;
  readonly unit: string | null;
  readonly grade: string | null;
  readonly classCode: string | null;
  readonly levels: readonly (Level | null)[];
  readonly classes: number;
  readonly figures: Figures;
}

const order = new Intl.Collator("vi", { numeric: true });

/** The counts as one, or school by school, grade by grade, class by class, in the order people read them. */
export function divide(counts: Counts, kind: DivisionKind): Division[] {
  const groups = new Map<string, PlaceCounts[]>();
  for (const place of kind === "all" && counts.places.length === 0 ? [] : counts.places) {
    const key = JSON.stringify(keyOf(place, kind));
    const known = groups.get(key);
    if (known) known.push(place);
    else groups.set(key, [place]);
  }
  const divisions = [...groups.values()].map((places) => division(places, kind));
  if (kind === "all" && divisions.length === 0) return [division([], kind)];
  return divisions.sort(compareDivisions);
}

/** Names the number of classes among the figures: it stands under all pupils, and the other columns have none. */
export const classesRow: RowKey = "scale.classes.all";

export function figureOf(division: Division, row: RowKey): readonly number[] {
  if (row === classesRow) return [division.classes, ...none.slice(1)];
  return division.figures[row] ?? none;
}

const none: readonly number[] = noFigures();

function keyOf({ unit, grade, classCode }: PlaceCounts, kind: DivisionKind): readonly (string | null)[] {
  if (kind === "all") return [];
  if (kind === "unit") return [unit];
  return kind === "grade" ? [grade] : [unit, grade, classCode];
}

function division(places: readonly PlaceCounts[], kind: DivisionKind): Division {
  const [first] = places;
  const grade = kind === "grade" || kind === "class" ? (first?.grade ?? "") : null;
  const classCode = kind === "class" ? (first?.classCode ?? null) : null;
  const unit = kind === "unit" || kind === "class" ? (first?.unit ?? "") : null;
  return {
    kind,
    name: nameOf(kind, unit ?? "", grade ?? "", classCode),
    unit,
    grade,
    classCode,
    levels: [...new Set(places.map(({ level }) => level))],
    classes: places.reduce((sum, { classes }) => sum + classes, 0),
    figures: sumFigures(places),
  };
}

function nameOf(kind: DivisionKind, unit: string, grade: string, classCode: string | null): Bilingual {
  if (kind === "all") return { vi: "Tổng", en: "All" };
  if (kind === "unit") return unit === "" ? { vi: "Toàn trường", en: "The school" } : { vi: unit, en: unit };
  if (kind === "grade" || classCode === null) return gradeName(grade);
  return classCode === "" ? { vi: "Chưa rõ lớp", en: "Class unclear" } : { vi: classCode, en: classCode };
}

function compareDivisions(a: Division, b: Division): number {
  return (
    order.compare(a.unit ?? "", b.unit ?? "") ||
    compareGrades(a.grade ?? "", b.grade ?? "") ||
    Number(a.classCode === "") - Number(b.classCode === "") ||
    order.compare(a.classCode ?? "", b.classCode ?? "")
  );
}
