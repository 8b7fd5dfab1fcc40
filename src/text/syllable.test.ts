import fc from "fast-check";
import { onsets, rimes } from "./data/syllables";
import { isVietnameseSyllable } from "./syllable";

const names = `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Lí Kiều Mỹ Mĩ Tuyết Khuyên Loan Quyên
  Quỳnh Thuỳ Thùy Thúy Thuý Nghĩa Giang Gia Giàu Gìn Giếng Yến Ý Vy Uyên Út Ẩn Ái Oanh Hoành Khoa Khoái Toại Huệ Thuận
  Luân Xuân Tuấn Khuất Quách Ngọc Nguyệt Phước Thước Lưu Cừu Hươu Diễm Triệu Tiêu Liễu Nhựt Nhật Thới Tưởng Thương Ơn Hiếu
  Muội Nuôi Luyến Thoảng Tính Đoan Khoan Đoàn Hoè Hòe Ngoan Mừng Quốc Quý Quí Quế Quyết Quang Quới Qưới Duy Khuê Nghiêm Nghi Kỳ
  Kim Khánh Kha Gấm Ghi Yêu Ước Ươm Thuở Huơ Ngoãn Xoong Trạch Chích Sách Đệp Tấm Cúc Cẩm Chuộng Sửu Khuya Huýt Quýt Tuyn
  Hạnh Bé Ba Tư Sáu Bảy Tám Chín Mười Nhiên Phượng Phụng Trinh Trang Thịnh Vương Viên Vinh Hậu Hằng Hân Hồng Nhung Bến Tre`;

test.each(names.split(/\s+/))("%s is spelt as Vietnamese is", (syllable) => {
  expect(isVietnameseSyllable(syllable)).toBe(true);
  expect(isVietnameseSyllable(syllable.normalize("NFD"))).toBe(true);
  expect(isVietnameseSyllable(syllable.toUpperCase())).toBe(true);
});

test.each(
  `Nguyênx Thịi Hoàf Ngyuễn Kạc Ngè Phol Viet Ngoc Việtt Nguyển̉ Hoaa Trằm̀ Wang Jack Ngĩa Cệ Gế Ghà Nghà Kông Qân Giỉ Kyên
  Iêm Tàc Nhảt Đãp Bich Bb B1 H'Hen A. Thj Trângf Nuguyễn Trâần Mờng`.split(/\s+/),
)("%s is not", (syllable) => {
  expect(isVietnameseSyllable(syllable)).toBe(false);
});

test("an empty text is no syllable", () => {
  expect(isVietnameseSyllable("")).toBe(false);
});

test("a possible syllable that is a slip passes: this is spelling, not a dictionary", () => {
  expect(isVietnameseSyllable("Vằn")).toBe(true);
  expect(isVietnameseSyllable("Hoát")).toBe(true);
});

test("one tone more, or a tone on a rime in c, ch, p, t other than sắc and nặng, is never a syllable", () => {
  const tones = ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
  const parts = fc.tuple(fc.constantFrom("", ...onsets), fc.constantFrom(...rimes), fc.constantFrom("", ...tones));
  fc.assert(
    fc.property(parts, fc.constantFrom(...tones), ([onset, rime, tone], more) => {
      if (!isVietnameseSyllable(onset + rime + tone)) return;
      if (tone !== "") expect(isVietnameseSyllable(onset + rime + tone + more)).toBe(false);
      if (/[cpth]$/.test(rime) && !rime.endsWith("nh")) expect(["\u0301", "\u0323"]).toContain(tone);
    }),
    { numRuns: 2000 },
  );
});

test("the memory of verdicts does not change them", () => {
  for (let number = 0; number < 12_000; number++) isVietnameseSyllable(`x${String(number)}`);
  expect(isVietnameseSyllable("Nguyễn")).toBe(true);
  expect(isVietnameseSyllable("x1")).toBe(false);
});
