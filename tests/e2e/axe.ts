import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds wrong in a page, or in a part of it: `rule: place | place`. No page here has a frame, so that
 * axe runs in the page itself; what is right is not collected, and a page that has axe is not given it again.
 */
export async function axeFinds(page: Page, part = "html"): Promise<string[]> {
  const axeSource = (await page.evaluate(() => "axe" in window)) ? "void 0" : undefined;
  const { violations } = await new AxeBuilder(axeSource ? { page, axeSource } : { page })
    .options({ runOnly: RULES, resultTypes: ["violations"] })
    .setLegacyMode()
    .include(part)
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}
