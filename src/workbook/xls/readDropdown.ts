import { areaAddress, cellAddress } from "../address";
import { INPUT_RULE_TITLE } from "../inputRule";
import type { Area, Dropdown } from "../types";
import type { BiffReader } from "./biffRecord";

const LIST = 3;
/** Tokens of a formula that is one text, one cell or one area of the same sheet ([MS-XLS] 2.5.198). */
const TEXT = 0x17;
/** Without their class; the second of each is kept relative to the rule's cell where it says so. */
const REFERENCES: readonly number[] = [0x04, 0x0c];
const AREAS: readonly number[] = [0x05, 0x0d];
const COLUMN = 0x3fff;

/**
 * A DV record ([MS-XLS] 2.4.93) that offers a list; `null` for every other rule, for ours, and for a list whose formula says
 * more than where it stands.
 */
export function readDropdown(reader: BiffReader): Dropdown | null {
  const kind = reader.u32() & 0x0f;
  reader.longString();
  const errorTitle = reader.longString();
  reader.longString();
  reader.longString();
  const formula = readBytes(reader);
  readBytes(reader);
  if (kind !== LIST || errorTitle === INPUT_RULE_TITLE) return null;
  const source = sourceOf(formula);
  const areas = readAreas(reader);
  return source === null || areas.length === 0 ? null : { areas, source };
}

function readBytes(reader: BiffReader): Uint8Array {
  const length = reader.u16();
  reader.skip(2);
  return Uint8Array.from({ length }, () => reader.u8());
}

function readAreas(reader: BiffReader): Area[] {
  return Array.from({ length: reader.u16() }, () => {
    const [top, bottom, left, right] = [reader.u16(), reader.u16(), reader.u16(), reader.u16()];
    return { top, left, bottom, right };
  });
}

function sourceOf(formula: Uint8Array): string | null {
  const token = formula[0] ?? 0;
  if (token === TEXT) return wordsIn(formula);
  const kind = token & 0x1f;
  const view = new DataView(formula.buffer);
  const at = (place: number) => view.getUint16(place, true);
  const isOffset = kind > 0x0b;
  if (AREAS.includes(kind) && formula.length === 9) {
    if (isOffset && ((at(5) | at(7)) & ~COLUMN) !== 0) return null;
    return `=${areaAddress({ top: at(1), bottom: at(3), left: at(5) & COLUMN, right: at(7) & COLUMN })}`;
  }
  if (REFERENCES.includes(kind) && formula.length === 5) {
    if (isOffset && (at(3) & ~COLUMN) !== 0) return null;
    return `=${cellAddress(at(1), at(3) & COLUMN)}`;
  }
  return null;
}

/** The words of a list are parted by a character of no width and no meaning, code 0. */
function wordsIn(formula: Uint8Array): string {
  const isWide = ((formula[2] ?? 0) & 1) === 1;
  const bytes = formula.subarray(3, 3 + (formula[1] ?? 0) * (isWide ? 2 : 1));
  return new TextDecoder(isWide ? "utf-16le" : "latin1").decode(bytes).replaceAll("\0", ",");
}
