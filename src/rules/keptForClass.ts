import type { ClassPupils, RuleContext } from "./types";

/** What a rule that compares lists draws from a class, drawn again only once a row of the class was edited. */
export function keptForClass<Drawn>(
  draw: (pupils: ClassPupils, context: RuleContext) => Drawn,
): (pupils: ClassPupils, context: RuleContext) => Drawn {
  const kept = new WeakMap<ClassPupils, Drawn>();
  return (pupils, context) => {
    const known = kept.get(pupils);
    if (known !== undefined) return known;
    const drawn = draw(pupils, context);
    kept.set(pupils, drawn);
    return drawn;
  };
}
