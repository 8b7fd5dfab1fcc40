import type { PlannedEdit } from "../../check/liveState";
import type { CellRef } from "../../workbook/types";

/** One cell of a change that a person is asked about. */
export interface ProposedChange extends PlannedEdit {
  readonly expectedFormat: string;
  /** Heading that it stands under. */
  readonly group: string;
  /** Cells of one bundle are right together only. */
  readonly bundle: number;
  /** Whose cell it is; `""` where the row has no name. */
  readonly whose: string;
  /** What the new value follows from, where the heading does not say it. */
  readonly reason?: string;
}

/** A cell that is left as it is, and why. */
export interface LeftAlone extends CellRef {
  readonly why: string;
}

/** One line of the list: a heading or a cell. */
export type ReviewRow =
  | { readonly kind: "group"; readonly key: string; readonly title: string; readonly places: readonly number[] }
  | { readonly kind: "change"; readonly key: string; readonly place: number; readonly change: ProposedChange };

/** The changes under their headings, in the order in which the headings first come. */
export function reviewRows(changes: readonly ProposedChange[], closed: ReadonlySet<string>): ReviewRow[] {
  const groups = new Map<string, number[]>();
  changes.forEach(({ group }, place) => {
    const known = groups.get(group);
    if (known) known.push(place);
    else groups.set(group, [place]);
  });
  return [...groups].flatMap(([title, places]): ReviewRow[] => [
    { kind: "group", key: title, title, places },
    ...(closed.has(title)
      ? []
      : places.flatMap((place): ReviewRow[] => {
          const change = changes[place];
          return change ? [{ kind: "change", key: `${title}|${String(place)}`, place, change }] : [];
        })),
  ]);
}

/** What a cell is remembered by while the list of changes is made anew. */
export function placeOfChange({ sheet, row, column }: ProposedChange): string {
  return `${sheet}|${String(row)}|${String(column)}`;
}

/** The deselected places after these were switched; cells of a bundle go together. */
export function withSwitched(
  changes: readonly ProposedChange[],
  deselected: ReadonlySet<number>,
  places: readonly number[],
  isOn: boolean,
): ReadonlySet<number> {
  const bundles = new Set(places.map((place) => changes[place]?.bundle));
  const switched = new Set(deselected);
  changes.forEach(({ bundle }, place) => {
    if (!bundles.has(bundle)) return;
    if (isOn) switched.delete(place);
    else switched.add(place);
  });
  return switched;
}
