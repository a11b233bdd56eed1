import { asPrinted, type Bilingual } from "./unit.ts";

/** Who publishes. */
export interface Publisher {
  /** What identifiers are made from, so that they stay when the site gets another name: `cchc-mo`. */
  id: string;
  /** The province by the code of the national statistics office, as text: `19`, `04`. */
  refArea: string;
  province: Bilingual;
  authority: Bilingual;
  name: Bilingual;
  licence: { id: string; name: Bilingual; url: string };
  /** Who takes reports of mistakes; blank where nobody is named. */
  contact: { name: Bilingual; url: string; email: string };
  baseUrl: string;
}

/** Whether somebody is named to whom a mistake may be reported, and how. */
export function hasContact({ contact: { name, url, email } }: Pick<Publisher, "contact">): boolean {
  return asPrinted(name) !== "" && (url !== "" || email !== "");
}
