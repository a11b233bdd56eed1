import { wordsOf } from "../core/word.ts";
import { languageWith } from "./language.ts";

/** Such as the tỉnh that all is about. */
const SILENT =
  "số của và có được các những đã sẽ đang trong về ở theo với do là cho từ đến tại khi này để trên cũng thì nên phải " +
  "hay vì mà bị một so tỷ tỉ lệ vào ra như tỉnh";
const ASKING = "bao nhiêu mấy gì nào sao đâu ai thế hỏi xem tìm kiếm";

export const vietnamese = languageWith(wordsOf, SILENT, ASKING);
