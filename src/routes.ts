import { LANGUAGES, paths, ROOT_LOCALE } from "./core/address.ts";
import type { Locale } from "./core/number.ts";
import { type Release, versionsOf } from "./core/release.ts";
import { isKept } from "./kept.ts";
import { publication } from "./publication.ts";

/** A path of a route, as getStaticPaths gives it, and what it is made of. */
export interface Path<Props> {
  params: Record<string, string>;
  props: Props;
  /** Of what is made of some quarters alone: its address in the root language, and theirs. While they are the same, the last build's is taken over. */
  madeOf?: { address: string; quarters: readonly string[] } | undefined;
}

/**
 * The paths of a route below `[...locale]`, for getStaticPaths: in each language those that the route
 * gives for it, without those that are taken over from the last build. The root language has no segment of its own.
 */
export function inEachLanguage<Props>(pathsIn: (locale: Locale) => readonly Path<Props>[]) {
  return LANGUAGES.flatMap((locale) =>
    pathsIn(locale)
      .filter(({ madeOf }) => !madeOf || !isKept(madeOf.address, madeOf.quarters, locale))
      .map(({ params, props }) => ({
        props,
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
      versionsOf(release).map((version) => {
        const address = paths.version(release.id, version.version);
        return {
          params: { quarter: release.id, version: address.split("/").at(-2)! },
          props: { release, version },
          madeOf: { address, quarters: [release.id] },
        };
      }),
    ),
  );
}

/**
 * A page for each quarter: its path in each language and its release.
 * @param addressOf that of a quarter's page
 * @param hasPage whether a quarter has what the page is made of
 */
export function quarterPaths(
  addressOf: (quarter: string) => string,
  hasPage: (release: Release) => boolean = () => true,
) {
  return inEachLanguage(() =>
    publication()
      .releases.filter(hasPage)
      .map((release) => ({
        params: { quarter: release.id },
        props: { release },
        madeOf: { address: addressOf(release.id), quarters: [release.id] },
      })),
  );
}
