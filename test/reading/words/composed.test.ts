/** Headings as offices word them, most of them listed nowhere: each word of one must be known, and none changes the meaning. */
import { indicators } from "../../../src/congress/indicators";
import { readHeader } from "../../../src/reading/table/header";
import { makeMatcher } from "../../../src/reading/words/match";
import { draw } from "../../support/draw";

/** By field the headings that name it, levels parted by ">"; under "-" those that name none. */
const HEADINGS: Readonly<Record<string, string>> = {
  members:
    "Đảng số | Tổng ĐV | Số ĐV hiện có | TS đảng viên | Tổng số ĐV của chi bộ | Đảng viên (người) | ĐV toàn chi bộ | Số đảng viên tại thời điểm đại hội | Tổng đảng viên | Đảng viên > TS | Số lượng ĐV | SL đảng viên | Số lượng đảng viên hiện có | Đảng viên hiện nay | Số ĐV của chi bộ | Tổng số đảng viên chi bộ | Đảng viên hiện có | ĐV hiện có | Số lượng đảng viên của chi bộ | Quân số đảng viên | Đảng viên toàn chi bộ | Số ĐV trong chi bộ | Tổng số ĐV hiện tại | TS ĐV | T.số ĐV | ĐV (đ/c) | Tổng đảng số | Số lượng ĐV của CB | Đảng viên (tổng số)",
  officialMembers:
    "ĐV chính thức | Chính thức (ĐV) | Đảng viên > Chính thức | Trong đó chính thức | ĐVCT | ĐV CT | Số ĐV chính thức | Tổng số đảng viên > Chính thức",
  probationaryMembers: "ĐV dự bị | Đảng viên > Dự bị | ĐVDB | Số ĐV dự bị | Trong đó: dự bị",
  membersWomen:
    "Đảng viên nữ | ĐV nữ | Số ĐV nữ | Đảng viên > Nữ | Đảng viên > Trong đó nữ | Nữ đảng viên | Tổng số đảng viên > Nữ",
  summoned:
    "Đại biểu (ĐV) > Triệu tập | Đại biểu > Triệu tập | Triệu tập | Được triệu tập | ĐV được triệu tập | Số ĐV triệu tập | Số đảng viên được triệu tập dự đại hội | Đảng viên triệu tập | ĐV triệu tập dự ĐH | Tổng số triệu tập | Đảng viên dự đại hội > Triệu tập | Số triệu tập | Đảng viên phải dự | ĐV phải triệu tập | Số triệu tập dự ĐH | ĐV thuộc diện triệu tập | Được triệu tập dự đại hội | Tổng số ĐV được triệu tập",
  attended:
    "Đại biểu (ĐV) > Dự | Đại biểu > Dự | Đại biểu > Có mặt | Có mặt | Dự ĐH | ĐV có mặt | Số ĐV dự đại hội | Đảng viên tham dự | ĐV tham dự đại hội | Số có mặt | Đảng viên đến dự | Số ĐV dự họp | Thực tế có mặt | Tham dự ĐH | Đảng viên dự đại hội | Số ĐV tham gia đại hội | Dự đại hội > Có mặt | Số đảng viên có mặt dự đại hội | ĐV có mặt dự ĐH | Số ĐV tham dự đại hội | Có mặt dự đại hội | Số đảng viên dự | Đảng viên dự ĐH > Có mặt | Thực tế dự | Tổng số ĐV dự ĐH | Dự họp",
  planned:
    "Cần bầu | Phải bầu | SL cần bầu | Số lượng phải bầu | Số CUV cần bầu | Số lượng cấp ủy viên cần bầu | Số CUV theo đề án | Theo đề án nhân sự | ĐH quyết định | Đại hội quyết định số lượng | Số lượng do đại hội quyết định | Số lượng ấn định | Số lượng được phê duyệt | Cấp trên phê duyệt | Số lượng được duyệt | Chi ủy > Cần bầu | Cấp ủy > Theo ĐA | Dự kiến số lượng CUV | Số lượng cần bầu | Số chi ủy viên cần bầu | SL quy định | Định mức | Chỉ tiêu bầu | Số lượng CUV được ấn định | SL CUV phải bầu | Số lượng chi ủy viên được đại hội biểu quyết | Số lượng cấp ủy cần bầu | SL CUV cần bầu | Số lượng bầu theo ĐA | Số lượng chi ủy theo đề án | Cần bầu theo đề án | Theo ĐA được duyệt | Số lượng được phê duyệt theo đề án | Số CU cần bầu | Cấp ủy > Đề án | Chi ủy > ĐH quyết định | Bầu cấp ủy > SL cần bầu | Quyết định số lượng | Số lượng chi ủy đại hội quyết định | CUV > Phải bầu | SL UV cần bầu | Theo quyết định | Theo quy định | Định biên cấp ủy | Phê duyệt",
  candidates:
    "DS bầu | Danh sách bầu | Số người trong danh sách bầu | DS bầu cử | Số người ứng cử, đề cử | Số nhân sự giới thiệu bầu | Danh sách bầu cử > SL | Số người trong DS bầu | SL trong danh sách bầu cử | Ứng viên | Số ứng cử viên | SL đề cử, ứng cử | Số người được đề cử | Danh sách bầu cử chi ủy | Số người trong danh sách bầu chi ủy | DS bầu chi ủy | Số ứng viên | Danh sách đề cử, ứng cử",
  appointed: "BCH do Tỉnh ủy chỉ định | Cấp ủy được chỉ định | Chi ủy do BTV Đảng ủy chỉ định",
  education: "Trình độ CM của CUV | Trình độ chuyên môn của cấp ủy khóa mới",
  elected:
    "BT, PBT, CUV | Kết quả bầu > Bí thư, phó bí thư, chi ủy viên | Chi ủy, bí thư, phó bí thư > Số lượng bầu được | Trúng cử | Số trúng cử | Bầu được | Được bầu | Số CUV được bầu | Số lượng CUV trúng cử | Kết quả bầu cử > Số lượng | Số đồng chí trúng cử | Số đ/c được bầu vào cấp ủy | Tổng số CUV | SL cấp ủy | Cấp ủy mới | Cấp ủy khóa mới | Chi ủy khóa mới | Chi uỷ viên trúng cử | Số lượng cấp ủy viên bầu được | Đắc cử | Số chi ủy viên đắc cử | Tổng số cấp ủy chi bộ | BCH khóa mới | Cấp ủy chi bộ > Tổng số | Tổng số trúng cử | Kết quả bầu > Trúng cử | SL bầu được | Cấp ủy > TS | Chi ủy > Số lượng | Số cấp ủy bầu được | Bầu cấp ủy > Trúng cử | Nhân sự trúng cử | Cấp ủy được bầu | Tổng số đồng chí cấp ủy | Số CUV | Cấp ủy | Chi ủy | SL CU bầu được | Số cấp ủy viên trúng cử | Trúng cử chi ủy | Cấp ủy trúng cử | Chi ủy trúng cử | Số người trúng cử | Kết quả > Trúng cử | Tổng số cấp ủy viên | Cấp ủy viên khóa mới | Số CUV khóa mới | Tổng CUV | CUV bầu được | SL đắc cử | Số lượng BCH | Ban chi ủy | Ban chi ủy > Số lượng | Chi ủy viên được bầu | Số đồng chí được bầu | Tổng số UV | Đã bầu được | Số lượng ủy viên trúng cử | Nhân sự cấp ủy được bầu | Cấp ủy do đại hội bầu > Tổng số | Số CUV do ĐH bầu",
  shortage: "Bầu thiếu | Khuyết | Còn thiếu | Thiếu | Số thiếu",
  women:
    "Chi ủy (bí thư, phó bí thư) khóa mới > Nữ | Chi ủy, bí thư, phó bí thư được bầu > Nữ | Bí thư, phó bí thư, chi ủy viên > Nữ | Cấp ủy (kể cả BT, PBT) > Nữ | Nữ | Số nữ | Giới nữ | CUV nữ | Cấp ủy nữ | Nữ cấp ủy | Số nữ trúng cử | Trong đó nữ | Cấp ủy > Nữ | Phụ nữ | Là nữ | Chi ủy viên là nữ | Nữ CUV | Cán bộ nữ | Cơ cấu > Nữ | Trong đó > Nữ | CU nữ | Nữ tham gia cấp ủy | Nữ trúng cử | Số CUV là nữ | Cấp ủy viên nữ | Chi ủy nữ | Nữ (đ/c) | Trong đó: Nữ | Số nữ cấp ủy | Tổng số nữ | Cấp ủy là nữ | Nữ giới",
  young:
    "Chi ủy, bí thư, phó bí thư được bầu > Dưới 40 tuổi | Trẻ | Dưới 40 tuổi | Dưới 35 | CUV dưới 40 tuổi | Tuổi trẻ | <40 | ≤ 40 tuổi | Trẻ tuổi (dưới 40) | Cán bộ trẻ | Số trẻ dưới 35 tuổi | Từ 40 tuổi trở xuống | CUV trẻ | Độ tuổi > Dưới 35 | Trẻ (<40t) | Tuổi đời dưới 40 | Dưới 40t | Cấp ủy trẻ | Dưới 40 tuổi (trẻ) | Trẻ dưới 40 tuổi | CUV dưới 35 tuổi | Cấp ủy dưới 40 tuổi | Tuổi trẻ dưới 35 | Dưới 42 tuổi | Từ 35 tuổi trở xuống | Đến 40 tuổi | Số CUV trẻ | Trong đó > Trẻ tuổi | Dưới 40 (t)",
  ethnicMinority:
    "DTTS | Dân tộc TS | Dân tộc thiểu số | Người DTTS | Dân tộc | Là người DTTS | Dân tộc ít người | CUV là DTTS | Người dân tộc thiểu số | Số DTTS | Cấp ủy DTTS | CUV người DTTS | DTTS (đ/c) | Đồng bào DTTS | Là DTTS | Dân tộc thiểu số (người)",
  religious:
    "Tôn giáo | Có đạo | Theo đạo | Người có đạo | Là người có tôn giáo | CUV có đạo | CUV có tôn giáo | Người theo đạo | Có tôn giáo | Theo tôn giáo | Người có tôn giáo | Là người có đạo",
  reelected:
    "Chi ủy, bí thư, phó bí thư được bầu > Tái cử | BCH, BT, PBT > Tái cử | Tái cử | Tái đắc cử | Số tái cử | Cũ | Cũ tái cử | CUV tái cử | Cấp ủy cũ tái cử | Đương nhiệm tái cử | Tái trúng cử | Tiếp tục tái cử | CU tái cử | Cũ tái đắc cử | CUV cũ tái cử | Số CUV tái cử | Tái cử cấp ủy | Cấp ủy tái cử | Tái cử (cũ) | Khóa cũ tái cử",
  firstTime:
    "Chi ủy (bí thư, phó bí thư) khóa mới > Tham gia lần đầu | Lần đầu | Mới | Tham gia lần đầu | Lần đầu tham gia | Mới tham gia | Lần đầu tham gia cấp ủy | CUV mới | Tham gia mới | Trúng cử lần đầu | Mới trúng cử | Lần đầu vào cấp ủy | Tham gia cấp ủy lần đầu | Mới tham gia cấp ủy | Mới vào cấp ủy | Mới được bầu | CUV lần đầu | Lần đầu trúng cử | Số CUV mới | Lần đầu được bầu | CUV tham gia lần đầu | Mới tham gia lần đầu | Cấp ủy viên mới | Trúng cử mới | Tham gia cấp ủy mới",
  averageAge:
    "Tuổi BQ | Tuổi bình quân | Độ tuổi bình quân | Tuổi trung bình | Độ tuổi trung bình | Tuổi TB | Bình quân tuổi | Tuổi đời bình quân | Tuổi BQ cấp ủy | Tuổi đời > Bình quân | Độ tuổi > BQ | Tuổi bình quân cấp ủy | Bình quân | Tuổi TB cấp ủy | Độ tuổi bình quân cấp ủy | Tuổi BQ của cấp ủy | BQ tuổi | Tuổi bq chi ủy",
  secretaries:
    "Kết quả bầu bí thư, phó bí thư > Bí thư | Bí thư | BT | Họ tên bí thư | Bí thư chi bộ | Đồng chí bí thư | Số bí thư | Chức danh > Bí thư | BTCB | Bí thư khóa mới | Bí thư được bầu | Tên bí thư | Đ/c Bí thư | Họ và tên bí thư | Bí thư (họ và tên) | Bí thư mới được bầu | Bí thư trúng cử | BT chi bộ | Bầu bí thư | Họ tên Bí thư chi bộ | Bí thư cấp ủy | Số BT",
  deputySecretaries:
    "Chi ủy (bí thư, phó bí thư) > Phó bí thư | Phó bí thư | PBT | P.BT | P. Bí thư | Phó BT | Phó bí thư chi bộ | Số PBT | Chức danh > PBT | Họ tên PBT | Đ/c Phó bí thư | Phó Bí thư (họ và tên) | PBT chi bộ | Bầu phó bí thư | Số lượng PBT | Họ và tên phó bí thư | P.Bí thư",
  secretariesWomen:
    "Bí thư nữ | Nữ bí thư | BT nữ | BT là nữ | Bí thư > Nữ | Số bí thư là nữ | Bí thư là nữ | BT (nữ) | Số BT nữ | Nữ bí thư chi bộ",
  secretariesReelected: "Bí thư tái cử | BT tái cử | Bí thư > Tái cử | Bí thư tái đắc cử | Số BT tái cử",
  secretariesFirstTime: "Bí thư mới | BT lần đầu | Bí thư > Lần đầu | Bí thư lần đầu",
  vocational:
    "Trình độ > Trung cấp | Trung cấp CM | Chuyên môn > TC | TCCN | CM > Trung cấp | Trung cấp chuyên môn | CM trung cấp | Trình độ CM > TC",
  college:
    "Cao đẳng | CĐ | Trình độ > CĐ | Chuyên môn CĐ | Trình độ cao đẳng | CM cao đẳng | Trình độ CM > CĐ | Cao đẳng chuyên môn",
  degree:
    "Đại học | ĐH | Trình độ > ĐH | TĐ đại học | Chuyên môn ĐH | Trình độ đại học | CM > Đại học | CM đại học | Đại học (CM) | ĐH chuyên môn | Trình độ CM > ĐH",
  postgraduate:
    "Sau đại học | SĐH | Trên ĐH | Trên đại học | Trình độ SĐH | ThS, TS | Thạc sĩ, tiến sĩ | Thạc sĩ trở lên | Trên ĐH (CM) | Sau ĐH | CM > Sau ĐH | CM > Trên ĐH",
  master: "Thạc sĩ | ThS | Thạc sỹ | Trình độ thạc sĩ",
  doctor: "Tiến sĩ | Tiến sỹ | Trình độ > TS | Học vị > TS",
  degreeOrHigher:
    "ĐH trở lên | Đại học trở lên | ĐH, SĐH | Đại học và trên đại học | Trình độ đại học trở lên | ĐH và SĐH | Từ đại học trở lên | TĐ ĐH trở lên | ĐH trở lên (CM) | Đại học, sau đại học | Từ ĐH trở lên | Trình độ ĐH, SĐH | ĐH và sau ĐH | CM từ ĐH trở lên",
  politicalElementary:
    "Sơ cấp LLCT | LLCT > Sơ cấp | SC LLCT | LLCT sơ cấp | Lý luận > SC | LLCT SC | SC chính trị | Sơ cấp chính trị | Sơ cấp lý luận",
  politicalIntermediate:
    "Trung cấp LLCT | LLCT > Trung cấp | TC LLCT | LLCT trung cấp | LLCT > TC | TCLLCT | Lý luận > Trung cấp | Trung cấp lý luận chính trị | Trung cấp chính trị | LLCT TC | TC chính trị | Trung cấp lý luận",
  politicalAdvanced:
    "Cao cấp LLCT | LLCT > Cao cấp | CC LLCT | LLCT > CC, CN | Cao cấp, cử nhân | Cử nhân, cao cấp LLCT | LLCT cao cấp | LLCT > CC | Cao cấp lý luận | Cao cấp chính trị | LLCT CC | CC chính trị | LLCT cao cấp, cử nhân | Cao cấp và cử nhân | CC, CN chính trị | LLCT > Cử nhân, cao cấp | Cao cấp, CN",
  otherMembers: "Ủy viên còn lại | UV còn lại",
  branch:
    "Tên chi bộ | Chi bộ | Chi bộ, đảng bộ | Tên đơn vị | Tổ chức đảng | Tên tổ chức cơ sở đảng | Chi bộ trực thuộc | Đảng bộ, chi bộ trực thuộc | Tên chi bộ, khu phố | Chi bộ trường | Các chi bộ | Đầu mối chi bộ | Chi bộ phòng, ban | TCCSĐ | Tên TCĐ | Chi bộ (thôn, ấp) | Tên các chi bộ | Chi bộ thôn, bản | Chi bộ khoa, phòng | Đơn vị (chi bộ) | Chi bộ trực thuộc đảng ủy | Tên chi bộ (đơn vị) | Tên chi bộ / đơn vị | Chi bộ thôn, cơ quan | Chi bộ, đảng bộ cơ sở | Tên các tổ chức đảng | CB trực thuộc | Tên chi bộ thôn, tổ dân phố | Chi bộ (khu phố) | Các chi bộ trực thuộc | Tổ chức đảng trực thuộc | Danh sách chi bộ | Đơn vị, chi bộ | Tên chi bộ, đơn vị",
  date: "Ngày ĐH | Ngày đại hội | Ngày tổ chức | Thời gian | Thời gian tổ chức ĐH | TG ĐH | Ngày, giờ | Buổi ĐH | Ngày họp | Ngày họp đại hội | Lịch đại hội | Ngày t/c | Ngày tiến hành | Thời gian họp ĐH | Ngày giờ khai mạc | ĐH ngày | Đại hội ngày | Ngày tổ chức thực tế | Đã đại hội ngày | Ngày tháng ĐH | Ngày, tháng tổ chức | Ngày tháng đại hội | Thời gian tổ chức đại hội chi bộ | Thời gian tiến hành đại hội | Ngày diễn ra ĐH | Thời gian khai mạc | Lịch ĐH | Ngày đã ĐH | Tổ chức vào ngày | Ngày mở ĐH | Ngày giờ đại hội | Ngày/giờ tổ chức | Thời gian đã tổ chức | Ngày tổ chức ĐHCB",
  held: "Đã ĐH | Đã đại hội | Đã tổ chức | Đã xong | Đã tiến hành ĐH | Đã họp | Hoàn thành | Đã ĐH xong | Đã TC | Đã tổ chức xong | ĐH xong | Đã hoàn thành ĐH | Đã thực hiện",
  notHeld:
    "Chưa ĐH | Chưa đại hội | Chưa tổ chức | Chưa họp | Chưa tiến hành | Chưa TC | Chưa thực hiện | Chưa ĐH xong | Chưa tiến hành ĐH",
  status:
    "Tình trạng | Trạng thái | Tiến độ | Đã/chưa ĐH | Tình hình đại hội | Đã ĐH hay chưa | Tình hình tổ chức | Trạng thái ĐH | Tiến độ ĐH | Tiến độ tổ chức",
  branches: "Số chi bộ | Tổng số chi bộ | TS CB | Số CB trực thuộc | Số lượng chi bộ | Số lượng CB",
  heldBranches:
    "Số chi bộ đã ĐH | Số CB đã đại hội | Số chi bộ đã tổ chức | Số chi bộ đã hoàn thành đại hội | Số CB đã tổ chức ĐH | CB đã tổ chức | Số chi bộ đã tiến hành",
  pendingBranches: "Số chi bộ chưa ĐH | Số CB chưa tổ chức | Còn lại | Số CB chưa ĐH | CB chưa tổ chức",
  note: "Ghi chú | Lý do | GC | Ghi chú (lý do) | Lý do chưa tổ chức | Nguyên nhân | Nhận xét | Ghi chú khác | Lý do khuyết | Ghi chú (nếu có)",
  block:
    "Khối | Cụm | Loại hình | Địa bàn | Lĩnh vực | Nhóm | Loại hình chi bộ | Cụm chi bộ | Khối trực thuộc",
  ballots: "Số lần bầu | Kết quả bầu cử > Số lần bầu | Số lần bầu cấp ủy | Số vòng bầu",
  fullAtFirstBallot:
    "Bầu một lần đủ số lượng | Bầu 1 lần đủ SL | Bầu lần 1 đủ SL | Đủ SL lần bầu thứ nhất | Đủ số lượng ngay lần bầu đầu | Bầu đủ ngay từ lần đầu | Bầu đủ số lượng ngay từ lần bầu đầu tiên | Bầu lần đầu đủ | Trúng cử đủ ngay lần đầu | Bầu cấp ủy > Một lần đủ số lượng | Chi bộ bầu một lần đủ số lượng cấp ủy | Bầu cấp ủy đủ số lượng trong 1 lần | Số CB bầu đủ SL ngay vòng 1",
  dualRole:
    "BT kiêm trưởng thôn | Bí thư kiêm trưởng thôn | BT kiêm trưởng bản | Bí thư chi bộ là trưởng thôn, TDP | Bí thư > Kiêm trưởng thôn | Bí thư chi bộ kiêm trưởng thôn, tổ trưởng TDP | Bí thư đồng thời là trưởng bản | BT là trưởng ấp",
  "-": "Bí thư, phó bí thư > Nữ | Kết quả bầu bí thư, phó bí thư > Tái cử | Bí thư cấp ủy, phó bí thư cấp ủy > Nữ | Bí thư, phó bí thư > SL | Bí thư, phó bí thư > Tổng số | Nữ quy hoạch | Nhiệm kỳ trước > Nữ | Khóa cũ > SL | Đại biểu dự ĐH cấp trên | Thôi tham gia | Xin rút | ĐV miễn sinh hoạt | Vắng có lý do | Bổ sung | Chỉ định bổ sung | Ủy ban kiểm tra > Tổng số | Ban thường vụ > Nữ | Công đoàn > SL | Không tái cử | Không tham gia | Nữ không tái cử | Kết nạp mới | Hưu trí | Bầu lần 2 | Đoàn viên | Nhân sự quy hoạch | Không trúng cử | Nữ ứng cử | Đảng viên > Tái cử | BT là Hiệu trưởng | Trưởng thôn là đảng viên | Chưa qua đào tạo | Giới thiệu tại đại hội | Nữ thôi cấp ủy | Không tái cử (nghỉ) | CUV khóa cũ | Số CUV nhiệm kỳ trước | CUV nghỉ | Dự kiến nữ | Nữ dự kiến | Nữ trong danh sách bầu | Đảng viên trẻ | Đảng viên miễn | Số phiếu bí thư | Đảng viên nữ dự ĐH | Bí thư nghỉ | Đảng viên mới kết nạp | Nữ vắng | Chi ủy viên kiêm nhiệm | Nữ đoàn viên | ĐV dân tộc | Không trúng cử nữ | Nữ đề cử | Bầu lại | Đại biểu nữ | Giới thiệu nữ | Số dư bầu lần 1 | Dự bầu lần đầu | Đảng viên bầu một lần đủ | Đề cử, ứng cử tại đại hội | Danh sách bầu cử > Ứng cử, đề cử tại ĐH | Bầu bổ sung | Nữ bổ sung | Cấp ủy huyện | Cấp ủy cấp trên | Tổng số phiếu bầu cấp ủy",
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
