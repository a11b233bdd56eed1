import type { APIRoute } from "astro";
import { paths } from "../../../core/address.ts";
import { inLocale, localeOf } from "../../../i18n/locale.ts";
import { publication } from "../../../publication.ts";
import { chartsTable, chartSvg } from "../../../publish/chart-files.ts";
import { CSV_STYLES, type CsvStyle, csvResponse } from "../../../publish/csv.ts";
import { inEachLanguage, type Path } from "../../../routes.ts";
import marks from "../../../styles/chart-marks.css?raw";
import type { ChartView } from "../../../views/chart-view.ts";
import { embeddables } from "../../../views/embeddable.ts";

interface Props {
  /** A picture, or numbers in one of the styles of CSV. */
  style: "svg" | CsvStyle;
  /** One chart, or all charts of a quarter. */
  views: ChartView[];
}

export const getStaticPaths = () =>
  inEachLanguage((locale) => {
    const views = embeddables(publication(), locale).map(({ view }) => view);
    const file = (path: string, style: Props["style"], shown: ChartView[]): Path<Props> => ({
      params: { file: path.slice(paths.embeds.length) },
      props: { style, views: shown },
    });
    return [
      ...views
        .filter(({ held }) => !held)
        .flatMap((view) =>
          (["svg", ...CSV_STYLES] as const).map((style) => file(paths.chartFile(view.id, style), style, [view])),
        ),
      ...publication().releases.flatMap(({ id }) => {
        const ofQuarter = views.filter(({ held, quarter }) => held && quarter?.id === id);
        return CSV_STYLES.map((style) => {
          const address = paths.chartsOfQuarter(id, style);
          return { ...file(address, style, ofQuarter), madeOf: { address, quarters: [id] } };
        });
      }),
    ];
  });

export const GET: APIRoute<Props> = ({ props: { style, views }, currentLocale }) => {
  const { name, refArea } = publication().publisher;
  if (style !== "svg") return csvResponse(chartsTable(views, refArea), style);
  const site = inLocale(name, localeOf(currentLocale));
  const [view] = views as [ChartView];
  return new Response(chartSvg({ ...view, drawing: view.drawing! }, site, marks), {
    headers: { "content-type": "image/svg+xml" },
  });
};
