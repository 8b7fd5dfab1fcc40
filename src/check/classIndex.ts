import type { Records } from "../forms/records";
import type { FieldKey } from "../forms/types";
import type { ClassPupils } from "../rules/types";
import type { CellValue } from "../workbook/types";
import type { Facets } from "./facets";
import type { PupilView } from "./pupilView";

/** The list that classes are parts of. */
export interface ClassList {
  readonly records: Records;
  viewOf(index: number): PupilView;
  /** `null` unless the whole list is being checked. */
  facets(): Facets | null;
}

/** Pupils of a class by their places in the list, ascending. Never changed: an edit puts another in its place. */
class SchoolClass implements ClassPupils {
  private view: PupilView | null = null;

  constructor(
    readonly name: string,
    readonly members: readonly number[],
    private readonly list: ClassList,
  ) {}

  get count(): number {
    return this.members.length;
  }

  at(place: number): PupilView {
    this.view ??= this.list.viewOf(0);
    this.view.index = this.indexInList(place);
    return this.view;
  }

  indexInList(place: number): number {
    return this.members[place] ?? -1;
  }

  where(field: FieldKey, isMeant: (value: CellValue) => boolean): readonly number[] {
    const meant = this.list.facets()?.meant(field, isMeant);
    if (!meant) return this.list.records.where(field, isMeant, this.members);
    const places: number[] = [];
    this.members.forEach((index, place) => {
      if (meant[index] === 1) places.push(place);
    });
    return places;
  }
}

/** A sheet's pupils by class, kept through edits, so that what an edit can change of a class is asked of that class alone. */
export class ClassIndex {
  /** By pupil, as of the last edit told. */
  private names: string[] = [];
  private classes = new Map<string, SchoolClass>();

  constructor(private readonly list: ClassList) {
    const { records } = list;
    const members = new Map<string, number[]>();
    let last = { name: "", places: [] as number[] };
    for (let index = 0; index < records.count; index++) {
      const name = records.className(index);
      this.names.push(name);
      // Neighbours of a list mostly are of one class.
      if (last.name !== name || last.places.length === 0) {
        last = { name, places: members.get(name) ?? [] };
        members.set(name, last.places);
      }
      last.places.push(index);
    }
    for (const [name, places] of members) this.classes.set(name, new SchoolClass(name, places, list));
  }

  get all(): Iterable<ClassPupils> {
    return this.classes.values();
  }

  get(name: string): ClassPupils | undefined {
    return this.classes.get(name);
  }

  /** After an edit of these pupils' rows; gives the names of their classes, old and new. */
  touch(pupils: readonly number[]): ReadonlySet<string> {
    const touched = new Set<string>();
    const moved = new Map<string, { readonly out: Set<number>; readonly into: number[] }>();
    const moves = (name: string) => {
      const known = moved.get(name) ?? { out: new Set(), into: [] };
      moved.set(name, known);
      return known;
    };
    for (const index of pupils) {
      const before = this.names[index] ?? "";
      const after = this.list.records.className(index);
      touched.add(before).add(after);
      if (before === after) continue;
      this.names[index] = after;
      moves(before).out.add(index);
      moves(after).into.push(index);
    }
    for (const name of touched) this.renew(name, moved.get(name));
    return touched;
  }

  /** As of a `SheetCheck`. */
  remember(): () => void {
    const names = [...this.names];
    const classes = new Map(this.classes);
    return () => {
      this.names = names;
      this.classes = classes;
    };
  }

  private renew(
    name: string,
    moved: { readonly out: ReadonlySet<number>; readonly into: readonly number[] } | undefined,
  ) {
    let members = this.classes.get(name)?.members ?? [];
    if (moved) {
      const staying = members.filter((index) => !moved.out.has(index));
      members = [...staying, ...moved.into].sort((a, b) => a - b);
    }
    if (members.length === 0) this.classes.delete(name);
    else this.classes.set(name, new SchoolClass(name, members, this.list));
  }
}
