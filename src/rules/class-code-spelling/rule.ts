import { matchKey } from "../../text/normalise";
import { classKey, type ClassOnSheet, classesOfSheet } from "../classesOfSheet";
import { defineSheetRule, type RuleContext } from "../types";

export const rule = defineSheetRule({
  id: "class-code-spelling",
  title: { vi: "Một lớp chỉ viết một cách", en: "One spelling for each class" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Cổng so mã lớp theo chữ, chỉ bỏ qua hoa thường và dấu cách thừa: «6 A» và «6A» thành hai lớp",
    en: "The portal compares class codes letter by letter, but for case and double spaces: “6 A” and “6A” are two classes to it",
  },
  messages: {
    twoSpellings: {
      vi: "Lớp này nơi khác viết «{usual}» ({pupils} học sinh), ở đây viết «{value}». Hãy dùng một cách viết.",
      en: "This class is written “{usual}” elsewhere ({pupils} pupils), here “{value}”. Use one spelling.",
    },
  },
  reads: ["classCode"],
  check(pupils, context) {
    const usual = usualSpellings(classesOfSheet(pupils), context);
    if (usual.size === 0) return [];
    const findings = [];
    for (let index = 0; index < pupils.count; index++) {
      const pupil = pupils.at(index);
      const value = pupil.raw("classCode");
      const meant = value === "" ? undefined : usual.get(pupil.text("classCode"));
      if (meant === undefined) continue;
      const isSameToPortal = matchKey(meant.text) === matchKey(String(value));
      findings.push({
        row: pupil.row,
        field: "classCode" as const,
        message: "twoSpellings" as const,
        severity: isSameToPortal ? ("info" as const) : ("warning" as const),
        args: { usual: meant.text, pupils: meant.pupils, value: pupil.text("classCode") },
        proposals: [
          {
            value: meant.text,
            numberFormat: "@",
            reason: { vi: "cách viết của đa số trong lớp", en: "as most of the class is written" },
            isSure: false,
          },
        ],
      });
    }
    return findings;
  },
});

/** Rarer spelling → the usual one of the same class. */
function usualSpellings(classes: readonly ClassOnSheet[], context: RuleContext): Map<string, ClassOnSheet> {
  const byKey = new Map<string, ClassOnSheet[]>();
  for (const spelling of classes) {
    const key = classKey(spelling.text);
    const known = byKey.get(key);
    if (known) known.push(spelling);
    else byKey.set(key, [spelling]);
  }
  const usual = new Map<string, ClassOnSheet>();
  for (const spellings of byKey.values()) {
    if (spellings.length < 2) continue;
    const [first, ...others] = [...spellings].sort((a, b) => b.pupils - a.pupils || a.first - b.first);
    if (!first) continue;
    for (const other of others) {
      if (other.text !== first.text && !areTwoOfList(first.text, other.text, context)) usual.set(other.text, first);
    }
  }
  return usual;
}

/** The school's own list settles it: two entries are two classes, and what it does not know another rule reports. */
function areTwoOfList(a: string, b: string, context: RuleContext): boolean {
  const [one, other] = [context.lookUp("class", a), context.lookUp("class", b)];
  if (other?.kind === "unknown") return true;
  return one?.kind === "found" && other?.kind === "found" && one.entry !== other.entry;
}
