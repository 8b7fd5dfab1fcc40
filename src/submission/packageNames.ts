import { contentNames } from "./data/procedure";
import { gradesOf, type Content } from "./content";
import { submissionFileName } from "./fileName";

/** A file as the user has it. */
export interface NamedContent extends Content {
  /** Its name on the user's disk, without folder. */
  readonly originalName: string;
}

/**
 * The required names of a package's files, in their order: `<unit>_<form>.xlsx`. A book of several forms has one name, of the
 * form that comes first in the procedure: the office knows it by its sheets. Where several files are of one form a
 * suffix tells them apart: the class (`_Mẫu số 2_6A.xlsx`), the grade of several classes (`_khối 6`), else `_phần 2`; two
 * that would still be called the same get `(2)`. Files of no form keep their own name behind the unit's. What is not an
 * .xlsx keeps its ending, for its bytes are not changed.
 */
export function packageFileNames(unitName: string, contents: readonly NamedContent[]): string[] {
  const taken = new Set<string>();
  return contents.map((content, place) => {
    const same = contents.filter(({ kind }) => kind === content.kind);
    const form =
      content.kind === "khac" ? stemOf(content.originalName) : formWithSuffix(content, same, contents.slice(0, place));
    const required = submissionFileName(unitName, form).name;
    return unique(withEnding(required, content.originalName), taken);
  });
}

/** The zip's own name, which follows the same convention. */
export function packageZipName(unitName: string): string {
  return submissionFileName(unitName, ZIP_NAME).name.replace(/\.xlsx$/, ".zip");
}

/** Stands for an office that did not say its name. */
export const UNNAMED_OFFICE = "Phòng Giáo dục và Đào tạo";

/** What stands in the place of the form's name in the name of a package. */
export const ZIP_NAME = "Hồ sơ nộp";

function formWithSuffix(content: Content, same: readonly Content[], before: readonly Content[]): string {
  const form = contentNames[content.kind];
  if (same.length < 2) return form;
  const [first, ...more] = content.classes;
  if (first !== undefined && more.length === 0) return `${form}_${first}`;
  const grades = gradesOf(content.classes);
  if (grades.length === 1) return `${form}_khối ${String(grades[0])}`;
  return `${form}_phần ${String(before.filter(({ kind }) => kind === content.kind).length + 1)}`;
}

function withEnding(required: string, originalName: string): string {
  const ending = /\.[a-z0-9]{1,5}$/i.exec(originalName)?.[0].toLowerCase() ?? ".xlsx";
  return required.replace(/\.xlsx$/, ending);
}

function stemOf(name: string): string {
  return name.replace(/^.*[\\/]/, "").replace(/\.[a-z0-9]{1,5}$/i, "");
}

function unique(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) {
    free = name.replace(/(\.[a-z0-9]{1,5})$/i, ` (${String(number)})$1`);
  }
  taken.add(free.toLowerCase());
  return free;
}
