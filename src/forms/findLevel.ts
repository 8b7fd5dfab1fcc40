import type { CatalogueSet } from "../catalogues/catalogueSet";
import { gradeOfClass } from "../text/classCode";
import { headerKey } from "../text/normalise";
import { levelCodes, levelWords } from "./data/levelWords";
import type { Level } from "./fieldShape";
import type { FieldDefinition } from "./types";

export interface LevelEvidence {
  /** Class codes of the pupils. */
  readonly classes: readonly string[];
  /** Titles above the list, the sheet's name, the file's name. */
  readonly titles: readonly string[];
  readonly fields: readonly FieldDefinition[];
  /** Whether a column that GDTX alone has is filled for most pupils. */
  readonly hasContinuingEducation: boolean;
  readonly catalogues: CatalogueSet;
}

/** So many of the classes must agree; a school of two levels has no level of its own. */
const MAJORITY = 0.8;

/**
 * The level of a list: by its classes, whose grades tell all but GDTX, which teaches the grades of others and is told by
 * its title, by its own columns or by the school's own class list; then by the title, then by columns that one level alone has.
 */
export function findLevel({
  classes,
  titles,
  fields,
  hasContinuingEducation,
  catalogues,
}: LevelEvidence): Level | null {
  const titled = levelOfTitles(titles);
  if (titled === "TX" || (titled === null && hasContinuingEducation)) return "TX";
  return levelOfClasses(classes, catalogues) ?? (classes.length === 0 ? (titled ?? levelOfFields(fields)) : titled);
}

function levelOfTitles(titles: readonly string[]): Level | null {
  const keys = titles.map((title) => ` ${headerKey(title)} `);
  const named = (Object.keys(levelWords) as Level[]).filter((level) =>
    levelWords[level].some((word) => keys.some((key) => key.includes(` ${word} `))),
  );
  // GDTX names the level whose programme or examination it is for as well (`GDTX - kỳ thi THPT quốc gia`).
  if (named.includes("TX") && named.every((level) => level === "TX" || level === "C2" || level === "C3")) return "TX";
  return named.length === 1 ? (named[0] ?? null) : null;
}

function levelOfClasses(classes: readonly string[], catalogues: CatalogueSet): Level | null {
  const votes = new Map<Level, number>();
  const known = new Map<string, Level | null>();
  for (const text of classes) {
    const level = known.has(text) ? known.get(text) : levelOfClass(text, catalogues);
    known.set(text, level ?? null);
    if (level) votes.set(level, (votes.get(level) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  const total = [...votes.values()].reduce((sum, count) => sum + count, 0);
  return best && best[1] >= total * MAJORITY && total >= classes.length / 2 ? best[0] : null;
}

function levelOfClass(text: string, catalogues: CatalogueSet): Level | null {
  const lookup = catalogues.get("class")?.lookUp(text);
  const gradeCode = lookup?.kind === "found" ? lookup.entry.parentCode : undefined;
  const levelCode = gradeCode === undefined ? undefined : catalogues.get("grade")?.byCode(gradeCode)?.parentCode;
  const listed = levelCode === undefined ? undefined : levelCodes.get(levelCode);
  if (listed) return listed;
  const told = gradeOfClass(text);
  if (!told) return null;
  if (told.grade === null) return "MN";
  return told.grade <= 5 ? "C1" : told.grade <= 9 ? "C2" : "C3";
}

function levelOfFields(fields: readonly FieldDefinition[]): Level | null {
  const own = new Set(fields.flatMap(({ levels }) => (levels.length === 1 ? levels : [])));
  return own.size === 1 ? ([...own][0] ?? null) : null;
}
