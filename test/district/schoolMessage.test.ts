import { messageFileName, schoolMessage, signedMessage } from "../../src/district/schoolMessage";
import { mergeInMemory } from "./inMemory";
import { districtSchool, listBytes, listName, type DistrictFile } from "./makeDistrict";

const one = districtSchool(1, 63, 20);
const list = async (path: string): Promise<DistrictFile> => ({ path, bytes: await listBytes(one) });

/** The message to the one school of a run, and the name of its file. */
async function messageAbout(files: readonly DistrictFile[]): Promise<{ readonly text: string; readonly name: string }> {
  const { result, store } = await mergeInMemory(files);
  const [school] = result.schools;
  if (!school || result.schools.length > 1) throw new Error("one school expected");
  const own = await Promise.all(
    result.files.map(async (file) => ({ ...file, ...(await store.problems(file.number)) })),
  );
  return { text: schoolMessage({ school, files: own, result }), name: messageFileName(school, new Set()) };
}

test("a school that lacks a form, and has nothing to mend, is asked for the form alone", async () => {
  const { text, name } = await messageAbout([await list(`Ba Tri/${listName(one)}`)]);
  expect(text.split("\r\n").slice(3)).toEqual([
    "Đã nhận 1 tệp, 20 học sinh: 0 lỗi, 0 cảnh báo.",
    "Còn thiếu: Mẫu số 2",
    "",
    "Đề nghị trường gửi bổ sung những tệp còn thiếu.",
    "",
  ]);
  expect(name).toBe(`${one.unit}.txt`);
});

test.each([
  ["", "Kính gửi: A\r\n"],
  ["  ", "Kính gửi: A\r\n"],
  [" Phòng GD&ĐT Ba Tri ", "Kính gửi: A\r\n\r\nPhòng GD&ĐT Ba Tri\r\n"],
])("is closed with the office's name where it is known: «%s»", (office, text) => {
  expect(signedMessage("Kính gửi: A\r\n", office)).toBe(text);
});

test("a file that names no school is told so, and its path stands for the name", async () => {
  const { text, name } = await messageAbout([await list("Ba Tri/danh sach.xlsx")]);
  expect(text).toContain("Kính gửi: trường đã gửi tệp Ba Tri/danh sach.xlsx\r\n");
  expect(text).toContain("Chưa rõ tệp này của trường nào: hãy đặt tên tệp theo mẫu «Tên trường_Mẫu số 1.xlsx»");
  expect(name).toBe("Chưa rõ trường (Ba Tri-danh sach).txt");
});

test("the same file twice under one name is said to have come twice", async () => {
  const name = listName(one);
  const sent = await list(`Ba Tri/${name}`);
  const { text } = await messageAbout([sent, { ...sent, path: `Ba Tri/Cũ/${name}` }]);
  expect(text).toContain(`Gửi hai lần cùng một tệp: ${name}\r\n`);
});

test("unread files are counted among those received", async () => {
  const broken = { path: `Ba Tri/${one.unit}_Mẫu số 2.xlsx`, bytes: new TextEncoder().encode("PK\u0003\u0004 hỏng") };
  const { text } = await messageAbout([await list(`Ba Tri/${listName(one)}`), broken]);
  expect(text).toContain("Đã nhận 2 tệp (1 tệp không đọc được), 20 học sinh: 0 lỗi, 0 cảnh báo.");
  expect(text).toContain(`Không đọc được: ${one.unit}_Mẫu số 2.xlsx – Tệp bị hỏng`);
  expect(text).toContain("Đề nghị trường sửa trong tệp gốc");
});

test("a school of two levels is told at which level a form is missing", async () => {
  const upper = districtSchool(2, 63, 20);
  const unit = "Trường TH&THCS An Bình";
  const { text } = await messageAbout([
    { path: `x/${unit}_Mẫu số 1_C1.xlsx`, bytes: await listBytes(one) },
    { path: `x/${unit}_Mẫu số 1_C2.xlsx`, bytes: await listBytes(upper) },
  ]);
  expect(text.split("\r\n").filter((line) => line.startsWith("Còn thiếu"))).toEqual([
    "Còn thiếu: Mẫu số 2 (cấp Tiểu học)",
    "Còn thiếu: Mẫu số 2 (cấp THCS)",
    "Còn thiếu: Danh sách tốt nghiệp (cấp THCS)",
  ]);
});
