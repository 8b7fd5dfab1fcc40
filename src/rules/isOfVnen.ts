import type { PupilRecord, RuleContext } from "./types";

/** Whether the pupil's class is judged by the guidance of VNEN (CV 4669/2015, 4068/2016), and not by the circulars. */
export function isOfVnen(pupil: Pick<PupilRecord, "className">, { isVnen, vnenClasses }: RuleContext): boolean {
  return isVnen || (vnenClasses.length > 0 && vnenClasses.includes(pupil.className));
}
