import { onsets, onsetsBeforeYe, rimes, rimesAfter, stoppedRime } from "./data/syllables";
import { remembering } from "./remembering";

/**
 * Whether standard Vietnamese could spell a syllable so: known onset and rime that go together, at most one tone, and
 * sắc or nặng before c, ch, p, t. One syllable of letters, any case and Unicode form.
 *
 * Finds slips (`Ngyuễn`, `Thịi`, `Ngè`); a slip that gives another possible syllable (`Vằn`) passes, and names of other
 * peoples (`Phol`, `H'Hen`) fail rightly written.
 */
export const isVietnameseSyllable: (syllable: string) => boolean = remembering((syllable) => {
  const decomposed = syllable.toLowerCase().normalize("NFD");
  const tones = decomposed.match(toneMarks) ?? [];
  if (tones.length > 1) return false;
  const letters = decomposed.replace(toneMarks, "").normalize("NFC");
  return spelledOnsets.some(
    (onset) => letters.startsWith(onset) && fits(onset, letters.slice(onset.length), tones[0] ?? ""),
  );
});

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const acuteOrDot = /[\u0301\u0323]/;
/** Longest first, so that `ngh` is not read as `ng` and a rime in h. */
const spelledOnsets = ["", ...onsets].sort((a, b) => b.length - a.length);

function fits(onset: string, rime: string, tone: string): boolean {
  if (!rimes.has(rime) || rimesAfter.get(onset)?.test(rime) === false) return false;
  if (rime.startsWith("yê") && !onsetsBeforeYe.has(onset)) return false;
  return !stoppedRime.test(rime) || acuteOrDot.test(tone);
}
