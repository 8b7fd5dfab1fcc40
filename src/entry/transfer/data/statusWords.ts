/** What a word for a pupil's status says without its term. */
export type StatusKind = "studying" | "transferIn" | "returned" | "transferOut" | "left";

/**
 * Words of school programs, by `headerKey`. "Chuyển trường" and "Bỏ học" as partner systems send them to the Ministry
 * (MOET, DM_TRANG_THAI_HOC_SINH_SME, 26/10/2020); the others are those of the letter and of everyday use.
 */
export const statusWords: Readonly<Record<StatusKind, readonly string[]>> = {
  studying: ["Đang học", "Đang theo học", "Đang học tại trường", "Học bình thường"],
  transferIn: ["Chuyển đến", "Chuyển đến trường", "Mới chuyển đến", "Từ trường khác chuyển đến"],
  returned: ["Nghỉ học xin học lại", "Xin học lại", "Đi học lại"],
  transferOut: ["Chuyển đi", "Chuyển trường", "Đã chuyển trường", "Chuyển đi trường khác"],
  left: ["Bỏ học", "Thôi học", "Đã nghỉ học", "Đã thôi học", "Đã bỏ học"],
};

/** Codes of the status catalogue (MOET, DM_TRANG_THAI_HOC_SINH, 26/10/2020) for term 1, term 2 and the summer. */
export const statusCodes: Readonly<Record<StatusKind, readonly [term1: string, term2: string, summer: string | null]>> =
  {
    studying: ["01", "01", "01"],
    transferIn: ["02", "06", "10"],
    returned: ["03", "07", null],
    transferOut: ["04", "08", "11"],
    left: ["05", "09", "12"],
  };

export type Term = 0 | 1 | 2;

/** `chuyển đến HK1`, `thôi học học kỳ II`, `chuyển đi trong hè`, by `headerKey` of what follows the word. */
export const termWords: readonly (readonly [Term, readonly string[]])[] = [
  [0, ["ky 1", "ki 1", "hk1", "hk 1", "hoc ky 1", "hoc ki 1", "ky i", "hki", "hk i", "hoc ky i", "hoc ki i"]],
  [1, ["ky 2", "ki 2", "hk2", "hk 2", "hoc ky 2", "hoc ki 2", "ky ii", "hkii", "hk ii", "hoc ky ii", "hoc ki ii"]],
  [2, ["trong he", "he"]],
];

/**
 * Term of each month from January on; `null` for January, in which the terms change, and for August, in which the summer
 * ends and the year begins (frame of the school year 2017–2018, QĐ 2071/QĐ-BGDĐT).
 */
export const termOfMonth: readonly (Term | null)[] = [null, 1, 1, 1, 1, 2, 2, null, 0, 0, 0, 0];
