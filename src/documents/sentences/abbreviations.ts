/**
 * What tables abbreviate and sentences write out: the one list of it, for names of branches, blocks and bodies and for notes. What names
 * themselves have stays: THPT, THCS, PTDTBT, TNHH, MTV.
 */
import { isAllCapitals, upper } from "../../vietnamese/capitals";
import { withCity } from "./place-words";

/** Behind "Công an", "Quân sự" and "Ban Chỉ huy Quân sự" stands whose they are. */
const OF_PLACE =
  "(?=\\s+(?:[xX]ã|XÃ|[pP]hường|PHƯỜNG|[tT]hị (?:trấn|xã)|THỊ (?:TRẤN|XÃ)|[hH]uyện|HUYỆN|[qQ]uận|QUẬN|[tT]ỉnh|TỈNH|[tT]hành phố|THÀNH PHỐ|[đĐ]ặc khu|ĐẶC KHU)(?!\\p{L}))";
/** A name or a number behind it. */
const NAME = "(?=\\s+[\\p{L}\\p{N}])";
/** Behind a body that places have. */
const WHOSE =
  "(?<=(?:[đĐ]ảng (?:ủy|uỷ|bộ)|ĐẢNG (?:ỦY|UỶ|BỘ)|[cC]ông an|CÔNG AN|[qQ]uân sự|QUÂN SỰ|nhân dân|NHÂN DÂN)\\s+)";
/** Where a name begins. */
const START = "(?<=^(?:(?:Chi|Đảng) bộ\\s+)?)";
/** Behind the kind of an office. */
const OFFICE = "(?<=(?:[sS]ở|SỞ|[pP]hòng|PHÒNG|[nN]gân hàng|NGÂN HÀNG)\\s+)";
/** Words behind which it is the kind of a school, or of a firm. */
const SCHOOL = "(?<=(?<!\\p{L})(?:[tT]rường|TRƯỜNG)\\s+)";
/** A university, and no hall (hội trường) for a congress. */
const HIGHER_SCHOOL = `(?<![hH]ội [tT]rường\\s+)${SCHOOL}`;
const FIRM = "(?<=(?<!\\p{L})(?:[cC]ông ty|CÔNG TY|[cC]ty|CTY)\\s+)";

/** Before a body that is asked. */
const ASKED = "(?:chờ|xin ý kiến|ý kiến|trình|báo cáo|đề nghị|do|được)";
/** What happens to persons, and not to rooms. */
const LEAVES =
  "(?:(?:mới|vừa|sắp|đã|đang|xin|được|bị) )*(?:nghỉ|chuyển|thôi|ốm|mất|từ trần|điều động|luân chuyển|bổ nhiệm|đi|kiêm)(?!\\p{L})";
/** What centres (trung tâm) are for: "TT" before a name is a town (thị trấn). */
const OF_CENTRE =
  "GDNN|GDTX|Y tế|Chính trị|Văn hóa|Dịch vụ|Kiểm định|Kiểm soát|Kiểm nghiệm|Khuyến nông|Giống|Quan trắc|Xúc tiến|Công nghệ|Lưu trữ|Giáo dục|Bồi dưỡng|Phục vụ|Phát triển|Ngoại ngữ|Tin học|Thông tin|Truyền thông|Thể thao|Thể dục|Nghiên cứu|Đào tạo|Huấn luyện|Sát hạch|Dạy nghề|Hỗ trợ|Ứng dụng|Kỹ thuật|Nước sạch|Quản lý|Dân số|Pháp y|Giám định|Bảo trợ|Công tác xã hội|Đăng kiểm|Phát hành|Cấp cứu|Huyết học|Khảo thí|Học liệu|Thư viện|Thực hành|Thí nghiệm|Trợ giúp|Hành chính công";
/** Behind the kind of a department, whose work it is. */
const DEPARTMENT = "(?<=(?<!\\p{L})(?:[pP]hòng|PHÒNG|[bB]an|BAN|[kK]hoa|KHOA|[vV]iện|VIỆN)\\s+)";

/** Before the number of a document of that kind: "QĐ số 31-QĐ/ĐU". */
const NUMBERED = "\\s*(?:số\\s*)?(?=\\d+\\s*-\\s*";

/** The longer before those that they hold. Each in whatever case, but those that are words in small letters. */
const WRITTEN: readonly (readonly [short: string, written: string, sign?: "capitals"])[] = [
  ["đ/c", "đồng chí"],
  ["ĐHĐCĐ", "Đại hội đồng cổ đông", "capitals"],
  [`${START}LLVT`, "Lực lượng vũ trang", "capitals"],
  ["LLVT", "lực lượng vũ trang"],
  ["HCSN", "hành chính sự nghiệp", "capitals"],
  ["ĐVSN", "đơn vị sự nghiệp"],
  ["ĐBCS", "đảng bộ cơ sở"],
  ["CBCS", "chi bộ cơ sở"],
  ["TCCSĐ", "tổ chức cơ sở đảng"],
  [`QĐ${NUMBERED}QĐ)`, "Quyết định số ", "capitals"],
  [`KH${NUMBERED}KH)`, "Kế hoạch số ", "capitals"],
  [`CV${NUMBERED}CV)`, "Công văn số ", "capitals"],
  [
    "(?<=(?<!\\p{L})(?:[tT]heo|[cC]ó|[cC]hờ|[đĐ]úng|[dD]uyệt|[lL]ập|[tT]rình|[bB]an hành|[xX]ây dựng) )KH(?!\\s*[-–&])",
    "kế hoạch",
    "capitals",
  ],
  [
    "(?<=(?<!\\p{L})(?:[tT]heo|[bB]ằng|[cC]ó|[cC]hờ|[tT]ại) )QĐ|QĐ(?=\\s+(?:ngày|tháng|năm|của)(?!\\p{L}))",
    "quyết định",
    "capitals",
  ],
  ["ĐBBP(?=\\s+\\p{Lu})|^ĐBBP", "Đảng bộ bộ phận", "capitals"],
  ["ĐBBP", "đảng bộ bộ phận", "capitals"],
  // "về ĐB Trung tâm Y tế", but no "đại biểu"
  [
    "(?<=(?<!\\p{L})(?:về|vào|sang|với|thuộc|thành|từ|tại) )ĐB(?=\\s+\\p{Lu})(?!\\s+(?:Quốc hội|HĐND))",
    "Đảng bộ",
    "capitals",
  ],
  ["(?<=\\d\\s)ĐB(?=\\s+\\p{Ll})", "đảng bộ", "capitals"],
  ["CB(?=\\s+\\p{Ll})", "chi bộ", "capitals"],
  [`(?:CB|C\\.B)${NAME}`, "Chi bộ", "capitals"],
  [`^ĐB${NAME}`, "Đảng bộ", "capitals"],
  [`ĐU${NAME}`, "Đảng ủy", "capitals"],
  // The number of a document is not written out: "31-QĐ/ĐU"
  ["(?<![/-])ĐU(?![/-])", "Đảng ủy", "capitals"],
  ["PBT", "phó bí thư"],
  ["(?<!DT\\s)BT", "bí thư", "capitals"],
  ["TDP(?=\\d)", "tổ dân phố "],
  ["TDP", "tổ dân phố"],
  ["KP(?:\\.\\s*|\\s*)(?=\\d|\\p{Lu})", "khu phố ", "capitals"],
  ["UB\\s*MTTQ", "Ủy ban Mặt trận Tổ quốc"],
  ["MTTQ", "Mặt trận Tổ quốc"],
  ["HĐND\\s*[-–&]\\s*UBND", "Hội đồng nhân dân và Ủy ban nhân dân"],
  ["HĐND", "Hội đồng nhân dân"],
  ["UBND", "Ủy ban nhân dân"],
  ["UBKT", "Ủy ban Kiểm tra"],
  ["BTV(?=\\s+(?:đảng|tỉnh|thành|huyện|quận|thị) ủy)", "Ban Thường vụ"],
  // "BTV nghỉ" may be an editor
  [
    `(?<=(?<!\\p{L})${ASKED} )BTV|BTV(?=\\s+(?:chỉ định|cho|chuẩn y|phê duyệt|đồng ý|quyết định|xem xét)(?!\\p{L}))`,
    "Ban Thường vụ",
    "capitals",
  ],
  ["BGĐ", "Ban Giám đốc", "capitals"],
  ["BGH", "Ban Giám hiệu", "capitals"],
  ["HĐQT", "Hội đồng quản trị", "capitals"],
  ["HĐTV", "Hội đồng thành viên", "capitals"],
  // "HT sửa chữa" is a hall
  [`P\\.?HT(?=\\s+${LEAVES})`, "phó hiệu trưởng", "capitals"],
  [
    `HT(?=\\s+${LEAVES})|(?<=(?<!\\p{L})(?:bổ nhiệm|kiện toàn|khuyết|chưa có|thiếu|thay) )HT`,
    "hiệu trưởng",
    "capitals",
  ],
  ["CUV", "cấp ủy viên", "capitals"],
  ["T(?=\\d{1,2}[/.-]20\\d{2}(?!\\d))", "tháng ", "capitals"],
  ["(?:Ban CHQS|BCH\\s*(?:QS|Quân sự))(?!\\p{L})", "Ban Chỉ huy Quân sự"],
  ["(?<=(?:[bB]ộ|BỘ)\\s+)CHQS", "Chỉ huy Quân sự", "capitals"],
  ["KSBP", "Kiểm soát Biên phòng", "capitals"],
  ["BĐBP", "Bộ đội Biên phòng", "capitals"],
  ["(?<=(?<!\\p{L})(?:[đĐ]ồn|ĐỒN|[tT]rạm|TRẠM|[bB]ộ đội|BỘ ĐỘI)\\s+)BP(?=\\s|$)", "Biên phòng", "capitals"],
  ["CSGT", "Cảnh sát giao thông", "capitals"],
  ["CSĐT", "Cảnh sát điều tra", "capitals"],
  ["CSHS", "Cảnh sát hình sự", "capitals"],
  ["CSCĐ", "Cảnh sát cơ động", "capitals"],
  ["QLHC", "Quản lý hành chính", "capitals"],
  ["QLTT", "Quản lý thị trường", "capitals"],
  [`CA${OF_PLACE}`, "Công an", "capitals"],
  ["CAX", "Công an xã", "capitals"],
  [`${WHOSE}P\\.\\s*(?=[\\p{Lu}\\d])`, "phường ", "capitals"],
  [`${WHOSE}X\\.\\s*(?=\\p{Lu})`, "xã ", "capitals"],
  [`${WHOSE}TT\\.\\s*(?=\\p{Lu})`, "thị trấn ", "capitals"],
  [`${START}P\\.\\s*(?=\\p{Lu})`, "Phòng ", "capitals"],
  [`${START}CQ${NAME}`, "Cơ quan", "capitals"],
  [`QS${OF_PLACE}`, "Quân sự", "capitals"],
  ["VP\\.\\s*(?=\\p{Lu})", "Văn phòng ", "capitals"],
  [`VP${NAME}`, "Văn phòng"],
  ["BQL\\s*DA", "Ban Quản lý dự án"],
  ["ĐTXD", "đầu tư xây dựng"],
  ["BQL", "Ban Quản lý"],
  ["ĐTN", "Đoàn Thanh niên", "capitals"],
  ["LĐLĐ", "Liên đoàn Lao động"],
  [`${OFFICE}GD\\s*(?:&|và|-)?\\s*ĐT`, "Giáo dục và Đào tạo"],
  [`${OFFICE}KH\\s*(?:&|và|-)\\s*CN`, "Khoa học và Công nghệ"],
  ["(?<=(?:[sS]ở|SỞ)\\s+)KHCN", "Khoa học và Công nghệ"],
  [`${OFFICE}NN\\s*(?:&|và|-)?\\s*PTNT`, "Nông nghiệp và Phát triển nông thôn"],
  ["BVTV", "Bảo vệ thực vật", "capitals"],
  ["(?<=(?:[cC]hi cục|CHI CỤC)\\s+)PTNT", "Phát triển nông thôn", "capitals"],
  ["TTXVN", "Thông tấn xã Việt Nam", "capitals"],
  [`${OFFICE}NN\\s*(?:&|và|-)?\\s*MT`, "Nông nghiệp và Môi trường"],
  [`${OFFICE}TN\\s*(?:&|và|-)?\\s*MT`, "Tài nguyên và Môi trường"],
  [`${OFFICE}LĐ\\s*-?\\s*TB\\s*(?:&|-)?\\s*XH`, "Lao động - Thương binh và Xã hội"],
  [`TT(?=\\s+(?:${OF_CENTRE}|${upper(OF_CENTRE)})(?!\\p{L}))`, "Trung tâm", "capitals"],
  ["TT\\s*PVHCC", "Trung tâm Phục vụ hành chính công"],
  ["TT\\s*BDCT", "Trung tâm Bồi dưỡng chính trị"],
  ["GDNN\\s*-\\s*GDTX", "Giáo dục nghề nghiệp - Giáo dục thường xuyên"],
  ["GDTX", "Giáo dục thường xuyên"],
  ["TTYT", "Trung tâm Y tế"],
  ["TYT", "Trạm Y tế"],
  ["(?<=(?:Trạm|TRẠM|Trung tâm|TRUNG TÂM)\\s+)YT", "Y tế", "capitals"],
  ["BVĐKKV", "Bệnh viện Đa khoa khu vực"],
  ["(?<=(?:Bệnh viện|BỆNH VIỆN|BV|Trung tâm|TRUNG TÂM) )ĐKKV", "Đa khoa khu vực"],
  ["BVĐK", "Bệnh viện Đa khoa"],
  ["PKĐK", "Phòng khám Đa khoa"],
  [`${START}BV${NAME}`, "Bệnh viện", "capitals"],
  ["HTX\\s+DVNN", "Hợp tác xã Dịch vụ nông nghiệp", "capitals"],
  ["HTX\\s+NN", "Hợp tác xã Nông nghiệp", "capitals"],
  ["HTX", "Hợp tác xã", "capitals"],
  ["QTDND|Quỹ\\s+TDND", "Quỹ tín dụng nhân dân"],
  ["NHCSXH", "Ngân hàng Chính sách xã hội"],
  ["BHXH", "Bảo hiểm xã hội"],
  ["KBNN", "Kho bạc Nhà nước"],
  ["TAND", "Tòa án nhân dân", "capitals"],
  ["VKSND", "Viện Kiểm sát nhân dân"],
  ["THADS", "Thi hành án dân sự"],
  ["PGD(?=\\s|$)", "Phòng Giao dịch", "capitals"],
  ["DNTN", "Doanh nghiệp tư nhân"],
  [`${START}PX(?=\\s)`, "Phân xưởng", "capitals"],
  ["CTCP", "Công ty Cổ phần"],
  [`${FIRM}CP${NAME}`, "Cổ phần", "capitals"],
  ["Cty", "Công ty"],
  [`${HIGHER_SCHOOL}ĐH\\s*SP(?=\\s|$)`, "Đại học Sư phạm", "capitals"],
  [`${HIGHER_SCHOOL}ĐH(?=\\s)`, "Đại học", "capitals"],
  [`${SCHOOL}CĐ\\s*SP(?=\\s|$)`, "Cao đẳng Sư phạm", "capitals"],
  [`${SCHOOL}CĐ(?=\\s)`, "Cao đẳng", "capitals"],
  [`${SCHOOL}TC(?=\\s)`, "Trung cấp", "capitals"],
  [`${SCHOOL}MG${NAME}`, "Mẫu giáo", "capitals"],
  [`${SCHOOL}MN${NAME}`, "Mầm non", "capitals"],
  [`${SCHOOL}TH\\s*(?:&|và|-)\\s*(?=THCS)`, "Tiểu học và "],
  [`${START}TH\\s*(?:&|và|-)\\s*(?=THCS)`, "Tiểu học và ", "capitals"],
  [`(?:${SCHOOL}|${START}|(?<=PTDTBT\\s+))TH${NAME}`, "Tiểu học", "capitals"],
  [`${START}MN${NAME}`, "Mầm non", "capitals"],
  ["(?<!^)KKT(?=\\s|$)", "Khu kinh tế", "capitals"],
  ["CNTT", "Công nghệ thông tin", "capitals"],
  ["KSNK", "Kiểm soát nhiễm khuẩn", "capitals"],
  ["CĐHA", "Chẩn đoán hình ảnh", "capitals"],
  ["GMHS", "Gây mê hồi sức", "capitals"],
  ["HSCC", "Hồi sức cấp cứu", "capitals"],
  ["YHCT", "Y học cổ truyền", "capitals"],
  ["KHTH", "Kế hoạch tổng hợp", "capitals"],
  ["TCHC", "Tổ chức - Hành chính", "capitals"],
  ["TCKT", "Tài chính - Kế toán", "capitals"],
  ["PHCN", "Phục hồi chức năng", "capitals"],
  // What departments of schools, hospitals and firms are called by.
  ["KHCN\\s*(?:&|và|-)\\s*HTQT", "Khoa học công nghệ và Hợp tác quốc tế", "capitals"],
  [`${DEPARTMENT}KHCN`, "Khoa học công nghệ", "capitals"],
  ["HTQT", "Hợp tác quốc tế", "capitals"],
  ["NCKH", "Nghiên cứu khoa học", "capitals"],
  ["QLKH", "Quản lý khoa học", "capitals"],
  ["QLĐT", "Quản lý đào tạo", "capitals"],
  ["QLCL", "Quản lý chất lượng", "capitals"],
  ["QLDA", "Quản lý dự án", "capitals"],
  ["ĐBCL", "Đảm bảo chất lượng", "capitals"],
  ["CTCT", "Công tác chính trị", "capitals"],
  ["CT\\s*HSSV", "Công tác học sinh, sinh viên", "capitals"],
  ["CTSV", "Công tác sinh viên", "capitals"],
  ["HSSV", "Học sinh, sinh viên", "capitals"],
  ["TCCB", "Tổ chức cán bộ", "capitals"],
  ["KHTC", "Kế hoạch - Tài chính", "capitals"],
  ["HCQT", "Hành chính - Quản trị", "capitals"],
  ["HCTH", "Hành chính - Tổng hợp", "capitals"],
  ["XNK", "Xuất nhập khẩu", "capitals"],
  ["XDCB", "Xây dựng cơ bản", "capitals"],
  ["GPMB", "Giải phóng mặt bằng", "capitals"],
  ["YTCC", "Y tế công cộng", "capitals"],
  ["ATTP", "An toàn thực phẩm", "capitals"],
  ["ATVSTP", "An toàn vệ sinh thực phẩm", "capitals"],
  ["VTYT", "Vật tư y tế", "capitals"],
  ["KSBT", "Kiểm soát bệnh tật", "capitals"],
  ["CSSKSS", "Chăm sóc sức khỏe sinh sản", "capitals"],
  ["HSTC", "Hồi sức tích cực", "capitals"],
  [`${DEPARTMENT}(?:SĐH|Sau ĐH)`, "Sau đại học", "capitals"],
  [`${DEPARTMENT}XN(?=\\s|$)`, "Xét nghiệm", "capitals"],
  // "kết quả XN dương tính" is no firm
  [
    `(?:${START}|(?<=(?:(?:[cC]hi|CHI|[đĐ]ảng|ĐẢNG) (?:bộ|BỘ|ủy|ỦY)|(?<!\\p{L})(?:về|vào|với))\\s+))XN(?=\\s+[\\p{Lu}\\d])`,
    "Xí nghiệp",
    "capitals",
  ],
  ["(?<=(?:[bB]ệnh viện|BỆNH VIỆN|[pP]hòng khám|PHÒNG KHÁM)\\s+)ĐK", "Đa khoa", "capitals"],
  ["(?<=(?:[nN]gân hàng|NGÂN HÀNG)\\s+)CSXH", "Chính sách xã hội", "capitals"],
  ["(?<=(?:[tT]rung|TRUNG|[sS]ư|SƯ|[lL]ữ|LỮ|[tT]iểu|TIỂU) (?:đoàn|ĐOÀN)\\s+)BB", "Bộ binh", "capitals"],
  [`(?<!^)KCN(?=\\s|$)`, "khu công nghiệp", "capitals"],
  ["DN(?=\\s+(?:FDI|\\p{Ll})|$)", "doanh nghiệp", "capitals"],
  ["CCB", "Cựu chiến binh"],
  ["LHPN", "Liên hiệp Phụ nữ"],
  // "ĐV sự nghiệp" is no member
  [
    "(?<=\\d\\s)ĐV|(?<=(?<!\\p{L})(?:chuyển|giao|tiếp nhận|kết nạp|toàn bộ|tất cả|số|các) )ĐV(?!\\s+(?:sự nghiệp|trực thuộc))|ĐV(?=\\s+(?:chuyển|đi|đang|đã|chưa|còn|mới|ốm|nghỉ|dự bị|chính thức|sinh hoạt|miễn|không|ít|cao tuổi)(?!\\p{L}))",
    "đảng viên",
    "capitals",
  ],
  // "chưa đại hội" is no sentence; "chưa ĐH Luật" is a university
  [
    "(?<=(?<!\\p{L})(?:[cC]hưa|[kK]hông|[kK]hông phải|[đĐ]ã) )ĐH(?!\\s+\\p{Lu})",
    "tổ chức đại hội",
    "capitals",
  ],
  ["ĐH(?=\\s+(?:xã viên|cổ đông|cổ phần|chi bộ|đảng bộ|điểm|công đoàn)(?!\\p{L}))", "đại hội", "capitals"],
  // A congress and no university
  [
    "(?<=(?<!\\p{L})(?:dự kiến|tổ chức|tiến hành|hoãn|lùi|dời|dừng|ngừng|lịch|sẽ|chờ|sau|trước) )ĐH(?!\\s+\\p{Lu})|ĐH(?=\\s+(?:trước|vào|ngày|trong tháng|lại)(?!\\p{L}))",
    "đại hội",
    "capitals",
  ],
  [
    "(?<=(?<!\\p{L})(?:về|vi phạm|tình hình|bảo đảm|đảm bảo|giữ gìn|giữ) )ANTT",
    "an ninh, trật tự",
    "capitals",
  ],
  ["TP\\.?\\s*HCM", "thành phố Hồ Chí Minh", "capitals"],
  ["TP(?:\\.\\s*|\\s+)(?=\\p{Lu})", "thành phố ", "capitals"],
  // At the end of a note it may be who heads a department.
  [
    "(?<=(?:[cC]ụm|CỤM|[kK]hối|KHỐI|[kK]hu vực|[cC]ông an|CÔNG AN|[qQ]uân sự|QUÂN SỰ|[tT]huế|THUẾ|nhân dân|NHÂN DÂN|[tT]oàn|TOÀN)\\s+)TP\\.?(?=\\s*$)",
    "thành phố",
    "capitals",
  ],
];

const PATTERNS = WRITTEN.map(
  ([short, written, sign]) =>
    [
      new RegExp(`(?<!\\p{L})(?:${short})${/\p{L}$/u.test(short) ? "(?!\\p{L})" : ""}`, sign ? "gu" : "giu"),
      written,
    ] as const,
);

/** Most texts have none: no two capitals together, nor these in small letters. */
const ANY = /\p{Lu}\.?\p{Lu}|(?:^|\s)[PX]\.|[đĐ]\/c|[cC]ty|tdp|ubnd|hđnd|(?<!\p{L})T\d{1,2}[/.-]20/u;

/** A text with its abbreviations written out; in capitals where it has no other letters. */
export function spelledOut(text: string): string {
  if (!ANY.test(text)) return withCity(text);
  const inCapitals = text.split(/\s+/u).filter((word) => /\p{Lu}{2}/u.test(word));
  const isCapitals = inCapitals.length > 1 && isAllCapitals(text.replace(/^(?:Đảng bộ|Chi bộ)\s+/u, ""));
  return withCity(
    PATTERNS.reduce(
      (told, [short, written]) => told.replace(short, isCapitals ? upper(written) : written),
      text,
    ),
  );
}

/** What is no word but stays as it is: it is written so in the names of schools and firms, or is a number. */
const KEPT = /^(?:THPT|THCS|TH|PT|PTDT\p{Lu}*|PTTH|TNHH|MTV|TMCP|FDI|BOT|VNPT|EVN|PVN|TKV|[IVX]+)$/u;
/** Firms have names of capitals: "Chi nhánh BIDV". */
const OF_FIRM =
  /(?<!\p{L})(?:công ty|tập đoàn|ngân hàng|chi nhánh|doanh nghiệp|viễn thông|điện lực)(?!\p{L})/iu;

/** The first word of a name that may be short for others and is in no list: "KHĐN" of "Chi bộ Phòng KHĐN"; null where there is none. */
export function unknownShort(name: string): string | null {
  if (isAllCapitals(name) || OF_FIRM.test(name)) return null;
  const words = name.match(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu) ?? [];
  return words.find((word) => !KEPT.test(word)) ?? null;
}
