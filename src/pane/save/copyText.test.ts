/** @jest-environment jsdom */
import { copyText } from "./copyText";

function setClipboard(writeText: ((text: string) => Promise<void>) | undefined): void {
  Object.defineProperty(navigator, "clipboard", { value: writeText && { writeText }, configurable: true });
}

afterEach(() => {
  Reflect.deleteProperty(document, "execCommand");
});

test("by the clipboard where the page may", async () => {
  const written: string[] = [];
  setClipboard((text) => Promise.resolve(void written.push(text)));
  expect(await copyText("THCS_Mẫu số 1.xlsx")).toBe(true);
  expect(written).toEqual(["THCS_Mẫu số 1.xlsx"]);
});

test.each([
  ["refused", () => Promise.reject(new Error("NotAllowedError"))],
  ["absent", undefined],
])("by the older command where the clipboard is %s", async (_case, writeText) => {
  setClipboard(writeText);
  const copied: string[] = [];
  document.execCommand = () => {
    const event = new Event("copy", { cancelable: true });
    Object.assign(event, { clipboardData: { setData: (_type: string, text: string) => copied.push(text) } });
    document.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(await copyText("tên")).toBe(true);
  expect(copied).toEqual(["tên"]);
});

test("says so where both refuse", async () => {
  setClipboard(() => Promise.reject(new Error("NotAllowedError")));
  expect(await copyText("tên")).toBe(false);
  document.execCommand = () => false;
  expect(await copyText("tên")).toBe(false);
});
