import type { warnings as vi } from "../vi/warnings.ts";

export const warnings: typeof vi = {
  "publisher-id": ({ id }) =>
    `"id" is missing, so that identifiers are made from the name of the site and all change with it. Add the line: "id": "${id}",`,
  "publisher-area": ({ id }) =>
    `"refArea" is missing, so that the column ref_area says “${id}”. Add the line "refArea": "…", with the two-digit code of the province by the national statistics office, such as "04".`,
  "publisher-contact": () =>
    'Nobody is named to whom a mistake may be reported, so that a reader who finds one has nowhere to go. Fill in "contact": a "name", and an "email" or a "url".',
  "publisher-address": () =>
    'The address of the site is not known, so that pages have no canonical address and no picture where they are shared, search engines get no sitemap, and feed, data catalogue and citations have no whole address. Fill in "baseUrl", for example "https://cchc.example.org".',
  unlocked: ({ id }) =>
    `${id} says something that is not locked, so that a change after publication needs no reason. When the site goes online, run npm run publish-lock.`,
  "year-to-date-fell": ({ id, label, before, after, from, to }) =>
    `${id} “${label}” counts from the start of the year and fell: ${before} (${from}), ${after} (${to}). Check the report.`,
  unchanged: ({ id, label, after, from, to }) =>
    `${id} “${label}” is the same as in the quarter before: ${after} (${from} and ${to}). Perhaps an old number was copied.`,
  jump: ({ id, label, before, after, from, to }) =>
    `${id} “${label}” changed by a factor of ten or more: ${before} (${from}), ${after} (${to}). Perhaps a digit too many or too few.`,
  "scope-changed": ({ id, before, after, from, to, parts }) =>
    `The total in “${id}” counts ${parts} otherwise than the quarter before: ${before} (${from}), ${after} (${to}). Check what it covers.`,
  "new-contradiction": ({ id, before, after, from, to }) =>
    `“${id}” was not off like this in the quarter before and contradicts or differs now: ${before} (${from}), ${after} (${to}). Check that the numbers were copied rightly.`,
  "quarter-growing": ({ id, to, counts: { count, total, waiting, away, lost } }) =>
    `${to} is not complete; what is there can be published: ${[
      count > 0 && `${count} of ${total} sections are to be written${id && ` (the first: ${id})`}`,
      waiting > 0 && `${waiting} rows or days carried over from the quarter before still have their ?`,
      away > 0 && `${away} other rows wait for numbers that are not there`,
      lost > 0 && `${lost} ids of the quarter before are not there`,
    ]
      .filter(Boolean)
      .join("; ")}.`,
  "carried-left": ({ id, parts }) =>
    `In ${id}, these rows still have their ? though their sections are published: ${parts}. Write what the report says, delete the ? where nothing changed, or the row where the report no longer states it.`,
  "row-asleep": ({ id, to, parts }) =>
    `${to} has all its sections, but in ${id} these rows name numbers that are not there and are not used: ${parts}. Add the number, or delete the row.`,
  "id-lost": ({ id, from, to, parts }) =>
    `${from} has the id “${id}” and ${to} has not: the series, embedded charts and examples that use it end.${parts && ` The new id “${parts}” looks like it: for the same thing keep the old id.`}`,
  "story-gone": ({ id, parts }) =>
    `The story “${id}” tells of checks that have nothing to tell any more: ${parts}. Delete the id, or the row where no id is left.`,
  copied: ({ id, from, parts, counts: { count, total } }) =>
    `${id === "prose" ? "Sections that state numbers" : id}: ${count} of ${total} are the same as in ${from} (${parts}). Check that the quarter before was not copied.`,
  "date-unchanged": ({ id, from, parts }) =>
    `The day “${id}” is still ${parts}, that of ${from}, before this quarter began. Check the report.`,
  "english-left": ({ id, to, counts: { count, total, textsLeft, texts } }) =>
    `${to}: ${count} of ${total} published sections and ${textsLeft} of ${texts} texts in its tables have no English (the first: ${id}). That of a section goes into the folder en beside it, that of a text into the column that ends in _en.`,
  "english-left-shared": ({ id, counts: { count, total, textsLeft, texts } }) =>
    `${count} of ${total} pages and ${textsLeft} of ${texts} texts in the tables that all quarters share have no English (the first: ${id}). That of a page goes into the folder en beside it, that of a text into the column that ends in _en.`,
};
