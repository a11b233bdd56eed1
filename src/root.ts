/** The folder that holds `data/` and `content/`: this project, or another province's (CCHC_ROOT). */
export const ROOT = process.env["CCHC_ROOT"] ?? ".";
