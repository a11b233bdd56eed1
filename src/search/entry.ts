/**
 * An entry is a thing in a quarter. Its id is the number of the thing, `12`, and in an older quarter `12@2031-q1`.
 */
export function entryOf(thing: number, quarter = ""): string {
  return quarter ? `${thing}@${quarter}` : String(thing);
}

/** The number of the thing of an entry. */
export function thingOf(entry: string): number {
  return Number.parseInt(entry, 10);
}

/** The older quarter of an entry; "" for the newest one. */
export function olderQuarterOf(entry: string): string {
  return entry.split("@")[1] ?? "";
}
