import { ExcelError } from "./excelError";
import type { HostBook } from "./hostBook";
import type { PlayedObject } from "./playedObject";

/** What `load` asks for. Paths like `address`, `format/fill/color`, `*`. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** Name → what is wanted below it. `*` stands for all plain properties. */
type Wanted = Map<string, Wanted>;

const ALL = "*";

/**
 * Answers a `load`. Nothing asked for means all plain properties. Names that Excel does not have are passed over, as
 * Excel does (office-js#190); one that is too new for the played Excel is refused.
 * @param locate told of every member before it is read; may throw.
 */
export function answerQuery(
  book: HostBook,
  object: PlayedObject,
  query: QueryInfo,
  locate: (object: PlayedObject, member: string) => void,
): unknown {
  const wanted: Wanted = new Map();
  for (const path of query.Select ?? []) want(wanted, path);
  if (wanted.size === 0) want(wanted, ALL);
  for (const path of query.Expand ?? []) want(wanted, `${path}/${ALL}`);
  return answer(book, object, wanted, { locate, skip: query.Skip ?? 0, top: query.Top ?? Infinity });
}

interface Slice {
  readonly locate: (object: PlayedObject, member: string) => void;
  readonly skip: number;
  readonly top: number;
}

function want(wanted: Wanted, path: string): void {
  let level = wanted;
  for (const name of path
    .split(/[/.]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")) {
    const next: Wanted = level.get(name) ?? new Map<string, Wanted>();
    level.set(name, next);
    level = next;
  }
}

function answer(book: HostBook, object: PlayedObject, wanted: Wanted, slice: Slice): Record<string, unknown> {
  const result: Record<string, unknown> = { ...object.identity() };
  if (object.referenceId !== null) result._ReferenceId = object.referenceId;
  const ofItems: Wanted = new Map();
  for (const [name, below] of wanted) {
    if (!answerOwn(book, object, name, below, slice, result)) ofItems.set(name, below);
  }
  if (object.isCollection && (ofItems.size > 0 || wanted.has(ALL))) {
    result._Items = answerItems(book, object, wanted.has(ALL) ? ofItems.set(ALL, new Map()) : ofItems, slice);
  }
  return result;
}

/** False where the name is not the object's own, so that it may be its items'. */
function answerOwn(
  book: HostBook,
  object: PlayedObject,
  name: string,
  below: Wanted,
  slice: Slice,
  result: Record<string, unknown>,
): boolean {
  if (name === ALL) {
    answerAll(book, object, result);
    return true;
  }
  const scalar = object.findScalar(name);
  if (scalar !== null) {
    slice.locate(object, name);
    result[scalar] = object.read(scalar) ?? null;
    return true;
  }
  const childName = object.findChild(name);
  if (childName !== null) {
    slice.locate(object, name);
    const child = object.child(childName);
    const deeper = below.size > 0 ? below : new Map([[ALL, new Map<string, Wanted>()]]);
    result[childName] = child && answer(book, child, deeper, { ...slice, skip: 0, top: Infinity });
    return true;
  }
  if (object.isCollection) return false;
  book.requireOffered(object.typeName, name);
  if (book.isKnown(object.typeName, name)) {
    book.note(`Không mô phỏng: ${object.typeName}.${name}`);
    throw new ExcelError("NotImplemented");
  }
  book.note(`Excel không có: ${object.typeName}.${name}`);
  return true;
}

/** Asked for by `*`, members too new for the played Excel are left out rather than refused. */
function answerAll(book: HostBook, object: PlayedObject, result: Record<string, unknown>): void {
  for (const scalar of object.scalarNames()) {
    try {
      book.requireOffered(object.typeName, scalar);
    } catch {
      continue;
    }
    result[scalar] = object.read(scalar) ?? null;
  }
}

function answerItems(book: HostBook, object: PlayedObject, wanted: Wanted, slice: Slice): unknown[] {
  // A list of names (not one text) reaches Excel with "items" still in it: alone it means all of each item.
  const items = wanted.get("items");
  if (items?.size === 0) {
    wanted.delete("items");
    wanted.set(ALL, new Map());
  }
  return object
    .items()
    .slice(slice.skip, slice.skip + slice.top)
    .map((item) => answer(book, item, wanted, { ...slice, skip: 0, top: Infinity }));
}
