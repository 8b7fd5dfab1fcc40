import { fieldName } from "../../forms/fieldName";
import type { FieldDefinition } from "../../forms/types";
import { detectLegacy, type LegacyEncoding, type LegacyText, mayBeLegacy, voteLegacy } from "../../text/legacyEncoding";
import { defineColumnRule, type PupilRecord, type RuleContext } from "../types";

/** So many texts of a column must read as one encoding alone, and be so large a part of those with marks. */
const fewestVotes = 5;
const smallestPart = 0.2;

const messageOf: Readonly<Record<LegacyEncoding, "tcvn3" | "vni">> = { tcvn3: "tcvn3", vni: "vni" };

export const rule = defineColumnRule({
  id: "legacy-font",
  title: { vi: "Chữ gõ bằng phông TCVN3, VNI", en: "Text of TCVN3 and VNI fonts" },
  forms: ["mau-1"],
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
    stray: {
      vi: "{field} «{value}» có thể gõ bằng phông cũ, đọc là «{decoded}». Hãy xem lại ô này.",
      en: "{field} “{value}” may be typed with an old font and read “{decoded}”. Check the cell.",
    },
  },
  reads: (field) => field.type === "name" || field.type === "text" || field.type === "catalogue",
  check(pupils, field, context) {
    const found = findLegacy(pupils, field, context);
    if (found.length === 0) return [];
    const vote = voteLegacy(textsOf(pupils, field));
    return found.map(({ row, value, legacy }) => {
      const isColumn =
        vote !== null &&
        vote.encoding === legacy.encoding &&
        vote.votes >= fewestVotes &&
        vote.votes >= smallestPart * (vote.votes + vote.against);
      const isTold = isColumn || legacy.by === "font";
      return {
        row,
        field: field.key,
        message: isTold ? messageOf[legacy.encoding] : "stray",
        severity: isTold ? "warning" : "info",
        args: { field: fieldName(field), value: value.trim(), decoded: legacy.text.trim() },
        proposals: [
          {
            value: legacy.text,
            reason: { vi: "cùng chữ, mã Unicode", en: "the same text in Unicode" },
            // A ư that the clipboard lost was put back by guessing.
            isSure: isTold && !legacy.isRestored,
          },
        ],
      };
    });
  },
});

interface FoundLegacy {
  readonly row: number;
  readonly value: string;
  readonly legacy: LegacyText;
}

function findLegacy(
  pupils: { readonly count: number; at(index: number): PupilRecord },
  field: FieldDefinition,
  context: RuleContext,
): FoundLegacy[] {
  const found: FoundLegacy[] = [];
  for (let index = 0; index < pupils.count; index++) {
    const pupil = pupils.at(index);
    const value = pupil.raw(field.key);
    if (typeof value !== "string" || !mayBeLegacy(value)) continue;
    const legacy = detectLegacy(value, pupil.font(field.key));
    if (legacy && !isJudgedByCatalogue(pupil, field, context)) found.push({ row: pupil.row, value, legacy });
  }
  return found;
}

/** What a catalogue knows is right; what a whole catalogue lacks is reported with the entry that is meant. */
function isJudgedByCatalogue(pupil: PupilRecord, field: FieldDefinition, context: RuleContext): boolean {
  if (field.catalogue === undefined) return false;
  const lookup = pupil.lookup(field.key) ?? context.lookUp(field.catalogue, pupil.text(field.key));
  return lookup?.kind === "found" || lookup?.isComplete === true;
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
