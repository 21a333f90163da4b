/**
 * Words that tell, in a name written in capitals, where a body's name begins and what in it is no name: kinds of body, what bodies do,
 * and what is always small. An entry with capitals of its own is written with them; the longest that fits is the one.
 */

/** What is said of a word: where the next begins, and how it is written. */
type BodyWord =
  /** A kind of body whose name is behind it, of which each kind of work has a capital: "Công ty Cổ phần Dệt may Hồng Lam". */
  | "named"
  /** An office, known by its work, which has one capital: "Phòng Kế hoạch tổng hợp". */
  | "office"
  /** What bodies do or are. */
  | "work"
  /** Small wherever it stands. */
  | "small";

const WORDS: Readonly<Record<BodyWord, string>> = {
  named: `trường, Viện Khoa học, Viện Nghiên cứu, đại học, học viện, bệnh viện, công ty, tổng công ty, tập đoàn, xí nghiệp, nhà máy, nông trường, lâm trường, doanh nghiệp tư nhân,
    ngân hàng, ngân hàng Nhà nước, chợ, khu công nghiệp, cụm công nghiệp, khu du lịch, khách sạn, hợp tác xã, liên hiệp hợp tác xã, quỹ tín dụng, quỹ, cảng,
    cảng hàng không, ga, sân bay, bến cảng, nhà hát, bảo tàng, vườn quốc gia, khu bảo tồn, trại giam, Đồn Biên phòng, trung tâm, cửa khẩu, cửa khẩu quốc tế, bến xe, nhà xuất bản,
    thủy điện, nhiệt điện, mỏ, điện lực, chi nhánh, đại sứ quán, Tổng Lãnh sự quán`,
  office: `hệ, phân xưởng, xưởng, phân hiệu, phòng khám, trung đội, đại đội, tiểu đoàn, trung đoàn, lữ đoàn, sư đoàn, hải đội, hải đoàn, vùng, sở, ban, phòng, khoa, cục, tổng cục, chi cục, viện, văn phòng, hạt, trạm, kho bạc, kho bạc Nhà nước, kiểm toán Nhà nước, đội, thanh tra, ủy ban, hội,
    hội đồng, liên đoàn, liên minh, bộ môn, đoàn, tòa án, Bộ Chỉ huy, Ban Chỉ huy, Bộ Tư lệnh, khu kinh tế, khu công nghệ cao, bộ đội, báo, đài, tạp chí`,
  work: `y học cổ truyền, hệ thống, lâm sàng, cận lâm sàng, kiểm soát bệnh tật, Kiểm soát Biên phòng, sốt rét, ký sinh trùng, côn trùng, dịch tễ, vệ sinh dịch tễ,
    dịch vụ nông nghiệp, dịch vụ nông nghiệp tổng hợp, chính sách xã hội, phát triển nông thôn, Liên hiệp Phụ nữ, dân sự, thi hành án dân sự, đăng ký, ma túy,
    bồi dưỡng chính trị, phòng chống, phòng chống ma túy, cao đẳng, cao đẳng nghề, trung cấp, trung cấp nghề, trung học phổ thông, trung học cơ sở, tiểu học, mầm non, mẫu giáo,
    phổ thông, dân tộc nội trú, dân tộc bán trú, sư phạm, kỹ thuật, công nghệ, công nghiệp, nông nghiệp, lâm nghiệp, thủy lợi, thủy sản,
    thủy nông, thủy điện, nhiệt điện, môi trường, tài nguyên, nông thôn, Trung du, phát triển, kinh tế, tài chính, kế toán, kế hoạch, tổng hợp,
    đầu tư, xây dựng, giao thông, vận tải, vận tải thủy, công thương, thương mại, thương nghiệp, dịch vụ, du lịch, văn hóa, thể thao,
    thể dục, nghệ thuật, thông tin, truyền thông, khoa học, giáo dục, đào tạo, y tế, Y Dược, y, dược, y học, cổ truyền, dược phẩm, đa khoa,
    phổi, mắt, nhi, sản, nội, ngoại, răng hàm mặt, da liễu, tâm thần, lao, phục hồi, chức năng, phục hồi chức năng, ung bướu, Sản Nhi,
    phụ sản, dự phòng, kiểm soát, bệnh tật, lao động, thương binh, xã hội, nội vụ, ngoại vụ, tư pháp, thi hành án, thanh tra, kiểm tra,
    giám sát, kiểm toán, dân vận, tuyên giáo, tuyên huấn, tổ chức, cán bộ, hành chính, quản trị, nhân sự, chính trị, hậu cần, tham mưu,
    tác chiến, quân sự, công an, biên phòng, hải quan, thuế, kiểm lâm, thú y, chăn nuôi, trồng trọt, bảo vệ, thực vật, khuyến nông,
    quản lý, quản lý thị trường, quản lý dự án, thị trường, dự án, hạ tầng, đô thị, quy hoạch, kiến trúc, nhà đất, đất đai, địa chính,
    môi giới, giải phóng, mặt bằng, quỹ đất, bảo hiểm, bảo trợ, ngân sách, tín dụng, chính sách, cổ phần, hợp danh, cấp nước, thoát nước,
    cấp thoát nước, nước sạch, vệ sinh, điện lực, điện, than, khoáng sản, khai thác, chế biến, xuất khẩu, nhập khẩu, xuất nhập khẩu,
    lương thực, thực phẩm, dệt, may, dệt may, da giày, giày, gỗ, giấy, chè, cà phê, cao su, mía đường, đường, xi măng, thép, cơ khí,
    hóa chất, phân bón, xăng dầu, dầu khí, bưu điện, bưu chính, viễn thông, in, sách, phát hành, xổ số, kiến thiết, công trình,
    công cộng, cây xanh, đường bộ, đường sắt, đường thủy, cầu đường, hàng không, hàng hải, đóng tàu, ô tô, xe khách, bến xe,
    bảo dưỡng, sửa chữa, tư vấn, thiết kế, khảo sát, thí nghiệm, giống, cây trồng, vật nuôi, rừng, phòng hộ, đặc dụng, ngoại ngữ,
    tin học, nghề, nghiên cứu, ứng dụng, chất lượng, đo lường, tiêu chuẩn, an toàn, phòng cháy, chữa cháy, cứu nạn, cứu hộ,
    lái xe, sát hạch, đăng kiểm, đấu giá, tài sản, công, hành chính công, phục vụ, phục vụ hành chính công, giáo dục thường xuyên,
    giáo dục nghề nghiệp, hướng nghiệp, bồi dưỡng, lưu trữ, thư viện, phát thanh, truyền hình, phát thanh và truyền hình, đối ngoại,
    hợp tác, quốc tế, pháp chế, công đoàn, thanh niên, phụ nữ, nông dân, cựu chiến binh, chữ thập đỏ, người cao tuổi, liên hiệp,
    chỉ huy, kiểm sát, khảo thí, công tác, sinh viên, học sinh, cơ bản, tự nhiên, ngữ văn, toán, luật, ngoại thương,
    hồi sức, cấp cứu, khám bệnh, xét nghiệm, chẩn đoán, hình ảnh, điều dưỡng, dinh dưỡng, kinh doanh, kỹ thuật nghiệp vụ, nghiệp vụ,
    vật tư, thiết bị, sản xuất, bán hàng, tiếp thị, phòng, chống, thiên tai, tiếp công dân, công dân, đảng, tôn giáo, dân tộc,
    khí tượng, đường cao tốc, kho quỹ, giao dịch, khách hàng, quan hệ, cảnh sát, điều tra, hình sự, cơ động, an ninh, hậu phương,
    nhân chính, tài vụ, kinh tế mới, bảo tồn, di tích, di sản, chiếu bóng, điện ảnh, biểu diễn, vật liệu, chấp hành, thường vụ, hưu trí, giáo viên, lãnh đạo,
    công nhân, viên chức, công chức, đoàn viên, dân cư, khu dân cư, sự nghiệp, đơn vị, lực lượng, vũ trang, lực lượng vũ trang, vận hành,
    bảo trì, kho vận, cơ điện, lắp máy, lắp đặt, năng lượng, cấp cứu, gây mê, chấn thương, chỉnh hình, truyền nhiễm, tim mạch, thần kinh,
    tiêu hóa, hô hấp, thận, lọc máu, tai mũi họng, huyết học, giải phẫu bệnh, ngoại tổng hợp, nội tổng hợp, thống kê, tiền lương, công tác xã hội,
    dân số, gia đình, trẻ em, bình đẳng giới, thi đua, khen thưởng, quốc phòng, đối nội, ngân hàng, thị trường, chứng khoán, kho bạc, dự trữ,
    biến áp, truyền tải, lưới điện, hạt nhân, nông thôn mới, hội trường, nhà văn hóa, trụ sở, quốc gia, sợi, nhuộm, đúc, hàn, phát điện, Đoàn Kết, bộ binh, pháo binh, công binh, trinh sát, vệ binh, quân y, nội chính,
    phòng không, không quân, hải quân, đặc công, tăng thiết giáp, y khoa, thực hành, giải phẫu, sinh lý, hóa sinh, vi sinh, kho, khu chợ, lò hơi,
    hóa chất cơ bản, kiểm định, kiểm nghiệm, nhà trường, ký túc xá, hội sở, giảng đường, cơ khí động lực, điện tử, tự động hóa, xây lắp, thi công, cơ giới, trắc địa, bản đồ, viễn thám,
    nhiễm khuẩn, kiểm soát nhiễm khuẩn, gây mê hồi sức, hồi sức cấp cứu, phòng thủ, vệ sinh môi trường, vệ sinh môi trường nông thôn, nông sản, lâm sản, hải sản, nông lâm sản, nông lâm thủy sản, nông lâm nghiệp, cây ăn quả, cây công nghiệp, nuôi trồng, nuôi trồng thủy sản, cây lương thực, thực nghiệm, thử nghiệm,
    di truyền, sinh học, sinh thái, công nghệ sinh học, hải dương học, thổ nhưỡng, nông hóa, sau thu hoạch, sinh vật, địa chất, vật lý, hóa học, toán học, xã hội học, ngôn ngữ học, sử học, dân tộc học,
    nước giải khát, giải khát, bia, rượu, thức ăn chăn nuôi, hỗ trợ, hỗ trợ doanh nghiệp, dự toán, văn nghệ, văn học, thiếu nhi, thiếu niên, trại giống, chuyển giao, chuyển giao công nghệ, đổi mới, đổi mới sáng tạo, khởi nghiệp, chuyển đổi số, logistics, dữ liệu, xúc tiến, xúc tiến đầu tư,
    vận tải biển, vận tải Biển Đông, vận tải đường biển, vận tải ô tô, vận tải thủy bộ, hành khách, hàng hóa, đại lý, hoa tiêu, hoa tiêu hàng hải, bảo đảm an toàn hàng hải, cảng biển, bao bì, bê tông, gạch ngói, gạch men, gốm sứ, thủy tinh, nhựa đường, điện gió, điện mặt trời,
    dây cáp điện, thuốc lá, bánh kẹo, dầu thực vật, thủ công mỹ nghệ, nội thất, ngoại thất, trang thiết bị, văn phòng phẩm, khoa học công nghệ,
    ngoài nước, Liên bang, Cộng hòa, Hồ Chí Minh, Mặt trận, Mặt trận Tổ quốc, Mặt trận Tổ quốc Việt Nam, Cộng sản Hồ Chí Minh`,
  small: `tội phạm, tội phạm về ma túy, miền Bắc, miền Trung, miền Nam, miền Đông, miền Tây, đồng bằng sông Cửu Long, đồng bằng sông Hồng, về, tại, nước sở tại, nước ngoài, Hội đồng thành viên, Hội đồng quản trị, Ủy ban nhân dân, Hội đồng nhân dân, nhân dân, một thành viên, hai thành viên, trở lên, khu vực, Trung ương, chuyên, cơ quan, các, các cơ quan, các khu công nghiệp, của, cho, nhà nước,
    khối, cụm, liên xã, liên huyện, số, cơ sở, trực thuộc, trường học,
    phòng chức năng, các phòng chức năng, phòng ban, ban ngành, đoàn thể, doanh nghiệp, cơ quan Đảng, các cơ quan Đảng, Đảng ủy, Đảng bộ, cơ quan Đảng ủy, các cơ quan Đảng ủy, Tỉnh ủy, Thành ủy, Huyện ủy, Quận ủy,
    Thị ủy`,
};

export interface Entry {
  readonly kind: BodyWord;
  readonly written: string;
  /** Of how many words it is. */
  readonly length: number;
}

const ENTRIES: ReadonlyMap<string, Entry> = new Map(
  (["small", "work", "office", "named"] as const).flatMap((kind) =>
    WORDS[kind]
      .split(/,\s*/u)
      .map((written): [string, Entry] => [
        written.toLowerCase(),
        { kind, written, length: written.split(" ").length },
      ]),
  ),
);

/** More words than these are in no entry. */
const LONGEST = 6;

/** The longest entry that these words, in small letters, begin with. */
export function bodyWordAt(words: readonly string[]): Entry | null {
  for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
    const entry = ENTRIES.get(words.slice(0, length).join(" "));
    if (entry) return entry;
  }
  return null;
}
