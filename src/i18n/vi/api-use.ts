/** What a program meets beside the files: a file that is not there, and a browser that is not let. */
export const apiUse = {
  errors: "Khi không có tệp",
  errorsText:
    "Địa chỉ không có tệp thì máy chủ trả mã 404, kèm một trang HTML chứ không phải JSON: xem mã trạng thái trước khi đọc. Không có mã lỗi nào khác của riêng API. Mã của các chỉ tiêu, số, phép đối chiếu, văn bản thì lấy trong các danh sách.",
  cors: "Đọc từ trang web khác (CORS)",
  corsText:
    "Python, R, curl và bảng tính đọc được ngay. Trong trình duyệt, trang ở tên miền khác chỉ đọc được khi nơi đặt trang này gửi kèm dòng Access-Control-Allow-Origin: *. GitHub Pages gửi sẵn; nơi khác thì người quản trị thêm một lần, như dưới đây. Lệnh này cho biết đã có hay chưa:",
  hosts: "Cách thêm ở các nơi thường dùng",
};
