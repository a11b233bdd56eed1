/** Two quarters by their ids. */
export interface Pair {
  newer: string;
  older: string;
}

/** Why two quarters are no pair. */
export type NoPair = "same" | "order";

/** The pair that an address asks for; null where one of the two is missing or not published. */
export function readPair(query: URLSearchParams, published: readonly string[]): Pair | null {
  const newer = query.get("moi") ?? "";
  const older = query.get("cu") ?? "";
  return published.includes(newer) && published.includes(older) ? { newer, older } : null;
}

/** What stands against comparing them; null where nothing does. */
export function noPair({ newer, older }: Pair): NoPair | null {
  if (newer === older) return "same";
  // `2025-q3` sorts as text.
  return newer < older ? "order" : null;
}

/** The query that `readPair` reads. */
export function pairQuery({ newer, older }: Pair): string {
  return `?${new URLSearchParams({ moi: newer, cu: older })}`;
}

/**
 * Which quarters may be chosen for each side of a pair. Every quarter but the oldest has one to be compared with; the
 * other side has what is older than the newer one.
 * @param published newest first
 */
export function canBe({ newer }: Pair, published: readonly string[]): Record<keyof Pair, string[]> {
  return { newer: published.slice(0, -1), older: published.filter((id) => id < newer) };
}

/** The pair once another newer quarter was chosen: an older side that is not before it gives way to the quarter before. */
export function withNewer(pair: Pair, published: readonly string[]): Pair {
  const [before = pair.older] = canBe(pair, published).older;
  return noPair(pair) ? { ...pair, older: before } : pair;
}
