import type { Level } from "../forms/types";
import { matchKey } from "../text/normalise";
import type { CountedSheet, PupilPlace } from "./types";

type Finder = (index: number) => PupilPlace | null;

/**
 * Who the pupils of a sheet are: their rows of Mẫu số 1, by pupil code, else by name and date of birth where only one has
 * them. A list of results that tells sex and ethnic group itself stands in where Mẫu số 1 has no such pupil.
 */
export class People {
  /** By code; names are looked at for those alone whom no code finds. */
  private byCode: Index | null = null;
  private byName: Index | null = null;

  /** @param sheets all of the school's, of any form. */
  constructor(readonly sheets: readonly CountedSheet[]) {}

  /**
   * The sheet's level. A list of results of GDTX looks like one of THCS or THPT: where the book's Mẫu số 1 is of GDTX, so are
   * its results.
   */
  levelOf({ recognised }: CountedSheet): Level | null {
    const own = recognised.level;
    const ofPupilLists = new Set(
      this.sheets.filter((sheet) => sheet.recognised.form.id === "mau-1").map((sheet) => sheet.recognised.level),
    );
    const [only = null] = ofPupilLists;
    if (recognised.form.id === "mau-1" || ofPupilLists.size !== 1) return own;
    const isContinuing = only === "TX" && (own === "C2" || own === "C3");
    return own === null || isContinuing ? only : own;
  }

  finder(sheet: CountedSheet): Finder {
    const { recognised, records } = sheet;
    const itself: Finder = (index) => ({ recognised, records, index });
    if (recognised.form.id === "mau-1") return itself;
    return (index) => this.listed(sheet, index) ?? (records.has("sex") ? itself(index) : null);
  }

  /** Whether a pupil whom `finder` does not find may still be one of Mẫu số 1: who has no code, or shares all that tells. */
  isDoubtful(sheet: CountedSheet, index: number): boolean {
    const code = codeOf(sheet, index);
    if (code === "" || this.codes().get(code) === null) return true;
    return nameKeys(sheet, index).some((key) => this.names().get(key) === null);
  }

  private listed(sheet: CountedSheet, index: number): PupilPlace | null {
    const code = codeOf(sheet, index);
    const byCode = code === "" ? null : this.codes().get(code);
    if (byCode) return byCode;
    for (const key of nameKeys(sheet, index)) {
      const byName = this.names().get(key);
      if (byName) return byName;
    }
    return null;
  }

  private codes(): Index {
    return (this.byCode ??= indexOf(this.sheets, (sheet, index) => {
      const code = codeOf(sheet, index);
      return code === "" ? [] : [code];
    }));
  }

  private names(): Index {
    return (this.byName ??= indexOf(this.sheets, nameKeys));
  }
}

/** `null`: more than one pupil has the key. */
type Index = ReadonlyMap<string, PupilPlace | null>;

function indexOf(
  sheets: readonly CountedSheet[],
  keysOf: (sheet: CountedSheet, index: number) => readonly string[],
): Index {
  const known = new Map<string, PupilPlace | null>();
  for (const sheet of sheets) {
    const { recognised, records } = sheet;
    if (recognised.form.id !== "mau-1") continue;
    for (let index = 0; index < records.count; index++) {
      const place: PupilPlace = { recognised, records, index };
      for (const key of keysOf(sheet, index)) known.set(key, known.has(key) ? null : place);
    }
  }
  return known;
}

function codeOf({ records }: CountedSheet, index: number): string {
  return matchKey(records.text("pupilCode", index));
}

/** Of two pupils of one name and birth date, one of whom is new and has no code yet, a row without code is the new one. */
function nameKeys({ records }: CountedSheet, index: number): string[] {
  const birth = records.date("birthDate", index);
  if (birth.kind !== "date" || records.isBlank("fullName", index)) return [];
  const { year, month, day } = birth;
  const name = `${matchKey(records.text("fullName", index))} ${String(year)}-${String(month)}-${String(day)}`;
  return records.isBlank("pupilCode", index) ? [`new ${name}`, `name ${name}`] : [`name ${name}`];
}
