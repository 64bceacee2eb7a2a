# Lời của ./congmo bằng tiếng Việt. Khoá giống hệt text/en.sh; có kiểm thử so sánh.
words_vi() {
  case "$1" in
    help) cat <<'T'
Cổng Mở. Cách dùng: ./congmo LỆNH
  run      chạy cổng thông tin và khu biên tập trên máy này, kèm nội dung mẫu
  test     kiểm tra tất cả: mã nguồn, trang, rào cản tiếp cận
  check    tìm rào cản tiếp cận trên một trang, một tệp hay một website
  bench    đo tốc độ và độ bền
  backup   sao lưu toàn bộ: tài liệu, ấn bản, kết quả kiểm tra, tệp, nhật ký
  restore  khôi phục một bản sao lưu vào nơi trống
  export   xuất một trang thông tin để mang đi nơi khác
  import   nhập một trang đã xuất, hoặc bài từ WordPress, RSS, Atom
  database chạy riêng cơ sở dữ liệu nhúng, cho hai tiến trình cùng dùng
Mỗi lệnh đều có --help. Đặt CONGMO_LANG=vi hoặc en để chọn ngôn ngữ.
T
    ;;
    run-help) cat <<'T'
./congmo run: chạy cms-api và portal-site với cơ sở dữ liệu nhúng, nạp nội dung mẫu ở lần đầu. Dừng bằng Ctrl-C.
Biến môi trường:
  CONGMO_PORTAL_PORT     cổng mạng của cổng thông tin (8080)
  CONGMO_API_PORT        cổng mạng của API và khu biên tập (8081)
  CONGMO_DATA            thư mục dữ liệu (./data)
  CONGMO_MONGODB_URI     dùng một máy chủ MongoDB thay cho cơ sở dữ liệu nhúng
  CONGMO_DATABASE_NAME   tên cơ sở dữ liệu trên máy chủ đó (congmo)
  CONGMO_ADMIN_PASSWORD  mật khẩu lần đầu của cả ba tài khoản (mặc định: ngẫu nhiên)
T
    ;;
    test-help) cat <<'T'
./congmo test: dựng, chạy mọi kiểm thử và cổng kiểm tra tiếp cận trong trình duyệt thật.
  --all          thêm ma trận dài: mọi trang × mọi khổ màn hình × mọi bảng màu
  --mongodb URI  chạy mọi kiểm thử có dùng cơ sở dữ liệu trên một máy chủ MongoDB có sẵn, trong các cơ sở dữ liệu riêng (test-…, river-…)
Cài Chromium từ gói của hệ điều hành nếu còn thiếu và được phép.
T
    ;;
    bench-fuzz) echo '%s yêu cầu trái khoáy tới từng thao tác, seed %s' ;;
    bench-help) cat <<'T'
./congmo bench durability [--kills N]: giết cms-api bằng kill -9 N lần (100) trong lúc người biên tập viết, xuất bản, sửa, dời, rút, hẹn giờ và nạp ảnh;
  rồi tìm lại mọi việc đã xác nhận cùng thay đổi và nhật ký của nó, và so cổng thông tin với bản dựng lại. Sau đó đo việc ghi của cơ sở dữ liệu nhúng.
./congmo bench accessibility --cases THƯ-MỤC: chấm bộ kiểm tiếp cận trên những trang đã có kết luận được công bố, đặt cạnh riêng axe-core.
./congmo bench api [--documents N,N]: đo chi phí của một bài, một danh sách, câu trả lời 304 và việc nhập bài khi có N văn bản (12000), theo thời gian bộ xử lý, và bộ nhớ.
./congmo bench freshness: đo thời gian từ lúc xuất bản đến lúc bạn đọc thấy bài.
./congmo bench fuzz [--requests N] [--seed N]: gửi N yêu cầu trái khoáy (2000) tới từng thao tác đã mô tả của API; mọi câu trả lời phải có trong tài liệu,
  mọi lời từ chối phải nêu rõ sai ở đâu. Cùng một seed thì lặp lại lần thử, trừ những mã được tạo mới.
T
    ;;
    backup-help) cat <<'T'
./congmo backup THƯ-MỤC: chép toàn bộ hệ thống (tài liệu, mọi ấn bản, kết quả kiểm tra, tệp, nhật ký, tài khoản) vào một thư mục trống.
Chạy được trong lúc hệ thống đang phục vụ. Bị ngắt giữa chừng thì chạy lại với cùng thư mục để làm nốt. Không ghi đè bản lưu đã xong.
Bản lưu chứa cả bản nháp và tài khoản: hãy giữ nó kín như giữ chính hệ thống.
  CONGMO_DATA, CONGMO_MONGODB_URI  hệ thống cần sao lưu, như với ./congmo run
Mã thoát: 0 xong, 2 gõ sai, 3 không tới được cơ sở dữ liệu, 5 thư mục đã có thứ khác, 6 hệ thống thiếu tệp hoặc ấn bản.
T
    ;;
    restore-help) cat <<'T'
./congmo restore THƯ-MỤC: nạp một bản sao lưu vào nơi còn trống, giống hệt lúc sao lưu. Kiểm từng byte của bản lưu trước khi ghi.
Bị ngắt giữa chừng thì chạy lại để làm nốt; chưa xong thì cms-api không khởi động. Không bao giờ ghi đè dữ liệu đang có.
  CONGMO_DATA, CONGMO_MONGODB_URI  nơi nạp vào, như với ./congmo run
Mã thoát: 0 xong, 2 gõ sai, 3 không tới được cơ sở dữ liệu, 4 không có bản lưu hoặc bản lưu hỏng, 5 nơi nạp không trống.
T
    ;;
    export-help) cat <<'T'
./congmo export TRANG THƯ-MỤC: xuất một trang thông tin (theo mã, ví dụ bo-mau) vào thư mục trống: tài liệu, mọi ấn bản, kết quả kiểm tra, tệp,
lịch hẹn, nhật ký. Tài khoản không đi theo. Bị ngắt giữa chừng thì chạy lại để làm nốt. Không ghi đè bản đã xong.
  CONGMO_DATA, CONGMO_MONGODB_URI  hệ thống để xuất từ đó, như với ./congmo run
Mã thoát: 0 xong, 2 gõ sai, 3 không tới được cơ sở dữ liệu, 4 không có trang này, 5 thư mục đã có thứ khác, 6 hệ thống thiếu tệp hoặc ấn bản.
T
    ;;
    import-help) cat <<'T'
./congmo import THƯ-MỤC: nhập một trang thông tin đã xuất vào hệ thống chưa có trang đó. Kiểm từng byte trước khi ghi, không ghi đè gì.
Bạn đọc thấy nội dung đang công bố như ở nơi cũ. Bị ngắt giữa chừng thì chạy lại để làm nốt.
./congmo import TỆP --site TRANG: đọc bản xuất WordPress (WXR), RSS hoặc Atom thành bản nháp, qua bộ kiểm tra. Chạy lại không tạo bài trùng.
  --site TRANG      trang thông tin nhận bài (bắt buộc)
  --locale NGÔN-NGỮ ngôn ngữ của bài (ngôn ngữ đầu của trang)
  --section MÃ      mục tin cho mọi bài (UUID)
  --uploads THƯ-MỤC bản sao của wp-content/uploads, để lấy ảnh
  --report TỆP      báo cáo từng bài, mỗi dòng một bài (TỆP.report.jsonl)
  CONGMO_DATA, CONGMO_MONGODB_URI  hệ thống để nhập vào, như với ./congmo run
Mã thoát: 0 xong, 2 gõ sai, 3 không tới được cơ sở dữ liệu, 4 không có bản xuất hoặc bản bị hỏng, 5 đã có trang hay nội dung cùng mã,
6 có bài không nhận được (xem báo cáo).
T
    ;;
    database-help) cat <<'T'
./congmo database [--port N]: chạy riêng cơ sở dữ liệu nhúng, chỉ nghe trên máy này, cho nhiều tiến trình cms-api cùng dùng. Dừng bằng Ctrl-C.
Để dùng thử và cho website nhỏ; khi chạy thật nhiều máy hãy dùng một máy chủ MongoDB.
  --port N     cổng mạng (27018)
  CONGMO_DATA  thư mục dữ liệu (./data). Các tiến trình cms-api cần chung thư mục này, vì tệp nằm ở đó.
T
    ;;
    unknown-command) echo 'Không có lệnh «%s». Gõ ./congmo help để xem các lệnh.' ;;
    unknown-option) echo 'Lệnh %s không có tuỳ chọn «%s». Gõ thêm --help để xem cách dùng.' ;;
    needs-value) echo 'Tuỳ chọn %s cần một giá trị đứng sau.' ;;
    no-jdk) echo 'Không tìm thấy JDK 25. Hãy cài một JDK 25 (ví dụ gói temurin-25-jdk) hoặc đặt JAVA_HOME trỏ tới nó, rồi chạy lại.' ;;
    no-maven) echo 'Không tìm thấy Maven. Hãy cài bằng «apt-get install maven», rồi chạy lại.' ;;
    no-chromium) echo 'Chưa có Chromium và chromedriver. Hãy cài bằng lệnh «%s», rồi chạy lại.' ;;
    installing-chromium) echo 'Đang cài Chromium từ gói của hệ điều hành…' ;;
    not-a-port) echo '%s=%s không phải là số cổng mạng. Hãy chọn một số từ 1 đến 65535.' ;;
    port-in-use) echo 'Cổng %s đang có chương trình khác dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác: %s=%s ./congmo run' ;;
    same-port) echo 'Cổng thông tin và API không thể cùng dùng cổng %s. Hãy đặt CONGMO_PORTAL_PORT và CONGMO_API_PORT khác nhau.' ;;
    data-not-writable) echo 'Không ghi được vào thư mục dữ liệu %s. Hãy đặt CONGMO_DATA trỏ tới một thư mục ghi được.' ;;
    no-disk) echo 'Ổ đĩa chứa %s chỉ còn %s MB; cần ít nhất 500 MB. Hãy dọn bớt, hoặc đặt CONGMO_DATA sang ổ đĩa khác.' ;;
    building) echo 'Đang dựng chương trình (lần đầu có thể mất vài phút)…' ;;
    build-failed) echo 'Không dựng được chương trình. Chi tiết ở trên và trong %s.' ;;
    starting) echo 'Đang khởi động…' ;;
    died) echo '%s đã dừng ngoài ý muốn. Lý do nằm trong %s.' ;;
    not-up) echo '%s chưa sẵn sàng sau hai phút. Xem %s.' ;;
    loading) echo 'Đang nạp nội dung mẫu qua API quản lý…' ;;
    samples-failed) echo 'Chưa nạp hết nội dung mẫu. Chạy lại ./congmo run để nạp tiếp; nhật ký ở %s.' ;;
    ready) cat <<'T'
Cổng Mở đã sẵn sàng.
  Cổng thông tin:  %s
  Khu biên tập:    %s
  API nội dung:    %s
  Tài liệu API:    %s
  Dữ liệu:         %s  (cơ sở dữ liệu nhúng: để dùng thử và cho website nhỏ)
T
    ;;
    first-log-ins) cat <<'T'
Tài khoản đầu tiên (chỉ hiện một lần, hãy ghi lại):
  admin      %s
  editor     %s
  publisher  %s
T
    ;;
    how-to-stop) echo 'Nhấn Ctrl-C để dừng.' ;;
    stopping) echo 'Đang dừng…' ;;
    stopped) echo 'Đã dừng. Dữ liệu còn nguyên trong %s.' ;;
    tests-failed) echo 'Có kiểm thử không đạt. Toàn bộ nhật ký ở %s.' ;;
  esac
}
