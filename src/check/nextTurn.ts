/** Lets others have their turn first: the browser draws, and what the user did meanwhile is heard. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
