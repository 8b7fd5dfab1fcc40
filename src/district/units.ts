import { levelWords } from "../forms/data/levelWords";
import type { Level } from "../forms/types";
import type { ContentKind } from "../submission/data/procedure";
import { ZIP_NAME } from "../submission/packageNames";
import { headerKey, matchKey, normaliseText, toneKey } from "../text/normalise";
import type { Sheet } from "../workbook/types";

/** Where a unit's name was read. The first of these that says anything wins. */
export type UnitSource = "receipt" | "fileName" | "container" | "title" | "unknown";

const formWords: readonly (readonly [RegExp, ContentKind])[] = [
  [/^(mau|mau so|ms) ?1\b/, "mau-1"],
  [/^(mau|mau so|ms) ?2\b/, "mau-2"],
  [/^(danh sach |ds )?(xet )?tot nghiep\b/, "tot-nghiep"],
  [/^thong ke\b/, "thong-ke"],
];
const zipKey = headerKey(ZIP_NAME);

/** `Trường THCS An Bình_Mẫu số 2_6A.xlsx` → the unit and the form; `null` where the name is not built so. */
export function readFileName(name: string): { readonly unit: string; readonly form: ContentKind | null } | null {
  const parts = name.replace(/\.[a-z0-9]{1,5}$/i, "").split("_");
  for (let place = 1; place < parts.length; place++) {
    const key = headerKey(parts[place] ?? "");
    const form = formWords.find(([words]) => words.test(key))?.[1] ?? null;
    const unit = normaliseText(parts.slice(0, place).join("_"));
    if ((form !== null || key === zipKey) && unit !== "") return { unit, form };
  }
  return null;
}

/** Words that a school's name begins with, by `headerKey`. */
const schoolWords =
  /^(truong|thcs|thpt|th|tieu hoc|mn|mam non|mau giao|mg|nha tre|trung tam|tt|ttgdtx|ptdtnt|pho thong)\b/;

/** The unit that a folder or a zip is named after, innermost first; `null` where none of the names is a school's. */
export function unitOfContainers(container: string): string | null {
  for (const part of container.split("/").reverse()) {
    const unit = readFileName(part)?.unit ?? normaliseText(part.replace(/\.zip$/i, "").replaceAll("_", " "));
    if (schoolWords.test(headerKey(unit)) && unit.includes(" ")) return unit;
  }
  return null;
}

/** `Đơn vị: Trường THCS An Bình` or `TRƯỜNG THCS AN BÌNH` above the list; `null` where no line is a school's name. */
export function unitOfTitles(sheet: Sheet, headerTop: number): string | null {
  for (const row of sheet.values.slice(0, headerTop)) {
    for (const value of row) {
      if (typeof value !== "string") continue;
      const text = normaliseText(value.replace(/^\s*(đơn vị|tên đơn vị|tên trường|trường)\s*:/iu, ""));
      if (text.length <= 120 && schoolWords.test(headerKey(text)) && text.includes(" ")) return text;
    }
  }
  return null;
}

/** Same for two spellings of one school's name: case, "Trường", and the short forms of the levels left out. */
export function unitKey(unit: string): string {
  const words = matchKey(unit)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()
    .replace(/^trường /u, "")
    .replace(/\btrung học cơ sở\b/u, "thcs")
    .replace(/\btrung học phổ thông\b/u, "thpt")
    .replace(/^tiểu học /u, "th ")
    .replace(/^mầm non /u, "mn ")
    .replace(/^mẫu giáo /u, "mg ");
  return toneKey(words);
}

/** Short forms that schools' names have, and no title of a list. */
const shortLevels: Readonly<Record<Level, readonly string[]>> = {
  MN: ["mg"],
  C1: ["th", "ptcs"],
  C2: ["ptcs"],
  C3: [],
  TX: ["ttgdtx"],
};

/** The levels that a school's name says it teaches, as `TH&THCS An Bình`, `PTDTNT THCS`, `THPT cấp 2-3`; none: it says none. */
export function levelsOfUnit(unit: string): readonly Level[] {
  const key = ` ${headerKey(unit)} `;
  const numbered = / cap ([123](?: [123])*) /.exec(key)?.[1] ?? "";
  return (Object.keys(levelWords) as Level[]).filter(
    (level) =>
      (numbered.includes(level.slice(1)) && level.startsWith("C")) ||
      [...levelWords[level], ...shortLevels[level]].some((word) => key.includes(` ${word} `)),
  );
}

/** The form that a file's name says it is. */
export function formOfName(name: string): ContentKind | null {
  return readFileName(name)?.form ?? (/ thong ke /.test(` ${headerKey(name)} `) ? "thong-ke" : null);
}

/** A school in the names of files and folders; where nothing names it, its "unit" is the path of its file. */
export function unitInFileNames({ unit, unitFrom }: { readonly unit: string; readonly unitFrom: UnitSource }): string {
  return unitFrom === "unknown" ? `Chưa rõ trường (${unit.replace(/\.\w+$/, "")})` : unit;
}
