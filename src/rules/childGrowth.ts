import type { FieldKey } from "../forms/types";
import { type Growth, growthOf, type Sex } from "../regulations/growth/growth";
import { centimetresOf, isHeightInMetres, unitSlip } from "../regulations/growth/units";
import { type CalendarDay, toSerial } from "../text/date";
import { parseTick } from "../text/tick";
import { parseDecimal } from "../text/numberText";
import type { PupilRecord, RuleContext } from "./types";

/** What a child's row says of growth. */
export interface ChildGrowth {
  /**
   * One for every sex and day of measuring that the row allows: where it names neither, a verdict holds only if all of
   * them agree.
   */
  readonly growths: readonly [Growth, ...Growth[]];
  /** Sex and day of measuring are both known. */
  readonly isExact: boolean;
  readonly weightKg: number | null;
  readonly heightCm: number | null;
}

/** Every column that growth is judged by. */
export const growthFields: readonly FieldKey[] = ["birthDate", "sex", "weight", "height", "measuredOn"];

/** Without a day of measuring: the year-end measurement is taken between these days [our reasoning]. */
const yearEndDays: readonly (readonly [month: number, day: number])[] = [
  [3, 1],
  [4, 15],
  [5, 31],
];

/**
 * `null` where nothing was measured, the birth date is not known, or the age is not one of mầm non. `sex`: as another list
 * tells it, for a row that does not.
 */
export function childGrowth(pupil: PupilRecord, context: RuleContext, sex: Sex | null = null): ChildGrowth | null {
  const birth = pupil.date("birthDate");
  if (birth.kind !== "date") return null;
  const { weightKg, heightCm } = measuresOf(pupil);
  if (weightKg === null && heightCm === null) return null;
  const known = sexIn(pupil, context) ?? sex;
  const sexes: readonly Sex[] = known ? [known] : ["male", "female"];
  const days = measuringDays(pupil, context);
  const growths = sexes.flatMap((sex) =>
    days.flatMap((day) => growthOf({ sex, ageDays: toSerial(day) - toSerial(birth), weightKg, heightCm }) ?? []),
  );
  const [first, ...others] = growths;
  // An age outside the tables on some of the days leaves the rest without proof.
  if (!first || growths.length < sexes.length * days.length) return null;
  return { growths: [first, ...others], isExact: growths.length === 1, weightKg, heightCm };
}

/** A weight or height as a number, in the unit that the cell has; `null` where it holds none. */
export function measureIn(pupil: PupilRecord, field: "weight" | "height"): number | null {
  const value = pupil.raw(field);
  const number = typeof value === "number" ? value : parseDecimal(String(value));
  return number !== null && number > 0 ? number : null;
}

/** Weight in kilograms and height in centimetres; neither where they have changed places or the unit is another. */
function measuresOf(pupil: PupilRecord): Pick<ChildGrowth, "weightKg" | "heightCm"> {
  const weight = measureIn(pupil, "weight");
  const height = measureIn(pupil, "height");
  const slip = unitSlip(weight, height);
  if (slip?.kind === "swapped" || slip?.kind === "weightInGrams") return { weightKg: null, heightCm: null };
  const heightCm = height !== null && isHeightInMetres(height) ? centimetresOf(height) : height;
  return { weightKg: weight, heightCm };
}

const sexCodes: Readonly<Record<string, Sex>> = { "01": "male", "02": "female" };

/**
 * As the row tells it, by its value or by the tick under Nữ or Nam; `null` where it does not. No tick tells nothing: the
 * column may not be filled yet.
 */
export function sexIn(pupil: PupilRecord, { tickedSex }: Pick<RuleContext, "tickedSex">): Sex | null {
  const code = sexCodes[pupil.entry("sex")?.code ?? ""];
  if (code !== undefined) return code;
  const ticked = tickedSex.filter(({ column }) => parseTick(pupil.cell(column)) === true);
  return ticked.length === 1 ? (ticked[0]?.sex ?? null) : null;
}

function measuringDays(pupil: PupilRecord, { schoolYear }: RuleContext): readonly CalendarDay[] {
  const measured = pupil.date("measuredOn");
  if (measured.kind === "date") return [measured];
  return yearEndDays.map(([month, day]) => ({ year: schoolYear + 1, month, day }));
}

/** A z-score for people: `-2,14`. */
export function zText(z: number): string {
  return z.toFixed(2).replace(".", ",");
}
