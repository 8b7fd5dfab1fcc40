import type { GridDataValidation } from "../../grid/grid";
import { contains, intersect } from "../areas";
import { record, truth } from "../arguments";
import { Cells } from "../cells";
import { ExcelError } from "../excelError";
import type { HostBook } from "../hostBook";
import { defineObject } from "../playedObject";
import type { Scalar } from "../playedObject";
import { fullAddress } from "../rangeAddress";

type Rule = Readonly<Record<string, unknown>>;

/** Key of a `DataValidationRule` → Excel's `DataValidationType`. */
const TYPES = new Map([
  ["wholeNumber", "WholeNumber"],
  ["decimal", "Decimal"],
  ["list", "List"],
  ["date", "Date"],
  ["time", "Time"],
  ["textLength", "TextLength"],
  ["custom", "Custom"],
]);

/** Kept beside the rule in the grid's record, since Excel has them on the validation and not in the rule. */
const BESIDE_RULE = ["errorAlert", "prompt", "ignoreBlanks"] as const;

export const dataValidationObject = defineObject<Cells>({
  typeName: "DataValidation",
  scalars: {
    ErrorAlert: beside("errorAlert", () => ({ message: "", showAlert: true, style: "Stop", title: "" }), record),
    IgnoreBlanks: beside("ignoreBlanks", () => true, truth),
    Prompt: beside("prompt", () => ({ message: "", showPrompt: true, title: "" }), record),
    Rule: {
      read: (cells, book) => {
        const found = commonRule(book, cells);
        return found && onlyRule(found);
      },
      write: (cells, value, book) => {
        const rule = readRule(book, value);
        const before = commonRule(book, cells) ?? {};
        writeAll(book, cells, { ...besideOf(before), ...rule });
      },
    },
    Type: {
      read: (cells, book) => {
        const found = commonRule(book, cells);
        return found === null ? "Inconsistent" : (TYPES.get(kindOf(found) ?? "") ?? "None");
      },
    },
  },
  methods: {
    Clear: (cells, _args, book) => {
      writeAll(book, cells, null);
      return null;
    },
  },
});

function beside(
  name: (typeof BESIDE_RULE)[number],
  fallback: () => unknown,
  read: (value: unknown) => unknown,
): Scalar<Cells> {
  return {
    read: (cells, book) => {
      const rule = commonRule(book, cells);
      return rule && (rule[name] ?? fallback());
    },
    write: (cells, value, book) => {
      const rule = commonRule(book, cells);
      if (rule === null || kindOf(rule) === undefined) throw new ExcelError("InvalidOperation");
      writeAll(book, cells, { ...rule, [name]: read(value) });
    },
  };
}

/** The rule all the cells have; `{}` where none has one, `null` where they differ. */
function commonRule(book: HostBook, cells: Cells): Rule | null {
  const touching = book
    .sheet(cells.sheetId)
    .dataValidations()
    .filter((one) => touches(one, cells));
  if (touching.length === 0) return {};
  const whole = touching.find((one) => cells.areas.every((area) => one.areas.some((outer) => contains(outer, area))));
  return whole ? whole.rule : null;
}

function touches(validation: GridDataValidation, cells: Cells): boolean {
  return validation.areas.some((area) => cells.areas.some((mine) => intersect(area, mine) !== null));
}

function kindOf(rule: Rule): string | undefined {
  return Object.keys(rule).find((key) => TYPES.has(key));
}

function onlyRule(rule: Rule): Rule {
  const kind = kindOf(rule);
  return kind === undefined ? {} : { [kind]: rule[kind] };
}

function besideOf(rule: Rule): Rule {
  return Object.fromEntries(BESIDE_RULE.flatMap((name) => (rule[name] === undefined ? [] : [[name, rule[name]]])));
}

function readRule(book: HostBook, value: unknown): Rule {
  const rule = record(value);
  const kind = kindOf(rule);
  if (kind === undefined || Object.keys(rule).length !== 1) throw new ExcelError("InvalidArgument");
  const parts = Object.entries(record(rule[kind])).map(([name, part]) => [name, withAddress(book, part)]);
  return { [kind]: Object.fromEntries(parts) };
}

/** A list's source may be a `Range`; Excel keeps its absolute address. */
function withAddress(book: HostBook, part: unknown): unknown {
  if (typeof part !== "object" || part === null || !("target" in part)) return part;
  if (!(part.target instanceof Cells)) throw new ExcelError("InvalidArgument");
  const { sheetId, area } = part.target;
  const [sheet = "", local = ""] = splitAtLast(fullAddress(book.sheet(sheetId).name, area), "!");
  return `=${sheet}!${local.replace(/([A-Z]+|\d+)/g, "$$$1")}`;
}

function splitAtLast(text: string, mark: string): [string, string] {
  const at = text.lastIndexOf(mark);
  return [text.slice(0, at), text.slice(at + 1)];
}

function writeAll(book: HostBook, cells: Cells, rule: Rule | null): void {
  book.requireWritable(cells.sheetId);
  for (const area of cells.areas) book.grid.setDataValidation(cells.sheetId, area, rule);
}
