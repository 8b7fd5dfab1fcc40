/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { WorkbookCheck } from "../../check/workbookCheck";
import { withOwnSheet } from "../../check/ownSheets";
import { emptySheet, exampleBook } from "../../rules/exampleBook";
import { rulesById } from "../../rules/allRules";
import { fakeProblem } from "../testing/fakeBook";
import { readChosen } from "../files/readChosen";
import { prepareDom, renderPane } from "../testing/renderPane";

beforeAll(prepareDom);
jest.setTimeout(30_000);

const pupil = { classCode: "9A", birthDate: "01/02/2003", pupilCode: "8300000001", fullName: "Lê Thị An" };
const results = exampleBook(
  {
    level: "C2",
    rows: [
      { ...pupil, academicRank: "G", conduct: "T", title: "", graduated: "", graduationRank: "", daysAbsent: 1 },
      { ...pupil, pupilCode: "8300000002", fullName: "Võ Văn Bình", academicRank: "Kém", conduct: "T", title: "" },
    ],
  },
  "mau-2",
);

// The readers of files need more of a browser than jsdom has; `test/originalComparison.test.ts` asks the real ones.
jest.mock("../files/readChosen", () => {
  const real = jest.requireActual<typeof import("../files/readChosen")>("../files/readChosen");
  return { ...real, readChosen: jest.fn(real.readChosen) };
});

async function openResults(user: UserEvent) {
  await user.click(screen.getByRole("button", { name: "Thêm" }));
  await user.click(await screen.findByRole("menuitem", { name: "Kết quả và tốt nghiệp" }));
  await screen.findByRole("heading", { name: "Đối chiếu với Mẫu số 1" });
}

test("offers what follows from the marks, leaves out what is unticked, and draws up the list", async () => {
  const check = new WorkbookCheck(results);
  const { user, book } = renderPane(
    {
      recognised: [...check.recognised],
      problems: [
        fakeProblem({ rule: "compare-with-pupil-list", message: "extra", args: { name: "Lê An", sheet: "DS" } }),
      ],
    },
    { rules: rulesById },
  );
  Object.assign(book, { checkedSheets: () => check.checkedSheets, sheets: () => check.allSheets });
  await openResults(user);
  expect(await screen.findByRole("heading", { name: "Tính giúp" })).toBeVisible();
  expect(screen.getByText("Danh hiệu: 1 ô · Tốt nghiệp: 1 ô · Loại tốt nghiệp: 1 ô")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Xem trước 3 ô…" }));
  expect(screen.getByRole("heading", { name: "Xem trước khi điền" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Quay lại" }));
  await user.click(screen.getByRole("button", { name: "Xem trước 3 ô…" }));
  await user.click(screen.getByRole("checkbox", { name: "Danh hiệu" }));
  await user.click(screen.getByRole("button", { name: "Sửa 2 ô" }));
  const [, , edits] = book.calls.find(([name]) => name === "applyEdits") ?? [];
  expect((edits as { value: unknown; expected: unknown }[]).map(({ value, expected }) => [value, expected])).toEqual([
    ["x", ""],
    ["Giỏi", ""],
  ]);
  expect(await screen.findByText("Đã sửa 2 ô.")).toBeVisible();
  await openResults(user);
  expect(screen.getByText(/Lê An không có trong Mẫu số 1/)).toBeVisible();
  expect(screen.getByText("2 học sinh: 1 đạt, 1 chưa đạt, 0 chưa đủ dữ liệu.")).toBeVisible();
  await user.click(screen.getByText("Chưa đạt (1)"));
  expect(screen.getByText("Căn cứ: QĐ 11/2006/QĐ-BGDĐT, Điều 7 khoản 1")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Võ Văn Bình (9A)" }));
  expect(book.calls.at(-1)?.[0]).toBe("goTo");
  await user.click(screen.getByRole("button", { name: "Tạo trang danh sách" }));
  const [, sheet] = book.calls.find(([name]) => name === "addSheet") ?? [];
  const values = (sheet as { values: unknown[][] }).values;
  expect(values[0]?.[0]).toBe("DANH SÁCH XÉT TỐT NGHIỆP NĂM HỌC 2017-2018");
  expect(values[1]).toEqual(["Căn cứ: QĐ 11/2006/QĐ-BGDĐT, Điều 7 khoản 1"]);
  expect(values.slice(3).map((row) => row.slice(-4, -1))).toEqual([
    ["x", "Giỏi", ""],
    ["", "", "học lực chưa đạt"],
  ]);
  expect(sheet).toMatchObject({ name: "Xét tốt nghiệp" });
});

test("a list that we drew up goes at one click, and only after a question where somebody edited it", async () => {
  const check = new WorkbookCheck(results);
  const drawn = { ...emptySheet("{7}", "Xét tốt nghiệp"), values: [["Lê Thị An"]] };
  const ownSheets = withOwnSheet(undefined, [drawn], "graduation", drawn);
  const settings = { version: 1 as const, ownSheets };
  const { user, book } = renderPane(
    { recognised: [...check.recognised], problems: [], settings },
    { rules: rulesById },
  );
  Object.assign(book, { checkedSheets: () => check.checkedSheets, sheets: () => [...check.allSheets, drawn] });
  book.editedSheets.add("{7}");
  await openResults(user);
  const button = () => screen.getByRole("button", { name: "Gỡ trang «Xét tốt nghiệp»" });
  await user.click(button());
  expect(await screen.findByText(/đã được sửa sau khi tạo/, { selector: "p" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Giữ lại" }));
  expect(book.calls.filter(([name]) => name === "removeOwnSheet")).toEqual([["removeOwnSheet", "{7}", false]]);
  await user.click(button());
  await user.click(await screen.findByRole("button", { name: "Vẫn gỡ" }));
  expect(book.calls.at(-1)).toEqual(["removeOwnSheet", "{7}", true]);
  expect(await screen.findByText("Đã gỡ trang «Xét tốt nghiệp».")).toBeVisible();
});

test("several files are read, each that cannot be used is named, and the reasons for empty cells are told", async () => {
  const check = new WorkbookCheck(results);
  const { user, book } = renderPane({ recognised: [...check.recognised], problems: [] }, { rules: rulesById });
  Object.assign(book, { checkedSheets: () => check.checkedSheets, sheets: () => check.allSheets });
  await openResults(user);
  await user.click(await screen.findByText(/^Ô còn trống và lý do/));
  expect(
    screen.getByRole("button", { name: /^Tốt nghiệp: không đạt: học lực chưa đạt .*: 1 ô, từ ô [A-Z]+3$/ }),
  ).toBeVisible();
  const files = ["một.xlsx", "hai.xlsx"].map((name) => new File(["không phải sổ"], name));
  await user.upload(screen.getByLabelText("Chọn các tệp để đối chiếu", { selector: "input" }), files);
  expect(await screen.findByText("Không dùng được 2 tệp:")).toBeVisible();
  expect(screen.getByText(/^một\.xlsx|tệp một\.xlsx/)).toBeVisible();
  expect(screen.queryByText(/^So với .*: \d+ chỗ/)).toBeNull();
});

test("the file as the portal gave it: what changed is told, and put back after a look", async () => {
  const rows = [pupil, { ...pupil, pupilCode: "8300000002", fullName: "Võ Văn Bính" }];
  const given = exampleBook(
    { level: "C2", rows: rows.map((row) => ({ ...row, academicRank: "", title: "" })) },
    "mau-2",
  );
  jest.mocked(readChosen).mockResolvedValueOnce(given);
  const check = new WorkbookCheck(results);
  const { user, book } = renderPane({ recognised: [...check.recognised], problems: [] }, { rules: rulesById });
  Object.assign(book, { checkedSheets: () => check.checkedSheets, sheets: () => check.allSheets });
  await openResults(user);
  await user.upload(screen.getByLabelText("Chọn tệp gốc", { selector: "input" }), new File([], "gốc.xlsx"));
  expect(await screen.findByText("So với tệp gốc: 1 chỗ khác nhau (2 học sinh đã so).")).toBeVisible();
  await user.click(
    screen.getByRole("button", { name: /Họ tên trong tệp gốc là «Võ Văn Bính», ở đây là «Võ Văn Bình»/ }),
  );
  expect(book.calls.at(-1)).toMatchObject(["goTo", { row: 2 }]);
  await user.click(screen.getByRole("button", { name: "Xem trước 1 ô trả lại như cũ…" }));
  expect(screen.getByRole("heading", { name: "Trả lại như tệp gốc" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Sửa 1 ô" }));
  const [, title, edits] = book.calls.find(([name]) => name === "applyEdits") ?? [];
  expect(title).toMatchObject({ vi: "Trả lại như tệp gốc" });
  expect(edits).toMatchObject([{ row: 2, value: "Võ Văn Bính", expected: "Võ Văn Bình" }]);
});
