import { fileBytes, type FileSource } from "./fileBytes";

beforeAll(() => {
  Object.assign(globalThis, {
    Office: { FileType: { Compressed: "compressed" }, AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" } },
  });
});

type Step = "ok" | "hang" | number;

/** A host with a file of three slices; each request for the file takes the next step. */
function hostWith(steps: Step[], slices: number[][] = [[0x50, 0x4b], [3, 4], [5]], badSlice = -1) {
  const state = { open: 0, mostOpen: 0, asked: 0, late: [] as (() => void)[] };
  const file = () => ({
    sliceCount: slices.length,
    getSliceAsync: (index: number, callback: (result: object) => void) => {
      if (index === badSlice) callback({ status: "failed", error: { code: 5001, message: "Lỗi nội bộ" } });
      else callback({ status: "succeeded", value: { data: slices[index] } });
    },
    closeAsync: () => {
      state.open -= 1;
    },
  });
  const source = {
    getFileAsync: (_type: unknown, _options: unknown, callback: (result: object) => void) => {
      const step = steps[state.asked] ?? "ok";
      state.asked += 1;
      const answer = () => {
        state.open += 1;
        state.mostOpen = Math.max(state.mostOpen, state.open);
        callback({ status: "succeeded", value: file() });
      };
      if (step === "hang") state.late.push(answer);
      else if (step === "ok") answer();
      else callback({ status: "failed", error: { code: step, message: "Lỗi" } });
    },
  };
  return { state, source: source as unknown as FileSource };
}

const options = { timeout: 20, wait: () => Promise.resolve() };

test("slices in order, progress, file closed", async () => {
  const { state, source } = hostWith(["ok"]);
  const progress: number[] = [];
  const bytes = await fileBytes(source, { ...options, onProgress: (share) => progress.push(share) });
  expect([...bytes]).toEqual([0x50, 0x4b, 3, 4, 5]);
  expect(progress).toEqual([1 / 3, 2 / 3, 1]);
  expect(state.open).toBe(0);
});

test("a first failure is tried once more", async () => {
  const { state, source } = hostWith([5001, "ok"]);
  expect(await fileBytes(source, options)).toHaveLength(5);
  expect(state.asked).toBe(2);
});

test("two failures are told", async () => {
  const { source } = hostWith([5001, 5012]);
  await expect(fileBytes(source, options)).rejects.toMatchObject({ code: "sessionLost" });
});

test("a bad slice closes the file, both times", async () => {
  const { state, source } = hostWith(["ok", "ok"], undefined, 1);
  await expect(fileBytes(source, options)).rejects.toMatchObject({ officeCode: "5001" });
  expect(state.open).toBe(0);
  expect(state.mostOpen).toBe(1);
});

test("a host that hangs is given up; a file that comes too late is closed", async () => {
  const { state, source } = hostWith(["hang"]);
  await expect(fileBytes(source, options)).rejects.toMatchObject({ code: "timeout" });
  for (const answer of state.late) answer();
  expect(state.open).toBe(0);
});

test("an answer that is no workbook is not taken for one", async () => {
  const { source } = hostWith(["ok", "ok"], []);
  await expect(fileBytes(source, options)).rejects.toMatchObject({ code: "unknown" });
});

test("a host without the call is unsupported", async () => {
  await expect(fileBytes({} as FileSource, options)).rejects.toMatchObject({ code: "unsupported" });
});
