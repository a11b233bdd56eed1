import { wordsOf } from "../core/word.ts";

/** Words that are in many records and name nothing, such as the tỉnh that all is about; leaving them out keeps the index small. */
const SILENT =
  "số của và có được các những đã sẽ đang trong về ở theo với do là cho từ đến tại khi này để trên cũng thì nên phải " +
  "hay vì mà bị một so tỷ tỉ lệ vào ra như tỉnh";
/** What a question is made of, beside the words that are looked for. */
const ASKING = "bao nhiêu mấy gì nào sao đâu ai thế hỏi xem tìm kiếm";

const tokens = (text: string) => new Set(wordsOf(text).map(({ token }) => token));
const folded = (text: string) => new Set(wordsOf(text).map((word) => word.folded));

/** Words that are not indexed, by token. */
export const SILENT_TOKENS: ReadonlySet<string> = tokens(SILENT);
/** Words that a query may drop, by token and, where it is typed without accents, folded. */
export const OPTIONAL_TOKENS: ReadonlySet<string> = tokens(`${SILENT} ${ASKING}`);
export const OPTIONAL_FOLDED: ReadonlySet<string> = folded(`${SILENT} ${ASKING}`);
