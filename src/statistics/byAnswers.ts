import type { Answer } from "./types";

interface Node<Value> {
  /** The answer that came last, and where it leads: neighbours of a list mostly give the same. */
  lastAnswer: Answer | undefined;
  lastNode: Node<Value> | null;
  readonly next: Map<Answer, Node<Value>>;
  value: Value | undefined;
}

/** What follows from some of a pupil's answers (never `undefined`), worked out once for each combination that comes up: there are few. */
export class ByAnswers<Value> {
  private readonly root = newNode<Value>();

  /** @param slots places of the answers that it follows from. */
  constructor(private readonly slots: readonly number[]) {}

  /** @param work must depend on those answers alone. */
  get(answers: readonly Answer[], work: () => Value): Value {
    let node = this.root;
    for (const slot of this.slots) {
      const answer = answers[slot] ?? null;
      node = node.lastAnswer === answer && node.lastNode ? node.lastNode : follow(node, answer);
    }
    if (node.value === undefined) node.value = work();
    return node.value;
  }
}

function follow<Value>(node: Node<Value>, answer: Answer): Node<Value> {
  let next = node.next.get(answer);
  if (!next) node.next.set(answer, (next = newNode()));
  node.lastAnswer = answer;
  node.lastNode = next;
  return next;
}

function newNode<Value>(): Node<Value> {
  return { lastAnswer: undefined, lastNode: null, next: new Map(), value: undefined };
}
