import type { IRange } from "@univerjs/core";
import type { CellMatrix } from "./changedAreas";

/** What the engine's commands and mutations carry, as far as anything here reads it. */
export interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: CellMatrix;
  readonly range?: IRange;
  readonly ranges?: IRange[];
  readonly hidden?: number;
  readonly sheet?: { readonly id: string };
  readonly selections?: readonly { readonly range: IRange }[];
  readonly type?: number;
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
}
