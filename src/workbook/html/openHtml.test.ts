import fc from "fast-check";
import { DEFAULT_LIMITS } from "../openLimits";
import { openWorkbook } from "../openWorkbook";
import { WorkbookError } from "../workbookError";
import { openHtml } from "./openHtml";

const utf8 = (text: string) => new TextEncoder().encode(text);

function open(text: string) {
  const [sheet] = openHtml(utf8(text), DEFAULT_LIMITS).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const rows = (text: string) => open(text).values;

describe("a page saved as .xls", () => {
  test("is read through the one door, whatever its name", async () => {
    const book = await openWorkbook(utf8("\ufeff<table border=1><tr><td>Họ tên</td></tr></table>"), {
      fileName: "export.xls",
    });
    expect(book.sheets[0]?.values).toEqual([["Họ tên"]]);
    expect(book.fileFormat).toBe("html");
  });

  test("gives rows and cells, also where end tags are left out", () => {
    expect(rows("<table><tr><td>a<td>b<tr><th>c<td>d</table>")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(rows("<TABLE><TBODY><TR><TD>a</TD><TD></TD><TD>c</TD></TR></TBODY></TABLE>")).toEqual([["a", "", "c"]]);
  });

  test("gives merges for colspan and rowspan, and puts the following cells beside them", () => {
    const sheet = open(
      "<table><tr><th rowspan=2>STT<th colspan='2'>Hộ khẩu<th rowspan=\"2\">Nữ<tr><th>Xã<th>Tỉnh<tr><td>1<td>a<td>b<td>x</table>",
    );
    expect(sheet.values).toEqual([
      ["STT", "Hộ khẩu", "", "Nữ"],
      ["", "Xã", "Tỉnh"],
      [1, "a", "b", "x"],
    ]);
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 0, left: 3, bottom: 1, right: 3 },
    ]);
  });

  test("puts text between tables on rows of its own, and all tables in one sheet", () => {
    expect(rows("<h3>LỚP 6A</h3><table><tr><td>1</table><p>LỚP 6B</p><table><tr><td>2</table>Người lập")).toEqual([
      ["LỚP 6A"],
      [1],
      ["LỚP 6B"],
      [2],
      ["Người lập"],
    ]);
  });

  test("begins a table within a cell on a new row and loses nothing", () => {
    expect(rows("<table><tr><td>Trường<table><tr><td>a<td>b</table></td></tr><tr><td>c</table>")).toEqual([
      ["Trường"],
      ["a", "b"],
      ["c"],
    ]);
  });

  test("resolves entities once and keeps what it does not know", () => {
    expect(rows("<table><tr><td>&lt;b&gt; &amp;amp; H&ocirc; &#7841;&#x1EA1; &khong; A&B;<td>&nbsp;</table>")).toEqual([
      ["<b> &amp; Hô ạạ &khong; A&B;"],
    ]);
  });

  test("shows white space as a page does", () => {
    expect(rows("<table><tr><td>  Nguyễn\n   Văn <b>An</b> <br> con út </td></table>")).toEqual([
      ["Nguyễn Văn An\ncon út"],
    ]);
  });

  test("passes over scripts, styles, comments and Office's notes", () => {
    expect(
      rows(
        "<html><head><style>td{color:red}</style><script>document.write('<table><tr><td>no</table>')</script></head>" +
          "<!--[if gte mso 9]><xml><x:Name>6A</x:Name></xml><![endif]--><table><!-- <tr><td>no --><tr><td>yes</table>",
      ),
    ).toEqual([["yes"]]);
  });

  test("keeps codes as text and takes numbers only where they are plain or noted", () => {
    expect(
      rows(
        "<table><tr><td>0912345678<td>8312345678<td>12<td>007<td x:num>44096<td x:num='38919'>20/07/2006<td style='mso-number-format:\"\\@\"'>12<td x:str>5</table>",
      ),
    ).toEqual([["0912345678", "8312345678", 12, "007", 44096, 38919, "12", "5"]]);
  });

  test("takes the sheet's name and hidden rows from Excel's notes", () => {
    const sheet = open("<xml><x:Name>Lớp 6A</x:Name></xml><table><tr style='display:none'><td>a</table>");
    expect([sheet.name, sheet.hasHiddenRows]).toEqual(["Lớp 6A", true]);
  });
});

describe("the encoding of a page", () => {
  const table = (text: string, head = "") => `${head}<table><tr><td>${text}</td></tr></table>`;
  const utf16 = (text: string, isBig: boolean, mark: boolean) => {
    const units = [...(mark ? "\ufeff" : ""), ...text].map((sign) => sign.charCodeAt(0));
    return Uint8Array.from(units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
  };
  const first = async (bytes: Uint8Array) => (await openWorkbook(bytes)).sheets[0]?.values[0]?.[0];

  test.each([
    ["UTF-8 that says nothing", utf8(table("Họ tên"))],
    ["UTF-8 with its mark", utf8(`\ufeff${table("Họ tên")}`)],
    ["UTF-16 with its mark", utf16(table("Họ tên"), false, true)],
    ["UTF-16, big end first", utf16(table("Họ tên"), true, true)],
    ["UTF-16 without a mark", utf16(table("Họ tên"), false, false)],
    ["UTF-8 that says UTF-16", utf8(table("Họ tên", '<meta charset="utf-16">'))],
  ])("%s", async (_, bytes) => {
    expect(await first(bytes)).toBe("Họ tên");
  });

  test("windows-1258, said or not", async () => {
    // "Hồng Đào": ô with a combining grave, Đ, à.
    const written = [0x48, 0xf4, 0xcc, 0x6e, 0x67, 0x20, 0xd0, 0xe0, 0x6f];
    const page = (head: string) =>
      Uint8Array.from([...utf8(`${head}<table><tr><td>`), ...written, ...utf8("</td></tr></table>")]);
    const said = await first(page('<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">'));
    expect(String(said).normalize("NFC")).toBe("Hồng Đào");
    expect(String(await first(page(""))).normalize("NFC")).toBe("Hồng Đào");
  });
});

describe("within limits", () => {
  const code = (text: string, limits = {}) => {
    try {
      openHtml(utf8(text), { ...DEFAULT_LIMITS, ...limits });
      return null;
    } catch (error) {
      if (error instanceof WorkbookError) return error.code;
      throw error;
    }
  };

  test("spans cost as much as the cells they cover", () => {
    const wide = "<table>" + "<tr><td rowspan=65534 colspan=1000>a".repeat(40) + "</table>";
    expect(code(wide, { cellSlots: 30_000 })).toBe("tooLarge");
    expect(code(`<table><tr>${"<td colspan=1000>a".repeat(20)}</table>`)).toBe("tooLarge");
  });

  test("a page of unclosed marks is read to its end once", () => {
    for (const piece of ["<!--", '<td title="', "<td '", "<script>", "<x:", "&", "<", "<a ='>"]) {
      const text = `<table><tr><td>a</td>${piece.repeat(60_000)}`;
      expect(open(text).values[0]?.[0]).toBe("a");
    }
  });

  test("any text at all gives a sheet within its merges or a WorkbookError", () => {
    const piece = fc.constantFrom(
      ...["<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<td colspan=3>", "<td rowspan=2>", "<br>", "<p>"],
      ...["a", "&#x41;", "&#xD800;", "&nbsp;", "<!--", "-->", "<script>", "</script>", "\u0000", "<", ">", '"', "'"],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        if (code(text) !== null) return;
        const sheet = open(text);
        for (const row of sheet.values) for (const value of row) expect(typeof value).toMatch(/string|number/);
        for (const { top, left, bottom, right } of sheet.merges) expect(top <= bottom && left <= right).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("a table of any texts comes back as it was written", () => {
    const text = fc
      .string({ unit: fc.constantFrom(..."aăâđêôơư ễỷ0<>&\"'-/x".split("")), maxLength: 12 })
      .map((raw) => raw.replace(/ +/g, " ").trim())
      .filter((raw) => !/^\d+$/.test(raw));
    const escape = (raw: string) =>
      raw.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }), (table) => {
        const page = `<table>${table.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`).join("")}</table>`;
        const read = open(page).values;
        const padded = table.map((row, place) => row.map((_, column) => read[place]?.[column] ?? ""));
        expect(padded).toEqual(table);
      }),
    );
  });
});
