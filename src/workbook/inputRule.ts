import { areaAddress } from "./address";
import type { Area } from "./types";

/** What cells take when somebody types into them; blanks are always allowed. */
export type InputCondition =
  /** One of the values of an area of this or another sheet, offered in a drop-down list. */
  | { readonly kind: "list"; readonly source: ListSource }
  /** One of these words, offered in a drop-down list: at most `MOST_CHOICE_TEXT` characters, and none with a comma. */
  | { readonly kind: "choice"; readonly values: readonly string[] }
  /** A date within the bounds, both inclusive, as serial numbers. */
  | { readonly kind: "date"; readonly from: number; readonly to: number }
  | { readonly kind: "wholeNumber"; readonly from: number; readonly to: number }
  /** At most so many characters. */
  | { readonly kind: "textLength"; readonly most: number };

/** `sheet` by name. */
export interface ListSource {
  readonly sheet: string;
  readonly area: Area;
}

/** Excel's own data validation of some cells, as we set it. */
export interface InputRule {
  readonly area: Area;
  readonly condition: InputCondition;
  /** True: anything else is refused. False: Excel asks, and the person may keep what was typed. */
  readonly isStrict: boolean;
  /** Said where a value does not fit; at most 225 characters. */
  readonly message: string;
}

/**
 * Title of the message of every rule of ours, by which ours are known again. It stays in the file that is handed in and so
 * names nobody (docs/architecture.md).
 */
export const INPUT_RULE_TITLE = "Chưa đúng quy định của cột";

/** Characters of a written list, commas among them (Excel's own limit for a validation's text). */
export const MOST_CHOICE_TEXT = 255;

/** Words as Excel takes them for a written list, or `null` where they do not fit. It parts at commas alone (office-js#2128). */
export function choiceText(values: readonly string[]): string | null {
  const words = values.map((value) => value.trim());
  const text = words.join(",");
  return words.length > 0 && text.length <= MOST_CHOICE_TEXT && !words.some((word) => /[,"]/.test(word)) ? text : null;
}

/** A list's source as a formula: an area of the book, which may hold any text and any number of values. */
export function listFormula({ sheet, area }: ListSource): string {
  const address = areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `'${sheet.replace(/'/g, "''")}'!${address}`;
}
