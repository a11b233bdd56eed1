/** What the files say about themselves to other programs. */
export const metadata = {
  report: (title: string, number: string) => `${title}, số ${number}`,
  source: (issuer: string, report: string, date: string) => `${issuer}: ${report}, ngày ${date}`,
  description: (report: string, issuer: string) => `${report}, ${issuer}.`,
  keyword: "cải cách hành chính",
};
