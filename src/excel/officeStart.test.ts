import { waitForOffice } from "./officeStart";

function office(host: string | null, supported: boolean, isSilent = false): void {
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: "Excel" },
      onReady: () => (isSilent ? new Promise(() => undefined) : Promise.resolve({ host, platform: null })),
      context: {
        requirements: {
          isSetSupported: (set: string, version: string) => set === "ExcelApi" && version === "1.14" && supported,
        },
      },
    },
  });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test("no Office.js", async () => {
  expect(await waitForOffice()).toBe("outsideExcel");
});

test.each([
  ["Excel", true, "excel"],
  ["Excel", false, "unsupportedVersion"],
  ["Word", true, "outsideExcel"],
  [null, true, "outsideExcel"],
] as const)("host %s, 1.14 supported: %s → %s", async (host, supported, expected) => {
  office(host, supported);
  expect(await waitForOffice()).toBe(expected);
});

test("an Office.js that never answers", async () => {
  office("Excel", true, true);
  expect(await waitForOffice(5)).toBe("outsideExcel");
});
