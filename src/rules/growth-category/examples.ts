import type { ExampleRow, RuleExamples } from "../examples";

/** Four years old on the day, 96 cm: 12.5 kg is −2.1 by age, 16 kg normal. */
const child: ExampleRow = {
  classCode: "Chồi 1",
  birthDate: "15/05/2014",
  sex: "Nam",
  measuredOn: "15/05/2018",
  height: 100,
};

/** Between the cut-offs of boys and girls. */
const unnamed: ExampleRow = {
  classCode: "Chồi 1",
  birthDate: "15/05/2014",
  measuredOn: "15/05/2018",
  weight: 12.5,
  underweight: "x",
};

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    {
      level: "MN",
      rows: [
        { ...child, weight: 16, underweight: "", stuntedTerm2: "", wasted: "", overweight: "", obese: "" },
        { ...child, weight: 11.5, underweight: "x", stuntedTerm2: "", wasted: "x", overweight: "", obese: "" },
        { ...child, weight: 23, underweight: "", stuntedTerm2: "", wasted: "", overweight: "", obese: "x" },
      ],
    },
    {
      why: "thừa cân, béo phì in one column",
      level: "MN",
      rows: [{ ...child, weight: 23, overweight: "x" }],
    },
    {
      why: "by the day of measuring the verdict would differ, so there is none",
      level: "MN",
      rows: [{ classCode: "Chồi 1", birthDate: "15/05/2014", sex: "Nam", weight: 12.68, underweight: "" }],
    },
    { why: "no tick under Nữ tells nothing", level: "MN", rows: [unnamed], otherColumns: { Nữ: "" } },
    { why: "a tick under Nam tells a boy", level: "MN", rows: [unnamed], otherColumns: { Nam: "x" } },
    { why: "a channel that agrees", level: "MN", rows: [{ ...child, weight: 16, weightChannelTerm2: "Bình thường" }] },
  ],
  fails: [
    {
      why: "a tick under Nữ tells a girl",
      level: "MN",
      rows: [unnamed],
      otherColumns: { Nữ: "x" },
      finds: [{ field: "underweight", message: "appliesNot", severity: "info", fix: "" }],
    },
    {
      level: "MN",
      rows: [
        { ...child, weight: 11.5, underweight: "", obese: "" },
        { ...child, weight: 16, underweight: "x", obese: "x" },
        { ...child, weight: 12.5, underweight: "", obese: "" },
      ],
      finds: [
        { row: 0, field: "underweight", message: "applies", severity: "warning", fix: "x" },
        { row: 1, field: "underweight", message: "appliesNot", severity: "warning", fix: "" },
        { row: 1, field: "obese", message: "appliesNot", severity: "warning", fix: "" },
        { row: 2, field: "underweight", message: "applies", severity: "info", fix: "x" },
      ],
    },
    {
      why: "without sex and day, where both sexes and every day agree",
      level: "MN",
      rows: [{ classCode: "Chồi 1", birthDate: "15/05/2014", height: 85, stuntedTerm2: "" }],
      finds: [{ field: "stuntedTerm2", message: "applies", severity: "warning", fix: "x" }],
    },
    {
      why: "the five-year class is judged by the reference of 2007",
      level: "MN",
      rows: [{ ...child, birthDate: "15/11/2012", height: 104, weight: 20, overweight: "", obese: "" }],
      finds: [{ field: "obese", message: "applies", severity: "info" }],
    },
    {
      why: "near a border of the chart, but not that of the channel that is written",
      level: "MN",
      rows: [{ ...child, weight: 20.9, weightChannelTerm2: "SDD nặng" }],
      finds: [{ field: "weightChannelTerm2", message: "channel", severity: "warning", fix: "Bình thường" }],
    },
    {
      why: "near the border of the channel that is written",
      level: "MN",
      rows: [{ ...child, weight: 20.9, weightChannelTerm2: "Cao hơn tuổi" }],
      finds: [{ field: "weightChannelTerm2", message: "channel", severity: "info", fix: "Bình thường" }],
    },
    {
      level: "MN",
      rows: [{ ...child, weight: 16, weightChannelTerm2: "SDD nặng" }],
      finds: [{ field: "weightChannelTerm2", message: "channel", severity: "warning", fix: "Bình thường" }],
    },
  ],
};
