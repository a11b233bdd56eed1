/** What the commands (scripts/) and the page of mistakes (src/dev) say to editors. */
export const tools = {
  written: (files: string) => `Đã ghi ${files}.`,
  /** What any command says where it cannot go on. */
  command: {
    usage: (read: string, known: string) =>
      `Không hiểu “${read}”. Lệnh này dùng: ${known || "không có tùy chọn nào"}; mỗi tùy chọn có giá trị thì viết giá trị ngay sau.`,
    choice: (name: string, read: string, known: string) => `${name} không thể là “${read}”. Viết một trong: ${known}.`,
    folderMissing: (folder: string) => `Không có thư mục “${folder}”. Xem lại --root hoặc CCHC_ROOT.`,
    system: (path: string, reason: string) => `Không ghi hay đọc được ${path || "tệp"}: ${reason}.`,
    reasons: {
      EACCES: "không có quyền",
      EPERM: "không có quyền",
      EROFS: "ổ đĩa chỉ cho đọc",
      ENOSPC: "ổ đĩa đã đầy",
      EDQUOT: "đã dùng hết phần ổ đĩa được cấp",
      EFBIG: "tệp lớn hơn mức được phép",
      EMFILE: "mở quá nhiều tệp cùng lúc",
      ENOENT: "không có ở đó",
      ENOTDIR: "chỗ cần thư mục lại là một tệp",
      EISDIR: "chỗ cần tệp lại là một thư mục",
      EEXIST: "tên ấy đã có",
      ENOTEMPTY: "thư mục không trống",
      EBUSY: "đang có chương trình khác dùng",
      EIO: "ổ đĩa có lỗi",
      ELOOP: "lối tắt dẫn vòng về chính nó",
      ENAMETOOLONG: "tên quá dài",
      ENOMEM: "thiếu bộ nhớ",
    },
    own: (message: string) =>
      `Lệnh dừng vì một lỗi của chính phần mềm: ${message}. Gửi câu này cho người bảo trì; chạy lại với CCHC_DEBUG=1 để xem đầy đủ.`,
  },
  quarter: {
    usage: (command: string) => `Cách dùng: npm run ${command} 2025-q4`,
    shape: (read: string) => `“${read}” không phải là một quý. Viết như 2025-q4.`,
    missing: (quarter: string) =>
      `Chưa có thư mục data/quarters/${quarter}. Tạo trước bằng lệnh: npm run new-quarter ${quarter}`,
  },
  check: {
    unknownFormat: (read: string, known: string) => `Không có dạng “${read}”. Dùng một trong: ${known}.`,
  },
  build: {
    kept: "Trang đã dựng lần trước vẫn giữ nguyên.",
    running: (folder: string) => `Một lệnh khác đang dựng trang vào ${folder}/. Đợi nó xong rồi chạy lại.`,
    notASite: (folder: string) =>
      `“${folder}” không phải là thư mục để dựng trang: trang mới sẽ thay hết những gì trong đó. Chọn thư mục khác: --out dist`,
    done: (folder: string) => `Đã dựng xong trang vào thư mục ${folder}/.`,
  },
  serve: {
    open: (address: string) => `Trang đang mở ở ${address} (dừng: Ctrl+C)`,
    notBuilt: (folder: string) => `Chưa có trang trong thư mục ${folder}/. Chạy: npm run build`,
    portWrong: (port: string) => `Cổng “${port}” không dùng được. Viết một số từ 0 đến 65535: --port 4321`,
    cannotListen: (host: string, port: number, reason: string) =>
      `Không mở được trang ở ${host}:${port} (${reason}). Viết cổng khác: --port 8080`,
  },
  browser: {
    installing: "Đang cài trình duyệt cho các phép thử…",
    failed: "Không cài được trình duyệt. Cài Chromium hoặc Chrome rồi chạy lại.",
  },
  newQuarter: {
    exists: (path: string) => `Đã có ${path} nên không tạo lại. Muốn làm lại từ đầu thì tự xóa thư mục ấy trước.`,
    noForm: "Chưa có quý nào để biết biểu mẫu. Viết thêm: --form bnv-4625",
    formMissing: (form: string) => `Không có biểu mẫu “${form}” trong data/forms.`,
    created: (count: number, quarter: string) => `Đã tạo ${count} tệp cho ${quarter}.`,
    next: "Bước tiếp: điền report.json và nhập biểu (npm run import -- TỆP); khi ấy quý đã công bố được. Rồi xem từng ô có dấu ? và từng mục còn state: draft.",
    hints: {
      opening: (title: string) => `một câu nói kết quả của mục “${title}”: đã được bao nhiêu, còn thiếu gì.`,
      body: (title: string) =>
        `nội dung mục “${title}” theo báo cáo. Số, ngày và văn bản viết bằng thẻ, xem trang Hướng dẫn biên tập.`,
    },
  },
  import: {
    usage: "Cách dùng: npm run import -- TỆP [--quarter 2025-q4] [--verbatim]",
    finished: (quarter: string, next: string) =>
      `Quý mới nhất (${quarter}) đã làm xong nên không ghi vào. Mở quý mới: npm run new-quarter ${next}. Nếu đúng là muốn nhập lại quý ấy thì viết thêm: --quarter ${quarter}`,
    formBroken: "Biểu mẫu hoặc dữ liệu đang có lỗi nên chưa làm được. Chạy npm run check và sửa trước.",
    /** A problem with its place in the office's document. */
    place: (table: number, row: number, problem: string) => `Bảng ${table}, dòng ${row}: ${problem}`,
    sheetPlace: (sheet: string, row: number, problem: string) => `Trang tính “${sheet}”, dòng ${row}: ${problem}`,
    refused: "Không ghi gì vì:",
    taken: (count: number, all: number) => `Đã nhận ${count} trên ${all} dòng của biểu.`,
    filled: (count: number) => `Điền mới ${count} số.`,
    overwritten: "Ghi đè (trước → sau):",
    spared: "Tệp để trống, giữ nguyên như trước:",
    value: "số",
    note: "ghi chú",
    fromTo: (id: string, column: string, from: string, to: string) => `${id} ${column}: “${from}” → “${to}”`,
    keeps: (id: string, column: string, kept: string) => `${id} ${column}: “${kept}”`,
    trackedChanges: (count: number) =>
      `Tệp còn ${count} chỗ đang theo dõi thay đổi; đã đọc như đã chấp nhận tất cả. Xem lại trước khi công bố.`,
    notTaken: "Chưa hiểu hoặc chưa lấy:",
    differs: "Khác với mẫu:",
    wrongValues: "Số viết chưa đúng (đã chép nguyên văn, sửa trong tệp vừa ghi):",
    changed: (count: number) => `${count} dòng khác với tệp trước khi nhập.`,
    next: "Chạy tiếp: npm run check",
  },
  inbox: {
    title: "Làm từ báo cáo trong data/inbox",
    made: "Đã nhập các tệp dưới đây và lấy chúng ra khỏi data/inbox. Khung dưới mỗi tệp là điều lệnh nhập đã nói.",
    refused: "Chưa nhập được các tệp dưới đây; chúng vẫn nằm trong data/inbox. Sửa theo lý do rồi tải lại.",
    unknownFolder: "Tệp phải nằm trong thư mục của một quý, như data/inbox/2025-q4/.",
    next: "Xem từng ô còn dấu ? rồi gộp đề nghị này để công bố. Phép kiểm tra tự chạy khi có người sửa đề nghị, hoặc đóng nó rồi mở lại.",
    cut: "… Còn nữa; xem trong các tệp được sửa.",
  },
  exportForm: {
    title: (quarter: string) => `Biểu thống kê công tác cải cách hành chính, ${quarter}`,
  },
  review: {
    usage: "Cách dùng: npm run review -- NHÁNH-GỐC (nhánh, mã commit hoặc thư mục)",
    baseMissing: (name: string) => `Không có nhánh, commit hay thư mục “${name}”.`,
  },
  dev: {
    title: (count: number) => `${count} lỗi cần sửa`,
    lead: "Sửa trong tệp rồi lưu lại; trang sẽ tự hiện khi hết lỗi.",
  },
};
