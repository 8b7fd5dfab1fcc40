/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { run, type RunOptions } from "axe-core";
import { lazyViews } from "./lazyViews";
import type { PaneView } from "./paneProps";
import { fakeFix, fakeProblem, fakeSheet } from "./testing/fakeBook";
import { prepareDom, renderPane } from "./testing/renderPane";

beforeAll(prepareDom);
// Views are loaded when they are opened, and axe looks at every element.
jest.setTimeout(60_000);

/** Colours need a layout, which jsdom has not; the end-to-end test looks at them. */
const options: RunOptions = { rules: { "color-contrast": { enabled: false } } };

async function faults(container: Element): Promise<string[]> {
  const { violations } = await run({ include: container, exclude: "[data-tabster-dummy]" }, options);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const problem = fakeProblem();
const state = {
  recognised: [fakeSheet()],
  problems: [{ ...problem, fixes: [fakeFix(problem, "Kinh", true)] }],
  selection: { sheet: problem.sheet, row: problem.row, column: problem.column },
  settings: { version: 1, unitName: "Trường THCS An Bình" },
} as const;

test("the check, with a problem's card and its fixes", async () => {
  const { container } = renderPane(state);
  expect(await faults(container)).toEqual([]);
});

test.each((Object.keys(lazyViews) as PaneView[]).map((view) => [view]))("%s", async (view) => {
  const { container, showView } = renderPane(state);
  showView(view);
  await screen.findByRole("heading", { level: 1 }, { timeout: 30_000 });
  expect(await faults(container)).toEqual([]);
});

test("who hands in, while it is asked for", async () => {
  const { container, showView, user } = renderPane({ recognised: [fakeSheet()] });
  showView("package");
  await user.click(await screen.findByRole("button", { name: "Tiếp tục" }, { timeout: 30_000 }));
  expect(await screen.findByText(/Hãy nhập tên đơn vị/)).toBeVisible();
  expect(await faults(container)).toEqual([]);
});

test("the way to a file where none comes", async () => {
  const { container, showView, user } = renderPane(
    { ...state, problems: [] },
    { openNewBook: () => Promise.resolve(), deliver: () => Promise.resolve("unknown") },
  );
  showView("save");
  await user.click(await screen.findByRole("button", { name: "Lưu tệp" }, { timeout: 30_000 }));
  await screen.findByRole("button", { name: "Chưa thấy" });
  expect(await faults(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Chưa thấy" }));
  await user.click(await screen.findByRole("button", { name: "Mở trong cửa sổ mới" }));
  await screen.findByText("Đã mở. Hãy sang cửa sổ mới.");
  expect(await faults(container)).toEqual([]);
});
