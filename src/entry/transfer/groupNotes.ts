import type { FieldKey } from "../../forms/types";
import type { Bilingual } from "../../text/bilingual";
import type { ValueNote } from "./types";

/** Notes of one column for one reason. */
export interface NoteGroup {
  readonly field: FieldKey;
  readonly reason: Bilingual;
  /** Cells. */
  readonly count: number;
  readonly notes: readonly ValueNote[];
}

/** One line a reason: forty telephone numbers that lost a zero are one thing to know. */
export function groupNotes(notes: readonly ValueNote[]): NoteGroup[] {
  const groups = new Map<string, ValueNote[]>();
  for (const note of notes) {
    const key = `${note.field} ${note.reason.en}`;
    groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const count = same.reduce((sum, { places }) => sum + places.length, 0);
    return [{ field: first.field, reason: first.reason, count, notes: same }];
  });
}
