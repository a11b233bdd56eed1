import type { warnings as vi } from "../vi/warnings.ts";

export const warnings: typeof vi = {
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
};
