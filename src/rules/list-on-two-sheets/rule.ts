import { fieldName } from "../../forms/fieldName";
import { pupilListFields } from "../../forms/pupilList/fields";
import type { FieldDefinition } from "../../forms/types";
import type { Bilingual } from "../../text/bilingual";
import { pupilHash, sameLists, type SameLists } from "../sameLists";
import { defineBookRule, type Finding, type PupilList, type PupilRecord } from "../types";

type Message = "same" | "different";
type Placed = Finding<Message> & { readonly sheetId: string; readonly row: number };

const compared: readonly FieldDefinition[] = pupilListFields.filter(({ key }) => key !== "serial");
/** Named one by one; of more their number is told. */
const MOST_NAMED = 5;
const MOST_FIELDS = 3;

export const rule = defineBookRule<Message>({
  id: "list-on-two-sheets",
  title: { vi: "Mỗi học sinh ở một trang", en: "Each pupil on one sheet" },
  forms: ["mau-1"],
  isOfOneBook: true,
  severity: "warning",
  source: {
    vi: "Mẫu số 1 có một trang dữ liệu, mỗi học sinh một dòng; cổng làm gì với trang thứ hai là suy ra",
    en: "Mẫu số 1 has one sheet of data, a row for each pupil; what the portal does with a second one is inferred",
  },
  messages: {
    same: {
      vi: "Trang {other} và trang {sheet} là cùng một danh sách: {count} học sinh có ở cả hai, không khác gì nhau. Hãy nộp một trang, chuyển trang kia sang tệp khác; để cả hai, Thống kê đếm các em hai lần.",
      en: "Sheets {other} and {sheet} are one list: {count} pupils stand on both, with nothing different. Hand in one and move the other to another file; with both, Statistics counts them twice.",
    },
    different: {
      vi: "Trang {other} và trang {sheet} là cùng một danh sách: {count} học sinh có ở cả hai. Khác nhau: {differences}. Hãy đưa đúng về một trang rồi chuyển trang kia sang tệp khác; để cả hai, Thống kê đếm các em hai lần.",
      en: "Sheets {other} and {sheet} are one list: {count} pupils stand on both. Different: {differences}. Put what is right onto one sheet and move the other to another file; with both, Statistics counts them twice.",
    },
  },
  reads: compared.map(({ key }) => key),
  check: (lists) => sameLists(lists).flatMap((pair) => findingOf(pair)),
});

/** A pupil on both sheets. */
interface Shared {
  readonly one: PupilRecord;
  readonly other: PupilRecord;
}

function findingOf({ first, second }: SameLists): Placed[] {
  const [ofFirst, ofSecond] = [byHash(first), byHash(second)];
  const shared = [...ofSecond].flatMap(([hash, other]): Shared[] => {
    const one = ofFirst.get(hash);
    return one ? [{ one, other }] : [];
  });
  const [start] = shared;
  if (!start) return [];
  const differences = [
    ...onlyIn(second, ofSecond, ofFirst, shared.length),
    ...onlyIn(first, ofFirst, ofSecond, shared.length),
    ...shared.flatMap((pupil) => differenceOf(pupil, fieldsOfBoth(first, second))),
  ];
  return [
    {
      sheetId: second.sheetId,
      row: start.other.row,
      field: "fullName",
      message: differences.length === 0 ? "same" : "different",
      args: {
        sheet: second.sheetName,
        other: first.sheetName,
        count: shared.length,
        differences: joined(differences),
      },
      related: [start.one.ref("fullName")],
    },
  ];
}

function byHash(list: PupilList): Map<number, PupilRecord> {
  const found = new Map<number, PupilRecord>();
  for (let index = 0; index < list.count; index++) {
    const pupil = list.at(index);
    const hash = pupilHash(pupil);
    if (hash !== null && !found.has(hash)) found.set(hash, pupil);
  }
  return found;
}

/** Who is missing from the other sheet. Of a list that has many more pupils the other is a part, and nobody is missing there. */
function onlyIn(
  list: PupilList,
  own: ReadonlyMap<number, PupilRecord>,
  others: ReadonlyMap<number, PupilRecord>,
  shared: number,
): Bilingual[] {
  if (own.size > shared * 2) return [];
  return [...own].flatMap(([hash, pupil]) => {
    if (others.has(hash)) return [];
    const name = pupil.text("fullName");
    const row = String(pupil.row + 1);
    return {
      vi: `${name} (chỉ có ở trang ${list.sheetName}, dòng ${row})`,
      en: `${name} (only on sheet ${list.sheetName}, row ${row})`,
    };
  });
}

function fieldsOfBoth(first: PupilList, second: PupilList): FieldDefinition[] {
  return compared.filter(({ key }) => first.context.hasField(key) && second.context.hasField(key));
}

/** A date typed in another way is the same date. */
function differenceOf({ one, other }: Shared, fields: readonly FieldDefinition[]): Bilingual[] {
  const different = fields.filter(({ key, type }) => {
    if (one.raw(key) === other.raw(key) || one.text(key) === other.text(key)) return false;
    const [date, otherDate] = type === "date" ? [one.date(key), other.date(key)] : [];
    const isSameDay =
      date?.kind === "date" &&
      otherDate?.kind === "date" &&
      date.year === otherDate.year &&
      date.month === otherDate.month &&
      date.day === otherDate.day;
    return !isSameDay;
  });
  if (different.length === 0) return [];
  const name = other.text("fullName");
  const row = String(other.row + 1);
  const named = different.slice(0, MOST_FIELDS).map(fieldName);
  const more = different.length > MOST_FIELDS ? ", …" : "";
  return [
    {
      vi: `${name} (dòng ${row}: ${named.map(({ vi }) => vi).join(", ")}${more})`,
      en: `${name} (row ${row}: ${named.map(({ en }) => en).join(", ")}${more})`,
    },
  ];
}

function joined(differences: readonly Bilingual[]): Bilingual {
  const named = differences.slice(0, MOST_NAMED);
  const rest = differences.length - named.length;
  return {
    vi: named.map(({ vi }) => vi).join("; ") + (rest > 0 ? `; và ${String(rest)} học sinh nữa` : ""),
    en: named.map(({ en }) => en).join("; ") + (rest > 0 ? `; and ${String(rest)} more` : ""),
  };
}
