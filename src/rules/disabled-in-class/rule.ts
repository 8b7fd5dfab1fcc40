import { inclusion, sizeOfAgeGroup, sizeOfLevel } from "../../regulations/classSizes";
import { isOfAny } from "../isOfAny";
import { isGone } from "../pupilStatus";
import { type ClassPupils, defineClassRule, type Finding, type PupilRecord, type RuleContext } from "../types";

interface ClassWithDisabled {
  /** Pupils that are there. */
  present: number;
  disabled: number;
  /** Row of the first disabled pupil. */
  row: number;
  readonly ageGroup: PupilRecord["ageGroup"];
}

type Message = "several" | "full";

export const rule = defineClassRule<Message>({
  id: "disabled-in-class",
  title: { vi: "Học sinh khuyết tật trong một lớp", en: "Disabled pupils in a class" },
  forms: ["mau-1"],
  levels: ["MN", "C1", "C2", "C3"],
  severity: "info",
  source: {
    vi: "Điều lệ trường mầm non (TT 52/2020, Điều 15), trường tiểu học (TT 28/2020, Điều 16): không quá 2 trẻ khuyết tật một lớp; có trẻ khuyết tật thì sĩ số giảm 5; thực tế thường vượt",
    en: "Charters of mầm non (TT 52/2020, art. 15) and primary schools (TT 28/2020, art. 16): at most 2 disabled children in a class, which then has 5 fewer; often exceeded",
  },
  messages: {
    several: {
      vi: "Lớp «{class}» có {disabled} học sinh khuyết tật, hơn mức {most} của điều lệ trường. Hãy xem lại cột loại khuyết tật nếu thấy lạ.",
      en: "Class “{class}” has {disabled} disabled pupils, above the charter's {most}. Check the kinds of disability if that is a surprise.",
    },
    full: {
      vi: "Lớp «{class}» có học sinh khuyết tật nên sĩ số tối đa là {most}, hiện có {pupils}.",
      en: "Class “{class}” has a disabled pupil, so it should have at most {most}; there are {pupils}.",
    },
  },
  reads: ["status", "disability"],
  check(pupils, context) {
    if (pupils.name === "" || !isOfAny(pupils, (pupil) => !pupil.isBlank("disability"))) return [];
    const counted = count(pupils);
    const finding = counted ? findingOf(pupils.name, counted, context) : null;
    return counted && finding ? [{ ...finding, row: counted.row }] : [];
  },
});

function findingOf(name: string, one: ClassWithDisabled, context: RuleContext): Finding<Message> | null {
  const isCapped = context.level === "MN" || context.level === "C1";
  if (isCapped && one.disabled > inclusion.mostDisabled) {
    const args = { class: name, disabled: one.disabled, most: inclusion.mostDisabled };
    return { field: "disability", message: "several", args };
  }
  const whole = normOf(one.ageGroup, context);
  const most = whole === null ? Infinity : whole - inclusion.fewerPupils;
  // Above the whole norm `class-size` speaks.
  if (one.present <= most || (whole !== null && one.present > whole)) return null;
  return { field: "disability", message: "full", args: { class: name, pupils: one.present, most } };
}

/** `null` where no disabled pupil is there. */
function count(pupils: ClassPupils): ClassWithDisabled | null {
  let present = 0;
  let disabled = 0;
  let row = 0;
  let ageGroup: PupilRecord["ageGroup"] = null;
  for (let place = 0; place < pupils.count; place++) {
    const pupil = pupils.at(place);
    const status = pupil.entry("status");
    if (status && isGone(status)) continue;
    ageGroup ??= pupil.ageGroup;
    present++;
    if (!pupil.entry("disability")) continue;
    if (disabled === 0) row = pupil.row;
    disabled++;
  }
  return disabled === 0 ? null : { present, disabled, row, ageGroup };
}

function normOf(ageGroup: PupilRecord["ageGroup"], { level }: RuleContext): number | null {
  if (level === "MN") return ageGroup === null ? null : sizeOfAgeGroup[ageGroup].most;
  return level === null || level === "TX" ? null : sizeOfLevel[level].most;
}
