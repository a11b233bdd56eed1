import type { comparisonPage as vi } from "../vi/comparison-page.ts";

export const comparisonPage: typeof vi = {
  title: "Two quarters compared",
  lead: "The indicators and numbers of two quarters side by side, the largest change first.",
  single: (quarter) =>
    `One quarter is published so far (${quarter}), so there is nothing to compare. No quarter is compared with itself.`,
  due: (quarter, from, to) => `The next period is the ${quarter}, from ${from} to ${to}.`,
  dueOn: (date) => `Expected on ${date}.`,
  dueLead: "Once the report of that period is published, this page sets the two quarters side by side.",
  meanwhile: "Until then, you can read:",
  pick: "Choose two other quarters",
  pickNewer: "Newer quarter",
  pickOlder: "Compared with",
  change: "Change",
  blocks: { rows: "Statistical form", figures: "Numbers in the report's text" },
  names: { rows: "Indicator", figures: "Number" },
  order:
    "The largest change against the old value comes first. Then answers that changed, then numbers that one quarter alone has.",
  axis: "Each line has an axis of its own, from 0: rates to 100%, other numbers to the larger of the two quarters.",
  retry: "Try again",
};
