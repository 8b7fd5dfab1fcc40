import type { ExampleRow, RuleExamples } from "../examples";

const names = ["Lê Thị An", "Võ Văn Bình", "Lý Văn Cử", "Hồ Thị Dung", "Ngô Văn Giang", "Đỗ Thị Hà"];

const named = (place: number): ExampleRow => ({
  pupilCode: `830000001${String(place)}`,
  fullName: names[place] ?? "",
  birthDate: "01/02/2006",
});

/** Grade 6, all marks alike: the mean is the mark, and the rank follows from it. */
const marks = (mark: number): ExampleRow => ({
  "mark.math": mark,
  "mark.literature": mark,
  "mark.physics": mark,
  "mark.biology": mark,
  "mark.history": mark,
  "mark.geography": mark,
  "mark.english": mark,
  "mark.civics": mark,
  "mark.technology": mark,
  "mark.physicalEducation": "Đ",
  "mark.music": "Đ",
  "mark.art": "Đ",
});

const markSheet = (change: (place: number) => ExampleRow = () => ({})) =>
  names.map((_, place) => ({ ...named(place), ...marks(7), ...change(place) }));

const verdicts = (change: (place: number) => ExampleRow = () => ({})) =>
  names.map((_, place) => ({
    ...named(place),
    yearMean: 7,
    academicRank: "K",
    conduct: "T",
    title: "HSTT",
    daysAbsent: 0,
    ...change(place),
  }));

/** Of one pupil alone. */
const first =
  (row: ExampleRow) =>
  (place: number): ExampleRow =>
    place === 0 ? row : {};

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    {
      why: "ranks and means that follow from the marks on another sheet",
      rows: verdicts(),
      lists: { Điểm: { form: "mau-2", rows: markSheet() } },
    },
    {
      why: "marks of a term, from which the year’s ranks do not follow",
      rows: verdicts(first({ academicRank: "G" })),
      lists: { HK1: { form: "mau-2", rows: markSheet() } },
    },
    {
      why: "most of the class has other means than its marks: those are not the marks of the year",
      rows: verdicts((place) => (place < 4 ? { yearMean: 6 } : {})),
      lists: { Điểm: { form: "mau-2", rows: markSheet() } },
    },
    {
      why: "another code: whose marks they are is not known",
      rows: verdicts(first({ pupilCode: "8300000099", academicRank: "G" })),
      lists: { Điểm: { form: "mau-2", rows: markSheet() } },
    },
    {
      why: "without codes nobody is sure",
      rows: verdicts(first({ academicRank: "G" })).map((row) => ({ ...row, pupilCode: "" })),
      lists: { Điểm: { form: "mau-2", rows: markSheet() } },
    },
  ],
  fails: [
    {
      rows: verdicts(first({ yearMean: 7.5 })),
      lists: { Điểm: { form: "mau-2", rows: markSheet() } },
      finds: [{ row: 0, field: "yearMean", message: "mean", fix: 7, sure: false }],
    },
    {
      rows: verdicts(first({ academicRank: "G", title: "HSG" })),
      lists: { Điểm: { form: "mau-2", rows: markSheet() } },
      finds: [{ row: 0, field: "academicRank", message: "rank", fix: "K", sure: false }],
    },
    {
      why: "two subjects below the level: the old wording can be read otherwise",
      rows: verdicts(first({ yearMean: 8.1, academicRank: "K", conduct: "T" })),
      lists: {
        Điểm: {
          form: "mau-2",
          rows: markSheet(first({ ...marks(9), "mark.english": 4.9, "mark.physics": 4.9 })),
        },
      },
      finds: [{ row: 0, field: "academicRank", message: "rankUnsure" }],
    },
    {
      why: "the mean stands on both sheets",
      rows: verdicts(first({ conduct: "T" })),
      lists: {
        Điểm: {
          form: "mau-2",
          rows: markSheet((place) => ({ conduct: place === 0 ? "K" : "T" })),
        },
      },
      finds: [{ row: 0, field: "conduct", message: "differs" }],
    },
  ],
};
