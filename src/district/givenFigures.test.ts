import { writeWorkbook } from "../workbook/writeWorkbook";
import { compareFigures } from "./compareFigures";
import { balanceOf } from "./counts";
import { figuresOfText, type GivenFigures } from "./givenFigures";
import { readGivenFigures } from "./readGivenFigures";
import type { SchoolSummary } from "./result";

const rowsOf = (given: GivenFigures | null) =>
  given?.rows.map(({ unit, code, level, figures }) => [unit, code, level, figures]);

describe("figures that were pasted", () => {
  test.each([
    [
      "a table of Excel with headings, a title above and the sum below",
      "BÁO CÁO\n\nSTT\tTên trường\tCấp học\tSố lớp\tTổng số học sinh\tNữ\n1\tTHCS An Bình\tTHCS\t12\t1.234\t600\n\tTổng cộng\t\t12\t1.234\t600\n",
      [["THCS An Bình", null, "C2", { classes: 12, pupils: 1234, girls: 600 }]],
    ],
    [
      "a list without headings",
      "1\tTrường THCS An Bình\t410\n2\tTrường TH Tân Phú\t380",
      [
        ["Trường THCS An Bình", null, "all", { pupils: 410 }],
        ["Trường TH Tân Phú", null, "all", { pupils: 380 }],
      ],
    ],
    ["what was typed", "THCS An Bình: 410", [["THCS An Bình", null, "all", { pupils: 410 }]]],
    [
      "semicolons and quotes, as Excel saves .csv here",
      '\ufeffMã trường;Trường;Học sinh\r\n83829501;"Trường ""THCS"" An; Bình";41\r\n',
      [['Trường "THCS" An; Bình', "83829501", "all", { pupils: 41 }]],
    ],
    ["commas", "Trường,Học sinh\nTHCS An Bình,41", [["THCS An Bình", null, "all", { pupils: 41 }]]],
  ])("%s", (_, text, expected) => {
    expect(rowsOf(figuresOfText(text))).toEqual(expected);
  });

  test("a line without a figure is named, not dropped", () => {
    expect(figuresOfText("Trường\tHọc sinh\nTHCS An Bình\t41\nTHCS Tân Phú\tchưa báo")?.unread).toEqual([
      "THCS Tân Phú | chưa báo",
    ]);
  });

  test.each(["", "  \n", "Kính gửi các trường", "Họ tên\tNgày sinh\n"])("%j holds none", (text) => {
    expect(figuresOfText(text)).toBeNull();
  });

  test("a workbook, an UTF-16 text, an earlier result; what is none of them", async () => {
    const book = await writeWorkbook({
      sheets: [
        { name: "Bìa", values: [["Phòng GD&ĐT"]] },
        {
          name: "Số liệu",
          values: [
            ["Đơn vị", "HS"],
            ["THCS An Bình", 41],
          ],
        },
      ],
    });
    const expected = [["THCS An Bình", null, "all", { pupils: 41 }]];
    expect(rowsOf(await readGivenFigures(book, "a.xlsx"))).toEqual(expected);
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("Đơn vị\tHS\nTHCS An Bình\t41", "utf16le")]);
    expect(rowsOf(await readGivenFigures(utf16, "a.txt"))).toEqual(expected);
    const schools = [{ unit: "THCS An Bình", code: null, levels: [{ level: "C2", pupils: 41 }] }];
    const result = JSON.stringify({ version: 1, product: "so-sach", madeAt: "2018-08-30T08:00:00.000Z", schools });
    expect(await readGivenFigures(Buffer.from(result), "ket-qua.json")).toMatchObject({
      madeAt: "2018-08-30T08:00:00.000Z",
      rows: [{ level: "C2", figures: { pupils: 41 } }],
    });
    expect(await readGivenFigures(book.subarray(0, 50), "a.xlsx")).toBeNull();
  });
});

describe("beside what the files say", () => {
  const school = (unit: string, levels: readonly (readonly ["C1" | "C2", number])[], code: string | null = null) =>
    ({
      unit,
      code,
      levels: levels.map(([level, pupils]) => ({
        level,
        pupils,
        classes: 2,
        balance: balanceOf({ "6 F 0 01": pupils }, true),
      })),
    }) as unknown as SchoolSummary;
  const compared = (text: string, ...schools: SchoolSummary[]) => {
    const given = figuresOfText(text);
    if (!given) throw new Error("figures expected");
    return compareFigures(given, { schools }).schools.map(({ unit, level, figure, before, now, difference }) => [
      unit,
      level,
      figure,
      before,
      now,
      difference,
    ]);
  };

  test("the largest difference comes first, what is equal not at all", () => {
    expect(
      compared(
        "Trường\tHọc sinh\tNữ\nTHCS An Bình\t40\t30\nTHCS Tân Phú\t50\t50\nTHCS Cũ\t9\t4",
        school("Trường THCS An Bình", [["C2", 42]]),
        school("Trường THCS Tân Phú", [["C2", 50]]),
        school("Trường THCS Mới", [["C2", 20]]),
      ),
    ).toEqual([
      ["Trường THCS Mới", "C2", "pupils", null, 20, 20],
      ["Trường THCS An Bình", "all", "girls", 30, 42, 12],
      ["THCS Cũ", "all", "pupils", 9, null, -9],
      ["Trường THCS An Bình", "all", "pupils", 40, 42, 2],
    ]);
  });

  test("a school of two levels is compared level by level, or as a whole where the table has one line of it", () => {
    const both = school("TH&THCS An Bình", [
      ["C1", 30],
      ["C2", 20],
    ]);
    expect(compared("TH&THCS An Bình\t50", both)).toEqual([]);
    expect(compared("Trường\tCấp học\tHS\nTH&THCS An Bình\tTiểu học\t30\nTH&THCS An Bình\tTHCS\t25", both)).toEqual([
      ["TH&THCS An Bình", "C2", "pupils", 25, 20, -5],
    ]);
  });

  test("by code, whatever the names", () => {
    expect(
      compared(
        "Mã trường\tTrường\tHS\n83829501\tTHCS A.Bình\t42",
        school("Trường THCS An Bình", [["C2", 42]], "83829501"),
      ),
    ).toEqual([]);
  });
});
