import { paths, ROOT_LOCALE } from "./core/address.ts";
import type { Locale } from "./core/number.ts";
import { versionsOf } from "./core/release.ts";
import { keyOf, publication } from "./publication.ts";

/** The languages that the site is published in. */
const LANGUAGES: readonly Locale[] = ["vi"];

interface Path<Props> {
  params: Record<string, string>;
  props: Props;
  /** What the page is made of: a later build takes it over as long as that is the same. */
  cacheKey?: string | undefined;
}

/**
 * The paths of a route below `[...locale]`, for getStaticPaths: in each language those that the route
 * gives for it. The root language has no segment of its own.
 */
export function inEachLanguage<Props>(pathsIn: (locale: Locale) => readonly Path<Props>[]) {
  return LANGUAGES.flatMap((locale) =>
    pathsIn(locale).map(({ params, ...path }) => ({
      ...path,
      params: { ...params, locale: locale === ROOT_LOCALE ? undefined : locale },
    })),
  );
}

/** A page that there is once: its path in each language. */
export function localePaths() {
  return inEachLanguage(() => [{ params: {}, props: {} }]);
}

/** A page for each version of each quarter: its path in each language, its release and itself. */
export function versionPaths() {
  return inEachLanguage(() =>
    publication().releases.flatMap((release) =>
      versionsOf(release).map((version) => ({
        params: { quarter: release.id, version: paths.version(release.id, version.version).split("/").at(-2)! },
        props: { release, version },
        cacheKey: keyOf(release.id),
      })),
    ),
  );
}

/** A page for each quarter: its path in each language and its release. */
export function quarterPaths() {
  return inEachLanguage(() =>
    publication().releases.map((release) => ({
      params: { quarter: release.id },
      props: { release },
      cacheKey: keyOf(release.id),
    })),
  );
}
