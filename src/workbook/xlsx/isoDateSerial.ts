const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Excel's calendar of 1900 has a 29 February, so days before 1 March 1900 stand one lower. */
const FIRST_MARCH_1900 = 61;

/**
 * Serial number of an ISO 8601 date, time or both, as Strict files write them (`t="d"`); `null` for any other text.
 * A time zone is not applied: the file means the clock it shows.
 */
export function isoDateSerial(text: string, date1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(
    text,
  );
  if (!match || (match[1] === undefined && match[4] === undefined)) return null;
  const time = (Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0)) / 86_400;
  if (match[1] === undefined) return time;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  if (date1904) return (date.getTime() - EPOCH_1904) / DAY + time;
  const serial = (date.getTime() - EPOCH_1900) / DAY;
  return (serial < FIRST_MARCH_1900 ? serial - 1 : serial) + time;
}
