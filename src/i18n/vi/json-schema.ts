/** What an editor's program shows beside each key of the JSON files; "" is the file itself. */
export const jsonSchema: Record<"report" | "publisher", Readonly<Record<string, string>>> = {
  report: {
    "": "Phần đầu của báo cáo một quý.",
    quarter: "Quý, giống tên thư mục: 2025-q4.",
    number: "Số của báo cáo: 15/BC-UBND.",
    issued: "Ngày ban hành, năm-tháng-ngày: 2025-09-19.",
    published: "Ngày quý này lên trang lần đầu, cho tin mới; không biết thì bỏ mục này.",
    title: "Tên báo cáo như trên văn bản.",
    period: "Ngày đầu và ngày cuối của kỳ báo cáo.",
    cutOff: "Ngày mà báo cáo gọi là thời điểm báo cáo.",
    issuer: "Cơ quan ban hành.",
    recipient: "Nơi nhận.",
    form: "Biểu mẫu, là tên thư mục trong data/forms.",
    original:
      "Bản gốc của báo cáo lấy ở đâu: url là địa chỉ trên mạng, ask là nơi hỏi (cơ quan, điện thoại). Cái nào chưa có thì để trống; chưa có cả hai thì bỏ mục này.",
    dates:
      'Những ngày mà lời văn nhắc đến, dùng bằng thẻ <Ngay id="…" />. seriesBreak: từ ngày đó tỉnh là một tỉnh khác, số liệu trước và sau không so với nhau.',
  },
  publisher: {
    "": "Ai công bố trang này.",
    id: "Mã của trang này, đặt một lần rồi giữ nguyên: mã định danh của số liệu và tin mới làm từ mã này, nên trang đổi tên thì chúng không đổi.",
    refArea: "Mã tỉnh, thành phố theo danh mục của Cục Thống kê, hai chữ số: 19 hoặc 04.",
    province: "Tên tỉnh, thành phố.",
    authority: "Cơ quan chịu trách nhiệm về báo cáo.",
    name: "Tên của trang.",
    licence: "Giấy phép của số liệu và lời văn.",
    contact:
      "Người hoặc bộ phận nhận báo lỗi: name là tên, url hoặc email là cách liên hệ. Để trống nếu chưa có; máy kiểm sẽ nhắc.",
    baseUrl: "Địa chỉ của trang khi đã lên mạng, bắt đầu bằng https://; để trống nếu chưa có.",
  },
};
