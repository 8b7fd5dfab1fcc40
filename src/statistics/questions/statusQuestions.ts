import type { CountOptions } from "../options";
import { type Answer, type PupilPlace, type Question, unclear } from "../types";
import { codeAnswer } from "./makeQuestion";

/**
 * Codes of DM_TRANG_THAI_HOC_SINH by the day on which a pupil of that status was there (MOET's partner mapping: 01, 02, 03,
 * 06, 07 and 10 are present at the end). A pupil has one status, the newest: who came in term 1 and left in term 2 stands
 * as having left, and so counts at the start.
 */
const presentCodes: Readonly<Record<CountOptions["asOf"], ReadonlySet<string>>> = {
  startOfYear: new Set(["01", "04", "05", "08", "09"]),
  midYear: new Set(["01", "02", "03", "08", "09"]),
  endOfYear: new Set(["01", "02", "03", "06", "07"]),
};

/** Of the summer before came who was there all year; in the summer after went who was there all year. */
const allYearInSummer: Readonly<Record<CountOptions["summer"], ReadonlySet<string>>> = {
  before: new Set(["10"]),
  after: new Set(["11", "12"]),
  nowhere: new Set(),
};

const summerCodes: ReadonlySet<string> = new Set(["10", "11", "12"]);

/** The status, a summer one with what it is taken for: `01` … `09`, `10-before`, `12-after`, `11-nowhere`. */
export const status: Question = {
  id: "status",
  meaning: {
    vi: "Theo cột Trạng thái HS; ô trống hoặc không có trong danh mục là chưa rõ. Bảng không có cột này: mọi học sinh đang học.",
    en: "By the column Trạng thái HS; a blank cell, or one outside the catalogue, is unclear. Without the column everybody is studying.",
  },
  reads: ["status"],
  ask: (pupil, options) => statusOf(pupil, options),
};

export const presentOnTheDay: Question = {
  id: "present",
  meaning: {
    vi: "Học sinh có mặt vào ngày tính: đầu năm là trạng thái 01, 04, 05, 08, 09; hết học kỳ I là 01, 02, 03, 08, 09; cuối năm là 01, 02, 03, 06, 07; thêm trạng thái trong hè theo lựa chọn.",
    en: "Pupils present on the day: statuses 01, 04, 05, 08, 09 at the start; 01, 02, 03, 08, 09 after term 1; 01, 02, 03, 06, 07 at the end; and the summer's as chosen.",
  },
  reads: ["status"],
  follows: [status],
  ask: (pupil, options) => presence(pupil, options, options.asOf),
};

export const everybodyListed: Question = {
  id: "listed",
  meaning: { vi: "Mọi học sinh trong danh sách.", en: "Every pupil of the list." },
  reads: [],
  ask: () => "yes",
};

/** `yes`, `no`, or unclear. */
export function presence(place: PupilPlace, options: CountOptions, asOf: CountOptions["asOf"]): Answer {
  const code = statusCode(place);
  if (typeof code !== "string") return unclear;
  return presentCodes[asOf].has(code) || allYearInSummer[options.summer].has(code) ? "yes" : "no";
}

export function statusCode(place: PupilPlace): Answer {
  if (!place.records.has("status")) return "01";
  return codeAnswer(place, "status", "pupilStatus") ?? unclear;
}

function statusOf(place: PupilPlace, options: CountOptions): Answer {
  const code = statusCode(place);
  return typeof code === "string" && summerCodes.has(code) ? `${code}-${options.summer}` : code;
}
