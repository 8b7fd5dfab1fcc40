import type { ClassPupils } from "./types";

/**
 * What a rule that compares lists draws from a class, drawn again only once a row of the class was edited: `given` may spare
 * work, but has no say in what comes of it.
 */
export function keptForClass<Drawn, Given>(
  draw: (pupils: ClassPupils, given: Given) => Drawn,
): (pupils: ClassPupils, given: Given) => Drawn {
  const kept = new WeakMap<ClassPupils, Drawn>();
  return (pupils, given) => {
    const known = kept.get(pupils);
    if (known !== undefined) return known;
    const drawn = draw(pupils, given);
    kept.set(pupils, drawn);
    return drawn;
  };
}
