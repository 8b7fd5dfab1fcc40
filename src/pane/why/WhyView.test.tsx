/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
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
