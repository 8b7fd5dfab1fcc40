import { matchKey, normaliseText } from "../text/normalise";
import { parseDecimal } from "../text/numberText";

/** Figures that came from elsewhere: the portal, last year, the report of the start of the year. */
export interface TypedFigure {
  /** `""` where only a number was typed. */
  readonly label: string;
  /** `null` where what stands there is no number. */
  readonly number: number | null;
  readonly text: string;
}

export interface ComparedRow {
  readonly label: string;
  readonly ours: number | null;
  readonly theirs: number | null;
  /** theirs − ours; `null` where one of them is missing. */
  readonly difference: number | null;
}

export interface Comparison {
  readonly rows: readonly ComparedRow[];
  /** Typed lines that belong to no row of ours, as they were typed. */
  readonly left: readonly string[];
  /** Whether lines were told by their labels, or taken one after another. */
  readonly by: "label" | "order";
}

/**
 * Reads a pasted column: one figure a line, or a label and a figure, as cells are copied (tab between them) or typed
 * (`6A: 41`). Blank lines at the end are nothing; one in between is a row without a figure.
 */
export function parseColumn(text: string): TypedFigure[] {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\s+$/, "").split("\n");
  if (lines.length === 1 && lines[0] === "") return [];
  return lines.map(readLine);
}

/** Puts typed figures beside ours: by label where most lines carry one that we have, else line by line. */
export function compareColumn(
  ours: readonly { readonly label: string; readonly number: number | null }[],
  typed: readonly TypedFigure[],
): Comparison {
  const places = new Map(ours.map(({ label }, place) => [matchKey(label), place]));
  const known = typed.filter(({ label }) => label !== "" && places.has(matchKey(label)));
  const by = known.length > 0 && known.length * 2 >= typed.length ? "label" : "order";
  const theirs = new Map<number, TypedFigure>();
  const left: string[] = [];
  typed.forEach((figure, line) => {
    const place = by === "label" ? places.get(matchKey(figure.label)) : line;
    if (place === undefined || place >= ours.length || theirs.has(place)) left.push(figure.text);
    else theirs.set(place, figure);
  });
  const rows = ours.map(({ label, number }, place): ComparedRow => {
    const their = theirs.get(place)?.number ?? null;
    return {
      label,
      ours: number,
      theirs: their,
      difference: number === null || their === null ? null : their - number,
    };
  });
  return { rows, left, by };
}

function readLine(line: string): TypedFigure {
  const text = normaliseText(line);
  const cells = line
    .split("\t")
    .map(normaliseText)
    .filter((cell) => cell !== "");
  const [first = "", ...rest] = cells;
  if (rest.length > 0) {
    // Of a copied block the last number is the figure: STT, class, figure.
    const place = cells.findLastIndex((cell) => readFigure(cell) !== null);
    if (place < 1) return { label: first, number: null, text };
    const label = cells.slice(0, place).findLast((cell) => readFigure(cell) === null) ?? cells[place - 1] ?? "";
    return { label, number: readFigure(cells[place] ?? ""), text };
  }
  const alone = readFigure(text);
  if (alone !== null || text === "") return { label: "", number: alone, text };
  const [, label = text, number = ""] = /^(.*?)[\s:=]+([\d.,\s]+)$/.exec(text) ?? [];
  return { label: normaliseText(label.replace(/[:=]\s*$/, "")), number: readFigure(number), text };
}

/** A number as reports write it; of pupils `1.234` and `1 234` are a thousand and more. `null` where it is none. */
export function readFigure(text: string): number | null {
  return parseDecimal(grouped.test(text) ? text.replace(/[.\s]/g, "") : text);
}

const grouped = /^\d{1,3}(?:[.\s]\d{3})+$/;
