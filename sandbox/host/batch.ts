import { Cells } from "./cells";
import { ExcelError } from "./excelError";
import type { HostBook } from "./hostBook";
import type { PlayedObject } from "./playedObject";
import { answerQuery } from "./query";
import type { QueryInfo } from "./query";

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument: the path it stands for, 0 for a plain value, a list for a list. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** The body of one `context.sync()`, as Office.js sends it. */
export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    /** `Worksheet.getRange` */
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** Office.js's numbers (`ObjectPathType`, `ActionType` in its runtime). */
const PATH = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 };
const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 };

/** Private methods of Office.js that every object with a reference answers. */
const KEEP_REFERENCE = "_KeepReference";

/** Runs the actions in order. The first that fails ends the batch; what ran before it stays done, as in Excel. */
export function runBatch(book: HostBook, request: BatchRequest): BatchResponse {
  const run = new BatchRun(book, request);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run.perform(action) ?? null });
    } catch (error) {
      return { Results: results, Error: { ...describe(book, error), Location: run.location, ActionIndex: index } };
    }
  }
  return { Results: results };
}

function describe(book: HostBook, error: unknown): { Code: string; Message: string; HttpStatusCode: number } {
  if (error instanceof ExcelError) return { Code: error.code, Message: error.message, HttpStatusCode: error.status };
  book.note(`Lỗi của bản mô phỏng: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  const general = new ExcelError("GeneralException");
  return { Code: general.code, Message: general.message, HttpStatusCode: general.status };
}

class BatchRun {
  /** Where the batch is, for an error's `Location`. */
  location = "";
  private readonly objects = new Map<number, PlayedObject | null>();

  constructor(
    private readonly book: HostBook,
    private readonly request: BatchRequest,
  ) {}

  perform(action: Action): unknown {
    switch (action.ActionType) {
      case ACTION.trace:
        return null;
      case ACTION.instantiate:
        return this.instantiate(action.ObjectPathId);
      case ACTION.query:
        return this.query(action);
      case ACTION.method:
        return this.callMethod(action);
      case ACTION.setProperty:
        return this.setProperty(action);
      default:
        this.book.note(`Không mô phỏng: action ${String(action.ActionType)}`);
        throw new ExcelError("NotImplemented");
    }
  }

  private instantiate(pathId: number): unknown {
    const object = this.object(pathId);
    return object && { ...object.identity(), ...referenceOf(object) };
  }

  private query(action: Action): unknown {
    const object = this.object(action.ObjectPathId);
    if (object === null) return null;
    this.location = object.typeName;
    return answerQuery(this.book, object, action.QueryInfo ?? {}, (part, member) => this.locate(part, member));
  }

  private callMethod(action: Action): unknown {
    const object = this.object(action.ObjectPathId);
    const name = action.Name ?? "";
    if (object === null) {
      if (name === KEEP_REFERENCE) return null;
      throw new ExcelError("ItemNotFound");
    }
    if (name === KEEP_REFERENCE) return this.keep(object);
    return this.call(object, name, action.ArgumentInfo);
  }

  private setProperty(action: Action): null {
    const object = this.object(action.ObjectPathId);
    if (object === null) throw new ExcelError("ItemNotFound");
    const name = action.Name ?? "";
    this.locate(object, name);
    const scalar = object.findScalar(name);
    if (scalar === null) throw this.refusal(object, name);
    object.write(scalar, this.arguments(action.ArgumentInfo)[0]);
    return null;
  }

  private keep(object: PlayedObject): null {
    if (!(object.target instanceof Cells)) throw new ExcelError("InvalidOperation");
    object.referenceId ??= this.book.references.keep(object.target);
    return null;
  }

  private call(object: PlayedObject, name: string, info: ArgumentInfo | undefined): unknown {
    this.locate(object, name);
    if (!object.hasMethod(name)) throw this.refusal(object, name);
    return object.call(name, this.arguments(info));
  }

  /** The object a path leads to; worked out once a batch, so that `add()` adds once. */
  private object(pathId: number): PlayedObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (!path) throw new ExcelError("InvalidArgument");
    const found = this.follow(path);
    this.objects.set(pathId, found);
    return found;
  }

  private follow(path: ObjectPath): PlayedObject | null {
    const { makers, references } = this.book;
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PATH.root:
        return makers.workbook(this.book);
      case PATH.nullObject:
        return null;
      case PATH.newObject:
        return this.service(name);
      case PATH.reference: {
        const cells = references.find(name);
        if (cells === null) throw new ExcelError("InvalidReference");
        const object = this.objectOfCells(cells);
        object.referenceId = name;
        return object;
      }
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.property:
        return this.childOf(parent, name);
      case PATH.indexer:
        this.locate(parent, "getItem");
        return parent.item(this.arguments(path.ArgumentInfo)[0]);
      case PATH.method:
        return this.call(parent, name, path.ArgumentInfo) as PlayedObject | null;
      default:
        throw new ExcelError("InvalidArgument");
    }
  }

  private childOf(parent: PlayedObject, name: string): PlayedObject | null {
    this.locate(parent, name);
    const child = parent.findChild(name);
    if (child === null) throw this.refusal(parent, name);
    return parent.child(child);
  }

  private objectOfCells(cells: Cells): PlayedObject {
    const { makers } = this.book;
    return cells.isSeveral ? makers.rangeAreas(cells, this.book) : makers.range(cells, this.book);
  }

  private service(typeName: string): PlayedObject {
    const service = this.book.makers.service(typeName, this.book);
    if (service) return service;
    this.book.note(`Không mô phỏng: ${typeName}`);
    throw new ExcelError("ApiNotFound");
  }

  /** Notes where the batch is, and raises what the profile or a fault has against it. `member` in either spelling. */
  private locate(object: PlayedObject, member: string): void {
    this.location = `${object.typeName}.${member.slice(0, 1).toLowerCase()}${member.slice(1)}`;
    this.book.requireOffered(object.typeName, member);
    const fault = this.book.faults.takeMemberFault(this.location);
    if (fault !== null) throw new ExcelError(fault);
  }

  private refusal(object: PlayedObject, member: string): ExcelError {
    this.book.note(`Không mô phỏng: ${object.typeName}.${member}`);
    return new ExcelError(this.book.isKnown(object.typeName, member) ? "NotImplemented" : "ApiNotFound");
  }

  private arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return values.map((value, index) => this.argument(value, ids?.[index]));
  }

  private argument(value: unknown, pathId: unknown): unknown {
    if (Array.isArray(pathId) && Array.isArray(value)) {
      return value.map((part: unknown, index) => this.argument(part, pathId[index]));
    }
    if (typeof pathId === "number" && pathId !== 0) return this.object(pathId);
    return this.withObjects(value);
  }

  /** Plain records may hold `{_ObjectPathId}` where the add-in put an object, as in a validation's list source. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value).map(([key, part]): [string, unknown] => [key, this.withObjects(part)]);
    const only = entries[0];
    if (entries.length === 1 && only?.[0] === "_ObjectPathId") return this.object(Number(only[1]));
    return Object.fromEntries(entries);
  }
}

function referenceOf(object: PlayedObject): Record<string, string> {
  return object.referenceId === null ? {} : { _ReferenceId: object.referenceId };
}
