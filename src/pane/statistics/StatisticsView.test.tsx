/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { sheetPrint } from "../../check/ownSheets";
import { emptySheet } from "../../rules/exampleBook";
import { fakeProblem, fakeSheet } from "../testing/fakeBook";
import { prepareDom, renderPane } from "../testing/renderPane";
import { checkedList } from "../testing/checkedList";

beforeAll(prepareDom);
// Fluent takes most of a second to mount on a busy machine.
jest.setTimeout(30_000);

const header = ["STT", "Mã lớp", "Mã học sinh", "Họ tên", "Ngày sinh", "Giới tính", "Trạng thái HS", "Dân tộc"];
const pupils = [
  [1, "6A", "8312345678", "Lê Thị Lan", "05/06/2006", "Nữ", "Đang học", "Kinh"],
  [2, "6A", "8312345679", "Trần Văn Bình", "07/08/2006", "Nam", "Đang học", "Khơ-me"],
  [3, "6B", "8312345680", "Phạm Thị Hoa", "09/10/2006", "Nu", "Đang học", "Kinh"],
  [4, "7A", "8312345681", "Ngô Văn Tám", "01/02/2005", "Nam", "Chuyển đi kỳ 1", "Kinh"],
];

async function open(rows = pupils) {
  const rendered = renderPane({ recognised: [fakeSheet()], revision: 1 });
  let checked = checkedList([header, ...rows]);
  Object.assign(rendered.book, { checkedSheets: () => checked });
  rendered.showView("statistics");
  // The view is loaded when it is opened for the first time.
  await screen.findByRole("heading", { name: "Thống kê" }, { timeout: 20_000 });
  const edit = (changed: typeof pupils, revision: number) => {
    checked = checkedList([header, ...changed]);
    rendered.book.change({ revision });
  };
  return { ...rendered, edit };
}

test("what does not balance comes first and leads to the pupil's cell", async () => {
  const { user, book } = await open();
  const said = screen.getAllByRole("status").map((one) => one.textContent);
  expect(said).toContainEqual(expect.stringMatching(/^1 trong \d+ phép không cân\.$/));
  const [first] = screen.getAllByRole("listitem");
  if (!first) throw new Error("no identity");
  expect(first).toHaveTextContent("Tổng = nam + nữ");
  expect(first).toHaveTextContent("3 ≠ 2");
  expect(first).toHaveTextContent("Ở lớp: 6B");
  await user.click(within(first).getByRole("button", { name: "Xem học sinh gây lệch" }));
  await user.click(within(first).getByRole("button", { name: "Phạm Thị Hoa" }));
  expect(book.calls).toEqual([["goTo", { sheet: "sheet1", row: 3, column: 5 }]]);
});

test("pupils on two sheets are not counted twice without a word", async () => {
  const { book } = await open();
  const args = { other: "HK1", count: 40 };
  act(() => {
    book.change({ problems: [fakeProblem({ rule: "list-on-two-sheets", message: "same", sheetName: "HK2", args })] });
  });
  expect(screen.getByText(/Trang HK1 và trang HK2 là cùng một danh sách: 40 học sinh/)).toBeInTheDocument();
});

test("after an edit the figures change at once", async () => {
  const { edit } = await open();
  act(() => {
    edit(
      pupils.map((row) => row.map((cell) => (cell === "Nu" ? "Nữ" : cell))),
      2,
    );
  });
  const said = screen.getAllByRole("status").map((one) => one.textContent);
  expect(said).toContainEqual(expect.stringMatching(/^Tất cả \d+ phép đều cân\.$/));
});

test("a figure opens the list of its pupils; a table is divided by class", async () => {
  const { user, book } = await open();
  await user.click(screen.getByRole("tab", { name: "Bảng" }));
  expect(screen.getByRole("row", { name: /^Số lớp/ })).toHaveTextContent(/^Số lớp3$/);
  const row = screen.getAllByRole("row").find((one) => one.textContent?.startsWith("Học sinh"));
  expect(row).toHaveTextContent(/^Học sinh311001$/);
  await user.click(screen.getByRole("button", { name: "1 học sinh: Học sinh, Dân tộc. Xem danh sách" }));
  await user.click(screen.getByRole("button", { name: "Trần Văn Bình" }));
  expect(book.calls).toEqual([["goTo", { sheet: "sheet1", row: 2, column: 7 }]]);
  await user.selectOptions(screen.getByLabelText("Chia theo"), "lớp");
  expect(screen.getAllByRole("row").map((one) => one.textContent)).toEqual([
    "LớpTổngNữDân tộcNữ dân tộcKhuyết tậtChưa rõ giới tính",
    "Tổng311001",
    "6A211000",
    "6B100001",
    "7A000000",
  ]);
  // As the portal's forms: every figure beside the grades, here of the minorities.
  await user.selectOptions(screen.getByLabelText("Chia theo"), "khối");
  await user.selectOptions(screen.getByLabelText("Chỉ tiêu"), "mọi chỉ tiêu");
  expect(
    screen
      .getAllByRole("row")
      .slice(0, 3)
      .map((one) => one.textContent),
  ).toEqual(["Quy môTổngKhối 6Khối 7", "Số lớp321", "Học sinh330"]);
  await user.selectOptions(screen.getByLabelText("Cột"), "Dân tộc");
  expect(screen.getByRole("row", { name: /^Học sinh / })).toHaveTextContent("Học sinh110");
  expect(screen.getByRole("row", { name: /^Số lớp/ })).toHaveTextContent(/^Số lớp$/);
});

test("figures from elsewhere are put beside ours", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("tab", { name: "So sánh" }));
  await user.click(screen.getByLabelText("Số liệu từ nơi khác"));
  await user.paste("6A\t3\n6B\t1\n7A\t0");
  expect(screen.getAllByRole("status").map((one) => one.textContent)).toContain("1 số lệch.");
  expect(screen.getByRole("row", { name: /^6A/ })).toHaveTextContent("6A23+1");
  expect(screen.getByRole("row", { name: /^6B/ })).toHaveTextContent("6B11khớp");
});

test("a table is copied as it stands", async () => {
  const copied: string[] = [];
  const rendered = renderPane(
    { recognised: [fakeSheet()], revision: 1 },
    { copyText: (text) => (copied.push(text), Promise.resolve(true)) },
  );
  Object.assign(rendered.book, { checkedSheets: () => checkedList([header, ...pupils]) });
  rendered.showView("statistics");
  await rendered.user.click(await screen.findByRole("tab", { name: "Bảng" }, { timeout: 20_000 }));
  await rendered.user.click(screen.getByRole("button", { name: "Chép bảng" }));
  expect(copied[0]?.split("\n").slice(0, 3)).toEqual([
    "Quy mô\tTổng\tNữ\tDân tộc\tNữ dân tộc\tKhuyết tật\tChưa rõ giới tính",
    "Số lớp\t3\t\t\t\t\t",
    "Học sinh\t3\t1\t1\t0\t0\t1",
  ]);
});

test("Hoa as the options say, which the book keeps", async () => {
  const { user, book } = await open(pupils.map((row) => row.map((cell) => (cell === "Khơ-me" ? "Hoa" : cell))));
  await user.click(screen.getByRole("tab", { name: "Bảng" }));
  expect(screen.getByRole("button", { name: "1 học sinh: Học sinh, Dân tộc. Xem danh sách" })).toBeVisible();
  await user.click(screen.getByText("Cách tính"));
  await user.selectOptions(screen.getByLabelText("Dân tộc Hoa"), "không tính là dân tộc thiểu số");
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: "1 học sinh: Học sinh, Dân tộc. Xem danh sách" })).toBeNull();
  });
  expect(book.calls).toEqual([["setCounting", { asOf: "endOfYear", summer: "before", hoa: "majority" }]]);
  expect(screen.getByText(/^Cách tính: .*Dân tộc Hoa không tính là dân tộc thiểu số\.$/)).toBeVisible();
});

test("sheets that were added in an earlier session can be removed; an edited one is asked about", async () => {
  const sheets = ["Cân đối", "Quy mô"].map((name, at) => ({
    ...emptySheet(`{${String(at)}}`, name),
    values: [[name]],
  }));
  const { user, book, edit } = await open();
  book.openSheets(sheets);
  const ownSheets = sheets.map((sheet) => ({
    kind: "statistics" as const,
    id: sheet.id,
    name: sheet.name,
    print: sheetPrint(sheet),
  }));
  act(() => {
    book.change({ settings: { version: 1, ownSheets } });
    edit(pupils, 2);
  });
  await user.click(screen.getByRole("tab", { name: "Báo cáo" }));
  book.editedSheets.add("{1}");
  await user.click(screen.getByRole("button", { name: "Xóa 2 trang đã thêm" }));
  expect(await screen.findByText(/^Đã có người sửa sau khi thêm: Quy mô\./)).toBeVisible();
  expect(book.calls).toEqual([
    ["removeOwnSheet", "{0}", false],
    ["removeOwnSheet", "{1}", false],
  ]);
  await user.click(screen.getByRole("button", { name: "Vẫn xóa" }));
  await waitFor(() => {
    expect(book.calls.at(-1)).toEqual(["removeOwnSheet", "{1}", true]);
  });
});
