import { beforeAfter } from "./before-after.ts";
import type { ChartType } from "./chart-type.ts";
import { outcomes } from "./outcomes.ts";
import { parts } from "./parts.ts";
import { plan } from "./plan.ts";
import { ranked } from "./ranked.ts";
import { rate } from "./rate.ts";
import { score } from "./score.ts";

/** Every type that charts.csv may name, in the order in which a mistake lists them. */
export const CHART_TYPES: readonly ChartType[] = [parts, ranked, rate, score, plan, beforeAfter, outcomes];
