import type { CalendarDay } from "../calendar";

/**
 * Vietnamese telephone prefixes around the change of 2018.
 *
 * Source: the Ministry of Information and Communications' plan for 11-digit mobile numbers, as printed in the press of
 * September 2018 (kynguyenso.plo.vn, "2 cách chuyển số điện thoại 11 số về 10 số"); Bến Tre's area code: m.kienthuc.net.vn,
 * new area codes of 17/6/2017.
 */

/** Old four-digit mobile prefix → new three-digit one; the last seven digits stay. */
export const mobilePrefixChanges: readonly (readonly [old: string, now: string])[] = [
  // Viettel
  ["0162", "032"],
  ["0163", "033"],
  ["0164", "034"],
  ["0165", "035"],
  ["0166", "036"],
  ["0167", "037"],
  ["0168", "038"],
  ["0169", "039"],
  // MobiFone
  ["0120", "070"],
  ["0121", "079"],
  ["0122", "077"],
  ["0126", "076"],
  ["0128", "078"],
  // VinaPhone
  ["0123", "083"],
  ["0124", "084"],
  ["0125", "085"],
  ["0127", "081"],
  ["0129", "082"],
  // Vietnamobile
  ["0186", "056"],
  ["0188", "058"],
  // Gmobile
  ["0199", "059"],
];

/** New numbers work from the first day; old ones to the last day, inclusive. */
export const mobileChange: { readonly newFrom: CalendarDay; readonly oldUntil: CalendarDay } = {
  newFrom: { year: 2018, month: 9, day: 15 },
  oldUntil: { year: 2018, month: 11, day: 14 },
};

/** Ten-digit mobile numbers that the change did not touch. */
export const steadyMobilePrefixes: readonly string[] = [
  "086",
  "088",
  "089",
  "090",
  "091",
  "092",
  "093",
  "094",
  "095",
  "096",
  "097",
  "098",
  "099",
];

/**
 * Given out after the change (Vietnamobile 052, Wintel 055, iTel 087). No dated source was found: they are accepted at
 * any time, because a number refused wrongly costs more than one let through.
 */
export const laterMobilePrefixes: readonly string[] = ["052", "055", "087"];

/**
 * Landlines: area codes 02x(x) of the plan of 2017, ten or eleven digits in all. Only Bến Tre's change is dated by a
 * source; other provinces' old codes are not listed.
 */
export const landline = { prefix: "02", shortest: 10, longest: 11 } as const;

export const landlinePrefixChanges: readonly {
  readonly old: string;
  readonly now: string;
  readonly oldLength: number;
  readonly newFrom: CalendarDay;
  readonly place: string;
}[] = [{ old: "075", now: "0275", oldLength: 10, newFrom: { year: 2017, month: 6, day: 17 }, place: "Bến Tre" }];
