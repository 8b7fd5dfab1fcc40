/** Bounds of what children of 3 months to 6 years measure, wide enough for all of them. */
export const plausibleHeightCm = { least: 45, most: 140 } as const;
export const plausibleWeightKg = { least: 3, most: 60 } as const;

/** Why a number is not the measure as it stands, and the measure that it most likely means. */
export type UnitSlip =
  /** 1.05 for 105. */
  | { readonly kind: "heightInMetres"; readonly heightCm: number }
  /** 16500 for 16.5. */
  | { readonly kind: "weightInGrams"; readonly weightKg: number }
  /** The two columns have changed places. */
  | { readonly kind: "swapped"; readonly heightCm: number; readonly weightKg: number };

const metres = { least: 0.45, most: 1.4 } as const;
const gramsFrom = 500;

/** A height in metres among centimetres: 0.45–1.40. The portal's own form labels the column m. */
export function isHeightInMetres(height: number): boolean {
  return height >= metres.least && height <= metres.most;
}

/** The centimetres of a height that stands in metres, to a millimetre: 1.055 is 105.5. */
export function centimetresOf(heightInMetres: number): number {
  return Math.round(heightInMetres * 1000) / 10;
}

/**
 * What is wrong with the units of a child's weight and height, as they stand; `null`: nothing. A height in metres is one
 * beside which all others may stand in metres too: whether it is a slip is for the caller to say.
 */
export function unitSlip(weight: number | null, height: number | null): UnitSlip | null {
  if (weight !== null && weight > gramsFrom) {
    const weightKg = weight / 1000;
    return isWithin(weightKg, plausibleWeightKg) ? { kind: "weightInGrams", weightKg } : null;
  }
  if (height !== null && isHeightInMetres(height)) {
    return { kind: "heightInMetres", heightCm: centimetresOf(height) };
  }
  if (weight === null || height === null) return null;
  const isSwapped = weight > height && isWithin(weight, plausibleHeightCm) && isWithin(height, plausibleWeightKg);
  return isSwapped ? { kind: "swapped", heightCm: weight, weightKg: height } : null;
}

function isWithin(value: number, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return value >= least && value <= most;
}
