import type { Mistake, MistakeCode } from "../../core/mistake.ts";

type Sentence = (mistake: Pick<Mistake, "read" | "write" | "near" | "among">) => string;

const meant = (write: string, otherwise: string) => (write ? `Viết: ${write}` : otherwise);
const listed = (among = "data/") => `Xem danh sách mã trong ${among}.`;
const near = (write: string, among?: string) =>
  write ? `Có phải là: ${write}? ${among ? listed(among) : ""}`.trim() : listed(among);

/** `a → b`, where a blank side is said to be one. */
const change = (read: string) => read.replace(/^ → /, "trống → ").replace(/ → $/, " → trống");
const inRevisions = (row: string) =>
  `thêm vào tệp revisions.csv cùng thư mục dòng sau, thay hai chỗ “…” bằng ngày sửa và lý do (tệp chưa có thì dòng đầu là id,column,from,to,date,reason_vi,reason_en): ${row}`;

/** What is wrong. What to write instead. */
export const mistakes: Record<MistakeCode, Sentence> = {
  "file-missing": () => "Thiếu tệp này. Khôi phục tệp từ lần lưu trước hoặc tạo lại với dòng tiêu đề đúng.",
  "file-empty": ({ write }) => `Tệp rỗng. Dòng đầu phải là: ${write}`,
  "file-encoding": () => "Tệp không phải UTF-8 nên dấu tiếng Việt có thể sai. Trong Excel, lưu lại bằng “CSV UTF-8”.",
  "file-unknown": () => "Không có phần nào của trang đọc tệp này. Đổi lại đúng tên hoặc xóa tệp.",
  "file-name": ({ read, write }) =>
    `Tên “${read}” không dùng được làm tên tệp và địa chỉ trên mọi máy, hoặc là tên của một trang khác. Viết chữ thường không dấu, nối bằng gạch ngang${write ? `, ví dụ: ${write}` : ""}.`,
  "file-link": () =>
    "Đây không phải là tệp thường mà là một lối tắt (symbolic link) hoặc thứ khác. Xóa đi rồi đưa chính tệp vào.",
  "file-closed": () => "Không có quyền đọc tệp này. Mở quyền đọc rồi chạy lại.",
  "file-too-large": ({ read }) =>
    `Tệp quá lớn để kiểm tra (${read}), có thể là nhầm tệp. Xóa phần thừa, hoặc chia thành nhiều tệp.`,
  "nesting-too-deep": ({ read }) => `Quá nhiều lớp lồng nhau ở đây (hơn ${read}). Viết phẳng lại.`,
  "merge-conflict": ({ read }) =>
    `Còn dòng “${read}” do Git để lại khi hai người cùng sửa một chỗ. Giữ một trong hai phần rồi xóa các dòng <<<<<<<, =======, >>>>>>>.`,
  "csv-quote": ({ read }) =>
    `Dấu ngoặc kép mở và đóng không khớp ở dòng “${read}”. Bọc cả ô bằng "…" và viết "" cho dấu ngoặc kép bên trong.`,
  "csv-header-missing": ({ read, write }) => `Dòng tiêu đề thiếu cột “${write}” (đọc được: ${read}). Thêm cột này.`,
  "csv-header-unknown": ({ read, write }) => `Không có cột nào tên “${read}”. Các cột đúng: ${write}`,
  "csv-header-twice": ({ read }) => `Cột “${read}” có hai lần. Giữ lại một cột.`,
  "csv-cells-too-many": ({ read }) =>
    `Dòng có nhiều ô hơn tiêu đề, ô thừa là “${read}”. Nếu ô có dấu phân cách bên trong, bọc ô bằng "…".`,
  "csv-cells-too-few": ({ read, write }) =>
    `Dòng chỉ có một ô “${read}”, có thể dùng nhầm dấu phân cách. Viết đủ các ô theo thứ tự: ${write}`,
  "cell-control-character": ({ read, write }) =>
    `“${read}” có ký tự không nhìn thấy, hoặc đảo chiều chữ. ${meant(write, "Gõ lại chỗ này.")}`,
  "cell-formula": ({ read, write }) =>
    `Ô “${read}” bắt đầu như một công thức bảng tính. ${meant(write, "Viết kết quả thay cho công thức.")}`,
  "letters-tcvn": ({ read }) =>
    `“${read}” là chữ gõ theo bảng mã cũ TCVN3 (ABC, phông .VnTime). Đổi sang Unicode bằng bộ gõ rồi chép lại.`,
  "letters-vni": ({ read }) =>
    `“${read}” là chữ gõ theo bảng mã cũ VNI (phông VNI-Times). Đổi sang Unicode bằng bộ gõ rồi chép lại.`,
  "letters-mojibake": ({ read }) =>
    `“${read}” là chữ UTF-8 bị đọc sai bảng mã. Mở lại tệp gốc bằng UTF-8 rồi chép lại.`,
  "letters-look-alike": ({ read, write }) =>
    `“${read}” có chữ cái của bảng chữ khác trông giống chữ Việt (như Ð thay Đ). ${meant(write, "Gõ lại từ này.")}`,
  "cell-too-long": ({ read, write }) => `Ô dài ${read} chữ cái, nhiều nhất là ${write}. Viết ngắn lại.`,
  "word-too-long": ({ read, write }) =>
    `“${read}” dài hơn ${write} chữ cái mà không có chỗ xuống dòng, nên vỡ trang trên điện thoại. Thêm khoảng trắng hoặc gạch ngang.`,
  "cell-missing": ({ read, write }) =>
    `Ô “${read}” bắt buộc mà để trống. Điền ô này${write ? `, ví dụ: ${write}` : "."}`,
  "cell-not-allowed": ({ read, write, near }) =>
    `“${read}” không dùng được ở cột này. ${near ? `Có phải là: ${near}? ` : ""}${meant(write, "Xem hướng dẫn biên tập.")}`,
  "english-missing": ({ read, write }) => `Thiếu bản tiếng Anh (${read}). Chưa dịch thì thêm vào đây: ${write}`,
  "id-shape": ({ read }) =>
    `Mã “${read}” sai dạng. Mã chỉ tiêu viết như VII.4.3.1; mã khác viết bằng chữ thường không dấu, nối bằng gạch ngang.`,
  "id-twice": ({ read }) => `Mã “${read}” đã có ở dòng trên. Mỗi mã chỉ một dòng: xóa dòng thừa hoặc đổi mã.`,
  "id-unknown": ({ read, write, among }) => `Không có mã “${read}”. ${near(write, among)}`,
  "row-missing": ({ read, write }) =>
    `Thiếu dòng của chỉ tiêu ${read}. Không có số liệu thì vẫn viết dòng trống: ${write}`,
  "form-blank": ({ read }) => `Cả ${read} dòng của biểu đều trống. Nhập biểu của cơ quan, hoặc điền số vào tệp này.`,
  "carried-unconfirmed": ({ read }) =>
    `“${read}” mang từ quý trước sang và còn dấu ? nên chưa dùng được. Còn đúng thì xóa dấu ?; không thì viết theo báo cáo quý này, hoặc xóa dòng.`,
  "date-shape": ({ read, write }) => `Ngày “${read}” sai dạng. Viết: ${write || "năm-tháng-ngày, ví dụ 2025-09-15"}`,
  "date-impossible": ({ read }) => `Không có ngày “${read}” trong lịch. Xem lại ngày, tháng.`,
  "period-order": ({ read, write }) =>
    `Ngày cuối ${read} đứng trước ngày đầu ${write}. Viết một ngày từ ${write} trở đi, hoặc sửa cột period_start.`,
  "as-of-unnamed": ({ read, write }) =>
    `Ghi chú và tên chỉ tiêu không nói đến ngày ${read}. ${meant(write, "Để trống ô này; không đoán ngày.")}`,
  "as-of-missing": ({ read, write }) =>
    `Ghi chú “${read}” nói số liệu là của ngày nào mà cột as_of không ghi. Thêm cột as_of nếu chưa có và viết: ${write}`,
  "number-decimal-point": ({ read, write }) =>
    `Số “${read}” dùng dấu chấm cho phần thập phân. Viết: ${write} (nếu chấm là ngăn hàng nghìn thì viết đủ ba chữ số sau dấu chấm)`,
  "number-english-grouping": ({ read, write }) => `Số “${read}” viết theo kiểu tiếng Anh. Viết: ${write}`,
  "number-bad-grouping": ({ read }) =>
    `Số “${read}” có dấu chấm, dấu phẩy sai chỗ. Chấm ngăn từng nhóm ba chữ số, phẩy đứng trước phần thập phân: 1.587 hoặc 99,91`,
  "number-space": ({ read, write }) =>
    `Số “${read}” có khoảng trắng ở giữa. ${meant(write, "Nếu là hai số thì mỗi số một dòng.")}`,
  "number-letter": ({ read, write }) =>
    `Số “${read}” có chữ cái giống chữ số (O thay 0, l thay 1). ${meant(write, "Gõ lại bằng chữ số.")}`,
  "number-full-width": ({ read, write }) =>
    `Số “${read}” dùng chữ số toàn khổ. ${meant(write, "Gõ lại bằng chữ số thường.")}`,
  "number-percent-on-count": ({ read, write }) =>
    `“${read}” có dấu % nhưng đơn vị không phải là phần trăm. Viết: ${write} hoặc sửa đơn vị`,
  "number-decimals-on-count": ({ read, write }) =>
    `“${read}” có phần thập phân nhưng đây là số đếm. ${meant(write, "Viết số nguyên.")}`,
  "number-grouped-percent": ({ read, write }) => `Tỷ lệ “${read}” có dấu chấm hàng nghìn. Viết: ${write}`,
  "number-with-words": ({ read, write }) =>
    `Ô số có chữ: “${read}”. ${meant(write, "Chỉ viết số.")} (từ như “hơn”, “gần” và đơn vị có cột riêng)`,
  "number-fraction": ({ read, write }) => `“${read}” là hai số. Mỗi số một dòng, dòng này viết: ${write}`,
  "number-range": ({ read }) =>
    `“${read}” là một khoảng, không phải một số. Viết một số, phần còn lại đưa vào ghi chú.`,
  "number-spreadsheet-error": ({ read }) =>
    `“${read}” là lỗi của bảng tính, không phải số. Mở tệp gốc và chép lại giá trị.`,
  "number-dash": ({ read }) => `“${read}” không phải số. Không báo cáo thì để trống; bằng không thì viết: 0`,
  "number-negative": ({ read }) => `Số âm “${read}” ở nơi chỉ có số từ 0 trở lên. Viết số không có dấu trừ.`,
  "number-leading-zero": ({ read, write }) =>
    `“${read}” vừa có số 0 đứng đầu vừa có dấu chấm nên không rõ nghĩa. Viết: ${write}`,
  "number-unreadable": ({ read }) =>
    `Không đọc được “${read}” thành số. Viết như 1.587 hoặc 99,91; không báo cáo thì để trống.`,
  "answer-not-allowed": ({ read, write }) => `Câu trả lời “${read}” không có trong biểu mẫu. Viết một trong: ${write}`,
  "answer-missing-choices": ({ read }) =>
    `Chỉ tiêu này cần danh sách câu trả lời (đọc được “${read}”). Viết như: 1=Có/Yes|0=Không/No`,
  "unit-mismatch": ({ read, write }) =>
    `Không cộng hay so sánh được vì khác đơn vị: ${read}. ${meant(write, "Xem lại các mã trong dòng.")}`,
  "relation-shape": ({ read, write }) => `Số lượng mã “${read}” không hợp với loại quan hệ này. Viết như: ${write}`,
  "relation-loop": ({ read }) => `Mã “${read}” có mặt hai lần trong cùng một quan hệ. Mỗi mã chỉ viết một lần.`,
  "mapping-missing": ({ read, write }) =>
    `Các biểu mẫu ${read} đều không có mapping.csv. Chỉ mẫu công bố đầu tiên được không có; mẫu thêm sau phải nói dòng nào nối tiếp mẫu kia. Tạo tệp với dòng đầu: ${write}`,
  "mapping-loop": ({ read }) => `Dòng “${read}” nối vòng về chính nó qua các mapping.csv. Xóa một dòng nối.`,
  "mapping-differs": ({ read }) =>
    `Hai dòng không cùng loại, đơn vị, cách đo hoặc các câu trả lời (${read}) nên không phải một chỉ tiêu. Xóa dòng nối này.`,
  "chart-shape": ({ read, write }) =>
    `Số lượng mã “${read}” không hợp với dạng biểu đồ này. ${meant(write, "Để trống ô này.")}`,
  "chart-labels": ({ read, write }) =>
    `Số nhãn trong “${read}” không bằng số phần được vẽ. Viết ${write} nhãn, cách nhau bằng dấu |, hoặc để trống.`,
  "chart-whole": ({ read }) =>
    `Các phần của biểu đồ không cộng lại bằng tổng mà báo cáo nêu (${read}). Để trống cột whole và dùng dạng ranked, hoặc xem lại các mã.`,
  "explanation-missing": ({ read, write }) => `Chỗ không khớp “${read}” chưa có lời giải thích. Thêm dòng: ${write}`,
  "explanation-stale": ({ read }) => `Lời giải thích cho “${read}” không còn điều gì để giải thích. Xóa dòng này.`,
  "revision-missing": ({ read, write }) =>
    `Nội dung đã công bố bị đổi (${change(read)}) mà chưa có lý do. Trả lại như cũ, hoặc ${inRevisions(write)}`,
  "revision-mismatch": ({ read, write }) =>
    `“${read}” không nối được với lần sửa trước hoặc với giá trị hiện nay. ${meant(write, "Cột from và to phải khác nhau.")}`,
  "revision-early": ({ read, write }) =>
    `Ngày sửa ${read} có trước ngày của báo cáo. Viết một ngày từ ${write} trở đi.`,
  "revision-day": ({ read, write }) =>
    `Ngày sửa ${read} không sau lần công bố gần nhất, nên sẽ làm đổi một phiên bản đã có người trích dẫn. Mỗi ngày một phiên bản: viết một ngày sau ${write}; hôm nay đã công bố thì viết ngày mai.`,
  "revision-gone": ({ read, write }) =>
    `Lần sửa ngày ${read} đã công bố mà dòng của nó không còn. Trả lại trong revisions.csv dòng: ${write}`,
  "published-gone": ({ read, write }) =>
    `Mã “${read}” đã công bố mà nay không còn. Trả lại dòng có mã này, hoặc ${inRevisions(write)}`,
  "published-derived": ({ read, write }) =>
    `Phiên bản đầu tiên nay cho kết quả khác lúc công bố (${read}). Xem lại phần mềm và các bảng dùng chung. Nếu kết quả mới mới là đúng, ${write ? `viết dòng: ${write}` : "xóa dòng này"}`,
  "json-syntax": ({ read }) => `JSON sai cú pháp (${read}). Kiểm tra dấu phẩy, dấu ngoặc và dấu ngoặc kép ở đây.`,
  "json-value": ({ read, write }) =>
    `Giá trị không đúng: ${read}. ${meant(write, "Xem tệp của quý trước để biết dạng đúng.")}`,
  "json-key-twice": ({ read }) => `Khóa “${read}” có hai lần trong cùng một cặp ngoặc. Giữ lại một.`,
  "quarter-shape": ({ read, write }) => `Tên thư mục quý “${read}” sai dạng. ${meant(write, "Viết như 2025-q4")}`,
  "quarter-mismatch": ({ read, write }) => `Quý trong tệp là “${read}” nhưng thư mục là của quý khác. Viết: ${write}`,
  "report-early": ({ read, write }) =>
    `Ngày trước khi quý này bắt đầu (${read}), có thể còn là của quý trước. Viết một ngày từ ${write} trở đi.`,
  "report-late": ({ read, write }) =>
    `Ngày ban hành ${read} sau khi quý kết thúc hơn một năm. Xem lại năm; ngày muộn nhất là ${write}.`,
  "published-early": ({ read, write }) =>
    `Ngày công bố trên trang ${read} trước ngày ban hành. Viết một ngày từ ${write} trở đi; không biết thì bỏ mục này.`,
  "report-twice": ({ read, write }) =>
    `Số báo cáo “${read}” đã là của quý ${write} trong cùng năm. Viết số của báo cáo quý này.`,
  "mdx-syntax": ({ read }) => `Không đọc được phần chữ này (${read}). Kiểm tra dấu < > { } và thẻ chưa đóng.`,
  "mdx-import": ({ read }) => `Không được dùng import hay export: “${read}”. Xóa dòng này.`,
  "mdx-expression": ({ read }) => `Không được dùng biểu thức {${read}}. Viết chữ bình thường hoặc dùng <So id="…" />.`,
  "mdx-component": ({ read, write }) => `Không có thành phần ${read}. Dùng: ${write}`,
  "mdx-attribute": ({ read, write }) =>
    `Thuộc tính “${read}” không dùng được ở đây. ${write ? `Dùng: ${write}` : "Xóa thuộc tính này."}`,
  "mdx-html": ({ read }) =>
    `Không dùng được “${read}” ở đây. Chỉ viết đoạn văn, danh sách, chữ đậm, chữ nghiêng, liên kết và các thành phần đã cho.`,
  "mdx-link": ({ read, write }) => `Địa chỉ liên kết “${read}” không an toàn. Viết địa chỉ bắt đầu bằng: ${write}`,
  "mdx-link-root": ({ read, write }) =>
    `Liên kết “${read}” tính từ gốc máy chủ, nên hỏng khi trang nằm trong thư mục con. Viết: ${write}`,
  "mdx-link-missing": ({ read, write }) =>
    `Không có trang hay chỗ nào ở “${read}”. ${write ? `Có phải là: ${write}?` : "Mở trang cần dẫn tới rồi chép lại địa chỉ."}`,
  "mdx-image": ({ read, write }) =>
    `Không dùng được ảnh “${read}”. Ảnh chỉ dùng trong content/pages, đặt ở public/huong-dan/ và viết: ![mô tả](${write})`,
  "mdx-image-text": ({ read, write }) =>
    `Ảnh “${read}” chưa có lời mô tả cho người không nhìn thấy ảnh. Viết: ${write}`,
  "image-broken": () => "Ảnh này không đọc được: tệp PNG hỏng, hoặc quá lớn. Lưu lại ảnh dưới dạng PNG.",
  "public-file": ({ read, write }) =>
    `Tệp “${read}” sẽ lên thẳng trang mà không qua kiểm tra. Thư mục public chỉ nhận ảnh PNG của hướng dẫn, như ${write}. Xóa tệp này đi.`,
  "mdx-image-missing": ({ read, write }) => `Không có tệp ảnh “${read}”. ${near(write)}`,
  "mdx-heading": ({ read }) =>
    `Trong mục của báo cáo không viết tiêu đề (${read}). Tiêu đề lấy từ outline.csv; dùng chữ **đậm** nếu cần.`,
  "mdx-frontmatter": ({ write }) => `Phần đầu tệp thiếu hoặc sai. Viết:\n${write}`,
  "mdx-emphasis": ({ read }) =>
    `Dấu “${read}” không mở hay đóng chữ đậm, chữ nghiêng nào nên sẽ hiện ra nguyên dạng. Viết sát chữ ở cả hai đầu: **chữ đậm**; muốn hiện dấu thì viết \\${read[0]}.`,
  "prose-digit": ({ read }) =>
    `Chữ số “${read}” viết thẳng trong bài. Dùng <So id="…" />, <Ngay id="…" /> hoặc <VanBan id="…" />; tên riêng thì thêm vào data/prose-exceptions.csv.`,
  "prose-opening": ({ write }) => `Mục phải mở đầu bằng đúng một đoạn nói kết quả chính của nó. Viết ở đầu: ${write}`,
  "footnote-missing": ({ read, write }) => `Chú thích ${read} thiếu một nửa. Thêm vào cùng tệp: ${write}`,
  "footnote-twice": ({ read }) => `Chú thích ${read} có hai lần trong tệp. Giữ lại một.`,
  "section-twice": ({ read }) => `Mục ${read} đã có ở tệp khác. Gộp hai tệp hoặc sửa số mục.`,
  "english-alone": ({ read }) =>
    `“${read}” có bản tiếng Anh mà không có bản tiếng Việt. Thêm tệp tiếng Việt bên cạnh thư mục en, sửa số mục hay tên tệp, hoặc xóa tệp này.`,
  "english-differs": ({ read, write }) =>
    write
      ? `Bản tiếng Việt của mục này có ${read} mà bản tiếng Anh không có. Thêm: ${write}`
      : `${read} có trong bản tiếng Anh của mục này mà bản tiếng Việt không có. Xóa đi, hoặc thêm vào bản tiếng Việt.`,
  "figure-unused": ({ read, write }) => `Số liệu ${read} không có mặt trong bài viết của mục. Thêm vào mục: ${write}`,
  "document-unused": ({ read, write }) => `Văn bản ${read} không có mặt trong bài viết của mục. Thêm vào mục: ${write}`,
};
