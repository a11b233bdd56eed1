import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // Matters of taste, or of how the page was written down, not of what it says.
    "no-trailing-whitespace": "off",
    "void-style": "off",
    "long-title": "off",
    "attribute-boolean-style": "off",
    "no-inline-style": "error",
    "no-dup-id": "error",
    "doctype-style": "off",
  },
});

/** What is wrong with a page's HTML: `12 rule message`. */
export async function htmlMistakes(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map((m) => `${m.line} ${m.ruleId} ${m.message}`));
}
