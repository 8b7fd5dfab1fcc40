/** Where no member is, and the number of a member that is alike with nobody. */
export const NONE = -1;

/**
 * Members (0 … count − 1) by a number that those who may be alike share, as chains through arrays of numbers: nearly every
 * member is alone with its number, for which an entry of a map each would be dear.
 */
export class Likeness {
  /** The first member of each chain; a chain holds several numbers. */
  private readonly first: Int32Array;
  /** The member after this one of the same chain, ascending. */
  private readonly next: Int32Array;
  private readonly mask: number;

  /** `keys`: by member a whole number from 0 to 2³¹ − 1, or `NONE`; kept, and changed by `put`. */
  constructor(private readonly keys: Int32Array) {
    const chains = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length)));
    this.mask = chains - 1;
    this.first = new Int32Array(chains).fill(NONE);
    this.next = new Int32Array(keys.length).fill(NONE);
    // From the last one on, each goes before those that are there.
    for (let member = keys.length - 1; member >= 0; member--) {
      const key = keys[member] ?? NONE;
      if (key === NONE) continue;
      const chain = this.chainOf(key);
      this.next[member] = this.first[chain] ?? NONE;
      this.first[chain] = member;
    }
  }

  keyOf(member: number): number {
    return this.keys[member] ?? NONE;
  }

  put(member: number, key: number): void {
    const before = this.keyOf(member);
    if (before === key) return;
    if (before !== NONE) this.follow(member, before, this.next[member] ?? NONE);
    this.keys[member] = key;
    if (key === NONE) return;
    this.next[member] = this.firstFrom(member, key);
    this.follow(member, key, member);
  }

  /** Ascending. */
  membersOf(key: number): number[] {
    const members: number[] = [];
    for (let member = this.first[this.chainOf(key)] ?? NONE; member !== NONE; member = this.next[member] ?? NONE) {
      if (this.keys[member] === key) members.push(member);
    }
    return members;
  }

  /** The numbers that several members share. */
  sharedKeys(): Set<number> {
    const shared = new Set<number>();
    for (let member = 0; member < this.keys.length; member++) {
      const key = this.keys[member] ?? NONE;
      if (key === NONE) continue;
      let other = this.next[member] ?? NONE;
      while (other !== NONE && this.keys[other] !== key) other = this.next[other] ?? NONE;
      if (other !== NONE) shared.add(key);
    }
    return shared;
  }

  copy(): Likeness {
    return new Likeness(this.keys.slice());
  }

  private chainOf(key: number): number {
    return (key ^ (key >>> 15)) & this.mask;
  }

  /** The first member of the key's chain that comes after this one. */
  private firstFrom(member: number, key: number): number {
    let other = this.first[this.chainOf(key)] ?? NONE;
    while (other !== NONE && other <= member) other = this.next[other] ?? NONE;
    return other;
  }

  /** Lets what comes before the member in the key's chain lead to `to`. */
  private follow(member: number, key: number, to: number): void {
    const chain = this.chainOf(key);
    let before = NONE;
    for (let other = this.first[chain] ?? NONE; other !== NONE && other < member; other = this.next[other] ?? NONE) {
      before = other;
    }
    if (before === NONE) this.first[chain] = to;
    else this.next[before] = to;
  }
}
