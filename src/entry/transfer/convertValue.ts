import type { CatalogueSet } from "../../catalogues/catalogueSet";
import type { Lookup } from "../../catalogues/types";
import type { FieldDefinition } from "../../forms/types";
import type { Bilingual } from "../../text/bilingual";
import { type DateSystem, parseDate, toSerial } from "../../text/date";
import { parseIdentityNumber } from "../../text/identityNumber";
import { normaliseText } from "../../text/normalise";
import { parsePhone } from "../../text/phone";
import { parsePupilCode } from "../../text/pupilCode";
import { parseTick } from "../../text/tick";
import { parseYear } from "../../text/year";
import type { CellValue } from "../../workbook/types";
import { reasons } from "./data/reasons";

/** What a source's value becomes. `blank`: nothing. `kept`: it stays as it is written, and why. */
export type Converted =
  | { readonly kind: "blank" }
  /** `guess`: why it is written differently than the source has it. */
  | { readonly kind: "value"; readonly value: CellValue; readonly guess?: Bilingual }
  | { readonly kind: "kept"; readonly value: CellValue; readonly reason: Bilingual };

const blank: Converted = { kind: "blank" };

/** `-`, `...`, `//`: written where nothing is. */
const NOTHING = /^[-–—./…_*]+$/u;

/** How the source counts its days, and how the list's book does. */
export interface DateSystems {
  readonly from: DateSystem;
  readonly to: DateSystem;
}

/** A value as its column of Mẫu số 1 takes it. Nothing is made up: what cannot be read stays as it is. */
export function convertValue(
  value: CellValue,
  field: FieldDefinition,
  catalogues: CatalogueSet,
  systems: DateSystems,
): Converted {
  const text = normaliseText(String(value));
  if (text === "" || NOTHING.test(text)) return blank;
  switch (field.type) {
    case "date":
      return convertDate(value, text, systems);
    case "year":
      return convertYear(value, text, systems.from);
    case "tick":
      return convertTick(value, text);
    case "phone":
      return convertPhone(value, text);
    case "identityNumber":
      return convertIdentity(value, text);
    case "catalogue":
      return convertName(text, field, catalogues);
    case "code":
      return field.key === "pupilCode" ? convertCode(value, text) : { kind: "value", value: text };
    case "serial":
      return blank;
    case "name":
    case "text":
    // No column of the pupil list is one of these.
    case "mark":
    case "level":
    case "count":
    case "measure":
    case "points":
      return { kind: "value", value: text };
  }
}

function convertDate(value: CellValue, text: string, { from, to }: DateSystems): Converted {
  const date = parseDate(value, from);
  if (date.kind === "date") {
    const serial = toSerial(date, to);
    return date.isTwoDigitYear
      ? { kind: "value", value: serial, guess: reasons.twoDigitYear }
      : { kind: "value", value: serial };
  }
  if (date.kind === "blank") return blank;
  // A page has no formats: a date cell that lost its own comes as the bare number.
  if (date.kind === "invalid" && date.suggestion && /^[1-9]\d{4}$/.test(text)) {
    return { kind: "value", value: toSerial(date.suggestion, to), guess: reasons.serialAsText };
  }
  const kept = typeof value === "number" ? value : text;
  return { kind: "kept", value: kept, reason: date.kind === "yearOnly" ? reasons.yearOnly : reasons.noDate };
}

function convertYear(value: CellValue, text: string, system: DateSystem): Converted {
  const year = parseYear(value, system);
  return year.kind === "year"
    ? { kind: "value", value: year.year }
    : { kind: "kept", value: text, reason: reasons.noYear };
}

function convertTick(value: CellValue, text: string): Converted {
  const isTicked = parseTick(value);
  if (isTicked === null) return { kind: "kept", value: text, reason: reasons.noTick };
  return isTicked ? { kind: "value", value: "x" } : blank;
}

function convertPhone(value: CellValue, text: string): Converted {
  const phone = parsePhone(value);
  switch (phone.kind) {
    case "valid":
      return { kind: "value", value: phone.number };
    case "fixable":
      return {
        kind: "value",
        value: phone.number,
        guess: phone.reason === "lostLeadingZero" ? reasons.lostZero : reasons.numberWording,
      };
    case "two":
      return { kind: "value", value: phone.numbers[0] ?? text, guess: reasons.firstOfTwo };
    case "blank":
      return blank;
    case "invalid":
      return { kind: "kept", value: text, reason: reasons.noPhone };
  }
}

function convertIdentity(value: CellValue, text: string): Converted {
  const parsed = parseIdentityNumber(value);
  switch (parsed.kind) {
    case "citizen":
    case "oldCard":
      return { kind: "value", value: parsed.number };
    case "fixable":
      return {
        kind: "value",
        value: parsed.number,
        guess: parsed.reason === "lostLeadingZero" ? reasons.lostZero : reasons.numberWording,
      };
    case "blank":
    case "placeholder":
      return blank;
    case "invalid":
      return { kind: "kept", value: text, reason: reasons.noIdentity };
  }
}

function convertCode(value: CellValue, text: string): Converted {
  const code = parsePupilCode(value);
  switch (code.kind) {
    case "valid":
      return { kind: "value", value: code.code };
    case "fixable":
      return {
        kind: "value",
        value: code.code,
        guess: code.reason === "lostLeadingZero" ? reasons.lostZero : reasons.numberWording,
      };
    case "blank":
      return blank;
    case "invalid":
      return { kind: "kept", value: text, reason: reasons.noCode };
  }
}

/** A catalogue's name; districts and communes are looked up under their parents, elsewhere. */
function convertName(text: string, field: FieldDefinition, catalogues: CatalogueSet): Converted {
  const index = field.catalogue && catalogues.get(field.catalogue);
  return index ? convertByLookup(text, index.lookUp(text)) : { kind: "value", value: text };
}

/** What a catalogue says of a text, as a value. */
export function convertByLookup(text: string, lookup: Lookup): Converted {
  if (lookup.kind === "found") return { kind: "value", value: lookup.entry.name };
  const [first] = lookup.suggestions;
  if (lookup.isSure && first) return { kind: "value", value: first.entry.name, guess: reasons.catalogueWording };
  if (!lookup.isComplete) return { kind: "value", value: text };
  // «Không» in a column of kinds says that there is none; of religions it is a kind itself, and was found.
  if (parseTick(text) === false) return blank;
  return { kind: "kept", value: text, reason: reasons.notInCatalogue };
}
