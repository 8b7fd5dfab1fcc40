import path from "node:path";
import { readFileName, unitKey, unitOfContainers, unitOfTitles } from "../district/units";
import type { FormId } from "../forms/types";
import { sheetsOfSchool } from "../statistics/countedSheets";
import type { CountedSheet } from "../statistics/types";
import { matchKey } from "../text/normalise";
import type { Workbook } from "../workbook/types";

/** A file whose pupils are to be counted. */
export interface SchoolFile {
  readonly file: string;
  /** The school that its name, the title over its list or its folder says; `null` where nothing does. */
  readonly unit: string | null;
  readonly workbook: Workbook;
  readonly sheets: readonly CountedSheet[];
}

export interface School {
  readonly unit: string;
  readonly files: readonly SchoolFile[];
}

/** @param file path as it was given. */
export function unitOfFile(file: string, workbook: Workbook, sheets: readonly CountedSheet[]): string | null {
  const fromTitles = sheets.map(({ recognised }) => {
    const sheet = workbook.sheets.find(({ id }) => id === recognised.sheetId);
    return sheet ? unitOfTitles(sheet, recognised.headerTop) : null;
  });
  return (
    readFileName(path.basename(file))?.unit ??
    fromTitles.find((unit) => unit !== null) ??
    unitOfContainers(path.dirname(file).replaceAll("\\", "/"))
  );
}

/**
 * Files given together are one school's unless something says otherwise: two schools named, the same classes twice in one
 * form, or a list and results that have no pupil code in common.
 */
export function schoolsOf(files: readonly SchoolFile[]): School[] {
  const groups: Group[] = [];
  const namelessFirst = (file: SchoolFile) => (file.unit === null ? 1 : 0) + (hasForm(file, "mau-1") ? 0 : 2);
  for (const file of [...files].sort((a, b) => namelessFirst(a) - namelessFirst(b))) {
    const group = groupOf(file, groups);
    if (group) group.push(file);
    else groups.push([file]);
  }
  // As they were given.
  const order = (group: Group) => Math.min(...group.map((file) => files.indexOf(file)));
  return groups
    .sort((a, b) => order(a) - order(b))
    .map((group) => {
      const own = group.sort((a, b) => files.indexOf(a) - files.indexOf(b));
      return { unit: nameOf(own), files: withClassLists(own) };
    });
}

function withClassLists(files: readonly SchoolFile[]): SchoolFile[] {
  const sheets = sheetsOfSchool(files.map(({ workbook }) => workbook));
  return files.map((file, at) => ({ ...file, sheets: sheets[at] ?? file.sheets }));
}

type Group = SchoolFile[];

function groupOf(file: SchoolFile, groups: readonly Group[]): Group | undefined {
  const { unit } = file;
  const named = unit === null ? undefined : groups.find((group) => hasUnit(group, unit));
  if (named) return named;
  const possible = groups.filter(
    (group) =>
      (unit === null || group.every((one) => one.unit === null)) && group.every((one) => !contradict(one, file)),
  );
  const codes = codesOf(file);
  const sharing = possible
    .map((group) => ({ group, shared: group.reduce((sum, one) => sum + sharedCodes(codesOf(one), codes), 0) }))
    .sort((a, b) => b.shared - a.shared);
  const [best] = sharing;
  return best !== undefined && (best.shared > 0 || possible.length === 1) ? best.group : undefined;
}

function hasUnit(group: Group, unit: string): boolean {
  return group.some((one) => one.unit !== null && unitKey(one.unit) === unitKey(unit));
}

/** Whether two files cannot be of one school. */
function contradict(a: SchoolFile, b: SchoolFile): boolean {
  for (const one of a.sheets) {
    for (const other of b.sheets) {
      const [form, otherForm] = [one.recognised.form.id, other.recognised.form.id];
      if (form === otherForm ? isSecondList(one, other) : isListOfStrangers(one, other)) return true;
    }
  }
  return false;
}

/** Two lists of one form and the same classes: another version, or another school's; a short one of new pupils is neither. */
function isSecondList(a: CountedSheet, b: CountedSheet): boolean {
  if (!haveSameClasses(a, b)) return false;
  const [small, large] = [a.records.count, b.records.count].sort((x, y) => x - y) as [number, number];
  return small * 3 >= large || sharedCodes(codesOfSheet(a), codesOfSheet(b)) * 2 >= small;
}

function haveSameClasses(a: CountedSheet, b: CountedSheet): boolean {
  const [classes, others] = [classesOf(a), classesOf(b)];
  const shared = [...classes].filter((one) => others.has(one)).length;
  return shared > 0 && shared * 2 >= Math.min(classes.size, others.size);
}

/** A list of pupils and another form of the same classes that share no pupil code, though both have codes. */
function isListOfStrangers(a: CountedSheet, b: CountedSheet): boolean {
  if (a.recognised.form.id !== "mau-1" && b.recognised.form.id !== "mau-1") return false;
  const [codes, others] = [codesOfSheet(a), codesOfSheet(b)];
  return codes.size > 0 && others.size > 0 && haveSameClasses(a, b) && sharedCodes(codes, others) === 0;
}

function classesOf({ records }: CountedSheet): ReadonlySet<string> {
  const classes = new Set<string>();
  for (let index = 0; index < records.count; index++) classes.add(matchKey(records.className(index)));
  classes.delete("");
  return classes;
}

const codesOfSheets = new WeakMap<CountedSheet, ReadonlySet<string>>();

function codesOfSheet(sheet: CountedSheet): ReadonlySet<string> {
  const known = codesOfSheets.get(sheet);
  if (known) return known;
  const codes = new Set<string>();
  for (let index = 0; index < sheet.records.count; index++) codes.add(matchKey(sheet.records.text("pupilCode", index)));
  codes.delete("");
  codesOfSheets.set(sheet, codes);
  return codes;
}

function codesOf({ sheets }: SchoolFile): ReadonlySet<string> {
  return new Set(sheets.flatMap((sheet) => [...codesOfSheet(sheet)]));
}

function sharedCodes(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((code) => b.has(code)).length;
}

function hasForm({ sheets }: SchoolFile, form: FormId): boolean {
  return sheets.some(({ recognised }) => recognised.form.id === form);
}

function nameOf(files: readonly SchoolFile[]): string {
  const named = files.find(({ unit }) => unit !== null)?.unit;
  return named ?? files.map(({ file }) => path.parse(file).name).join(" + ");
}
