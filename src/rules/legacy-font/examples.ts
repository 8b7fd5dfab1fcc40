import type { RuleExamples } from "../examples";

/** As Excel shows names that were typed with .VnTime and with VNI-Times. */
const tcvn3Names = ["NguyÔn V¨n ¸i", "TrÇn ThÞ BÝch", "Ph¹m ThÞ HiÒn", "Bïi V¨n Th¾ng", "§Æng Ngäc Th\u00ad"];
const vniNames = ["Nguyeãn Vaên Höõu", "Traàn Thò Bích", "Phaïm Thò Hieàn", "Buøi Vaên Thaéng", "Ñaëng Ngoïc Thö"];

export const examples: RuleExamples = {
  passes: [
    {
      why: "good Unicode of Latin-1 letters alone, though VNI could read it too",
      rows: [{ fullName: "Võ Công Hòa" }, { fullName: "Lý Hoàng Lâm" }, { fullName: "Hồ Thị Ánh" }],
    },
    {
      why: "a column of Unicode that VNI could read as well",
      rows: Array.from({ length: 6 }, () => ({ motherName: "Lý Hoàng Lâm" })),
    },
    { why: "a catalogue value is the catalogue's business", rows: [{ ethnicity: "Mêng" }] },
    { why: "signs that belong to no letter", rows: [{ residence: "Số 12½, ấp 3" }] },
  ],
  fails: [
    {
      why: "a whole column of TCVN3; the soft hyphen is its ư",
      rows: tcvn3Names.map((fullName) => ({ fullName })),
      finds: [
        { row: 0, field: "fullName", message: "tcvn3", fix: "Nguyễn Văn Ái", sure: true },
        { row: 1, field: "fullName", message: "tcvn3", fix: "Trần Thị Bích", sure: true },
        { row: 2, field: "fullName", message: "tcvn3", fix: "Phạm Thị Hiền", sure: true },
        { row: 3, field: "fullName", message: "tcvn3", fix: "Bùi Văn Thắng", sure: true },
        { row: 4, field: "fullName", message: "tcvn3", fix: "Đặng Ngọc Thư", sure: true },
      ],
    },
    {
      why: "a whole column of VNI",
      rows: vniNames.map((fatherName) => ({ fatherName })),
      finds: [
        { row: 0, field: "fatherName", message: "vni", fix: "Nguyễn Văn Hữu", sure: true },
        { row: 1, field: "fatherName", message: "vni", fix: "Trần Thị Bích", sure: true },
        { row: 2, field: "fatherName", message: "vni", fix: "Phạm Thị Hiền", sure: true },
        { row: 3, field: "fatherName", message: "vni", fix: "Bùi Văn Thắng", sure: true },
        { row: 4, field: "fatherName", message: "vni", fix: "Đặng Ngọc Thư", sure: true },
      ],
    },
    {
      why: "what is valid as it stands is never rewritten, only pointed out where the rest of the column is VNI",
      rows: [...vniNames, "Lý Hoàng Lâm"].map((guardianName) => ({ guardianName })),
      finds: [
        ...vniNames.map((_, row) => ({ row, field: "guardianName" as const, message: "vni", sure: true })),
        { row: 5, field: "guardianName" as const, message: "likely", fix: "Lý Hồng Lâm", sure: false },
      ],
    },
    {
      why: "one cell alone may deceive",
      rows: [{ fullName: "NguyÔn V¨n B×nh" }, { fullName: "Trần Thị Bích" }],
      finds: [{ field: "fullName", message: "stray", severity: "info", fix: "Nguyễn Văn Bình", sure: false }],
    },
    {
      why: "the cell's font names the encoding",
      rows: [{ fullName: "NGUYÔN V¡N B×NH" }, { fullName: "Trần Thị Bích" }],
      fonts: { fullName: ".VnTimeH" },
      finds: [{ field: "fullName", message: "tcvn3", fix: "NGUYỄN VĂN BÌNH", sure: true }],
    },
    {
      why: "ư lost on the way through the clipboard and put back by guessing",
      rows: [{ permanentHamlet: "Êp Mêng" }, { permanentHamlet: "Ấp 3" }],
      finds: [{ field: "permanentHamlet", message: "stray", severity: "info", fix: "ấp Mường", sure: false }],
    },
    {
      why: "names that the portal exported with a TCVN3 font",
      form: "mau-2",
      rows: tcvn3Names.map((fullName) => ({ fullName, "mark.math": 7 })),
      finds: tcvn3Names.map((_, row) => ({ row, field: "fullName" as const, message: "tcvn3", sure: true })),
    },
    {
      form: "tot-nghiep",
      rows: tcvn3Names.map((fullName) => ({ fullName, classCode: "9A" })),
      finds: tcvn3Names.map((_, row) => ({ row, field: "fullName" as const, message: "tcvn3", sure: true })),
    },
  ],
};
