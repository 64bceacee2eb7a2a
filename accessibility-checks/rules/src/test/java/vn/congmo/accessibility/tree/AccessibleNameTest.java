package vn.congmo.accessibility.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// By accname 1.2 and HTML-AAM 1.0; the element under test has the id t.
class AccessibleNameTest {

    @ParameterizedTest(name = "{0} is named {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', nullValues = "nothing", value = {
        "<button id=t>Gửi</button>                                                         | Gửi",
        "<button id=t aria-label='Đóng'>×</button>                                         | Đóng",
        "<button id=t aria-label=' '>Gửi</button>                                          | Gửi",
        "<b id=a>Họ</b><b id=b>tên</b><input id=t aria-labelledby='a b'>                   | Họ tên",
        "<b id=a hidden>Họ tên</b><input id=t aria-labelledby=a>                           | Họ tên",
        "<button id=t aria-labelledby='t x' aria-label='Xoá'></button><b id=x>tệp</b>      | Xoá tệp",
        "<input id=t aria-labelledby=khong aria-label='Tên'>                               | Tên",
        "<label for=t>Tên</label><input id=t>                                              | Tên",
        "<label>Tên <input id=t></label>                                                   | Tên",
        "<label for=t>Họ</label><label for=t>tên</label><input id=t>                       | Họ tên",
        "<label for=khac>Tên <input id=t></label>                                          | nothing",
        "<label for=t>Nháy <input value=3> lần</label><input type=checkbox id=t>           | Nháy 3 lần",
        "<label for=t>Lặp <select><option>mỗi ngày<option selected>mỗi tuần</select></label><input id=t> | Lặp mỗi tuần",
        "<input id=t title='Tên' placeholder='Nguyễn Văn A'>                               | Tên",
        "<input id=t placeholder='Nguyễn Văn A'>                                           | Nguyễn Văn A",
        "<input id=t type=submit>                                                          | submit",
        "<input id=t type=submit value=Nộp>                                                | Nộp",
        "<input id=t type=button value=''>                                                 | nothing",
        "<input id=t type=image alt='Tìm'>                                                 | Tìm",
        "<input id=t type=image>                                                           | nothing",
        "<img id=t alt='Cầu'>                                                              | Cầu",
        "<img id=t alt='' title='Cầu'>                                                     | Cầu",
        "<img id=t alt=''>                                                                 | nothing",
        "<a id=t href=/><img alt='Trang chủ'></a>                                          | Trang chủ",
        "<a id=t href=/>Đọc <span aria-hidden=true>»</span></a>                            | Đọc",
        "<a id=t href=/>Đọc <span style='display:none'>ẩn</span></a>                       | Đọc",
        "<a id=t href=/><div>Tin</div><div>mới</div></a>                                   | Tin mới",
        "<a id=t href=/>Bộ<b>Mẫu</b></a>                                                   | BộMẫu",
        "<a id=t href=/ title='Trang chủ'></a>                                             | Trang chủ",
        "<h2 id=t>Hồ <em>sơ</em></h2>                                                      | Hồ sơ",
        "<div id=t>Chữ</div>                                                               | nothing",
        "<div id=t role=region>Chữ</div>                                                   | nothing",
        "<fieldset id=t><legend>Giới tính</legend></fieldset>                              | Giới tính",
        "<figure id=t><img alt=''><figcaption>Hình 1</figcaption></figure>                 | Hình 1",
        "<table id=t><caption>Số hộ</caption></table>                                      | Số hộ",
        "<svg id=t role=img><title>Đang mở</title></svg>                                   | Đang mở",
        "<iframe id=t title='Bản đồ'></iframe>                                             | Bản đồ",
        "<details><summary id=t>Thêm</summary></details>                                   | Thêm",
    })
    void an_element_is_named_by_the_first_source_that_says_something(String html, @Nullable String name) {
        var element = Jsoup.parseBodyFragment(html).getElementById("t");
        assertThat(AccessibleName.of(element).orElse(null)).isEqualTo(name);
    }
}
