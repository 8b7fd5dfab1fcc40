import { fieldName } from "../../forms/fieldName";
import type { FieldDefinition } from "../../forms/types";
import {
  detectLegacy,
  isGoodUnicode,
  type LegacyEncoding,
  type LegacyText,
  type LegacyVote,
  readAsLegacy,
  voteLegacy,
} from "../../text/legacyEncoding";
import { type ColumnPupils, defineColumnRule, type Proposal, type PupilRecord, type RuleContext } from "../types";

/** So many texts of a column must read as one encoding alone, and be so large a part of those with marks. */
const fewestVotes = 5;
const smallestPart = 0.2;
/** With fewer texts of Unicode than this part, the whole column is taken to be of the encoding. */
const strayPart = 0.02;

type Message = LegacyEncoding | "stray" | "likely";

export const rule = defineColumnRule<Message>({
  id: "legacy-font",
  title: { vi: "Chữ gõ bằng phông TCVN3, VNI", en: "Text of TCVN3 and VNI fonts" },
  forms: ["mau-1", "mau-2", "tot-nghiep"],
  severity: "warning",
  source: {
    vi: "TCVN 6909:2001: chữ Việt mã hóa theo Unicode; chữ của phông .Vn… (TCVN3) và VNI-… hiện sai ở máy khác và trên cổng",
    en: "TCVN 6909:2001: Vietnamese is encoded in Unicode; text of .Vn… (TCVN3) and VNI-… fonts is unreadable elsewhere",
  },
  messages: {
    tcvn3: {
      vi: "{field} gõ bằng phông TCVN3 (.VnTime): «{value}» đọc là «{decoded}». Hãy chuyển cả cột sang Unicode.",
      en: "{field} is typed with a TCVN3 font (.VnTime): “{value}” reads “{decoded}”. Convert the column to Unicode.",
    },
    vni: {
      vi: "{field} gõ bằng phông VNI: «{value}» đọc là «{decoded}». Hãy chuyển cả cột sang Unicode.",
      en: "{field} is typed with a VNI font: “{value}” reads “{decoded}”. Convert the column to Unicode.",
    },
    likely: {
      vi: "{field} «{value}» đọc được cả hai cách, nhưng các ô khác của cột gõ bằng phông cũ: có lẽ là «{decoded}». Hãy xem lại.",
      en: "{field} “{value}” can be read both ways, but the column's other cells are of an old font: probably “{decoded}”. Check it.",
    },
    stray: {
      vi: "{field} «{value}» có thể gõ bằng phông cũ, đọc là «{decoded}». Hãy xem lại ô này.",
      en: "{field} “{value}” may be typed with an old font and read “{decoded}”. Check the cell.",
    },
  },
  // Catalogues that are whole say themselves what is meant.
  reads: ({ type, catalogue }) =>
    type === "name" || type === "text" || catalogue === "district" || catalogue === "commune",
  suspects: (value) => typeof value === "string" && !isGoodUnicode(value),
  check(pupils, field, context) {
    const found = findLegacy(pupils, field, context);
    if (found.length === 0) return [];
    const vote = voteLegacy(textsOf(pupils, field));
    const told = vote && isTelling(vote) ? vote : null;
    const others =
      told && told.unicode <= strayPart * told.votes ? findOthers(pupils, field, context, told.encoding) : [];
    return [
      ...found.map((one) => findingOf(one, field, told?.encoding === one.legacy.encoding || one.legacy.by === "font")),
      ...others.map((other) => otherFinding(other, field, told?.encoding ?? "tcvn3")),
    ];
  },
});

function isTelling({ votes, against }: LegacyVote): boolean {
  return votes >= fewestVotes && votes >= smallestPart * (votes + against);
}

function findingOf({ row, value, legacy }: FoundLegacy, field: FieldDefinition, isTold: boolean) {
  const decoded = asTyped(legacy.text, legacy.encoding, field);
  return {
    row,
    field: field.key,
    message: isTold ? legacy.encoding : ("stray" as const),
    severity: isTold ? ("warning" as const) : ("info" as const),
    args: { field: fieldName(field), value: value.trim(), decoded: decoded.trim() },
    // A ư that the clipboard lost was put back by guessing.
    proposals: [inUnicode(decoded, isTold && !legacy.isRestored)],
  };
}

function otherFinding({ row, value, decoded }: OtherText, field: FieldDefinition, encoding: LegacyEncoding) {
  const text = asTyped(decoded, encoding, field);
  const args = { field: fieldName(field), value: value.trim(), decoded: text.trim() };
  // No Unicode at all, and of the two encodings the column tells which.
  const isSure = !isGoodUnicode(value);
  const message: Message = isSure ? encoding : "likely";
  return { row, field: field.key, message, args, proposals: [inUnicode(text, isSure)] };
}

/** TCVN3 has no capitals with tone marks: who typed `¸i` as a name meant Ái. */
function asTyped(decoded: string, encoding: LegacyEncoding, field: FieldDefinition): string {
  if (encoding !== "tcvn3" || field.type !== "name") return decoded;
  return decoded.replace(smallFirstVowel, (letter) => letter.toUpperCase());
}

const smallFirstVowel = /(?<=^|\s)[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/g;

function inUnicode(value: string, isSure: boolean): Proposal {
  return { value, reason: { vi: "cùng chữ, mã Unicode", en: "the same text in Unicode" }, isSure };
}

interface FoundLegacy {
  readonly row: number;
  readonly value: string;
  readonly legacy: LegacyText;
}

function findLegacy(pupils: ColumnPupils, field: FieldDefinition, context: RuleContext): FoundLegacy[] {
  return pupils.suspects.flatMap((index) => {
    const pupil = pupils.at(index);
    const value = pupil.raw(field.key);
    const legacy = typeof value === "string" ? detectLegacy(value, pupil.font(field.key)) : null;
    if (typeof value !== "string" || !legacy || isJudgedByCatalogue(pupil, field, context)) return [];
    return [{ row: pupil.row, value, legacy }];
  });
}

/** A text that is good Unicode too. */
interface OtherText {
  readonly row: number;
  readonly value: string;
  readonly decoded: string;
}

function findOthers(
  pupils: { readonly count: number; at(index: number): PupilRecord },
  field: FieldDefinition,
  context: RuleContext,
  encoding: LegacyEncoding,
): OtherText[] {
  const found: OtherText[] = [];
  for (let index = 0; index < pupils.count; index++) {
    const pupil = pupils.at(index);
    const value = pupil.raw(field.key);
    if (typeof value !== "string" || detectLegacy(value, pupil.font(field.key))) continue;
    const decoded = readAsLegacy(value, encoding);
    if (decoded !== null && !isJudgedByCatalogue(pupil, field, context)) found.push({ row: pupil.row, value, decoded });
  }
  return found;
}

/** What a catalogue knows is right; what a whole catalogue lacks is reported with the entry that is meant. */
function isJudgedByCatalogue(pupil: PupilRecord, field: FieldDefinition, context: RuleContext): boolean {
  if (field.catalogue === undefined) return false;
  const lookup = pupil.lookup(field.key) ?? context.lookUp(field.catalogue, pupil.text(field.key));
  return lookup?.kind === "found" || lookup?.isComplete === true || lookup?.isDated === true;
}

function* textsOf(
  pupils: { readonly count: number; at(index: number): PupilRecord },
  field: FieldDefinition,
): Generator<string> {
  for (let index = 0; index < pupils.count; index++) {
    const value = pupils.at(index).raw(field.key);
    if (typeof value === "string") yield value;
  }
}
