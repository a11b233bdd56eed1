import { type Field, fieldAt, FIELDS, fieldsOf, NOTHING, WIDTH } from "./index-terms.ts";
import type { SearchLanguage } from "./language.ts";
import { inQuarter } from "./record.ts";
import type { Thing } from "./thing.ts";

/** So many words of a thing that stand in each of its older quarters have one place for all of them. */
const SHARED = 200;

/**
 * The text that is indexed for each thing in its older quarters. As in `indexTerms` the place of a word gives its
 * field; here it gives the quarter, too. What a thing says in all of its older quarters, as most titles, comes first
 * and once; what changes, as a value or a text, comes after it, a place for each quarter in turn.
 * @param quarters the ids of the older quarters
 */
export function olderTerms(things: readonly Thing[], quarters: readonly string[], language: SearchLanguage): string[] {
  return things.map((thing) => {
    const said = quarters.map((id) => {
      const record = inQuarter(thing, id);
      return record ? fieldsOf(record, language) : null;
    });
    const shared = sharedWords(said.filter((words) => words !== null));
    const places: string[] = [];
    const put = (slot: number, [token, field]: [string, Field]) => {
      const place = slot * WIDTH + FIELDS.indexOf(field);
      while (places.length <= place) places.push(NOTHING);
      places[place] = token;
    };
    for (const [slot, word] of [...shared].entries()) put(slot, word);
    for (const [age, words] of said.entries()) {
      const own = [...(words ?? [])].filter(([token]) => !shared.has(token));
      for (const [slot, word] of own.entries()) put(SHARED + slot * quarters.length + age, word);
    }
    return places.join(" ");
  });
}

/** Words that stand in the same field in all of some quarters; none of no quarters. */
function sharedWords([first, ...others]: readonly ReadonlyMap<string, Field>[]): Map<string, Field> {
  const everywhere = [...(first ?? [])].filter(([token, field]) => others.every((words) => words.get(token) === field));
  return new Map(everywhere.slice(0, SHARED));
}

/**
 * What a place in the text of `olderTerms` stands for.
 * @param count how many older quarters there are
 * @returns `age` the number of the quarter among them; null for all that have the thing
 */
export function olderPlace(place: number, count: number): { field: Field; age: number | null } {
  const slot = Math.floor(place / WIDTH);
  return { field: fieldAt(place), age: slot < SHARED ? null : (slot - SHARED) % count };
}
