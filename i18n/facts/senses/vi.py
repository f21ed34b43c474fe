"""The senses of Vietnamese."""

from __future__ import annotations

from i18n.facts.senses.base import Senses

SENSES = Senses(
    more="ít nhất; tối thiểu; không ít hơn; không dưới; nhiều hơn; hơn #; trên #; quá #; lâu hơn; lớn hơn; "
    "cao hơn; dài hơn; # … trở lên; # … hoặc (?:nhiều hơn|hơn); sớm nhất; từ # … trở lên",
    less="nhiều nhất; tối đa; không quá; không nhiều hơn; không hơn; ít hơn; dưới #; nhỏ hơn; thấp hơn; ngắn hơn; "
    "lên đến #; lên tới #; # … trở xuống; # … hoặc ít hơn; muộn nhất; chậm nhất; chưa đến #",
    before="# (?:phút|giờ|tiếng|ngày|tuần|tháng|năm) trước; trước # ?giờ",
    after="# (?:phút|giờ|tiếng|ngày|tuần|tháng|năm) sau; sau # ?(?:giờ|phút|tiếng|ngày|tuần|tháng|năm)",
    denies="không; chẳng; chớ; đừng; chưa; không bao giờ; không ai; không có; chẳng hề",
    shuns="tránh; cấm; từ chối; thiếu; trừ; ngoại trừ; chỉ; nếu không; thay vì; thay cho; ngăn~; phòng; hiếm; bỏ; "
    "xóa; xoá; ngừng; dừng; miễn; vô; phi; phản; kiêng; bất; hết; trống; sai; thất bại; kẻo; khỏi; mất; "
    "ngưng; hạn chế; đến khi; mà là; loại; vắng; lỗi; hỏng; ẩn; tắt; lờ; bỏ qua; khác; quá; vượt; gặp; huỷ; "
    "hủy; giữ nguyên; khoá; ngoài; kết thúc; đầy; cạn; chặn; không~; lạ",
    forbids="đừng; không bao giờ; tuyệt đối không; không nên; chớ",
    idioms="không chỉ; không những; không phải chỉ; hay không; ít nhiều; đừng quên; đừng ngại; đừng lo~; không sao; "
    "không gì khác ngoài; tại sao không; không lâu sau; càng nhiều",
    times={
        "1": "(?:một|1) lần",
        "2": "(?:hai|2) lần",
        "3": "(?:ba|3) lần",
        "4": "(?:bốn|4) lần",
    },
    each={
        "h": "mỗi giờ; một giờ; hàng giờ; hằng giờ",
        "d": "mỗi ngày; một ngày; hàng ngày; hằng ngày; /ngày; mỗi (?:tối|sáng|đêm); hàng đêm; "
        "ngày (?:một|hai|ba|bốn|#) lần",
        "wk": "mỗi tuần; một tuần; hàng tuần; hằng tuần; tuần (?:một|hai|ba|#) lần",
        "mo": "mỗi tháng; một tháng; hàng tháng; hằng tháng; tháng (?:một|hai|ba|#) lần",
        "a": "mỗi năm; một năm; hàng năm; hằng năm; thường niên; năm (?:một|hai|ba|#) lần",
    },
    spans={
        "h": "giờ; tiếng",
        "d": "ngày; tối; sáng; đêm",
        "wk": "tuần",
        "mo": "tháng",
        "a": "năm",
    },
)
