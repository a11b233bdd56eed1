import type { APIRoute } from "astro";
import { paths, ROOT_LOCALE } from "../../../core/address.ts";
import type { Locale } from "../../../core/number.ts";
import { inLocale, localeOf, otherLocale } from "../../../i18n/locale.ts";
import { publication } from "../../../publication.ts";
import { chartsTable, chartSvg } from "../../../publish/chart-files.ts";
import { CSV_STYLES, type CsvStyle, csvResponse } from "../../../publish/csv.ts";
import { inEachLanguage, type Path } from "../../../routes.ts";
import marks from "../../../styles/chart-marks.css?raw";
import { type ChartView, embedPath } from "../../../views/chart-view.ts";
import { embeddables } from "../../../views/embeddable.ts";

interface Props {
  /** A picture, or numbers in one of the styles of CSV. */
  style: "svg" | CsvStyle;
  /** One chart, or all charts of a quarter. */
  views: ChartView[];
}

const viewsIn = (locale: Locale) => embeddables(publication(), locale).map(({ view }) => view);

/** A picture in each language, and the numbers once for all. */
export const getStaticPaths = () =>
  inEachLanguage((locale) => {
    const views = viewsIn(locale);
    const file = (path: string, style: Props["style"], shown: ChartView[]): Path<Props> => ({
      params: { file: path.slice(paths.embeds.length) },
      props: { style, views: shown },
    });
    const styles: Props["style"][] = locale === ROOT_LOCALE ? ["svg", ...CSV_STYLES] : ["svg"];
    const ofCharts = views
      .filter(({ held }) => !held)
      .flatMap((view) => styles.map((style) => file(paths.chartFile(view.id, style), style, [view])));
    if (locale !== ROOT_LOCALE) return ofCharts;
    const ofQuarters = publication().releases.flatMap(({ id }) => {
      const ofQuarter = views.filter(({ held, quarter }) => held && quarter?.id === id);
      return CSV_STYLES.map((style) => {
        const address = paths.chartsOfQuarter(id, style);
        return { ...file(address, style, ofQuarter), madeOf: { address, quarters: [id] } };
      });
    });
    return [...ofCharts, ...ofQuarters];
  });

export const GET: APIRoute<Props> = ({ props: { style, views }, currentLocale }) => {
  const { name, refArea } = publication().publisher;
  if (style !== "svg") return csvResponse(chartsTable(numbersOf(views), refArea), style);
  const site = inLocale(name, localeOf(currentLocale));
  const [view] = views as [ChartView];
  return new Response(chartSvg({ ...view, drawing: view.drawing! }, site, marks), {
    headers: { "content-type": "image/svg+xml" },
  });
};

/** The same charts are drawn in the other language, with the same rows. */
function numbersOf(views: readonly ChartView[]) {
  const translated = new Map(viewsIn(otherLocale(ROOT_LOCALE)).map((view) => [embedPath(view), view]));
  return views.map((view) => ({ ...view, english: translated.get(embedPath(view))!.rows.map(({ label }) => label) }));
}
