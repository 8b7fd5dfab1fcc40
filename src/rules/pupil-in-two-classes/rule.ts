import { formatDate } from "../../text/date";
import { nameKey } from "../../text/personName";
import { pupilsOf } from "../matchLists";
import { areParts } from "../resultParts";
import { defineBookRule, type Finding, type PupilRecord, type RuleContext } from "../types";

type Message = "twoClasses" | "twice" | "sameClass";
type Placed = Finding<Message> & { readonly sheetId: string; readonly row: number };

/** From so many pupils of one class in both, two sheets are one class given twice, and each pupil needs no word. */
const fewestShared = 3;

export const rule = defineBookRule<Message>({
  id: "pupil-in-two-classes",
  title: { vi: "Mỗi học sinh một dòng kết quả", en: "One row of results for each pupil" },
  forms: ["mau-2"],
  severity: "error",
  source: {
    vi: "Mã định danh do Bộ GD&ĐT cấp, mỗi học sinh một mã; kết quả nhập theo mã",
    en: "The Ministry gives each pupil one code, by which results are taken in",
  },
  messages: {
    twoClasses: {
      vi: "{pupil} có kết quả ở hai lớp: {class} và {other} (trang {sheet}, dòng {row}). Hãy giữ một.",
      en: "{pupil} has results in two classes: {class} and {other} (sheet {sheet}, row {row}). Keep one.",
    },
    twice: {
      vi: "{pupil} có hai dòng kết quả: xem trang {sheet}, dòng {row}. Hãy giữ một.",
      en: "{pupil} has two rows of results: see sheet {sheet}, row {row}. Keep one.",
    },
    sameClass: {
      vi: "{count} học sinh{of} của trang này cũng có kết quả ở trang {sheet} (từ dòng {row}): một lớp nằm ở hai trang. Hãy giữ một trang.",
      en: "{count} pupils{of} of this sheet have results on sheet {sheet} as well (from row {row}): one class on two sheets. Keep one sheet.",
    },
  },
  reads: ["classCode", "pupilCode", "fullName", "birthDate"],
  check: (lists) => {
    const copies = new Map<string, Pair[]>();
    const contexts = new Map(lists.map(({ sheetId, context }) => [sheetId, context]));
    const alone: Pair[] = [];
    for (const pair of pairsIn(pupilsOf(lists))) {
      const { pupil, other } = pair;
      if (isInParts(contexts, pair)) continue;
      if (isElsewhere(pair) || pupil.sheetId === other.sheetId) alone.push(pair);
      else addTo(copies, `${pupil.sheetId} ${other.sheetId}`, pair);
    }
    const shared = [...copies.values()];
    return [
      ...shared.filter((pairs) => pairs.length >= fewestShared).map(sameClass),
      ...[...alone, ...shared.filter((pairs) => pairs.length < fewestShared).flat()].map(ofPupil),
    ];
  },
});

/** Marks on one sheet and ranks on another. */
function isInParts(contexts: ReadonlyMap<string, RuleContext>, { pupil, other }: Pair): boolean {
  if (pupil.sheetId === other.sheetId || isElsewhere({ pupil, other })) return false;
  const [own, there] = [contexts.get(pupil.sheetId), contexts.get(other.sheetId)];
  return own !== undefined && there !== undefined && areParts(own, there);
}

/** A pupil's row with the first other row of the same pupil. */
interface Pair {
  readonly pupil: PupilRecord;
  readonly other: PupilRecord;
}

/** Two names with one code are two pupils: `duplicate-pupil-code`. */
function pairsIn(pupils: readonly PupilRecord[]): Pair[] {
  const firsts = new Map<string, PupilRecord>();
  const others = new Map<string, PupilRecord[]>();
  for (const pupil of pupils) {
    const key = keyOf(pupil);
    if (key === "") continue;
    if (firsts.has(key)) addTo(others, key, pupil);
    else firsts.set(key, pupil);
  }
  // Of nearly every list nobody is met again.
  if (others.size === 0) return [];
  return [...firsts].flatMap(([key, first]) => {
    const group = [first, ...(others.get(key) ?? [])];
    if (group.length < 2) return [];
    const names = group.map((member) => nameKey(member.text("fullName")));
    return group.flatMap((pupil, place) => {
      const other = group.find((_, index) => index !== place && names[index] === names[place]);
      return other ? [{ pupil, other }] : [];
    });
  });
}

/** By the code, else by name and birth date; `""`: nobody can be told by this row. */
function keyOf(pupil: PupilRecord): string {
  const code = pupil.text("pupilCode");
  if (code !== "") return code;
  const birth = pupil.date("birthDate");
  const name = nameKey(pupil.text("fullName"));
  return name === "" || birth.kind !== "date" ? "" : `${name} ${formatDate(birth)}`;
}

function addTo<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const known = map.get(key);
  if (known) known.push(item);
  else map.set(key, [item]);
}

function isElsewhere({ pupil, other }: Pair): boolean {
  return pupil.className !== "" && other.className !== "" && pupil.className !== other.className;
}

function ofPupil(pair: Pair): Placed {
  const { pupil, other } = pair;
  const hasCode = !pupil.isBlank("pupilCode");
  const field = hasCode ? "pupilCode" : "fullName";
  const args = { pupil: pupil.text(field), class: pupil.className, other: other.className, ...placeOf(other) };
  return {
    ...at(pair),
    message: isElsewhere(pair) ? "twoClasses" : "twice",
    // Two people may share name and birth date.
    ...(hasCode ? {} : { severity: "warning" }),
    args,
  };
}

function sameClass(pairs: readonly Pair[]): Placed {
  const [first] = pairs;
  if (!first) throw new Error("Two sheets that share nobody");
  const classes = [...new Set(pairs.map(({ pupil }) => pupil.className))].filter((name) => name !== "").join(", ");
  const of = classes === "" ? { vi: "", en: "" } : { vi: ` lớp ${classes}`, en: ` of class ${classes}` };
  return {
    ...at(first),
    message: "sameClass",
    // Sheets of the terms beside the year's look the same, and nothing says that the portal minds them.
    severity: "warning",
    args: { count: pairs.length, of, ...placeOf(first.other) },
  };
}

function at({ pupil, other }: Pair): Pick<Placed, "sheetId" | "row" | "field" | "related"> {
  const field = pupil.isBlank("pupilCode") ? "fullName" : "pupilCode";
  return { sheetId: pupil.sheetId, row: pupil.row, field, related: [other.ref(field)] };
}

function placeOf(other: PupilRecord): { readonly sheet: string; readonly row: number } {
  return { sheet: other.sheetName, row: other.row + 1 };
}
