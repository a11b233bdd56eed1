import type { APIRoute } from "astro";
import { paths } from "../../../core/address.ts";
import { inLocale, localeOf } from "../../../i18n/locale.ts";
import { publication } from "../../../publication.ts";
import { chartsCsv, chartSvg } from "../../../publish/chart-files.ts";
import { inEachLanguage, type Path } from "../../../routes.ts";
import marks from "../../../styles/chart-marks.css?raw";
import type { ChartView } from "../../../views/chart-view.ts";
import { embeddables } from "../../../views/embeddable.ts";

interface Props {
  type: "svg" | "csv";
  /** One chart, or all charts of a quarter. */
  views: ChartView[];
}

export const getStaticPaths = () =>
  inEachLanguage((locale) => {
    const views = embeddables(publication(), locale).map(({ view }) => view);
    const file = (path: string, type: Props["type"], shown: ChartView[]): Path<Props> => ({
      params: { file: path.slice(paths.embeds.length) },
      props: { type, views: shown },
    });
    return [
      ...views
        .filter(({ held }) => !held)
        .flatMap((view) => (["svg", "csv"] as const).map((type) => file(paths.chartFile(view.id, type), type, [view]))),
      ...publication().releases.map(({ id }) => {
        const ofQuarter = views.filter(({ held, quarter }) => held && quarter?.id === id);
        const address = paths.chartsOfQuarter(id);
        return { ...file(address, "csv", ofQuarter), madeOf: { address, quarters: [id] } };
      }),
    ];
  });

export const GET: APIRoute<Props> = ({ props: { type, views }, currentLocale }) => {
  const { name, refArea } = publication().publisher;
  if (type === "csv")
    return new Response(chartsCsv(views, refArea), { headers: { "content-type": "text/csv; charset=utf-8" } });
  const site = inLocale(name, localeOf(currentLocale));
  const [view] = views as [ChartView];
  return new Response(chartSvg({ ...view, drawing: view.drawing! }, site, marks), {
    headers: { "content-type": "image/svg+xml" },
  });
};
