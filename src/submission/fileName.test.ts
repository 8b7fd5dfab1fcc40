import fc from "fast-check";
import { submissionFileName } from "./fileName";

test.each<[string, string, string, string[]]>([
  ["Trường THCS Lê Lợi", "Mau so 1", "Trường THCS Lê Lợi_Mau so 1.xlsx", []],
  ["THPT Nguyễn Đình Chiểu", "Mẫu số 2", "THPT Nguyễn Đình Chiểu_Mẫu số 2.xlsx", []],
  ['TH "Tân/Xuân": A*?', "Mẫu 1", "TH -Tân-Xuân-- A--_Mẫu 1.xlsx", ['"', "/", ":", "*", "?"]],
  ["  THCS \t An\r\nHiệp  ", " Mẫu 1 ", "THCS An Hiệp_Mẫu 1.xlsx", []],
  ["Trường A. . ", "Mẫu 1...", "Trường A_Mẫu 1.xlsx", []],
  [".ẩn", "Mẫu 1", "ẩn_Mẫu 1.xlsx", []],
  ["Lê Lợi".normalize("NFD"), "Mẫu 1".normalize("NFD"), "Lê Lợi_Mẫu 1.xlsx", []],
  ["CON", "", "CON-.xlsx", []],
  ["com1.a", "", "com1-.a.xlsx", []],
  ["Con đò", "Mẫu 1", "Con- đò_Mẫu 1.xlsx", []],
  ["CON", "Mẫu 1", "CON_Mẫu 1.xlsx", []],
  ["", "Mẫu 1", "Mẫu 1.xlsx", []],
  ["", "", "so-sach.xlsx", []],
  ["a\u0000b\u202ec\u200b", "d", "a-bc_d.xlsx", ["\u0000"]],
])("%p and %p give %p", (unit, form, name, replaced) => {
  expect(submissionFileName(unit, form)).toEqual({ name, replaced });
});

test("a long name is cut between letters and keeps the form", () => {
  const { name } = submissionFileName("Trường Mầm non Hoa Phượng Đỏ ".repeat(20), "Mẫu số 1");
  expect(name.length).toBeLessThanOrEqual(150);
  expect(name).toMatch(/[^ .]_Mẫu số 1\.xlsx$/);
  expect(submissionFileName("🇻🇳".repeat(60), "M").name).toMatch(/^(?:🇻🇳)+_M\.xlsx$/u);
});

test("any names give a name that Windows takes", () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
      fc.constantFrom(" ", ".", ":", "CON", "lpt1", "ế"),
    ),
    maxLength: 200,
  });
  fc.assert(
    fc.property(text, text, (unit, form) => {
      const { name } = submissionFileName(unit, form);
      expect(name).toBe(name.normalize("NFC"));
      expect(name.length).toBeLessThanOrEqual(255);
      expect(name).toMatch(/[^ .]\.xlsx$/);
      expect(name).not.toMatch(/[\\/:*?"<>|\u0000-\u001f]|^[ .]| {2}/);
      expect(name.split(".")[0]?.trim()).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/i);
      expect(submissionFileName(unit, form)).toEqual(submissionFileName(unit, form));
    }),
    { numRuns: 500 },
  );
});
