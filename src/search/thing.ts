import { quarterAnchor } from "../core/address.ts";
import type { SearchRecord } from "./record.ts";

/** What can be found, once: its records in the quarters that have it, newest first. */
export type Thing = readonly SearchRecord[];

/**
 * The things of a publication. Those of the first list come first, in its order, so that a thing has the same number
 * in the index of the newest quarter and in that of the older ones.
 * @param quarters the records of each quarter, newest first
 */
export function thingsOf(quarters: readonly (readonly SearchRecord[])[]): Thing[] {
  const things = new Map<string, SearchRecord[]>();
  for (const record of quarters.flat()) {
    const name = nameOf(record);
    const thing = things.get(name);
    if (thing) thing.push(record);
    else things.set(name, [record]);
  }
  return [...things.values()];
}

/** Addresses never change: what differs between a thing's own is the quarter. */
function nameOf({ address, quarter }: SearchRecord): string {
  return quarter ? address.replace(`#${quarterAnchor(quarter)}`, "").replaceAll(quarter, "") : address;
}
