import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import type { StandIn } from "../../../sandbox/page/standIn";
import { WorkbookCheck } from "../../../src/check/workbookCheck";
import { type Problem, severities } from "../../../src/check/problem";
import { cellAddress, parseArea } from "../../../src/workbook/address";
import { openWorkbook } from "../../../src/workbook/openWorkbook";
import type { CellValue } from "../../../src/workbook/types";

declare global {
  interface Window {
    standIn?: StandIn;
  }
}

/** The stand-in's page with the add-in's pane beside the grid, as a user meets them. */
export class ExcelPage {
  readonly pane: FrameLocator;

  constructor(readonly page: Page) {
    this.pane = page.frameLocator("#pane-body iframe");
  }

  /** Opens a sample (`?file=`, `&host=` …) and waits until the add-in has read it. */
  async open(query = ""): Promise<void> {
    await this.page.goto(`/${query}`);
    await this.waitUntilRead();
  }

  /** Starts Excel with a book, as a double click on the file does. */
  async openBook(bytes: Uint8Array, name: string): Promise<void> {
    await this.page.addInitScript(
      (book) => {
        if (window.top === window) window.firstBook = book;
      },
      { bytes: Array.from(bytes), name },
    );
    await this.open();
  }

  /** Opens another book in the same Excel. */
  async openNext(bytes: Uint8Array, name: string): Promise<void> {
    await this.page.evaluate(async ({ all, name }) => window.standIn?.openFile(Uint8Array.from(all), name), {
      all: Array.from(bytes),
      name,
    });
    await this.waitUntilRead();
  }

  /** Waits until the pane says what it recognised, or that it did not. */
  async waitUntilRead(): Promise<void> {
    const told = /^(Mẫu số|Danh sách tốt nghiệp).* · |Chưa có danh sách để kiểm tra/;
    await expect(this.pane.getByText(told).first()).toBeVisible({
      timeout: 45_000,
    });
    await this.putPlacematAway();
  }

  async putPlacematAway(): Promise<void> {
    const understood = this.pane.getByRole("button", { name: "Đã hiểu" });
    if (await understood.isVisible()) await understood.click();
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole("button", { name });
  }

  /** Selects a cell as clicking it would, and gives the grid the keyboard. */
  async select(address: string, sheet?: string): Promise<void> {
    const area = parseArea(address);
    if (!area) throw new Error(`no address: ${address}`);
    await this.page.evaluate(
      ({ area, sheet }) => {
        const grid = window.standIn?.grid;
        const id = grid?.sheets().find((one) => one.name === sheet)?.id ?? grid?.activeSheetId() ?? "";
        if (id !== grid?.activeSheetId()) grid?.activate(id);
        grid?.select(id, area);
      },
      { area, sheet },
    );
    await this.page.evaluate(() => document.querySelector<HTMLElement>('[data-u-comp="editor"]')?.focus());
  }

  /** Types into a cell by hand and presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  async paste(address: string, rows: readonly (readonly string[])[]): Promise<void> {
    const text = rows.map((cells) => cells.join("\t")).join("\n");
    await this.page.evaluate((value) => navigator.clipboard.writeText(value), text);
    await this.select(address);
    await this.page.keyboard.press("Control+v");
  }

  async value(address: string, sheet?: string): Promise<CellValue> {
    const area = parseArea(address);
    return this.page.evaluate(
      ({ area, sheet }) => {
        const grid = window.standIn?.grid;
        const found = grid
          ?.sheets()
          .find((one) => (sheet === undefined ? one.id === grid.activeSheetId() : one.name === sheet));
        return (area && found?.values(area)[0]?.[0]) ?? "";
      },
      { area, sheet },
    );
  }

  /** The book as Excel would save it. */
  async bytes(): Promise<Uint8Array> {
    const numbers = await this.page.evaluate(async () => Array.from((await window.standIn?.save()) ?? []));
    return Uint8Array.from(numbers);
  }

  /** Our marks in the active sheet, `D15 error`. */
  async marks(): Promise<string[]> {
    const formats = await this.page.evaluate(() => {
      const grid = window.standIn?.grid;
      const sheet = grid?.sheets().find((one) => one.id === grid.activeSheetId());
      return (sheet?.conditionalFormats() ?? []).map(({ formula = "", areas }) => ({ formula, areas }));
    });
    const cells = new Set<string>();
    for (const { formula, areas } of formats) {
      const severity = /so-sach:(\w+):/.exec(formula)?.[1];
      if (severity === undefined) continue;
      for (const { top, bottom, left, right } of areas) {
        for (let row = top; row <= bottom; row++) {
          for (let column = left; column <= right; column++) {
            const mark = `${cellAddress(row, column)} ${severity}`;
            expect(cells).not.toContain(mark);
            cells.add(mark);
          }
        }
      }
    }
    return [...cells].sort();
  }

  /** What a check of the saved book finds, without Excel. */
  async freshCheck(): Promise<readonly Problem[]> {
    return new WorkbookCheck(await openWorkbook(await this.bytes())).problems;
  }

  /** The number of errors in the saved book. */
  async freshErrors(): Promise<number> {
    return (await this.freshCheck()).filter(({ severity }) => severity === "error").length;
  }

  /** The list's counts and the marks are those of a fresh check of the saved book. */
  async expectCurrent(sheetName = "Sheet1"): Promise<void> {
    const problems = await this.freshCheck();
    const count = (severity: string) => problems.filter((problem) => problem.severity === severity).length;
    const worst = new Map<string, string>();
    for (const severity of [...severities].reverse()) {
      for (const problem of problems) {
        if (problem.severity !== severity || problem.sheetName !== sheetName) continue;
        worst.set(cellAddress(problem.row, problem.column), severity);
      }
    }
    const expected = [...worst].map(([cell, severity]) => `${cell} ${severity}`).sort();
    await expect.poll(() => this.marks(), { timeout: 15_000 }).toEqual(expected);
    await expect
      .poll(() => this.counts(), { timeout: 15_000 })
      .toEqual({
        error: count("error"),
        warning: count("warning"),
        info: count("info"),
      });
  }

  /** The numbers on the severity buttons. */
  async counts(): Promise<{ error: number; warning: number; info: number }> {
    const read = async (word: string) => {
      const button = this.pane
        .getByRole("button", { name: new RegExp(`^${word}`, "i") })
        .and(this.pane.locator("[aria-pressed]"));
      if ((await button.count()) === 0) return 0;
      return Number(/\d+/.exec((await button.first().innerText()).replace(/\./g, ""))?.[0] ?? 0);
    };
    return { error: await read("lỗi"), warning: await read("cảnh báo"), info: await read("lưu ý") };
  }
}
