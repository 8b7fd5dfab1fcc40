import type { FieldKey } from "../../forms/types";
import type { PupilRecord } from "../../rules/types";
import type { Bilingual } from "../../text/bilingual";
import type { ComputedResult } from "./computedResult";

/** Why nothing is offered for an empty result cell. */
export type WhyEmpty =
  /** It holds a formula, which comes out empty. */
  | "formula"
  /** Marks or levels of the pupil are missing or cannot be read (`missing`). */
  | "marks"
  | "noMarks"
  /** The school judges it, marks do not tell it. */
  | "byTeacher"
  /** The regulation does not settle it, or was not fully read. */
  | "unsure"
  /** By the regulation the cell stays empty: `detail` says what the pupil falls short of. */
  | "notMet"
  | "noRank"
  | "noConduct"
  /** To be examined again, and no mark of that is there. */
  | "noRetest"
  | "individualPlan"
  | "vnen"
  | "noGrade"
  | "noRegulation"
  | "noBirthDate"
  | "noMeasures"
  /** The measures, the age or the unit cannot be right. */
  | "implausible"
  /** Girls and boys differ here, and neither this list nor Mẫu số 1 tells the child's sex. */
  | "noSex"
  | "noMeasuringDay";

/** What is told of one empty cell. */
export interface EmptyCell {
  readonly pupil: PupilRecord;
  readonly field: FieldKey;
  readonly why: WhyEmpty;
  /** Fields of the marks, for `marks`. */
  readonly missing?: readonly FieldKey[];
  readonly detail?: Bilingual;
}

/** The values that were computed, by place and field of a pupil. */
export type ComputedValue = (row: number, field: FieldKey) => ComputedResult | undefined;
