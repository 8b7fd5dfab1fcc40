import { Crc32 } from "./crc32";
import { entryName } from "./entryName";

const none = new Uint8Array();
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Windows-1258 of "Trường TH_Mẫu số 1": base letters with their marks behind them, as that code page has them. */
const windows1258 = Uint8Array.from([
  0x54, 0x72, 0xfd, 0xf5, 0xcc, 0x6e, 0x67, 0x20, 0x54, 0x48, 0x5f, 0x4d, 0xe2, 0xde, 0x75, 0x20, 0x73, 0xf4, 0xec,
  0x20, 0x31,
]);

test.each([
  ["the flag says UTF-8", utf8("Mẫu số 1.xlsx"), 0x800, "Mẫu số 1.xlsx"],
  ["UTF-8 without the flag, as many programs write it", utf8("Mẫu số 1.xlsx"), 0, "Mẫu số 1.xlsx"],
  ["decomposed, as macOS writes it", utf8("Mẫu số 1.xlsx".normalize("NFD")), 0x800, "Mẫu số 1.xlsx"],
  ["the Vietnamese code page of Windows", windows1258, 0, "Trường TH_Mẫu số 1"],
  ["CP437", Uint8Array.from([0x43, 0x61, 0x66, 0x82, 0xb0]), 0, "Café░"],
  ["plain ASCII", utf8("a b.xlsx"), 0, "a b.xlsx"],
  ["a flag that lies", Uint8Array.from([0x61, 0xff]), 0x800, "a\ufffd"],
])("%s", (_, raw, flags, name) => {
  expect(entryName(raw, flags, none)).toBe(name);
});

test("the extra field of Info-ZIP wins where it belongs to this very name", () => {
  const raw = utf8("M?u.xlsx");
  const extraFor = (bytes: Uint8Array) => {
    const crc = new Crc32();
    crc.add(bytes);
    const name = utf8("Mẫu.xlsx");
    const extra = new Uint8Array(9 + name.length);
    const view = new DataView(extra.buffer);
    view.setUint16(0, 0x7075, true);
    view.setUint16(2, 5 + name.length, true);
    extra[4] = 1;
    view.setUint32(5, crc.value(), true);
    extra.set(name, 9);
    return extra;
  };
  expect(entryName(raw, 0, extraFor(raw))).toBe("Mẫu.xlsx");
  expect(entryName(raw, 0, extraFor(utf8("another")))).toBe("M?u.xlsx");
  expect(entryName(raw, 0, Uint8Array.from([0x75, 0x70, 0xff, 0xff, 1]))).toBe("M?u.xlsx");
});
