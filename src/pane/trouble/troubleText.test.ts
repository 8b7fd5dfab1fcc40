import type { HostErrorCode } from "../../check/bookHost";
import type { Trouble } from "../../check/liveState";
import { translator } from "../strings/translate";
import { canRetry, troubleText } from "./troubleText";

const codes: readonly HostErrorCode[] = [
  "editing",
  "protected",
  "sheetGone",
  "sessionLost",
  "timeout",
  "tooLarge",
  "unsupported",
  "busy",
  "unknown",
];
const steps: readonly Trouble["during"][] = ["read", "mark", "write", "goTo", "save", "settings", "watch"];

test.each(codes.flatMap((code) => steps.map((during) => ({ code, during }))))(
  "$code during $during is a sentence in both languages",
  (trouble) => {
    for (const language of ["vi", "en"] as const) {
      const text = troubleText(trouble, translator(language));
      expect(text).toMatch(/^\p{Lu}.+\.$/su);
      expect(text).not.toMatch(/[{}]|undefined/);
    }
  },
);

test("different steps are told apart", () => {
  const t = translator("vi");
  expect(troubleText({ code: "busy", during: "read" }, t)).not.toBe(troubleText({ code: "busy", during: "write" }, t));
});

test("typing in a cell is said in the words that mend it", () => {
  expect(troubleText({ code: "editing", during: "write" }, translator("vi"))).toBe(
    "Đang gõ dở trong một ô: bấm Enter trong ô đó rồi thử lại.",
  );
});

test("what cannot be mended offers no second try", () => {
  expect(canRetry({ code: "unsupported", during: "save" })).toBe(false);
  expect(canRetry({ code: "editing", during: "write" })).toBe(true);
});
