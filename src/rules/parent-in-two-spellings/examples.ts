import type { RuleExamples } from "../examples";

const mother = { motherName: "Trần Thị Bé", motherBirthYear: 1980 };

export const examples: RuleExamples = {
  passes: [
    {
      why: "siblings whose parents are spelt alike",
      rows: [
        { fullName: "Lê Thị An", fatherName: "Lê Văn Hòa", fatherBirthYear: 1978, ...mother },
        { fullName: "Lê Thị Bình", fatherName: "LÊ VĂN HÒA", fatherBirthYear: 1978, ...mother },
      ],
    },
    {
      why: "another tone is another name",
      rows: [
        { fullName: "Lê Thị An", fatherName: "Lê Văn Hòa", fatherBirthYear: 1978, ...mother },
        { fullName: "Lê Thị Bình", fatherName: "Lê Văn Hóa", fatherBirthYear: 1978, ...mother },
      ],
    },
    {
      why: "other birth years: two families",
      rows: [
        { fullName: "Lê Thị An", fatherName: "Lê Văn Hòa", fatherBirthYear: 1978, ...mother },
        { fullName: "Lê Thị Bình", fatherName: "Lê Văn Hoà", fatherBirthYear: 1971, ...mother },
      ],
    },
    {
      why: "nothing tells that two mothers alone are one",
      rows: [
        {
          fullName: "Lê Thị An",
          fatherName: "",
          fatherBirthYear: "",
          motherName: "Trần Thị Thúy",
          motherBirthYear: 1980,
        },
        {
          fullName: "Võ Văn Tài",
          fatherName: "",
          fatherBirthYear: "",
          motherName: "Trần Thị Thuý",
          motherBirthYear: 1980,
        },
      ],
    },
  ],
  fails: [
    {
      why: "the tone mark placed otherwise; neither is rewritten unasked",
      rows: [
        { fullName: "Lê Thị An", fatherName: "Lê Văn Hòa", fatherBirthYear: 1978, ...mother },
        { fullName: "Lê Thị Bình", fatherName: "Lê Văn Hoà", fatherBirthYear: 1978, ...mother },
      ],
      finds: [
        { row: 0, field: "fatherName", message: "twoSpellings", fix: "Lê Văn Hoà", sure: false },
        { row: 1, field: "fatherName", message: "twoSpellings", fix: "Lê Văn Hòa", sure: false },
      ],
    },
    {
      why: "i for y",
      rows: [
        { fullName: "Lý Thị An", fatherName: "Lý Văn Tài", fatherBirthYear: 1978, ...mother },
        { fullName: "Lý Thị Bình", fatherName: "Lí Văn Tài", fatherBirthYear: 1978, ...mother },
      ],
      finds: [
        { row: 0, field: "fatherName", message: "twoSpellings", fix: "Lí Văn Tài" },
        { row: 1, field: "fatherName", message: "twoSpellings", fix: "Lý Văn Tài" },
      ],
    },
  ],
};
