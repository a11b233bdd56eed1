import type { jsonSchema as vi } from "../vi/json-schema.ts";

export const jsonSchema: typeof vi = {
  report: {
    "": "The head of a quarter's report.",
    quarter: "The quarter, as the folder is named: 2025-q4.",
    number: "The number of the report: 15/BC-UBND.",
    issued: "The day of issue, year-month-day: 2025-09-19.",
    published: "The day on which this site first published the quarter, for the news; leave the key out if not known.",
    title: "The title of the report, as printed.",
    period: "The first and the last day of the period that is reported.",
    cutOff: "The day that the report calls its reporting day.",
    issuer: "Who issued the report.",
    recipient: "Whom the report is addressed to.",
    form: "The form: the name of its folder in data/forms.",
    original:
      "Where the original of the report can be had: url is its address on the web, ask is whom to ask (office, telephone). Leave blank what is not known; if neither is, leave the key out.",
    dates:
      'Days that the narrative names, used as <Ngay id="…" />. seriesBreak: from that day on the province is another one, and numbers before and after are not compared.',
  },
  publisher: {
    "": "Who publishes this site.",
    id: "The id of this site, set once and then kept: the identifiers of data and news are made from it, so that they stay when the site gets another name.",
    refArea: "The two-digit code of the province by the national statistics office: 19 or 04.",
    province: "The name of the province.",
    authority: "The authority that is responsible for the report.",
    name: "The name of the site.",
    licence: "The licence of data and texts.",
    contact:
      "The person or unit to whom mistakes are reported: name is who, url or email is how. Leave blank while there is none; the check reminds you.",
    baseUrl: "The address of the site once it is online, starting with https://; blank while there is none.",
  },
};
