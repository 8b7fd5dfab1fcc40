import { decodeTcvn3, decodeVni, detectLegacy, type LegacyEncoding, voteLegacy } from "../../text/legacyEncoding";
import { normaliseText } from "../../text/normalise";
import { properCase } from "../../text/personName";
import type { CellValue } from "../../workbook/types";
import { same, type ToolAnswer } from "./types";

/** Composed letters, single spaces, nothing invisible; `isName`: capitals as in a name. A number stays a number. */
export function tidyText(value: CellValue, { isName }: { readonly isName: boolean }): ToolAnswer {
  if (typeof value !== "string") return same;
  const tidy = isName ? properCase(value) : normaliseText(value);
  return tidy === value ? same : { kind: "change", value: tidy };
}

/** What a column's texts were typed with, where they say so together. */
export function encodingOf(values: Iterable<CellValue>): LegacyEncoding | null {
  const texts = Array.from(values).filter((value) => typeof value === "string");
  const vote = voteLegacy(texts);
  return vote && vote.votes > vote.against ? vote.encoding : null;
}

/** A text of an old font in Unicode. One that is good Vietnamese as it stands is left alone. */
export function toUnicode(value: CellValue, encoding: LegacyEncoding): ToolAnswer {
  if (typeof value !== "string") return same;
  const found = detectLegacy(value, fontOf[encoding]);
  if (!found) return same;
  const plain = encoding === "tcvn3" ? decodeTcvn3(value) : decodeVni(value);
  const text = found.encoding === encoding ? found.text : plain;
  return text === value ? same : { kind: "change", value: normaliseText(text) };
}

/** A font of that encoding: with it a single text is told by its letters alone. */
const fontOf: Readonly<Record<LegacyEncoding, string>> = { tcvn3: ".VnTime", vni: "VNI-Times" };
