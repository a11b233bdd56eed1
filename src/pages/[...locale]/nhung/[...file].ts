import type { APIRoute } from "astro";
import { paths, ROOT_LOCALE } from "../../../core/address.ts";
import type { Locale } from "../../../core/number.ts";
import { inLocale, localeOf, otherLocale } from "../../../i18n/locale.ts";
import { publication } from "../../../publication.ts";
import { type ChartNumbers, chartsTable, chartSvg } from "../../../publish/chart-files.ts";
import { CSV_STYLES, type CsvStyle, csvResponse } from "../../../publish/csv.ts";
import { inEachLanguage, type Path } from "../../../routes.ts";
import marks from "../../../styles/chart-marks.css?raw";
import { type ChartView, embedPath } from "../../../views/chart-view.ts";
import { embeddables } from "../../../views/embeddable.ts";

/** The picture of a chart, or the numbers of one chart or of all of a quarter in a style of CSV. */
type Props = { style: "svg"; view: ChartView } | { style: CsvStyle; charts: ChartNumbers[] };

const viewsIn = (locale: Locale) => embeddables(publication(), locale).map(({ view }) => view);
const pathOf = (address: string, props: Props): Path<Props> => {
  return { params: { file: address.slice(paths.embeds.length) }, props };
};

/** A picture in each language, and the numbers once for all. */
export const getStaticPaths = () =>
  inEachLanguage((locale) => {
    const pictures = viewsIn(locale)
      .filter(({ held }) => !held)
      .map((view) => pathOf(paths.chartFile(view.id, "svg"), { style: "svg", view }));
    return locale === ROOT_LOCALE ? [...pictures, ...tablePaths()] : pictures;
  });

function tablePaths(): Path<Props>[] {
  const charts = bilingualCharts();
  const ofCharts = charts
    .filter(({ held }) => !held)
    .flatMap((chart) =>
      CSV_STYLES.map((style) => pathOf(paths.chartFile(chart.id, style), { style, charts: [chart] })),
    );
  const ofQuarters = publication().releases.flatMap(({ id }) => {
    const ofQuarter = charts.filter(({ held, quarter }) => held && quarter?.id === id);
    return CSV_STYLES.map((style) => {
      const address = paths.chartsOfQuarter(id, style);
      return { ...pathOf(address, { style, charts: ofQuarter }), madeOf: { address, quarters: [id] } };
    });
  });
  return [...ofCharts, ...ofQuarters];
}

/** The same charts are drawn in the other language, with the same rows. */
function bilingualCharts(): (ChartNumbers & Pick<ChartView, "held">)[] {
  const translated = new Map(viewsIn(otherLocale(ROOT_LOCALE)).map((view) => [embedPath(view), view.rows]));
  return viewsIn(ROOT_LOCALE).map((view) => {
    const { id, rows, quarter, held } = view;
    return { id, rows, quarter, held, english: translated.get(embedPath(view))!.map(({ label }) => label) };
  });
}

export const GET: APIRoute<Props> = ({ props, currentLocale }) => {
  const { name, refArea } = publication().publisher;
  if (props.style !== "svg") return csvResponse(chartsTable(props.charts, refArea), props.style);
  const { view } = props;
  const site = inLocale(name, localeOf(currentLocale));
  return new Response(chartSvg({ ...view, drawing: view.drawing! }, site, marks), {
    headers: { "content-type": "image/svg+xml" },
  });
};
