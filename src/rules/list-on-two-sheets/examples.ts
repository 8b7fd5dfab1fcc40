import type { ExampleRow, RuleExamples } from "../examples";

const pupil = (fullName: string, more: ExampleRow = {}): ExampleRow => ({
  classCode: "6A",
  fullName,
  birthDate: "05/09/2006",
  sex: "Nữ",
  ...more,
});
const [an, binh, chi, dung] = ["Lê Thị An", "Võ Thị Bình", "Trần Thị Chi", "Ngô Thị Dung"].map((name) => pupil(name));
const some = [an, binh, chi].filter((row) => row !== undefined);

export const examples: RuleExamples = {
  passes: [
    {
      why: "a class a sheet",
      rows: some,
      lists: {
        "6B": { form: "mau-1", rows: some.map((row) => ({ ...row, classCode: "6B", birthDate: "06/09/2006" })) },
      },
    },
    {
      why: "one pupil on two sheets is told by name",
      rows: some,
      lists: { "6B": { form: "mau-1", rows: [an ?? {}, pupil("Lý Thị Hoa"), pupil("Ngô Thị Lan")] } },
    },
  ],
  fails: [
    {
      why: "a sheet copied",
      rows: some,
      lists: { "Sheet1 (2)": { form: "mau-1", rows: some } },
      finds: [{ list: "Sheet1 (2)", field: "fullName", message: "same", fix: null }],
    },
    {
      why: "a class beside the whole list",
      rows: [...some, ...["7", "8", "9", "10"].map((day) => pupil("Phạm Thị Em", { birthDate: `${day}/9/2006` }))],
      lists: { "6A": { form: "mau-1", rows: some } },
      finds: [{ list: "6A", field: "fullName", message: "same" }],
    },
    {
      why: "one pupil more, another with another sex",
      rows: [...some, dung ?? {}],
      lists: { HK2: { form: "mau-1", rows: [an ?? {}, { ...binh, sex: "Nam" }, chi ?? {}] } },
      finds: [{ list: "HK2", field: "fullName", message: "different" }],
    },
  ],
};
