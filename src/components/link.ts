import { inLanguage, relativePath } from "../core/address.ts";
import { localeOf } from "../i18n/locale.ts";

/** The page that is being made, as Astro gives it. */
interface Here {
  url: { pathname: string };
  currentLocale: string | undefined;
}

/** Makes the links of a page from paths (core/address.ts): relative, and to pages of its own language. */
export function linkFrom({ url, currentLocale }: Here): (path: string) => string {
  const locale = localeOf(currentLocale);
  return (path) => relativePath(url.pathname, inLanguage(path, locale));
}
