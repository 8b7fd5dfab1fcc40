import { ExcelError } from "./excelError";
import type { HostBook } from "./hostBook";

export interface Scalar<T> {
  readonly read: (target: T, book: HostBook) => unknown;
  /** Absent: read only. */
  readonly write?: (target: T, value: unknown, book: HostBook) => void;
}

/** How one of Excel's classes behaves. Names as they travel: `Values`, `GetUsedRange`. */
export interface ObjectSpec<T> {
  /** Excel's class name. */
  readonly typeName: string;
  /** What every answer carries so that Office.js finds the object again: `Id`, or `_Id` where that is private. */
  readonly identity?: (target: T, book: HostBook) => Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Properties that are objects; `null` is a null object. */
  readonly children?: Readonly<Record<string, (target: T, book: HostBook) => PlayedObject | null>>;
  /** Gives a `PlayedObject`, `null` for a null object, or a plain value. */
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[], book: HostBook) => unknown>>;
  /** Only collections. */
  readonly items?: (target: T, book: HostBook) => PlayedObject[];
  /** Only collections with an indexer: `getItem(key)`. Throws `ItemNotFound`. */
  readonly item?: (target: T, key: unknown, book: HostBook) => PlayedObject;
}

/** An object of Excel's while a batch runs. */
export interface PlayedObject {
  readonly typeName: string;
  readonly target: unknown;
  readonly isCollection: boolean;
  /** Set while Office.js keeps the object across round trips. */
  referenceId: string | null;
  identity(): Readonly<Record<string, unknown>>;
  scalarNames(): string[];
  /** The name as it is written in the table, whatever its case; `null` where the class has none such. */
  findScalar(name: string): string | null;
  findChild(name: string): string | null;
  hasMethod(name: string): boolean;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  child(name: string): PlayedObject | null;
  call(name: string, args: readonly unknown[]): unknown;
  items(): PlayedObject[];
  item(key: unknown): PlayedObject;
}

/** Turns a table into a maker of objects of that class. */
export function defineObject<T>(spec: ObjectSpec<T>): (target: T, book: HostBook) => PlayedObject {
  const scalars = new Map(Object.entries(spec.scalars ?? {}));
  const children = new Map(Object.entries(spec.children ?? {}));
  const methods = new Map(Object.entries(spec.methods ?? {}));
  const scalarNames = namesByLowerCase(scalars);
  const childNames = namesByLowerCase(children);
  return (target, book) => ({
    typeName: spec.typeName,
    target,
    isCollection: spec.items !== undefined,
    referenceId: null,
    identity: () => spec.identity?.(target, book) ?? {},
    scalarNames: () => [...scalars.keys()],
    findScalar: (name) => scalarNames.get(name.toLowerCase()) ?? null,
    findChild: (name) => childNames.get(name.toLowerCase()) ?? null,
    hasMethod: (name) => methods.has(name),
    read: (name) => required(scalars.get(name)).read(target, book),
    write: (name, value) => {
      const { write } = required(scalars.get(name));
      if (!write) throw new ExcelError("AccessDenied", `${spec.typeName}.${name} is read-only.`);
      write(target, value, book);
    },
    child: (name) => required(children.get(name))(target, book),
    call: (name, args) => required(methods.get(name))(target, args, book),
    items: () => required(spec.items)(target, book),
    item: (key) => required(spec.item)(target, key, book),
  });
}

function namesByLowerCase(table: ReadonlyMap<string, unknown>): Map<string, string> {
  return new Map([...table.keys()].map((name) => [name.toLowerCase(), name]));
}

function required<V>(value: V | undefined): V {
  if (value === undefined) throw new ExcelError("ApiNotFound");
  return value;
}
