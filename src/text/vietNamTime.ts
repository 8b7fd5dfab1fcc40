const AHEAD = 7 * 60 * 60 * 1_000;

/** A moment (ISO 8601) as a clock in Viet Nam (UTC+7) shows it: `17:34 ngày 25/11/2026`. */
export function vietNamTime(moment: string): string {
  return `${local(moment).slice(11, 16)} ngày ${vietNamDay(moment)}`;
}

/** The day it is then in Viet Nam: `25/11/2026`. */
export function vietNamDay(moment: string): string {
  return local(moment).slice(0, 10).split("-").reverse().join("/");
}

function local(moment: string): string {
  return new Date(Date.parse(moment) + AHEAD).toISOString();
}
