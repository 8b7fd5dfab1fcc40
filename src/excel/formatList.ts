import type { Gate } from "./gate";
import { isRefusal } from "./officeError";

/** A custom conditional format of a sheet. */
export interface ListedFormat {
  /** What `getItem` takes; on Excel the place in the list as text, so it holds until the list changes. */
  readonly id: string;
  /** Place in the list, 0-based. */
  readonly index: number;
  readonly formula: string;
}

/** How much of the list a host gives in one answer (hostBehaviour.md, "Conditional formats"). */
export type ListingWay = "atOnce" | "inTwo" | "oneByOne";

export const LIST_AT_ONCE = "items/id,items/type,items/customOrNullObject/rule/formula";

/** All conditional formats of the sheet, topmost first. */
export function formatsOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats;
}

/** The custom formats of a collection loaded with `LIST_AT_ONCE`. */
export function listedAtOnce(formats: Excel.ConditionalFormatCollection): ListedFormat[] {
  return formats.items.flatMap((item, index) =>
    isCustom(item) ? { id: item.id, index, formula: item.customOrNullObject.rule.formula } : [],
  );
}

/**
 * The sheet's custom formats, in the first of the ways that the host does not refuse, and which one that was. One round
 * trip at once, two in two, and some for each format that the host itself cannot read: such a format is left out.
 */
export async function listFormats(
  gate: Gate,
  sheetId: string,
  way: ListingWay,
): Promise<{ formats: ListedFormat[]; way: ListingWay }> {
  if (way === "atOnce") {
    try {
      return { formats: await atOnce(gate, sheetId), way };
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  if (way !== "oneByOne") {
    try {
      return { formats: await inTwo(gate, sheetId), way: "inTwo" };
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  return { formats: await oneByOne(gate, sheetId), way: "oneByOne" };
}

function atOnce(gate: Gate, sheetId: string): Promise<ListedFormat[]> {
  return gate.read("list conditional formats", (context) => {
    const formats = formatsOf(context.workbook.worksheets.getItem(sheetId));
    formats.load(LIST_AT_ONCE);
    return () => listedAtOnce(formats);
  });
}

async function inTwo(gate: Gate, sheetId: string): Promise<ListedFormat[]> {
  const custom = await gate.read("list conditional formats", (context) => {
    const formats = formatsOf(context.workbook.worksheets.getItem(sheetId));
    formats.load("items/id,items/type");
    return () => formats.items.flatMap((item, index) => (isCustom(item) ? { id: item.id, index } : []));
  });
  if (custom.length === 0) return [];
  return gate.read("read conditional formats", (context) => {
    const formats = formatsOf(context.workbook.worksheets.getItem(sheetId));
    const rules = custom.map((place) => ({ ...place, rule: formats.getItem(place.id).custom.rule }));
    for (const { rule } of rules) rule.load("formula");
    return () => rules.map(({ id, index, rule }) => ({ id, index, formula: rule.formula }));
  });
}

async function oneByOne(gate: Gate, sheetId: string): Promise<ListedFormat[]> {
  const count = await gate.read("count conditional formats", (context) => {
    const result = formatsOf(context.workbook.worksheets.getItem(sheetId)).getCount();
    return () => result.value;
  });
  const places = await readable(
    gate,
    sheetId,
    Array.from({ length: count }, (_, index) => index),
    (format) => {
      format.load("id,type");
      return (index) => ({ id: format.id, index, isCustom: isCustom(format) });
    },
  );
  const custom = new Map(places.filter((place) => place.isCustom).map((place) => [place.index, place.id]));
  return readable(gate, sheetId, [...custom.keys()], (format) => {
    const rule = format.custom.rule;
    rule.load("formula");
    return (index) => ({ id: custom.get(index) ?? "", index, formula: rule.formula });
  });
}

/** What the host gives of the formats at these places: a batch that fails is halved until the bad one stands alone. */
async function readable<T>(
  gate: Gate,
  sheetId: string,
  indexes: readonly number[],
  queue: (format: Excel.ConditionalFormat) => (index: number) => T,
): Promise<T[]> {
  if (indexes.length === 0) return [];
  try {
    return await gate.read("read single conditional formats", (context) => {
      const formats = formatsOf(context.workbook.worksheets.getItem(sheetId));
      const answers = indexes.map((index) => ({ index, answer: queue(formats.getItemAt(index)) }));
      return () => answers.map(({ index, answer }) => answer(index));
    });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (indexes.length === 1) return [];
    const middle = Math.ceil(indexes.length / 2);
    const first = await readable(gate, sheetId, indexes.slice(0, middle), queue);
    return [...first, ...(await readable(gate, sheetId, indexes.slice(middle), queue))];
  }
}

function isCustom(format: Excel.ConditionalFormat): boolean {
  return format.type === "Custom";
}
