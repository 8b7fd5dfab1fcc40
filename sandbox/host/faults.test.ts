import { readFaults } from "./faults";

test("reads faults from the page's address, each as often as it says", () => {
  const search = `?faults=${encodeURIComponent(
    "batch:AccessDenied*2;batch:5012;on:Range.values=GeneralException;hang;latency:300;file:11001;event:lose;noDownloads;nonsense;batch",
  )}`;
  const faults = readFaults(search);
  expect([1, 2, 3, 4].map(() => faults.takeBatchFault())).toEqual(["AccessDenied", "AccessDenied", 5012, null]);
  expect([faults.takeMemberFault("range.VALUES"), faults.takeMemberFault("Range.values")]).toEqual([
    "GeneralException",
    null,
  ]);
  expect([faults.takeHang(), faults.takeHang()]).toEqual([true, false]);
  expect([faults.takeFileFault(), faults.takeFileFault()]).toEqual([11001, null]);
  expect(faults.takeEventFault()).toBe("lose");
  expect([faults.latency, faults.areDownloadsBlocked]).toEqual([300, true]);
});

test("clear takes all back", () => {
  const faults = readFaults("?faults=batch:5012;hang;noDownloads;latency:5");
  faults.clear();
  expect([faults.takeBatchFault(), faults.takeHang(), faults.latency, faults.areDownloadsBlocked]).toEqual([
    null,
    false,
    0,
    false,
  ]);
});

test("no faults without the word", () => {
  expect(readFaults("?host=2021").takeBatchFault()).toBeNull();
});
