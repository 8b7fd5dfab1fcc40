import type { FieldKey } from "../../forms/types";
import { judgeCategory, weightChannelOf } from "../../regulations/growth/categories";
import type { Growth, Sex } from "../../regulations/growth/growth";
import { type ChildGrowth, childGrowth, measureIn, sexIn } from "../../rules/childGrowth";
import type { PupilRecord, RuleContext } from "../../rules/types";
import type { EmptyCell, WhyEmpty } from "./emptyCell";
import { categoryFields } from "./preschoolResults";

const growthResults: readonly FieldKey[] = ["weightChannelTerm2", ...categoryFields.map(([, field]) => field)];

/**
 * What of growth cannot be told of a child. An empty category says no, so of these only what the measures leave open is
 * named: that a child is well nourished is nothing to fill in.
 */
export function uncomputedPreschool(
  pupil: PupilRecord,
  context: RuleContext,
  sexes: ReadonlyMap<number, Sex>,
): EmptyCell[] {
  const blank = growthResults.filter((field) => pupil.has(field) && pupil.isBlank(field));
  const [first] = blank;
  if (first === undefined) return [];
  const sex = sexIn(pupil, context) ?? sexes.get(pupil.row) ?? null;
  const child = childGrowth(pupil, context, sex);
  const whyNone = whyNothing(pupil, child);
  if (whyNone !== null) return [{ pupil, field: first, why: whyNone }];
  const growths = child?.growths ?? [];
  return blank.flatMap((field): EmptyCell[] => {
    const verdicts = growths.map((growth) => verdictOn(field, growth));
    if (new Set(verdicts).size === 1 && verdicts[0] !== null) return [];
    const why = verdicts.includes(null) ? "noMeasures" : sex === null ? "noSex" : "noMeasuringDay";
    return [{ pupil, field, why }];
  });
}

function whyNothing(pupil: PupilRecord, child: ChildGrowth | null): WhyEmpty | null {
  if (pupil.date("birthDate").kind !== "date") return "noBirthDate";
  if (measureIn(pupil, "weight") === null && measureIn(pupil, "height") === null) return "noMeasures";
  return !child || child.growths.some(({ implausible }) => implausible.length > 0) ? "implausible" : null;
}

/** `null`: the measure that this is told by is missing. */
function verdictOn(field: FieldKey, growth: Growth): string | null {
  const category = categoryFields.find(([, own]) => own === field)?.[0];
  if (category === undefined) return weightChannelOf(growth)?.channel ?? null;
  const verdict = judgeCategory(growth, category);
  return verdict === null ? null : String(verdict.applies);
}
