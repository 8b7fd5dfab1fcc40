import type { FieldKey } from "../../forms/types";
import type { Bilingual } from "../../text/bilingual";
import type { Place, ValueNote } from "./types";

/** The same note on the same value is one, with all its places. */
export class Notes {
  private readonly notes = new Map<string, ValueNote & { readonly places: Place[] }>();

  add(field: FieldKey, from: string, reason: Bilingual, place: Place, to?: string): void {
    const key = [field, from, to ?? "", reason.en].join("\u0000");
    const known = this.notes.get(key);
    if (known) known.places.push(place);
    else this.notes.set(key, { field, from, ...(to === undefined ? {} : { to }), reason, places: [place] });
  }

  /** Most frequent first. */
  list(): ValueNote[] {
    return [...this.notes.values()].toSorted((a, b) => b.places.length - a.places.length);
  }
}
