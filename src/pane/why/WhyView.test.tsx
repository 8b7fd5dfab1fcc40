/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { rulesById } from "../../rules/allRules";
import { fakeProblem, fakeSheet } from "../testing/fakeBook";
import { prepareDom, renderPane } from "../testing/renderPane";

beforeAll(prepareDom);
jest.setTimeout(30_000);

const problem = fakeProblem({
  rule: "status-needs-reason",
  message: "missing",
  args: { status: "Thôi học kỳ 1" },
  row: 14,
  column: 7,
});

test("Vì sao? shows the rule's source and what it says of its examples, and leads back", async () => {
  const { user } = renderPane(
    { recognised: [fakeSheet()], problems: [problem], selection: { sheet: "sheet1", row: 14, column: 7 } },
    { rules: rulesById },
  );
  await user.click(await screen.findByRole("button", { name: "Vì sao?" }));
  expect(await screen.findByRole("heading", { level: 2, name: "Lý do thôi học" })).toBeVisible();
  expect(screen.getByText(/Mô tả dữ liệu đầu năm của Bộ GD&ĐT/)).toBeVisible();
  expect(await screen.findByText(/Trạng thái «Thôi học kỳ 1» bắt buộc có lý do thôi học/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Quay lại" }));
  expect(await screen.findByRole("button", { name: "Vì sao?" })).toBeVisible();
});

test("an example of a wide row names the marked cell's place and says how many cells it leaves out", async () => {
  const rank = fakeProblem({ rule: "academic-rank", message: "differs", args: {}, row: 14, column: 7 });
  const { user } = renderPane(
    { recognised: [fakeSheet()], problems: [rank], selection: { sheet: "sheet1", row: 14, column: 7 } },
    { rules: rulesById },
  );
  await user.click(await screen.findByRole("button", { name: "Vì sao?" }));
  const [place] = await screen.findAllByText("dòng 2, Học lực:");
  const example = within(place?.closest("li") as HTMLElement);
  expect(example.getByText("Dòng 2")).toBeVisible();
  expect(example.getAllByText("Học lực")[0]).toBeVisible();
  expect(example.getAllByText(/^và \d+ ô nữa$/)).not.toHaveLength(0);
});
