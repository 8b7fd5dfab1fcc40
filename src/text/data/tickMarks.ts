/**
 * What stands in a tick column (a blank or a mark: Lớp bán trú, Đội viên…), by `matchKey`. `x` is the form's own mark;
 * v, 1 and the check marks are what vnEdu and SMAS exports and clerks use; `ü` is the check mark of the Wingdings font.
 * ✗ and ☒ are left out: they say yes to one person and no to another.
 */
export const tickMarks = {
  yes: ["x", "×", "✕", "✖", "v", "√", "✓", "✔", "☑", "ü", "1", "true"],
  yesInWords: ["đúng", "có", "co", "yes"],
  no: ["0", "false", "sai", "không", "khong", "ko", "no", "☐"],
} as const;
