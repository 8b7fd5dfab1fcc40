import { centimetresOf, isHeightInMetres, plausibleHeightCm, unitSlip } from "../../regulations/growth/units";
import { parseDecimal } from "../../text/numberText";
import { measureIn } from "../childGrowth";
import { isErrorValue } from "../errorValues";
import { defineSheetRule, type Finding, type PupilRecord } from "../types";

type Message = "metres" | "centimetres" | "grams" | "swapped" | "notANumber" | "withUnit";

export const rule = defineSheetRule<Message>({
  id: "child-measure",
  title: { vi: "Cân nặng, chiều cao đúng đơn vị", en: "Weight and height in their unit" },
  forms: ["mau-2"],
  levels: ["MN"],
  severity: "warning",
  source: {
    vi: "Cơ sở dữ liệu của cổng (7/2020): cân nặng tính bằng kg, chiều cao là số; đơn vị chiều cao phải như nhau trong một danh sách",
    en: "The portal's database (7/2020): weight in kg, height a number; one list has one unit of height",
  },
  messages: {
    metres: {
      vi: "Chiều cao {value} ghi bằng mét, trong khi các trẻ khác ghi bằng cm. Hãy đổi sang cm.",
      en: "Height {value} is in metres, the others are in centimetres. Change it to centimetres.",
    },
    centimetres: {
      vi: "Chiều cao {value} ghi bằng cm, trong khi các trẻ khác ghi bằng mét. Hãy đổi sang mét.",
      en: "Height {value} is in centimetres, the others are in metres. Change it to metres.",
    },
    grams: {
      vi: "Cân nặng {value} có lẽ ghi bằng gam. Hãy đổi sang kg.",
      en: "Weight {value} seems to be in grams. Change it to kilograms.",
    },
    swapped: {
      vi: "Cân nặng {value} và chiều cao {other} có lẽ ghi nhầm cột. Hãy đổi chỗ hai ô.",
      en: "Weight {value} and height {other} seem to have changed places. Swap the two cells.",
    },
    withUnit: {
      vi: "«{value}» có ghi kèm đơn vị. Hãy chỉ ghi số.",
      en: "“{value}” has its unit beside it. Enter the number alone.",
    },
    notANumber: {
      vi: "«{value}» không phải là số đo. Hãy ghi một số.",
      en: "“{value}” is no measure. Enter a number.",
    },
  },
  reads: ["weight", "height"],
  check(pupils) {
    const unit = heightUnit(pupils);
    const findings: (Finding<Message> & { row: number })[] = [];
    for (let index = 0; index < pupils.count; index++) {
      const pupil = pupils.at(index);
      const { row } = pupil;
      for (const finding of findingsOf(pupil, unit)) findings.push({ ...finding, row });
    }
    return findings;
  },
});

interface Unit {
  readonly name: "metres" | "centimetres";
  /** Nearly all heights are in it. */
  readonly isClear: boolean;
}

const clearMajority = 0.8;

/** The unit of most heights; `null` where neither has more. */
function heightUnit(pupils: { readonly count: number; at(index: number): PupilRecord }): Unit | null {
  let metres = 0;
  let centimetres = 0;
  for (let index = 0; index < pupils.count; index++) {
    const height = measureIn(pupils.at(index), "height");
    if (height === null) continue;
    if (isHeightInMetres(height)) metres++;
    else if (isCentimetres(height)) centimetres++;
  }
  if (metres === centimetres) return null;
  const isClear = Math.max(metres, centimetres) >= clearMajority * (metres + centimetres);
  return { name: metres > centimetres ? "metres" : "centimetres", isClear };
}

function isCentimetres(height: number): boolean {
  return height >= plausibleHeightCm.least && height <= plausibleHeightCm.most;
}

function findingsOf(pupil: PupilRecord, unit: Unit | null): Finding<Message>[] {
  const findings = (["weight", "height"] as const)
    .filter((field) => isNoMeasure(pupil, field))
    .map((field) => notANumber(pupil, field, unit));
  const weight = measureIn(pupil, "weight");
  const height = measureIn(pupil, "height");
  const slip = unitSlip(weight, height);
  if (slip?.kind === "swapped") {
    findings.push({
      field: "weight",
      message: "swapped",
      args: { value: shown(weight), other: shown(height) },
      proposals: [
        {
          value: slip.weightKg,
          reason: { vi: "đổi chỗ hai ô", en: "swap the cells" },
          isSure: false,
          also: [{ field: "height", value: slip.heightCm }],
        },
      ],
      related: [pupil.ref("height")],
    });
    return findings;
  }
  if (slip?.kind === "weightInGrams") {
    const reason = { vi: "đổi gam sang kg", en: "grams to kilograms" };
    const proposals = [{ value: slip.weightKg, reason, isSure: true }];
    findings.push({ field: "weight", message: "grams", args: { value: shown(weight) }, proposals });
  }
  return [...findings, ...heightFindings(height, unit)];
}

function heightFindings(height: number | null, unit: Unit | null): Finding<Message>[] {
  if (height === null) return [];
  if (unit?.name === "centimetres" && isHeightInMetres(height)) {
    const reason = { vi: "đổi mét sang cm", en: "metres to centimetres" };
    const proposals = [{ value: centimetresOf(height), reason, isSure: unit.isClear }];
    return [{ field: "height", message: "metres", args: { value: shown(height) }, proposals }];
  }
  if (unit?.name === "metres" && isCentimetres(height)) {
    const reason = { vi: "đổi cm sang mét", en: "centimetres to metres" };
    const proposals = [{ value: Math.round(height * 10) / 1000, reason, isSure: unit.isClear }];
    return [{ field: "height", message: "centimetres", args: { value: shown(height) }, proposals }];
  }
  return [];
}

function isNoMeasure(pupil: PupilRecord, field: "weight" | "height"): boolean {
  return (
    !pupil.isBlank(field) &&
    !/^[-–—]$/.test(pupil.text(field)) &&
    !isErrorValue(pupil.raw(field)) &&
    measureIn(pupil, field) === null
  );
}

function notANumber(pupil: PupilRecord, field: "weight" | "height", unit: Unit | null): Finding<Message> {
  const text = pupil.text(field);
  const value = field === "weight" ? kilogramsIn(text) : heightIn(text, unit);
  if (value === null) return { field, message: "notANumber", args: { value: text } };
  const reason = { vi: "cùng số đo, bỏ đơn vị", en: "the same measure without its unit" };
  return {
    field,
    message: "withUnit",
    args: { value: text },
    proposals: [{ value, reason, isSure: field === "weight" || unit?.isClear === true }],
  };
}

/** `18kg`, `17,5 kg`. */
function kilogramsIn(text: string): number | null {
  const [, figure] = /^(\d+(?:[.,]\d+)?) ?kgs?$/i.exec(text) ?? [];
  return figure === undefined ? null : parseDecimal(figure);
}

/** `112cm`, `1,12 m`, `1m12`, in the unit of most heights. */
function heightIn(text: string, unit: Unit | null): number | null {
  if (unit === null) return null;
  const [, centimetres] = /^(\d+(?:[.,]\d+)?) ?cm$/i.exec(text) ?? [];
  const [, metres, rest] = /^([01]) ?m ?(\d{2})$/i.exec(text) ?? [];
  const [, inMetres] = /^([01](?:[.,]\d+)?) ?m$/i.exec(text) ?? [];
  const height =
    metres !== undefined
      ? Number(metres) * 100 + Number(rest)
      : inMetres !== undefined
        ? centimetresOf(parseDecimal(inMetres) ?? 0)
        : parseDecimal(centimetres ?? "");
  if (height === null || !isCentimetres(height)) return null;
  return unit.name === "centimetres" ? height : Math.round(height * 10) / 1000;
}

function shown(measure: number | null): string {
  return String(measure ?? "").replace(".", ",");
}
