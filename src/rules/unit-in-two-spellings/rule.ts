import { fieldName } from "../../forms/fieldName";
import type { FieldDefinition, FieldKey } from "../../forms/types";
import { matchKey, toneKey } from "../../text/normalise";
import type { CellValue } from "../../workbook/types";
import { defineColumnRule, type PupilRecord, type SheetPupils } from "../types";

export const rule = defineColumnRule({
  id: "unit-in-two-spellings",
  title: { vi: "Một huyện, xã viết hai cách", en: "One unit spelt in two ways" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Phần so khớp của cổng không bỏ qua chỗ đặt dấu thanh: «Hòa» và «Hoà» là hai chữ khác nhau",
    en: "The portal's matching does not ignore where the tone mark stands: “Hòa” and “Hoà” differ",
  },
  messages: {
    twoSpellings: {
      vi: "{field} «{value}» ở các dòng khác viết «{usual}» ({count} dòng). Hãy viết thống nhất theo danh mục.",
      en: "{field} “{value}” is written “{usual}” in {count} other row(s). Write it as the catalogue does.",
    },
  },
  // Other catalogues are whole, and say themselves which spelling is right.
  reads: (field) => field.catalogue === "district" || field.catalogue === "commune",
  check(pupils, field) {
    const suspects = textsSpeltAlike(pupils, field.key);
    if (suspects.size === 0) return [];
    const units = new Map<string, Map<string, Spelling>>();
    for (let index = 0; index < pupils.count; index++) {
      const pupil = pupils.at(index);
      if (!suspects.has(pupil.raw(field.key)) || !isUndecided(pupil, field.key)) continue;
      const text = pupil.text(field.key);
      const spellings = childOf(units, toneKey(text), () => new Map<string, Spelling>());
      childOf(spellings, matchKey(text), () => ({ text, rows: [] })).rows.push(pupil.row);
    }
    return [...units.values()].flatMap((spellings) => findingsOf(spellings, field));
  },
});

function findingsOf(spellings: ReadonlyMap<string, Spelling>, field: FieldDefinition) {
  const [usual, ...others] = [...spellings.values()].sort((a, b) => b.rows.length - a.rows.length);
  if (!usual) return [];
  const reason = { vi: "cách viết thường gặp hơn", en: "the more frequent spelling" };
  return others.flatMap(({ text, rows }) =>
    rows.map((row) => ({
      row,
      field: field.key,
      message: "twoSpellings" as const,
      args: { field: fieldName(field), value: text, usual: usual.text, count: usual.rows.length },
      proposals: [{ value: usual.text, reason, isSure: false }],
    })),
  );
}

/** Distinct values of the column that differ from another in the place of a tone mark alone; in most columns none. */
function textsSpeltAlike(pupils: SheetPupils, field: FieldKey): ReadonlySet<CellValue> {
  const byTone = new Map<string, Map<string, CellValue[]>>();
  for (const { value } of pupils.distinct(field)) {
    const spellings = childOf(byTone, toneKey(String(value)), () => new Map<string, CellValue[]>());
    childOf(spellings, matchKey(String(value)), () => []).push(value);
  }
  return new Set(
    [...byTone.values()].filter(({ size }) => size > 1).flatMap((spellings) => [...spellings.values()].flat()),
  );
}

interface Spelling {
  readonly text: string;
  readonly rows: number[];
}

function isUndecided(pupil: PupilRecord, field: FieldKey): boolean {
  const lookup = pupil.lookup(field);
  return lookup?.kind === "unknown" && !lookup.isComplete && !lookup.isDated;
}

function childOf<Key, Child>(parents: Map<Key, Child>, key: Key, make: () => Child): Child {
  const known = parents.get(key);
  if (known !== undefined) return known;
  const made = make();
  parents.set(key, made);
  return made;
}
