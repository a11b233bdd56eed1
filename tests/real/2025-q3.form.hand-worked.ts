import type { HandWorked } from "./hand-worked.ts";

/** data/forms/bnv-4625/relations.csv in the third quarter of 2025: rows of the form with rows of the form. */
export const FORM: HandWorked[] = [
  ["plan-completion-rate", "40", "40", "holds"], // 10 / 25 = 40.0000%
  ["plan-tasks-completed-limit", "10", "25", "holds"],
  ["inspected-agencies-total", "0", "21", "misprint"], // 3 + 18
  ["inspection-issues-resolved-rate", "100", "100", "holds"], // 6 / 6 = 100.0000%
  ["inspection-issues-resolved-limit", "6", "6", "holds"],
  ["assigned-tasks-parts-limit", "53", "54", "holds"], // 54 - 0 - 0
  ["legal-documents-total", null, null, "not-checkable"],
  ["inspected-documents-to-handle-limit", null, null, "not-checkable"],
  ["inspected-documents-handled-rate", null, null, "not-checkable"],
  ["inspected-documents-handled-limit", null, null, "not-checkable"],
  ["reviewed-documents-to-handle-limit", "63", "63", "holds"],
  ["reviewed-documents-handled-rate", "100", "100", "holds"], // 63 / 63 = 100.0000%
  ["reviewed-documents-handled-limit", "63", "63", "holds"],
  ["provincial-procedures-limit", "1845", "2141", "holds"],
  ["commune-procedures-limit", "381", "2141", "holds"],
  ["procedures-total-limit", "2141", "2226", "holds"], // 1845 + 381
  ["procedures-any-place-limit", null, null, "not-checkable"],
  ["departments-dossiers-on-time-rate", "99.91", "99.91", "holds"], // 12459 / 12470 = 99.9118%
  ["departments-dossiers-on-time-limit", "12459", "12470", "holds"],
  ["communes-dossiers-on-time-rate", "99.97", "99.97", "holds"], // 139352 / 139398 = 99.9670%
  ["communes-dossiers-on-time-limit", "139352", "139398", "holds"],
  ["feedback-settled-rate", "88.89", "88.89", "holds"], // 72 / 81 = 88.8889%
  ["feedback-settled-limit", "72", "81", "holds"],
  ["public-service-units-parts", "1075", "1075", "holds"], // 7 + 139 + 929
  ["civil-servants-present-limit", "5267", "7010", "holds"],
  ["public-employees-present-limit", "23588", "34079", "holds"],
  ["service-units-job-positions-limit", "1075", "1075", "holds"],
  ["investment-disbursed-rate", "54", "54", "holds"], // 6915541 / 12810233 = 53.9845%
  ["investment-disbursed-limit", "6915541", "12810233", "holds"],
  ["autonomy-units-parts", "1102", "1102", "holds"], // 1 + 55 + 116 + 930
  ["partly-autonomous-units-parts", "116", null, "not-checkable"],
  ["service-units-two-areas", "1102", "1075", "difference"],
  ["end-to-end-services-rate", "29.4", "29.4", "holds"], // 275 / 934 = 29.4433%
  ["end-to-end-services-limit", "275", "934", "holds"],
  ["services-with-online-dossiers-rate", "94", "94", "holds"], // 1024 / 1088 = 94.1176%
  ["services-with-online-dossiers-limit", "1024", "1088", "holds"],
  ["end-to-end-online-dossiers-rate", "71.75", "71.75", "holds"], // 138828 / 193480 = 71.7532%
  ["end-to-end-online-dossiers-part", "138828", "193480", "holds"],
  ["partly-online-dossiers-rate", "70.4", "70.5", "rounding", "cut"], // 126932 / 180079 = 70.4868%
  ["partly-online-dossiers-part", "126932", "180079", "holds"],
  ["payment-procedures-rate", "100", "100", "holds"], // 892 / 892 = 100.0000%
  ["payment-procedures-part", "892", "892", "holds"],
  ["procedures-with-fees-limit", "892", "2141", "holds"],
];
