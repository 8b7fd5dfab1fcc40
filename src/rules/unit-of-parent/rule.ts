import { fieldName } from "../../forms/fieldName";
import type { FieldKey } from "../../forms/types";
import { suggestedBecause } from "../suggestionReason";
import { defineRowRuleOfParts, type Finding, type Proposal, type PupilRecord, type RuleContext } from "../types";
import type { CatalogueEntry, Lookup } from "../../catalogues/types";
import { isErrorValue } from "../errorValues";

/** An address column with the column of the unit above it; `upper` where there are no districts in between. */
interface Step {
  readonly field: FieldKey;
  readonly parent: FieldKey;
  readonly upper?: FieldKey;
}

const steps: readonly Step[] = [
  { field: "permanentDistrict", parent: "permanentProvince" },
  { field: "permanentCommune", parent: "permanentDistrict", upper: "permanentProvince" },
  { field: "hometownDistrict", parent: "hometownProvince" },
  { field: "hometownCommune", parent: "hometownDistrict", upper: "hometownProvince" },
  { field: "birthDistrict", parent: "birthProvince" },
];

type Message = "unknown" | "elsewhere" | "parentMissing";

export const rule = defineRowRuleOfParts<Message>({
  id: "unit-of-parent",
  title: { vi: "Huyện thuộc tỉnh, xã thuộc huyện", en: "Districts of their province, communes of their district" },
  forms: ["mau-1"],
  severity: "error",
  source: {
    vi: "Danh mục huyện, xã của tệp mẫu (cột Mã TP, Mã QH); danh mục đơn vị hành chính 15/10/2017",
    en: "The template's lists of districts and communes with their parents; administrative units of 15 October 2017",
  },
  messages: {
    unknown: {
      vi: "«{value}» không có trong {catalogue}{under}. Hãy ghi đủ cấp, ví dụ «Huyện Ba Tri», «Xã An Thủy».",
      en: "“{value}” is not in the {catalogue}{under}. Write the kind of unit too, as in “Huyện Ba Tri”.",
    },
    elsewhere: {
      vi: "«{value}» không thuộc {parent}, mà thuộc {others}. Hãy xem lại cả hai ô.",
      en: "“{value}” is not of {parent} but of {others}. Check both cells.",
    },
    parentMissing: {
      vi: "Có {field} «{value}» nhưng thiếu {parentField}. Hãy điền {parentField}.",
      en: "There is {field} “{value}” but no {parentField}. Fill it in.",
    },
  },
  reads: steps.flatMap(({ field, parent }) => [parent, field]),
  parts: steps.map((step) => (pupil, context) => {
    const found = checkStep(step, pupil, context);
    return found ? [found] : [];
  }),
});

function checkStep(step: Step, pupil: PupilRecord, context: RuleContext): Finding<Message> | null {
  const { field } = step;
  const parent = context.hasCommunesOfProvinces ? (step.upper ?? step.parent) : step.parent;
  const lookup = pupil.lookup(field);
  if (!lookup || isErrorValue(pupil.raw(field))) return null;
  if (pupil.has(parent) && pupil.isBlank(parent)) return missingParent(field, parent, lookup, pupil);
  if (lookup.kind === "found") return null;
  const above = pupil.entry(parent);
  // A parent that is no unit is reported at its own cell; what stands below it cannot be judged.
  if (pupil.has(parent) && !above) return null;
  const value = pupil.text(field);
  const proposals = lookup.suggestions.map(({ entry, reason }, place): Proposal => ({
    value: entry.name,
    ...suggestedBecause(reason),
    isSure: lookup.isSure && place === 0,
  }));
  if (above && lookup.elsewhere.length > 0 && isWhole(lookup)) {
    const others = lookup.elsewhere.map((entry) => parentName(entry)).filter((name) => name !== "");
    if (others.length > 0) {
      const args = { value, parent: above.name.trim(), others: listed(others) };
      return { field, message: "elsewhere", args, proposals, related: [pupil.ref(parent)], ...severityOf(lookup) };
    }
  }
  if (!isWhole(lookup)) return null;
  const under = above ? ` (${above.name.trim()})` : "";
  const catalogue = lookup.isDated ? datedList : context.catalogueName(context.field(field).catalogue ?? "district");
  return { field, message: "unknown", args: { value, catalogue, under }, proposals, ...severityOf(lookup) };
}

const datedList = { vi: "danh mục hành chính tháng 10/2019", en: "list of administrative units of October 2019" };

type Unknown = Extract<Lookup, { kind: "unknown" }>;

function isWhole(lookup: Unknown): boolean {
  return lookup.isComplete || lookup.isDated;
}

/** A list of another year refuses nothing. */
function severityOf(lookup: Unknown): { readonly severity?: "warning" } {
  return lookup.isComplete ? {} : { severity: "warning" };
}

function missingParent(field: FieldKey, parent: FieldKey, lookup: Lookup, pupil: PupilRecord): Finding<Message> {
  const names = { field: fieldName(pupil.field(field)), parentField: fieldName(pupil.field(parent)) };
  const meant = lookup.kind === "found" && !lookup.alternatives ? parentName(lookup.entry) : "";
  const proposals: Proposal[] =
    meant === ""
      ? []
      : [{ value: meant, reason: { vi: "cấp trên của đơn vị này", en: "the unit above" }, isSure: true }];
  // The gap is in the parent's cell: there the value goes.
  return {
    field: parent,
    message: "parentMissing",
    severity: "warning",
    args: { ...names, value: pupil.text(field) },
    proposals,
    related: [pupil.ref(field)],
  };
}

function parentName(entry: CatalogueEntry): string {
  return entry.parentName?.trim() ?? "";
}

function listed(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  return distinct.length > 3 ? `${distinct.slice(0, 3).join(", ")}…` : distinct.join(", ");
}
