/** Headings as offices word them, most of them listed nowhere: each word of one must be known, and none changes the meaning. */
import { indicators } from "../../../src/congress/indicators";
import { readHeader } from "../../../src/reading/table/header";
import { makeMatcher } from "../../../src/reading/words/match";
import { draw } from "../../support/draw";

/** By field the headings that name it, levels parted by ">"; under "-" those that name none. */
const HEADINGS: Readonly<Record<string, string>> = {
  members:
    "Đảng số | Tổng ĐV | Số ĐV hiện có | TS đảng viên | Tổng số ĐV của chi bộ | Đảng viên (người) | ĐV toàn chi bộ | Số đảng viên tại thời điểm đại hội | Tổng đảng viên | Đảng viên > TS | Số lượng ĐV | SL đảng viên | Số lượng đảng viên hiện có | Đảng viên hiện nay | Số ĐV của chi bộ",
  officialMembers:
    "ĐV chính thức | Chính thức (ĐV) | Đảng viên > Chính thức | Trong đó chính thức | ĐVCT | ĐV CT | Số ĐV chính thức | Tổng số đảng viên > Chính thức",
  probationaryMembers: "ĐV dự bị | Đảng viên > Dự bị | ĐVDB | Số ĐV dự bị | Trong đó: dự bị",
  membersWomen:
    "Đảng viên nữ | ĐV nữ | Số ĐV nữ | Đảng viên > Nữ | Đảng viên > Trong đó nữ | Nữ đảng viên | Tổng số đảng viên > Nữ",
  summoned:
    "Triệu tập | Được triệu tập | ĐV được triệu tập | Số ĐV triệu tập | Số đảng viên được triệu tập dự đại hội | Đảng viên triệu tập | ĐV triệu tập dự ĐH | Tổng số triệu tập | Đảng viên dự đại hội > Triệu tập | Số triệu tập | Đảng viên phải dự",
  attended:
    "Có mặt | Dự ĐH | ĐV có mặt | Số ĐV dự đại hội | Đảng viên tham dự | ĐV tham dự đại hội | Số có mặt | Đảng viên đến dự | Số ĐV dự họp | Thực tế có mặt | Tham dự ĐH | Đảng viên dự đại hội | Số ĐV tham gia đại hội | Dự đại hội > Có mặt | Số đảng viên có mặt dự đại hội",
  planned:
    "Cần bầu | Phải bầu | SL cần bầu | Số lượng phải bầu | Số CUV cần bầu | Số lượng cấp ủy viên cần bầu | Số CUV theo đề án | Theo đề án nhân sự | ĐH quyết định | Đại hội quyết định số lượng | Số lượng do đại hội quyết định | Số lượng ấn định | Số lượng được phê duyệt | Cấp trên phê duyệt | Số lượng được duyệt | Chi ủy > Cần bầu | Cấp ủy > Theo ĐA | Dự kiến số lượng CUV | Số lượng cần bầu | Số chi ủy viên cần bầu | SL quy định | Định mức | Chỉ tiêu bầu | Số lượng CUV được ấn định | SL CUV phải bầu | Số lượng chi ủy viên được đại hội biểu quyết",
  candidates:
    "DS bầu | Danh sách bầu | Số người trong danh sách bầu | DS bầu cử | Số người ứng cử, đề cử | Số nhân sự giới thiệu bầu | Danh sách bầu cử > SL | Số người trong DS bầu | SL trong danh sách bầu cử | Ứng viên | Số ứng cử viên",
  elected:
    "Trúng cử | Số trúng cử | Bầu được | Được bầu | Số CUV được bầu | Số lượng CUV trúng cử | Kết quả bầu cử > Số lượng | Số đồng chí trúng cử | Số đ/c được bầu vào cấp ủy | Tổng số CUV | SL cấp ủy | Cấp ủy mới | Cấp ủy khóa mới | Chi ủy khóa mới | Chi uỷ viên trúng cử | Số lượng cấp ủy viên bầu được | Đắc cử | Số chi ủy viên đắc cử | Tổng số cấp ủy chi bộ | BCH khóa mới | Cấp ủy chi bộ > Tổng số | Tổng số trúng cử | Kết quả bầu > Trúng cử | SL bầu được | Cấp ủy > TS | Chi ủy > Số lượng | Số cấp ủy bầu được | Bầu cấp ủy > Trúng cử | Nhân sự trúng cử | Cấp ủy được bầu | Tổng số đồng chí cấp ủy",
  shortage: "Bầu thiếu | Khuyết | Còn thiếu | Thiếu | Số thiếu",
  women:
    "Nữ | Số nữ | Giới nữ | CUV nữ | Cấp ủy nữ | Nữ cấp ủy | Số nữ trúng cử | Trong đó nữ | Cấp ủy > Nữ | Phụ nữ | Là nữ | Chi ủy viên là nữ | Nữ CUV | Cán bộ nữ | Cơ cấu > Nữ | Trong đó > Nữ",
  young:
    "Trẻ | Dưới 40 tuổi | Dưới 35 | CUV dưới 40 tuổi | Tuổi trẻ | <40 | ≤ 40 tuổi | Trẻ tuổi (dưới 40) | Cán bộ trẻ | Số trẻ dưới 35 tuổi | Từ 40 tuổi trở xuống | CUV trẻ | Độ tuổi > Dưới 35 | Trẻ (<40t) | Tuổi đời dưới 40 | Dưới 40t",
  ethnicMinority:
    "DTTS | Dân tộc TS | Dân tộc thiểu số | Người DTTS | Dân tộc | Là người DTTS | Dân tộc ít người | CUV là DTTS | Người dân tộc thiểu số | Số DTTS",
  religious: "Tôn giáo | Có đạo | Theo đạo | Người có đạo | Là người có tôn giáo | CUV có đạo",
  reelected:
    "Tái cử | Tái đắc cử | Số tái cử | Cũ | Cũ tái cử | CUV tái cử | Cấp ủy cũ tái cử | Đương nhiệm tái cử | Tái trúng cử | Tiếp tục tái cử",
  firstTime:
    "Lần đầu | Mới | Tham gia lần đầu | Lần đầu tham gia | Mới tham gia | Lần đầu tham gia cấp ủy | CUV mới | Tham gia mới | Trúng cử lần đầu | Mới trúng cử | Lần đầu vào cấp ủy | Tham gia cấp ủy lần đầu | Mới tham gia cấp ủy",
  averageAge:
    "Tuổi BQ | Tuổi bình quân | Độ tuổi bình quân | Tuổi trung bình | Độ tuổi trung bình | Tuổi TB | Bình quân tuổi | Tuổi đời bình quân | Tuổi BQ cấp ủy | Tuổi đời > Bình quân | Độ tuổi > BQ",
  secretaries:
    "Bí thư | BT | Họ tên bí thư | Bí thư chi bộ | Đồng chí bí thư | Số bí thư | Chức danh > Bí thư | BTCB | Bí thư khóa mới | Bí thư được bầu | Tên bí thư",
  deputySecretaries:
    "Phó bí thư | PBT | P.BT | P. Bí thư | Phó BT | Phó bí thư chi bộ | Số PBT | Chức danh > PBT | Họ tên PBT",
  secretariesWomen: "Bí thư nữ | Nữ bí thư | BT nữ | BT là nữ | Bí thư > Nữ | Số bí thư là nữ",
  secretariesReelected: "Bí thư tái cử | BT tái cử | Bí thư > Tái cử",
  secretariesFirstTime: "Bí thư mới | BT lần đầu | Bí thư > Lần đầu | Bí thư lần đầu",
  vocational: "Trình độ > Trung cấp | Trung cấp CM | Chuyên môn > TC | TCCN | CM > Trung cấp",
  college: "Cao đẳng | CĐ | Trình độ > CĐ | Chuyên môn CĐ | Trình độ cao đẳng",
  degree: "Đại học | ĐH | Trình độ > ĐH | TĐ đại học | Chuyên môn ĐH | Trình độ đại học | CM > Đại học",
  postgraduate:
    "Sau đại học | SĐH | Trên ĐH | Trên đại học | Trình độ SĐH | ThS, TS | Thạc sĩ, tiến sĩ | Thạc sĩ trở lên",
  master: "Thạc sĩ | ThS | Thạc sỹ | Trình độ thạc sĩ",
  doctor: "Tiến sĩ | Tiến sỹ | Trình độ > TS | Học vị > TS",
  degreeOrHigher:
    "ĐH trở lên | Đại học trở lên | ĐH, SĐH | Đại học và trên đại học | Trình độ đại học trở lên | ĐH và SĐH | Từ đại học trở lên | TĐ ĐH trở lên",
  politicalElementary: "Sơ cấp LLCT | LLCT > Sơ cấp | SC LLCT | LLCT sơ cấp | Lý luận > SC",
  politicalIntermediate:
    "Trung cấp LLCT | LLCT > Trung cấp | TC LLCT | LLCT trung cấp | LLCT > TC | TCLLCT | Lý luận > Trung cấp | Trung cấp lý luận chính trị | Trung cấp chính trị",
  politicalAdvanced:
    "Cao cấp LLCT | LLCT > Cao cấp | CC LLCT | LLCT > CC, CN | Cao cấp, cử nhân | Cử nhân, cao cấp LLCT | LLCT cao cấp | LLCT > CC | Cao cấp lý luận | Cao cấp chính trị",
  otherMembers: "Ủy viên còn lại | UV còn lại",
  branch:
    "Tên chi bộ | Chi bộ | Chi bộ, đảng bộ | Tên đơn vị | Tổ chức đảng | Tên tổ chức cơ sở đảng | Chi bộ trực thuộc | Đảng bộ, chi bộ trực thuộc | Tên chi bộ, khu phố | Chi bộ trường | Các chi bộ | Đầu mối chi bộ | Chi bộ phòng, ban | TCCSĐ | Tên TCĐ | Chi bộ (thôn, ấp) | Tên các chi bộ | Chi bộ thôn, bản | Chi bộ khoa, phòng | Đơn vị (chi bộ)",
  date: "Ngày ĐH | Ngày đại hội | Ngày tổ chức | Thời gian | Thời gian tổ chức ĐH | TG ĐH | Ngày, giờ | Buổi ĐH | Ngày họp | Ngày họp đại hội | Lịch đại hội | Ngày t/c | Ngày tiến hành | Thời gian họp ĐH | Ngày giờ khai mạc | ĐH ngày | Đại hội ngày | Ngày tổ chức thực tế | Đã đại hội ngày | Ngày tháng ĐH",
  held: "Đã ĐH | Đã đại hội | Đã tổ chức | Đã xong | Đã tiến hành ĐH | Đã họp | Hoàn thành",
  notHeld: "Chưa ĐH | Chưa đại hội | Chưa tổ chức | Chưa họp | Chưa tiến hành",
  status: "Tình trạng | Trạng thái | Tiến độ | Đã/chưa ĐH | Tình hình đại hội",
  branches: "Số chi bộ | Tổng số chi bộ | TS CB | Số CB trực thuộc | Số lượng chi bộ",
  heldBranches: "Số chi bộ đã ĐH | Số CB đã đại hội | Số chi bộ đã tổ chức | Số chi bộ đã hoàn thành đại hội",
  pendingBranches: "Số chi bộ chưa ĐH | Số CB chưa tổ chức | Còn lại",
  note: "Ghi chú | Lý do | GC | Ghi chú (lý do) | Lý do chưa tổ chức | Nguyên nhân | Nhận xét",
  block:
    "Khối | Cụm | Loại hình | Địa bàn | Lĩnh vực | Nhóm | Loại hình chi bộ | Cụm chi bộ | Khối trực thuộc",
  "-": "BT kiêm trưởng thôn | Nữ quy hoạch | Nhiệm kỳ trước > Nữ | Khóa cũ > SL | Đại biểu dự ĐH cấp trên | Thôi tham gia | Xin rút | ĐV miễn sinh hoạt | Vắng có lý do | Bổ sung | Chỉ định bổ sung | Ủy ban kiểm tra > Tổng số | Ban thường vụ > Nữ | Công đoàn > SL | Không tái cử | Không tham gia | Nữ không tái cử | Kết nạp mới | Hưu trí | Bầu lần 2 | Đoàn viên | Nhân sự quy hoạch | Không trúng cử | Nữ ứng cử | Đảng viên > Tái cử | BT là Hiệu trưởng | Trưởng thôn là đảng viên | Chưa qua đào tạo | Giới thiệu tại đại hội",
};

const matcher = makeMatcher(indicators);

/** What stands under a heading beside numbers and names. */
function fieldOf(heading: string): string {
  const [first = "", second] = heading.split(" > ");
  const picture =
    second === undefined
      ? `
      STT | Tên CB | ${first} | Cột khác`
      : `
      STT | Tên CB | ${first}  | Cột khác
      ^   | ^      | ${second} | ^`;
  const columns = readHeader(draw(picture), { top: 0, bottom: second === undefined ? 0 : 1 }, matcher);
  return columns.find(({ column }) => column === 2)?.field ?? "-";
}

test.each(Object.entries(HEADINGS))("%s", (field, headings) => {
  const read = headings.split(" | ").map((heading) => `${heading} = ${fieldOf(heading)}`);
  expect(read).toEqual(headings.split(" | ").map((heading) => `${heading} = ${field}`));
});
