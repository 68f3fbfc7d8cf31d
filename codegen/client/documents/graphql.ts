/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Level of government (cấp hành chính). */
export type AdministrativeLevel =
  /** District, until 30/6/2025 (huyện). */
  | 'HUYEN'
  /** Province (tỉnh). */
  | 'TINH'
  /** Centre (trung ương). */
  | 'TRUNG_UONG'
  /** Commune (xã). */
  | 'XA';

/** How a learner was admitted (hình thức tuyển). */
export type AdmissionMode =
  /** Sent by name (cử tuyển). */
  | 'CU_TUYEN'
  /** Examination (thi tuyển). */
  | 'THI_TUYEN'
  /** Consideration of the file (xét tuyển). */
  | 'XET_TUYEN';

/** How an enrolment stands to a decision that sent the learner to the programme (quyết định cử). */
export type Approval =
  /** The decision is of the day of enrolment or earlier (có quyết định). */
  | 'APPROVED'
  /** The decision is of a later day (quyết định muộn). */
  | 'LATE'
  /** There is none (không có quyết định). */
  | 'NONE'
  /** The learner is no cadre of the unit, and needs none there (không phải cán bộ của đơn vị). */
  | 'NOT_A_CADRE';

/** Attendance form (hình thức). */
export type AttendanceForm =
  /** Half full-time (bán tập trung). */
  | 'BAN_TAP_TRUNG'
  /** Blended (kết hợp). */
  | 'KET_HOP'
  /** Part-time (không tập trung). */
  | 'KHONG_TAP_TRUNG'
  /** Full-time (tập trung). */
  | 'TAP_TRUNG'
  /** Online (trực tuyến). */
  | 'TRUC_TUYEN'
  /** Distance (từ xa). */
  | 'TU_XA';

/** The map on which a report shows old and new units (ranh giới báo cáo). */
export type Boundaries =
  /** Each record under the unit that recorded it (theo đơn vị ghi nhận). */
  | 'AS_RECORDED'
  /** Old units rolled up to their successors of 1/7/2025 (theo 34 tỉnh, thành phố). */
  | 'CURRENT_34'
  /**
   * Units of the map that ended on 30/6/2025; a unit of today is shown by those it came from (theo 63 tỉnh, thành phố). What
   * was recorded since belongs to units of today and is not split among the old ones: a period that ends later, and a rate on
   * a later day, are refused with BAD_ARGUMENT.
   */
  | 'HISTORICAL_63';

/** Legal kind of a cadre's post (loại cán bộ). */
export type CadreKind =
  /** Elected or appointed for a term (cán bộ). */
  | 'CAN_BO'
  /** Commune cadre, until 30/6/2025 (cán bộ cấp xã). */
  | 'CAN_BO_CAP_XA'
  /** Civil servant (công chức). */
  | 'CONG_CHUC'
  /** Commune civil servant, until 30/6/2025 (công chức cấp xã). */
  | 'CONG_CHUC_CAP_XA'
  /** Delegate of a People's Council (đại biểu HĐND). */
  | 'DAI_BIEU_HDND'
  /** Contract worker (hợp đồng lao động). */
  | 'HOP_DONG'
  /** Part-time worker of a hamlet (người hoạt động không chuyên trách ở thôn). */
  | 'KHONG_CHUYEN_TRACH_THON'
  /** Part-time commune worker (người hoạt động không chuyên trách cấp xã). */
  | 'KHONG_CHUYEN_TRACH_XA'
  /** Learner outside the system (ngoài hệ thống). */
  | 'NGOAI_HE_THONG'
  /** Public employee (viên chức). */
  | 'VIEN_CHUC';

/** Which programmes and institutions a table of capacity counts: all that is given must hold (điều kiện lọc công suất). */
export type CapacityFilter = {
  /** Ids of institutions; needs and quotas belong to no institution (cơ sở đào tạo). */
  institutionIds?: Array<string> | null | undefined;
  /** Kinds of institutions; needs and quotas belong to no institution (loại cơ sở đào tạo). */
  institutionKinds?: Array<InstitutionKind> | null | undefined;
  /** Stable codes, e.g. LLCT_TRUNG_CAP (mã chương trình). */
  programmeCodes?: Array<string> | null | undefined;
  /** Groups of training content (nhóm chương trình). */
  programmeGroups?: Array<ProgrammeGroup> | null | undefined;
};

/** When sessions are held (lịch học). */
export type ClassSchedule =
  /** Evenings (buổi tối). */
  | 'BUOI_TOI'
  /** Weekends (cuối tuần). */
  | 'CUOI_TUAN'
  /** Office hours (hành chính). */
  | 'HANH_CHINH'
  /** In blocks (theo đợt). */
  | 'THEO_DOT';

/** Status of a class (tình trạng lớp). */
export type ClassStatus =
  /** Admitting (chiêu sinh). */
  | 'CHIEU_SINH'
  /** Running (đang học). */
  | 'DANG_HOC'
  /** Planned (dự kiến). */
  | 'DU_KIEN'
  /** Postponed (hoãn). */
  | 'HOAN'
  /** Cancelled (huỷ). */
  | 'HUY'
  /** Closed (kết thúc). */
  | 'KET_THUC';

/** Which classes a period holds (lớp của một giai đoạn). */
export type ClassesOf =
  /** Began in it (lớp mở). */
  | 'OPENED'
  /** Ran on a day of it (lớp duy trì). */
  | 'RUNNING';

/** What is counted: persons, attendances and titles are three different things (đơn vị đếm). */
export type CountUnit =
  /** Sessions of learners, each learner's apart (lượt buổi học). */
  | 'BUOI_HOC'
  /** Pairs of enrolments (cặp ghi danh). */
  | 'CAP_GHI_DANH'
  /** Seats (chỗ học). */
  | 'CHO'
  /** Titles, posts of a list (chức danh). */
  | 'CHUC_DANH'
  /** Posts held (chức vụ). */
  | 'CHUC_VU'
  /** Plan periods (giai đoạn). */
  | 'GIAI_DOAN'
  /** Learners in classes (học viên). */
  | 'HOC_VIEN'
  /** Learners a class (học viên mỗi lớp). */
  | 'HOC_VIEN_MOI_LOP'
  /** Learners a year (học viên mỗi năm). */
  | 'HOC_VIEN_NAM'
  /** Steps of cadre work (khâu của công tác cán bộ). */
  | 'KHAU'
  /** Skills (kỹ năng). */
  | 'KY_NANG'
  /** Classes (lớp). */
  | 'LOP'
  /** Classes running in a year (lớp duy trì mỗi năm). */
  | 'LOP_NAM'
  /** Attendances, person-times (lượt người). */
  | 'LUOT_NGUOI'
  /** Attendances a class (lượt người mỗi lớp). */
  | 'LUOT_NGUOI_MOI_LOP'
  /** Class-days (ngày-lớp). */
  | 'NGAY_LOP'
  /** Days a class (ngày mỗi lớp). */
  | 'NGAY_MOI_LOP'
  /** Persons (người). */
  | 'NGUOI'
  /** The source does not say whether persons or attendances (người hoặc lượt người). */
  | 'NGUOI_HOAC_LUOT'
  /** Persons or attendances a class, the source does not say which (người hoặc lượt người mỗi lớp). */
  | 'NGUOI_HOAC_LUOT_MOI_LOP'
  /** Persons a class (người mỗi lớp). */
  | 'NGUOI_MOI_LOP'
  /** Groups of tasks (nhóm nhiệm vụ, giải pháp). */
  | 'NHIEM_VU'
  /** Fields of content (nội dung). */
  | 'NOI_DUNG'
  /** Percent (phần trăm). */
  | 'PHAN_TRAM'
  /** Rooms (phòng học). */
  | 'PHONG';

/** Where a record comes from (nguồn gốc bản ghi). */
export type DataOrigin =
  /** From a published source (nguồn đã công bố). */
  | 'PUBLISHED'
  /** Made up for trial, no real person or event (dữ liệu tổng hợp). */
  | 'SYNTHETIC';

/** What the records of a table may be grouped by; each table offers some (chiều phân tổ). */
export type Dimension =
  /** How a learner was admitted (hình thức tuyển). */
  | 'ADMISSION_MODE'
  /** Administrative unit of the agency, e.g. `X34-01840` (cơ quan thuộc đơn vị hành chính). */
  | 'AGENCY_UNIT'
  /** DUOI_30, TU_30_DEN_39, TU_40_DEN_49, TU_50_DEN_59 or TU_60, by the year of birth on the day asked for, of a learner on the day of enrolment (nhóm tuổi). */
  | 'AGE_BAND'
  /** How an enrolment stands to a decision that sent the learner: APPROVED, LATE, NONE or NOT_A_CADRE (quyết định cử). */
  | 'APPROVAL'
  /** Full-time, part-time … (hình thức). */
  | 'ATTENDANCE_FORM'
  /** Legal kind of the post (loại cán bộ). */
  | 'CADRE_KIND'
  /** CO for those who hold a certificate of it, else KHONG (đã cấp chứng chỉ). */
  | 'CERTIFIED'
  /** CO for those who completed it, else KHONG (đã hoàn thành). */
  | 'COMPLETED'
  /** CO for those who enrolled in it, else KHONG (đã nhập học). */
  | 'ENROLLED'
  /** Who pays (nguồn kinh phí). */
  | 'FUNDING_SOURCE'
  /** Gender (giới tính). */
  | 'GENDER'
  /** Id of the institution (cơ sở đào tạo). */
  | 'INSTITUTION'
  /** Kind of institution (loại cơ sở đào tạo). */
  | 'INSTITUTION_KIND'
  /** CO for members of the succession pool, else KHONG (trong quy hoạch). */
  | 'IN_SUCCESSION_POOL'
  /** A dimension of the standard of the post that the holder lacks: LLCT, CHUYEN_MON, QLNN, or KHONG for none (tiêu chuẩn còn thiếu). */
  | 'LACKING'
  /** CO for heads and deputies, else KHONG (giữ chức vụ lãnh đạo, quản lý). */
  | 'LEADING'
  /** Level of government of the post (cấp). */
  | 'LEVEL'
  /** Calendar month, e.g. 2024-03 (tháng). */
  | 'MONTH'
  /** CO for those who were nominated to the training asked about, else KHONG (được cử). */
  | 'NOMINATED'
  /** What became of a nomination: CHUA_NHAP_HOC, DANG_HOC, THOI_HOC, KHONG_DAT or HOAN_THANH (kết quả). */
  | 'OUTCOME'
  /** Title planned for; null = in no pool (chức danh quy hoạch). */
  | 'PLANNED_TITLE'
  /** How a class stands to the plan (kế hoạch của lớp). */
  | 'PLAN_BASIS'
  /** Level of political theory (trình độ lý luận chính trị). */
  | 'POLITICAL_THEORY'
  /** Professional level (trình độ chuyên môn). */
  | 'PROFESSIONAL_LEVEL'
  /** Stable code of the programme, e.g. LLCT_TRUNG_CAP (chương trình). */
  | 'PROGRAMME'
  /** Group of training content (nhóm chương trình). */
  | 'PROGRAMME_GROUP'
  /** When sessions are held (lịch học). */
  | 'SCHEDULE'
  /** Administrative unit of the body that sent the person (nơi cử). */
  | 'SENT_BY'
  /** Status of the record that is counted: of an enrolment, of a nomination (tình trạng). */
  | 'STATUS'
  /** CO for those who study it, else KHONG (đang học). */
  | 'STUDYING'
  /** Title of the post (chức danh). */
  | 'TITLE'
  /** Calendar year, e.g. 2024 (năm). */
  | 'YEAR';

/** Domain of the provinces (lĩnh vực). */
export type Domain =
  /** Training institutions (cơ sở đào tạo). */
  | 'INSTITUTIONS'
  /** Personnel (cán bộ). */
  | 'PERSONNEL'
  /** Planning (kế hoạch). */
  | 'PLANNING';

/** Status on the path from need to dossier (tình trạng ghi danh). */
export type EnrolmentStatus =
  /** Suspended (bảo lưu). */
  | 'BAO_LUU'
  /** Moved to another class (chuyển lớp). */
  | 'CHUYEN_LOP'
  /** Studying (đang học). */
  | 'DANG_HOC'
  /** Certified (đã cấp chứng chỉ). */
  | 'DA_CAP_CHUNG_CHI'
  /** Enrolled (đã ghi danh). */
  | 'DA_GHI_DANH'
  /** Recorded in the dossier (đã ghi hồ sơ). */
  | 'DA_GHI_HO_SO'
  /** Entitled to the final paper (đủ điều kiện). */
  | 'DU_DIEU_KIEN'
  /** Completed (hoàn thành). */
  | 'HOAN_THANH'
  /** Failed (không đạt). */
  | 'KHONG_DAT'
  /** Not entitled (không đủ điều kiện). */
  | 'KHONG_DU_DK'
  /** Withdrawn (thôi học). */
  | 'THOI_HOC'
  /** Admitted (trúng tuyển). */
  | 'TRUNG_TUYEN'
  /** Self-registered (tự đăng ký). */
  | 'TU_DANG_KY';

/** What the source says of the value: an exact number, a bound, a range (phép so sánh của nguồn). */
export type FigureOperator =
  /** Around (khoảng). */
  | 'ABOUT'
  /** Not less (ít nhất, từ … trở lên). */
  | 'AT_LEAST'
  /** As stated (đúng bằng). */
  | 'EXACT'
  /** More, itself excluded (trên, hơn). */
  | 'MORE_THAN'
  /** A little less (gần). */
  | 'NEARLY'
  /** From … to, both included (từ … đến). */
  | 'RANGE'
  /** Said without a figure (không nêu số). */
  | 'UNSPECIFIED';

/** Why a figure has, or lacks, a value (trạng thái số liệu). */
export type FigureState =
  /** Counted from rows (tính từ bản ghi). */
  | 'COMPUTED'
  /** The question does not apply to this unit on this day (không áp dụng). */
  | 'NOT_APPLICABLE'
  /** There is no honest value; `reason` says why (không tính được). */
  | 'NOT_COMPUTABLE'
  /** Answered, but there is no figure: never read this as 0 (không có số liệu). */
  | 'NO_FIGURE'
  /** Published as a figure, without rows behind it (số đã công bố). */
  | 'REPORTED'
  /** Withheld, because so small a count would show persons (được ẩn). */
  | 'SUPPRESSED';

/** Who pays (nguồn kinh phí). */
export type FundingSource =
  /** National target programme (chương trình mục tiêu quốc gia). */
  | 'CHUONG_TRINH_MTQG'
  /** The learner's employer (đơn vị sử dụng). */
  | 'DON_VI_SU_DUNG'
  /** The learner (học viên tự túc). */
  | 'HOC_VIEN_TU_TUC'
  /** The institution's own revenue (nguồn thu đơn vị). */
  | 'NGUON_THU_DON_VI'
  /** State budget, district, until 30/6/2025 (ngân sách huyện). */
  | 'NSNN_HUYEN'
  /** State budget, province (ngân sách tỉnh). */
  | 'NSNN_TINH'
  /** State budget, centre (ngân sách trung ương). */
  | 'NSNN_TRUNG_UONG'
  /** State budget, commune (ngân sách xã). */
  | 'NSNN_XA'
  /** International donors (tài trợ quốc tế). */
  | 'TAI_TRO_QUOC_TE'
  /** Other legal organisations (tổ chức hợp pháp khác). */
  | 'TO_CHUC_HOP_PHAP_KHAC'
  /** Socialised, non-budget money (xã hội hoá). */
  | 'XA_HOI_HOA';

/** Gender (giới tính). */
export type Gender =
  /** Male (nam). */
  | 'NAM'
  /** Female (nữ). */
  | 'NU';

/** Kind of institution (loại cơ sở đào tạo). */
export type InstitutionKind =
  /** Institution abroad (cơ sở nước ngoài). */
  | 'CO_SO_NUOC_NGOAI'
  /** University (đại học). */
  | 'DAI_HOC'
  /** Ho Chi Minh National Academy of Politics (Học viện Chính trị quốc gia). */
  | 'HV_CTQG_HCM'
  /** Regional academy (học viện chính trị khu vực). */
  | 'HV_CT_KHU_VUC'
  /** National Academy of Public Administration (Học viện Hành chính). */
  | 'HV_HANH_CHINH'
  /** District political centre, until 30/6/2025 (trung tâm chính trị huyện). */
  | 'TRUNG_TAM_CT_HUYEN'
  /** Commune political centre, from 1/7/2025 (trung tâm chính trị xã). */
  | 'TRUNG_TAM_CT_XA'
  /** School of a ministry (trường của bộ, ngành). */
  | 'TRUONG_BO_NGANH'
  /** Provincial political school (trường chính trị tỉnh). */
  | 'TRUONG_CHINH_TRI_TINH';

/** How a measure counts (cách đếm). */
export type MeasureKind =
  /** Share of a population on a day (tỷ lệ tại một thời điểm). */
  | 'RATE'
  /** Classes, attendances, class-days over a period (khối lượng trong một giai đoạn). */
  | 'VOLUME';

/** Status of a nomination (tình trạng cử). */
export type NominationStatus =
  /** Approved (đã duyệt). */
  | 'DA_DUYET'
  /** Nominated (đề cử). */
  | 'DE_CU'
  /** Need recorded (nhu cầu). */
  | 'NHU_CAU'
  /** Refused (từ chối). */
  | 'TU_CHOI';

/** A span of days, both ends included. */
export type PeriodInput = {
  /** First day, included (từ ngày). */
  from: string;
  /** Last day, included (đến ngày). */
  to: string;
};

/** How a class stands to the plan (kế hoạch của lớp). */
export type PlanBasis =
  /** Added to the plan (bổ sung). */
  | 'BO_SUNG'
  /** Beyond the provincial programme (ngoài chương trình của tỉnh). */
  | 'NGOAI_CHUONG_TRINH_TINH'
  /** Outside the plan (ngoài kế hoạch). */
  | 'NGOAI_KE_HOACH'
  /** By order of a customer (theo đặt hàng). */
  | 'THEO_DAT_HANG'
  /** In the plan (trong kế hoạch). */
  | 'TRONG_KE_HOACH';

/** Group of training content (nhóm chương trình). */
export type ProgrammeGroup =
  /** Knowledge updates (cập nhật kiến thức). */
  | 'CAP_NHAT_KIEN_THUC'
  /** Professional title of public employees (chức danh nghề nghiệp). */
  | 'CDNN'
  /** Professional training (chuyên môn). */
  | 'CHUYEN_MON'
  /** Three-month professional course for commune staff (chuyên môn 3 tháng). */
  | 'CHUYEN_MON_3_THANG'
  /** Council delegates (đại biểu HĐND). */
  | 'DAI_BIEU_HDND'
  /** New Party members (đảng viên mới). */
  | 'DANG_VIEN_MOI'
  /** Science, innovation, digital transformation (khoa học công nghệ, chuyển đổi số). */
  | 'KHCN_CDS'
  /** Skills and methods of public duty (kỹ năng, phương pháp). */
  | 'KY_NANG'
  /** Leadership and management (lãnh đạo, quản lý). */
  | 'LANH_DAO_QUAN_LY'
  /** Political theory (lý luận chính trị). */
  | 'LLCT'
  /** Professional practice (nghiệp vụ). */
  | 'NGHIEP_VU'
  /** Skills of Party and mass-organisation work (nghiệp vụ Đảng, đoàn thể). */
  | 'NGHIEP_VU_DANG_DOAN_THE'
  /** Foreign languages (ngoại ngữ). */
  | 'NGOAI_NGU'
  /** Candidates for Party admission (nhận thức về Đảng). */
  | 'NHAN_THUC_VE_DANG'
  /** New rural development (nông thôn mới). */
  | 'NONG_THON_MOI'
  /** Law and public-service ethics (pháp luật, đạo đức công vụ). */
  | 'PHAP_LUAT_DAO_DUC'
  /** State management (quản lý nhà nước). */
  | 'QLNN'
  /** National defence and security (quốc phòng, an ninh). */
  | 'QP_AN'
  /** Postgraduate study (sau đại học). */
  | 'SAU_DAI_HOC'
  /** Languages of ethnic minorities (tiếng dân tộc thiểu số). */
  | 'TIENG_DTTS'
  /** Computing (tin học). */
  | 'TIN_HOC'
  /** Job position (vị trí việc làm). */
  | 'VTVL';

/** Type of a provincial unit (loại đơn vị hành chính cấp tỉnh). */
export type ProvinceType =
  /** Centrally run city (thành phố trực thuộc trung ương). */
  | 'THANH_PHO_TRUC_THUOC_TW'
  /** Province (tỉnh). */
  | 'TINH'
  /** The centre (trung ương). */
  | 'TRUNG_UONG';

/** How a territory, or the work of an institution, passed on (cách kế thừa). */
export type SuccessionExtent =
  /** A part of it. */
  | 'PART'
  /** Not known. */
  | 'UNKNOWN'
  /** The whole of it. */
  | 'WHOLE';

/** How a target compares (phép so của chỉ tiêu). */
export type TargetComparison =
  /** Around (khoảng). */
  | 'ABOUT'
  /** Not less (ít nhất). */
  | 'AT_LEAST'
  /** Equal to; exceeding it is met (bằng). */
  | 'EQUALS'
  /** No figure was set (không nêu số). */
  | 'UNSPECIFIED';

/** Where a unit stands against a target (tình trạng chỉ tiêu). */
export type TargetStatus =
  /** Met (đạt). */
  | 'DAT'
  /** Before the deadline, at or above a straight line from `startsOn` to the target (đúng tiến độ). */
  | 'DUNG_TIEN_DO'
  /** Not met at the deadline (không đạt). */
  | 'KHONG_DAT'
  /** Not measurable: the target has no figure, rows do not allow a count, or an unmet target names no deadline or start, or says ABOUT (không đo được). */
  | 'KHONG_DO_DUOC'
  /** Before the deadline, below that line (nguy cơ). */
  | 'NGUY_CO';

/** Which classes and learners a table of training counts: all that is given must hold (điều kiện lọc lớp, học viên). */
export type TrainingFilter = {
  /** How the learner was admitted (hình thức tuyển). */
  admissionModes?: Array<AdmissionMode> | null | undefined;
  /** Administrative units of the learner's agency on that day (cơ quan thuộc đơn vị hành chính). */
  agencyUnitIds?: Array<string> | null | undefined;
  /** How the enrolment stands to a decision that sent the learner (quyết định cử). */
  approvals?: Array<Approval> | null | undefined;
  /** Full-time, part-time … (hình thức). */
  attendanceForms?: Array<AttendanceForm> | null | undefined;
  /** Legal kinds of the learner's post on that day (loại cán bộ). */
  cadreKinds?: Array<CadreKind> | null | undefined;
  /** Whether classes count that began in the period, or all that ran in it. */
  classesOf?: ClassesOf;
  /** Who pays (nguồn kinh phí). */
  fundingSources?: Array<FundingSource> | null | undefined;
  /** Gender of the learner (giới tính). */
  genders?: Array<Gender> | null | undefined;
  /** Ids of awarding institutions (cơ sở đào tạo). */
  institutionIds?: Array<string> | null | undefined;
  /** Kinds of awarding institutions (loại cơ sở đào tạo). */
  institutionKinds?: Array<InstitutionKind> | null | undefined;
  /** Levels of government of the learner's post on the day of enrolment (cấp). */
  levels?: Array<AdministrativeLevel> | null | undefined;
  /** True: only learners who are cadres; false: only the others (là cán bộ). */
  onlyCadres?: boolean | null | undefined;
  /** How the class stands to the plan (kế hoạch của lớp). */
  planBases?: Array<PlanBasis> | null | undefined;
  /** Stable codes, e.g. LLCT_TRUNG_CAP (mã chương trình). */
  programmeCodes?: Array<string> | null | undefined;
  /** Groups of training content (nhóm chương trình). */
  programmeGroups?: Array<ProgrammeGroup> | null | undefined;
  /** When sessions are held (lịch học). */
  schedules?: Array<ClassSchedule> | null | undefined;
  /** Status of the enrolment; default all but those who have only applied or been admitted (tình trạng ghi danh). */
  statuses?: Array<EnrolmentStatus> | null | undefined;
  /** Titles of the learner on that day: codes of the list `PositionTitle` (chức danh). */
  titles?: Array<string> | null | undefined;
};

/** How school, plan and dossier contradict each other (điểm lệch). */
export type TruthDisagreement =
  /** The plan counts a completion that no school of the unit has, though it has the enrolment (kế hoạch tính thừa). */
  | 'COUNTED_WITHOUT_RESULT'
  /** The school issued a certificate to someone whose nomination was approved by then; the plan does not count it (kế hoạch chưa tính). */
  | 'NOT_COUNTED_BY_PLAN'
  /** The school says that the dossier has the certificate; it has not (hồ sơ thiếu chứng chỉ). */
  | 'NOT_IN_DOSSIER';

/** What three systems say of one certificate, read together (kết quả đối chiếu). */
export type TruthStatus =
  /** All three say the same (khớp). */
  | 'AGREE'
  /** They contradict each other (lệch). */
  | 'DISAGREE'
  /** Nothing contradicts, but a certificate has not reached the dossier yet and nobody says that it has (chờ ghi hồ sơ). */
  | 'PENDING';

/** How a unit's records answered within a request (trạng thái trả lời). */
export type UnitState =
  /** The answer was not usable (trả lời sai). */
  | 'BAD_ANSWER'
  /** Not asked after repeated failures (tạm ngừng hỏi). */
  | 'CIRCUIT_OPEN'
  /** It refused (từ chối). */
  | 'DENIED'
  /** No deployment holds the unit (chưa kết nối). */
  | 'NOT_CONNECTED'
  /** Answered (đã trả lời). */
  | 'OK'
  /** Did not answer now; what it gave before stands in (số liệu cũ). */
  | 'STALE'
  /** Not within its time (quá thời hạn). */
  | 'TIMEOUT'
  /** Not known (không rõ). */
  | 'UNKNOWN'
  /** No connection (không kết nối được). */
  | 'UNREACHABLE'
  /** Its version lacks the field (chưa hỗ trợ). */
  | 'UNSUPPORTED';

/** What a unit weighs in a total (cơ sở tính tỷ trọng). */
export type WeightBasis =
  /** No weights are published for such a total; `share` is null (không có). */
  | 'NONE'
  /** The count planned for the very period (số kế hoạch). */
  | 'PLANNED_COUNT'
  /** The population on the day of the rate (mẫu số). */
  | 'POPULATION';

export type CertificateTruthsPersonsQueryVariables = Exact<{
  unitIds: Array<string> | string;
  programmeCode: string;
  only?: TruthStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CertificateTruthsPersonsQuery = { __typename: 'Query', provinces: Array<{ __typename: 'Province', id: string, nameVi: string, trainingRecords: { __typename: 'TrainingRecordPage', provinceId: string, id: string, reason: string | null, nodes: Array<{ __typename: 'TrainingRecord', provinceId: string, id: string, programmeCode: string | null, cadre: { __typename: 'Cadre', provinceId: string, id: string } | null, school: Array<{ __typename: 'SchoolResult', enrolledOn: string | null, completedOn: string | null, issuedOn: string | null, registerNumber: string | null, passedOn: boolean, isOpen: boolean, enrolment: { __typename: 'Enrolment', provinceId: string, id: string } }> | null, plan: Array<{ __typename: 'PlanResult', approved: boolean, decidedOn: string | null, achievedOn: string | null, nomination: { __typename: 'Nomination', provinceId: string, id: string } }> | null, dossier: Array<{ __typename: 'DossierResult', obtainedOn: string, basis: string | null, qualification: { __typename: 'Qualification', provinceId: string, id: string } }> | null, verdict: { __typename: 'TruthVerdict', status: TruthStatus | null, disagreements: Array<TruthDisagreement>, reason: string | null } | null }> | null, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } | null } | null }> | null };

export type CertificateTruthsQueryVariables = Exact<{
  unitIds: Array<string> | string;
  measureIds: Array<string> | string;
  period: PeriodInput;
  asOf: string;
}>;


export type CertificateTruthsQuery = { __typename: 'Query', report: { __typename: 'Report', id: string, rows: Array<{ __typename: 'ReportRow', province: { __typename: 'Province', id: string, nameVi: string }, lines: Array<{ __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string, nameVi: string }, cells: Array<{ __typename: 'ReportCell', provinceId: string, id: string, certificates: { __typename: 'CertificateTruths', status: TruthStatus | null, reason: string | null, issued: (
              { __typename: 'Figure' }
              & { ' $fragmentRefs'?: { 'TruthFigureFragment': TruthFigureFragment } }
            ) | null, passedOn: (
              { __typename: 'Figure' }
              & { ' $fragmentRefs'?: { 'TruthFigureFragment': TruthFigureFragment } }
            ) | null, planned: (
              { __typename: 'Figure' }
              & { ' $fragmentRefs'?: { 'TruthFigureFragment': TruthFigureFragment } }
            ) | null, recorded: (
              { __typename: 'Figure' }
              & { ' $fragmentRefs'?: { 'TruthFigureFragment': TruthFigureFragment } }
            ) | null, plannedLessIssued: { __typename: 'Difference', low: number | null, high: number | null, reason: string | null } | null, recordedLessPassedOn: { __typename: 'Difference', low: number | null, high: number | null, reason: string | null } | null } | null }> }> }> } | null };

export type TruthFigureFragment = { __typename: 'Figure', state: FigureState, low: number | null, reason: string | null } & { ' $fragmentName'?: 'TruthFigureFragment' };

export type CrossProvinceProgressQueryVariables = Exact<{
  provinceIds: Array<string> | string;
  unitIds: Array<string> | string;
  asOf: string;
  targetMeasureIds: Array<string> | string;
  targetPeriod: PeriodInput;
  classMeasureIds: Array<string> | string;
  classPeriod: PeriodInput;
  theoryUnitIds: Array<string> | string;
  theoryMeasureIds: Array<string> | string;
  theoryOn: string;
  centreUnitIds: Array<string> | string;
  centreMeasureIds: Array<string> | string;
  centrePeriod: PeriodInput;
  sentFrom: string;
  sentTo: string;
}>;


export type CrossProvinceProgressQuery = { __typename: 'Query', provinces: Array<(
    { __typename: 'Province', predecessors: Array<(
      { __typename: 'Province', institutions: Array<{ __typename: 'Institution', provinceId: string, id: string, nameVi: string | null, years: Array<{ __typename: 'InstitutionYear', year: number | null, classesRunning: (
            { __typename: 'FigurePair' }
            & { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }
          ), learners: (
            { __typename: 'FigurePair' }
            & { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }
          ), fullTimeLearners: (
            { __typename: 'FigurePair' }
            & { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }
          ), fullTimeShare: { __typename: 'RatePair', reported: (
              { __typename: 'RateFigure' }
              & { ' $fragmentRefs'?: { 'RateFragment': RateFragment } }
            ), computed: (
              { __typename: 'RateFigure' }
              & { ' $fragmentRefs'?: { 'RateFragment': RateFragment } }
            ) } }> | null }> | null, nominationTotals: Array<{ __typename: 'NominationTotal', unitId: string, withinQuota: boolean | null, sentBy: { __typename: 'NominatingBody', nameVi: string, unitId: string | null }, decisions: Array<{ __typename: 'OfficialDocument', provinceId: string, id: string, number: string | null, issuedOn: string | null, issuer: string | null }>, persons: (
          { __typename: 'FigurePair' }
          & { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }
        ) }> | null }
      & { ' $fragmentRefs'?: { 'ProvincePlansFragment': ProvincePlansFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'ProvincePlansFragment': ProvincePlansFragment } }
  )> | null, targets: { __typename: 'Report', id: string, rows: Array<{ __typename: 'ReportRow', province: { __typename: 'Province', id: string, nameVi: string }, lines: Array<{ __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string, nameVi: string }, cells: Array<{ __typename: 'ReportCell', provinceId: string, id: string, dossier: { __typename: 'CellDossier', rate: { __typename: 'RatePair', computed: (
                { __typename: 'RateFigure' }
                & { ' $fragmentRefs'?: { 'RateFragment': RateFragment } }
              ) } } | null, plan: { __typename: 'CellPlan', targets: Array<{ __typename: 'CellTarget', targetId: string, comparison: TargetComparison, value: { __typename: 'Figure', state: FigureState, low: number | null, high: number | null, approximate: boolean } }> } | null, assessments: Array<{ __typename: 'TargetAssessment', targetId: string, status: TargetStatus | null, gap: number | null, reason: string | null }> | null }> }> }>, totals: Array<{ __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string }, rate: { __typename: 'RateTotals', computed:
          | (
            { __typename: 'CompleteRate' }
            & { ' $fragmentRefs'?: { 'RateTotalParts_CompleteRate_Fragment': RateTotalParts_CompleteRate_Fragment } }
          )
          | (
            { __typename: 'PartialRate' }
            & { ' $fragmentRefs'?: { 'RateTotalParts_PartialRate_Fragment': RateTotalParts_PartialRate_Fragment } }
          )
          | (
            { __typename: 'PerUnitRate' }
            & { ' $fragmentRefs'?: { 'RateTotalParts_PerUnitRate_Fragment': RateTotalParts_PerUnitRate_Fragment } }
          )
         } | null }> } | null, classes: { __typename: 'Report', id: string, rows: Array<{ __typename: 'ReportRow', province: { __typename: 'Province', id: string, nameVi: string }, lines: Array<(
        { __typename: 'ReportLine', cells: Array<{ __typename: 'ReportCell', provinceId: string, id: string, training: { __typename: 'CellTraining', classes: (
              { __typename: 'FigurePair' }
              & { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }
            ), attendances: (
              { __typename: 'FigurePair' }
              & { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }
            ), persons: (
              { __typename: 'FigurePair' }
              & { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }
            ), classDays: (
              { __typename: 'FigurePair' }
              & { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }
            ), daysPerClass: (
              { __typename: 'FigurePair' }
              & { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }
            ) } | null }> }
        & { ' $fragmentRefs'?: { 'ClassLineFragment': ClassLineFragment } }
      )> }>, totals: Array<(
      { __typename: 'ReportLine' }
      & { ' $fragmentRefs'?: { 'ClassLineFragment': ClassLineFragment } }
    )> } | null, centres: { __typename: 'Report', id: string, rows: Array<{ __typename: 'ReportRow', administrativeUnit: { __typename: 'AdministrativeUnit', provinceId: string, id: string, nameVi: string } | null, lines: Array<{ __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string, nameVi: string }, cells: Array<{ __typename: 'ReportCell', provinceId: string, id: string, training: { __typename: 'CellTraining', classes: (
              { __typename: 'FigurePair' }
              & { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }
            ), attendances: (
              { __typename: 'FigurePair' }
              & { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }
            ) } | null }> }> }> } | null, theory: { __typename: 'Report', id: string, rows: Array<{ __typename: 'ReportRow', province: { __typename: 'Province', id: string, nameVi: string }, administrativeUnit: { __typename: 'AdministrativeUnit', provinceId: string, id: string, nameVi: string } | null, lines: Array<{ __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string, nameVi: string }, cells: Array<{ __typename: 'ReportCell', provinceId: string, id: string, dossier: { __typename: 'CellDossier', rate: { __typename: 'RatePair', reported: (
                { __typename: 'RateFigure' }
                & { ' $fragmentRefs'?: { 'RateFragment': RateFragment } }
              ), computed: (
                { __typename: 'RateFigure' }
                & { ' $fragmentRefs'?: { 'RateFragment': RateFragment } }
              ) } } | null }> }> }> } | null };

export type ProvincePlansFragment = { __typename: 'Province', id: string, nameVi: string, validTo: string | null, trainingPlans: Array<{ __typename: 'TrainingPlan', provinceId: string, id: string, titleVi: string | null, approvedBy: { __typename: 'OfficialDocument', provinceId: string, id: string, number: string | null, issuedOn: string | null } | null, targets: Array<{ __typename: 'PlanTarget', provinceId: string, id: string, position: number | null, measureId: string | null, comparison: TargetComparison | null, measurable: boolean | null, value: { __typename: 'Figure', state: FigureState, low: number | null, high: number | null, approximate: boolean, source: { __typename: 'FigureSource', factIds: Array<string> } | null } | null }> | null }> | null } & { ' $fragmentName'?: 'ProvincePlansFragment' };

export type ClassLineFragment = { __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string, nameVi: string }, training: { __typename: 'TrainingTotals', classes: { __typename: 'TotalPair', reported:
        | (
          { __typename: 'CompleteTotal' }
          & { ' $fragmentRefs'?: { 'TotalParts_CompleteTotal_Fragment': TotalParts_CompleteTotal_Fragment } }
        )
        | (
          { __typename: 'PartialTotal' }
          & { ' $fragmentRefs'?: { 'TotalParts_PartialTotal_Fragment': TotalParts_PartialTotal_Fragment } }
        )
        | (
          { __typename: 'PerUnitTotal' }
          & { ' $fragmentRefs'?: { 'TotalParts_PerUnitTotal_Fragment': TotalParts_PerUnitTotal_Fragment } }
        )
      , computed:
        | (
          { __typename: 'CompleteTotal' }
          & { ' $fragmentRefs'?: { 'TotalParts_CompleteTotal_Fragment': TotalParts_CompleteTotal_Fragment } }
        )
        | (
          { __typename: 'PartialTotal' }
          & { ' $fragmentRefs'?: { 'TotalParts_PartialTotal_Fragment': TotalParts_PartialTotal_Fragment } }
        )
        | (
          { __typename: 'PerUnitTotal' }
          & { ' $fragmentRefs'?: { 'TotalParts_PerUnitTotal_Fragment': TotalParts_PerUnitTotal_Fragment } }
        )
       }, attendances: { __typename: 'TotalPair', reported:
        | (
          { __typename: 'CompleteTotal' }
          & { ' $fragmentRefs'?: { 'TotalParts_CompleteTotal_Fragment': TotalParts_CompleteTotal_Fragment } }
        )
        | (
          { __typename: 'PartialTotal' }
          & { ' $fragmentRefs'?: { 'TotalParts_PartialTotal_Fragment': TotalParts_PartialTotal_Fragment } }
        )
        | (
          { __typename: 'PerUnitTotal' }
          & { ' $fragmentRefs'?: { 'TotalParts_PerUnitTotal_Fragment': TotalParts_PerUnitTotal_Fragment } }
        )
      , computed:
        | (
          { __typename: 'CompleteTotal' }
          & { ' $fragmentRefs'?: { 'TotalParts_CompleteTotal_Fragment': TotalParts_CompleteTotal_Fragment } }
        )
        | (
          { __typename: 'PartialTotal' }
          & { ' $fragmentRefs'?: { 'TotalParts_PartialTotal_Fragment': TotalParts_PartialTotal_Fragment } }
        )
        | (
          { __typename: 'PerUnitTotal' }
          & { ' $fragmentRefs'?: { 'TotalParts_PerUnitTotal_Fragment': TotalParts_PerUnitTotal_Fragment } }
        )
       } } | null } & { ' $fragmentName'?: 'ClassLineFragment' };

type TotalParts_CompleteTotal_Fragment = { __typename: 'CompleteTotal', total: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'ValueFragment': ValueFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'CoveragePartsFragment': CoveragePartsFragment } }
  ) } & { ' $fragmentName'?: 'TotalParts_CompleteTotal_Fragment' };

type TotalParts_PartialTotal_Fragment = { __typename: 'PartialTotal', sumOfKnown: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'ValueFragment': ValueFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'CoveragePartsFragment': CoveragePartsFragment } }
  ) } & { ' $fragmentName'?: 'TotalParts_PartialTotal_Fragment' };

type TotalParts_PerUnitTotal_Fragment = { __typename: 'PerUnitTotal', reason: string, sumPerUnit: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'ValueFragment': ValueFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'CoveragePartsFragment': CoveragePartsFragment } }
  ) } & { ' $fragmentName'?: 'TotalParts_PerUnitTotal_Fragment' };

export type TotalPartsFragment =
  | TotalParts_CompleteTotal_Fragment
  | TotalParts_PartialTotal_Fragment
  | TotalParts_PerUnitTotal_Fragment
;

type RateTotalParts_CompleteRate_Fragment = { __typename: 'CompleteRate', rate: (
    { __typename: 'RateFigure' }
    & { ' $fragmentRefs'?: { 'RateFragment': RateFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'CoveragePartsFragment': CoveragePartsFragment } }
  ) } & { ' $fragmentName'?: 'RateTotalParts_CompleteRate_Fragment' };

type RateTotalParts_PartialRate_Fragment = { __typename: 'PartialRate', rateOfKnown: (
    { __typename: 'RateFigure' }
    & { ' $fragmentRefs'?: { 'RateFragment': RateFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'CoveragePartsFragment': CoveragePartsFragment } }
  ) } & { ' $fragmentName'?: 'RateTotalParts_PartialRate_Fragment' };

type RateTotalParts_PerUnitRate_Fragment = { __typename: 'PerUnitRate', reason: string, ratePerUnit: (
    { __typename: 'RateFigure' }
    & { ' $fragmentRefs'?: { 'RateFragment': RateFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'CoveragePartsFragment': CoveragePartsFragment } }
  ) } & { ' $fragmentName'?: 'RateTotalParts_PerUnitRate_Fragment' };

export type RateTotalPartsFragment =
  | RateTotalParts_CompleteRate_Fragment
  | RateTotalParts_PartialRate_Fragment
  | RateTotalParts_PerUnitRate_Fragment
;

export type CoveragePartsFragment = { __typename: 'Coverage', expected: Array<string>, withFigure: Array<string>, withoutFigure: Array<string>, share: number | null, missing: Array<{ __typename: 'MissingUnit', unitId: string, domain: Domain, reason: UnitState }> } & { ' $fragmentName'?: 'CoveragePartsFragment' };

export type PairFragment = { __typename: 'FigurePair', reported: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'ValueFragment': ValueFragment } }
  ), computed: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'ValueFragment': ValueFragment } }
  ) } & { ' $fragmentName'?: 'PairFragment' };

export type ValueFragment = { __typename: 'Figure', state: FigureState, operator: FigureOperator | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, approximate: boolean, countUnit: CountUnit, reason: string | null, source: { __typename: 'FigureSource', factIds: Array<string> } | null } & { ' $fragmentName'?: 'ValueFragment' };

export type RateFragment = { __typename: 'RateFigure', state: FigureState, operator: FigureOperator | null, low: number | null, high: number | null, numerator: number | null, denominator: number | null, population: string, asOf: string | null, reason: string | null, source: { __typename: 'FigureSource', factIds: Array<string> } | null } & { ' $fragmentName'?: 'RateFragment' };

export type DashboardCompareQueryVariables = Exact<{
  unitIds: Array<string> | string;
  measureIds: Array<string> | string;
  period: PeriodInput;
  asOf: string;
  boundaries: Boundaries;
}>;


export type DashboardCompareQuery = { __typename: 'Query', report: { __typename: 'Report', id: string, rows: Array<{ __typename: 'ReportRow', province: { __typename: 'Province', id: string, nameVi: string, fullNameVi: string }, lines: Array<{ __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string }, rate: { __typename: 'RateTotals', computed:
            | (
              { __typename: 'CompleteRate' }
              & { ' $fragmentRefs'?: { 'BoardRate_CompleteRate_Fragment': BoardRate_CompleteRate_Fragment } }
            )
            | (
              { __typename: 'PartialRate' }
              & { ' $fragmentRefs'?: { 'BoardRate_PartialRate_Fragment': BoardRate_PartialRate_Fragment } }
            )
            | (
              { __typename: 'PerUnitRate' }
              & { ' $fragmentRefs'?: { 'BoardRate_PerUnitRate_Fragment': BoardRate_PerUnitRate_Fragment } }
            )
           } | null, training: { __typename: 'TrainingTotals', classes: { __typename: 'TotalPair', computed:
              | (
                { __typename: 'CompleteTotal' }
                & { ' $fragmentRefs'?: { 'BoardTotal_CompleteTotal_Fragment': BoardTotal_CompleteTotal_Fragment } }
              )
              | (
                { __typename: 'PartialTotal' }
                & { ' $fragmentRefs'?: { 'BoardTotal_PartialTotal_Fragment': BoardTotal_PartialTotal_Fragment } }
              )
              | (
                { __typename: 'PerUnitTotal' }
                & { ' $fragmentRefs'?: { 'BoardTotal_PerUnitTotal_Fragment': BoardTotal_PerUnitTotal_Fragment } }
              )
             } } | null, cells: Array<(
          { __typename: 'ReportCell' }
          & { ' $fragmentRefs'?: { 'BoardStandingFragment': BoardStandingFragment } }
        )> }> }>, totals: Array<{ __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string }, break: { __typename: 'SeriesBreak', on: string, reason: string } | null, rate: { __typename: 'RateTotals', computed:
          | (
            { __typename: 'CompleteRate' }
            & { ' $fragmentRefs'?: { 'BoardRate_CompleteRate_Fragment': BoardRate_CompleteRate_Fragment } }
          )
          | (
            { __typename: 'PartialRate' }
            & { ' $fragmentRefs'?: { 'BoardRate_PartialRate_Fragment': BoardRate_PartialRate_Fragment } }
          )
          | (
            { __typename: 'PerUnitRate' }
            & { ' $fragmentRefs'?: { 'BoardRate_PerUnitRate_Fragment': BoardRate_PerUnitRate_Fragment } }
          )
         } | null, training: { __typename: 'TrainingTotals', classes: { __typename: 'TotalPair', computed:
            | (
              { __typename: 'CompleteTotal' }
              & { ' $fragmentRefs'?: { 'BoardTotal_CompleteTotal_Fragment': BoardTotal_CompleteTotal_Fragment } }
            )
            | (
              { __typename: 'PartialTotal' }
              & { ' $fragmentRefs'?: { 'BoardTotal_PartialTotal_Fragment': BoardTotal_PartialTotal_Fragment } }
            )
            | (
              { __typename: 'PerUnitTotal' }
              & { ' $fragmentRefs'?: { 'BoardTotal_PerUnitTotal_Fragment': BoardTotal_PerUnitTotal_Fragment } }
            )
           } } | null }> } | null };

export type DashboardInstitutionsQueryVariables = Exact<{
  unitIds: Array<string> | string;
  period: PeriodInput;
  filter: TrainingFilter;
  year: PeriodInput;
  capacityFilter: CapacityFilter;
}>;


export type DashboardInstitutionsQuery = { __typename: 'Query', provinces: Array<{ __typename: 'Province', id: string, nameVi: string, institutions: Array<{ __typename: 'Institution', provinceId: string, id: string, nameVi: string | null, years: Array<{ __typename: 'InstitutionYear', year: number | null, classesRunning: (
          { __typename: 'FigurePair' }
          & { ' $fragmentRefs'?: { 'BoardPairFragment': BoardPairFragment } }
        ), learners: (
          { __typename: 'FigurePair' }
          & { ' $fragmentRefs'?: { 'BoardPairFragment': BoardPairFragment } }
        ), fullTimeLearners: (
          { __typename: 'FigurePair' }
          & { ' $fragmentRefs'?: { 'BoardPairFragment': BoardPairFragment } }
        ), offPlanClasses: (
          { __typename: 'FigurePair' }
          & { ' $fragmentRefs'?: { 'BoardPairFragment': BoardPairFragment } }
        ), weekendClasses: (
          { __typename: 'FigurePair' }
          & { ' $fragmentRefs'?: { 'BoardPairFragment': BoardPairFragment } }
        ) }> | null }> | null }> | null, training: { __typename: 'TrainingTable', id: string, rows: Array<{ __typename: 'TrainingRow', province: { __typename: 'Province', id: string }, line: { __typename: 'TrainingLine', id: string, groups: Array<(
          { __typename: 'TrainingGroupTotal' }
          & { ' $fragmentRefs'?: { 'BoardStudiesFragment': BoardStudiesFragment } }
        )> | null } }>, total: { __typename: 'TrainingLine', id: string, groups: Array<(
        { __typename: 'TrainingGroupTotal' }
        & { ' $fragmentRefs'?: { 'BoardStudiesFragment': BoardStudiesFragment } }
      )> | null } } | null, capacity: { __typename: 'CapacityTable', id: string, rows: Array<{ __typename: 'CapacityRow', province: { __typename: 'Province', id: string }, line: { __typename: 'CapacityLine', id: string, groups: Array<(
          { __typename: 'CapacityGroupTotal' }
          & { ' $fragmentRefs'?: { 'BoardSeatsFragment': BoardSeatsFragment } }
        )> | null } }>, total: { __typename: 'CapacityLine', id: string, groups: Array<(
        { __typename: 'CapacityGroupTotal' }
        & { ' $fragmentRefs'?: { 'BoardSeatsFragment': BoardSeatsFragment } }
      )> | null } } | null };

export type BoardPairFragment = { __typename: 'FigurePair', reported: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'BoardFigureFragment': BoardFigureFragment } }
  ), computed: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'BoardFigureFragment': BoardFigureFragment } }
  ) } & { ' $fragmentName'?: 'BoardPairFragment' };

export type BoardStudiesFragment = { __typename: 'TrainingGroupTotal', classes:
    | (
      { __typename: 'CompleteTotal' }
      & { ' $fragmentRefs'?: { 'BoardTotal_CompleteTotal_Fragment': BoardTotal_CompleteTotal_Fragment } }
    )
    | (
      { __typename: 'PartialTotal' }
      & { ' $fragmentRefs'?: { 'BoardTotal_PartialTotal_Fragment': BoardTotal_PartialTotal_Fragment } }
    )
    | (
      { __typename: 'PerUnitTotal' }
      & { ' $fragmentRefs'?: { 'BoardTotal_PerUnitTotal_Fragment': BoardTotal_PerUnitTotal_Fragment } }
    )
  , attendances:
    | (
      { __typename: 'CompleteTotal' }
      & { ' $fragmentRefs'?: { 'BoardTotal_CompleteTotal_Fragment': BoardTotal_CompleteTotal_Fragment } }
    )
    | (
      { __typename: 'PartialTotal' }
      & { ' $fragmentRefs'?: { 'BoardTotal_PartialTotal_Fragment': BoardTotal_PartialTotal_Fragment } }
    )
    | (
      { __typename: 'PerUnitTotal' }
      & { ' $fragmentRefs'?: { 'BoardTotal_PerUnitTotal_Fragment': BoardTotal_PerUnitTotal_Fragment } }
    )
  , persons:
    | (
      { __typename: 'CompleteTotal' }
      & { ' $fragmentRefs'?: { 'BoardTotal_CompleteTotal_Fragment': BoardTotal_CompleteTotal_Fragment } }
    )
    | (
      { __typename: 'PartialTotal' }
      & { ' $fragmentRefs'?: { 'BoardTotal_PartialTotal_Fragment': BoardTotal_PartialTotal_Fragment } }
    )
    | (
      { __typename: 'PerUnitTotal' }
      & { ' $fragmentRefs'?: { 'BoardTotal_PerUnitTotal_Fragment': BoardTotal_PerUnitTotal_Fragment } }
    )
  , completed:
    | (
      { __typename: 'CompleteTotal' }
      & { ' $fragmentRefs'?: { 'BoardTotal_CompleteTotal_Fragment': BoardTotal_CompleteTotal_Fragment } }
    )
    | (
      { __typename: 'PartialTotal' }
      & { ' $fragmentRefs'?: { 'BoardTotal_PartialTotal_Fragment': BoardTotal_PartialTotal_Fragment } }
    )
    | (
      { __typename: 'PerUnitTotal' }
      & { ' $fragmentRefs'?: { 'BoardTotal_PerUnitTotal_Fragment': BoardTotal_PerUnitTotal_Fragment } }
    )
   } & { ' $fragmentName'?: 'BoardStudiesFragment' };

export type BoardSeatsFragment = { __typename: 'CapacityGroupTotal', seats:
    | (
      { __typename: 'CompleteTotal' }
      & { ' $fragmentRefs'?: { 'BoardTotal_CompleteTotal_Fragment': BoardTotal_CompleteTotal_Fragment } }
    )
    | (
      { __typename: 'PartialTotal' }
      & { ' $fragmentRefs'?: { 'BoardTotal_PartialTotal_Fragment': BoardTotal_PartialTotal_Fragment } }
    )
    | (
      { __typename: 'PerUnitTotal' }
      & { ' $fragmentRefs'?: { 'BoardTotal_PerUnitTotal_Fragment': BoardTotal_PerUnitTotal_Fragment } }
    )
  , need:
    | (
      { __typename: 'CompleteTotal' }
      & { ' $fragmentRefs'?: { 'BoardTotal_CompleteTotal_Fragment': BoardTotal_CompleteTotal_Fragment } }
    )
    | (
      { __typename: 'PartialTotal' }
      & { ' $fragmentRefs'?: { 'BoardTotal_PartialTotal_Fragment': BoardTotal_PartialTotal_Fragment } }
    )
    | (
      { __typename: 'PerUnitTotal' }
      & { ' $fragmentRefs'?: { 'BoardTotal_PerUnitTotal_Fragment': BoardTotal_PerUnitTotal_Fragment } }
    )
  , shortfall:
    | (
      { __typename: 'CompleteTotal' }
      & { ' $fragmentRefs'?: { 'BoardTotal_CompleteTotal_Fragment': BoardTotal_CompleteTotal_Fragment } }
    )
    | (
      { __typename: 'PartialTotal' }
      & { ' $fragmentRefs'?: { 'BoardTotal_PartialTotal_Fragment': BoardTotal_PartialTotal_Fragment } }
    )
    | (
      { __typename: 'PerUnitTotal' }
      & { ' $fragmentRefs'?: { 'BoardTotal_PerUnitTotal_Fragment': BoardTotal_PerUnitTotal_Fragment } }
    )
   } & { ' $fragmentName'?: 'BoardSeatsFragment' };

export type DashboardOverviewQueryVariables = Exact<{
  unitIds: Array<string> | string;
  measureIds: Array<string> | string;
  period: PeriodInput;
  asOf: string;
  boundaries: Boundaries;
}>;


export type DashboardOverviewQuery = { __typename: 'Query', report: { __typename: 'Report', id: string, rows: Array<{ __typename: 'ReportRow', province: { __typename: 'Province', id: string, nameVi: string, fullNameVi: string }, lines: Array<{ __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string }, break: { __typename: 'SeriesBreak', on: string, reason: string } | null, rate: { __typename: 'RateTotals', computed:
            | (
              { __typename: 'CompleteRate' }
              & { ' $fragmentRefs'?: { 'BoardRate_CompleteRate_Fragment': BoardRate_CompleteRate_Fragment } }
            )
            | (
              { __typename: 'PartialRate' }
              & { ' $fragmentRefs'?: { 'BoardRate_PartialRate_Fragment': BoardRate_PartialRate_Fragment } }
            )
            | (
              { __typename: 'PerUnitRate' }
              & { ' $fragmentRefs'?: { 'BoardRate_PerUnitRate_Fragment': BoardRate_PerUnitRate_Fragment } }
            )
           } | null, completed: { __typename: 'TotalPair', computed:
            | (
              { __typename: 'CompleteTotal' }
              & { ' $fragmentRefs'?: { 'BoardTotal_CompleteTotal_Fragment': BoardTotal_CompleteTotal_Fragment } }
            )
            | (
              { __typename: 'PartialTotal' }
              & { ' $fragmentRefs'?: { 'BoardTotal_PartialTotal_Fragment': BoardTotal_PartialTotal_Fragment } }
            )
            | (
              { __typename: 'PerUnitTotal' }
              & { ' $fragmentRefs'?: { 'BoardTotal_PerUnitTotal_Fragment': BoardTotal_PerUnitTotal_Fragment } }
            )
           } | null, training: { __typename: 'TrainingTotals', classes: { __typename: 'TotalPair', computed:
              | (
                { __typename: 'CompleteTotal' }
                & { ' $fragmentRefs'?: { 'BoardTotal_CompleteTotal_Fragment': BoardTotal_CompleteTotal_Fragment } }
              )
              | (
                { __typename: 'PartialTotal' }
                & { ' $fragmentRefs'?: { 'BoardTotal_PartialTotal_Fragment': BoardTotal_PartialTotal_Fragment } }
              )
              | (
                { __typename: 'PerUnitTotal' }
                & { ' $fragmentRefs'?: { 'BoardTotal_PerUnitTotal_Fragment': BoardTotal_PerUnitTotal_Fragment } }
              )
             }, attendances: { __typename: 'TotalPair', computed:
              | (
                { __typename: 'CompleteTotal' }
                & { ' $fragmentRefs'?: { 'BoardTotal_CompleteTotal_Fragment': BoardTotal_CompleteTotal_Fragment } }
              )
              | (
                { __typename: 'PartialTotal' }
                & { ' $fragmentRefs'?: { 'BoardTotal_PartialTotal_Fragment': BoardTotal_PartialTotal_Fragment } }
              )
              | (
                { __typename: 'PerUnitTotal' }
                & { ' $fragmentRefs'?: { 'BoardTotal_PerUnitTotal_Fragment': BoardTotal_PerUnitTotal_Fragment } }
              )
             } } | null, cells: Array<(
          { __typename: 'ReportCell' }
          & { ' $fragmentRefs'?: { 'BoardStandingFragment': BoardStandingFragment } }
        )> }> }>, totals: Array<{ __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string }, break: { __typename: 'SeriesBreak', on: string, reason: string } | null, rate: { __typename: 'RateTotals', computed:
          | (
            { __typename: 'CompleteRate' }
            & { ' $fragmentRefs'?: { 'BoardRate_CompleteRate_Fragment': BoardRate_CompleteRate_Fragment } }
          )
          | (
            { __typename: 'PartialRate' }
            & { ' $fragmentRefs'?: { 'BoardRate_PartialRate_Fragment': BoardRate_PartialRate_Fragment } }
          )
          | (
            { __typename: 'PerUnitRate' }
            & { ' $fragmentRefs'?: { 'BoardRate_PerUnitRate_Fragment': BoardRate_PerUnitRate_Fragment } }
          )
         } | null, completed: { __typename: 'TotalPair', computed:
          | (
            { __typename: 'CompleteTotal' }
            & { ' $fragmentRefs'?: { 'BoardTotal_CompleteTotal_Fragment': BoardTotal_CompleteTotal_Fragment } }
          )
          | (
            { __typename: 'PartialTotal' }
            & { ' $fragmentRefs'?: { 'BoardTotal_PartialTotal_Fragment': BoardTotal_PartialTotal_Fragment } }
          )
          | (
            { __typename: 'PerUnitTotal' }
            & { ' $fragmentRefs'?: { 'BoardTotal_PerUnitTotal_Fragment': BoardTotal_PerUnitTotal_Fragment } }
          )
         } | null, training: { __typename: 'TrainingTotals', classes: { __typename: 'TotalPair', computed:
            | (
              { __typename: 'CompleteTotal' }
              & { ' $fragmentRefs'?: { 'BoardTotal_CompleteTotal_Fragment': BoardTotal_CompleteTotal_Fragment } }
            )
            | (
              { __typename: 'PartialTotal' }
              & { ' $fragmentRefs'?: { 'BoardTotal_PartialTotal_Fragment': BoardTotal_PartialTotal_Fragment } }
            )
            | (
              { __typename: 'PerUnitTotal' }
              & { ' $fragmentRefs'?: { 'BoardTotal_PerUnitTotal_Fragment': BoardTotal_PerUnitTotal_Fragment } }
            )
           }, attendances: { __typename: 'TotalPair', computed:
            | (
              { __typename: 'CompleteTotal' }
              & { ' $fragmentRefs'?: { 'BoardTotal_CompleteTotal_Fragment': BoardTotal_CompleteTotal_Fragment } }
            )
            | (
              { __typename: 'PartialTotal' }
              & { ' $fragmentRefs'?: { 'BoardTotal_PartialTotal_Fragment': BoardTotal_PartialTotal_Fragment } }
            )
            | (
              { __typename: 'PerUnitTotal' }
              & { ' $fragmentRefs'?: { 'BoardTotal_PerUnitTotal_Fragment': BoardTotal_PerUnitTotal_Fragment } }
            )
           } } | null }> } | null };

export type BoardFigureFragment = { __typename: 'Figure', state: FigureState, operator: FigureOperator | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, approximate: boolean, countUnit: CountUnit, asOf: string | null, reason: string | null, source: { __typename: 'FigureSource', file: string, publishedOn: string | null } | null } & { ' $fragmentName'?: 'BoardFigureFragment' };

export type BoardRateFigureFragment = { __typename: 'RateFigure', state: FigureState, operator: FigureOperator | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, approximate: boolean, numerator: number | null, denominator: number | null, countUnit: CountUnit, asOf: string | null, reason: string | null, source: { __typename: 'FigureSource', file: string, publishedOn: string | null } | null } & { ' $fragmentName'?: 'BoardRateFigureFragment' };

export type BoardCoverageFragment = { __typename: 'Coverage', expected: Array<string>, withFigure: Array<string>, withoutFigure: Array<string>, share: number | null, weighedBy: WeightBasis, missing: Array<{ __typename: 'MissingUnit', unitId: string, domain: Domain, reason: UnitState }>, stale: Array<{ __typename: 'StaleUnit', unitId: string, domain: Domain, asOf: string }> } & { ' $fragmentName'?: 'BoardCoverageFragment' };

type BoardTotal_CompleteTotal_Fragment = { __typename: 'CompleteTotal', duplicates: number, total: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'BoardFigureFragment': BoardFigureFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'BoardCoverageFragment': BoardCoverageFragment } }
  ) } & { ' $fragmentName'?: 'BoardTotal_CompleteTotal_Fragment' };

type BoardTotal_PartialTotal_Fragment = { __typename: 'PartialTotal', duplicates: number, sumOfKnown: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'BoardFigureFragment': BoardFigureFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'BoardCoverageFragment': BoardCoverageFragment } }
  ) } & { ' $fragmentName'?: 'BoardTotal_PartialTotal_Fragment' };

type BoardTotal_PerUnitTotal_Fragment = { __typename: 'PerUnitTotal', reason: string, sumPerUnit: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'BoardFigureFragment': BoardFigureFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'BoardCoverageFragment': BoardCoverageFragment } }
  ) } & { ' $fragmentName'?: 'BoardTotal_PerUnitTotal_Fragment' };

export type BoardTotalFragment =
  | BoardTotal_CompleteTotal_Fragment
  | BoardTotal_PartialTotal_Fragment
  | BoardTotal_PerUnitTotal_Fragment
;

type BoardRate_CompleteRate_Fragment = { __typename: 'CompleteRate', duplicates: number, rate: (
    { __typename: 'RateFigure' }
    & { ' $fragmentRefs'?: { 'BoardRateFigureFragment': BoardRateFigureFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'BoardCoverageFragment': BoardCoverageFragment } }
  ) } & { ' $fragmentName'?: 'BoardRate_CompleteRate_Fragment' };

type BoardRate_PartialRate_Fragment = { __typename: 'PartialRate', duplicates: number, rateOfKnown: (
    { __typename: 'RateFigure' }
    & { ' $fragmentRefs'?: { 'BoardRateFigureFragment': BoardRateFigureFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'BoardCoverageFragment': BoardCoverageFragment } }
  ) } & { ' $fragmentName'?: 'BoardRate_PartialRate_Fragment' };

type BoardRate_PerUnitRate_Fragment = { __typename: 'PerUnitRate', reason: string, ratePerUnit: (
    { __typename: 'RateFigure' }
    & { ' $fragmentRefs'?: { 'BoardRateFigureFragment': BoardRateFigureFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'BoardCoverageFragment': BoardCoverageFragment } }
  ) } & { ' $fragmentName'?: 'BoardRate_PerUnitRate_Fragment' };

export type BoardRateFragment =
  | BoardRate_CompleteRate_Fragment
  | BoardRate_PartialRate_Fragment
  | BoardRate_PerUnitRate_Fragment
;

export type BoardStandingFragment = { __typename: 'ReportCell', provinceId: string, id: string, plan: { __typename: 'CellPlan', targets: Array<{ __typename: 'CellTarget', targetId: string, comparison: TargetComparison, deadline: string | null, value: (
        { __typename: 'Figure' }
        & { ' $fragmentRefs'?: { 'BoardFigureFragment': BoardFigureFragment } }
      ) }> } | null, assessments: Array<{ __typename: 'TargetAssessment', targetId: string, status: TargetStatus | null, percentOfTarget: number | null, reason: string | null }> | null } & { ' $fragmentName'?: 'BoardStandingFragment' };

export type DashboardProvinceQueryVariables = Exact<{
  id: string;
  unitIds: Array<string> | string;
  measureIds: Array<string> | string;
  period: PeriodInput;
  asOf: string;
  predecessorIds: Array<string> | string;
  hasHistory: boolean;
  historyPeriod: PeriodInput;
  lastDay: string;
}>;


export type DashboardProvinceQuery = { __typename: 'Query', province: { __typename: 'Province', id: string, code: string | null, nameVi: string, fullNameVi: string, validFrom: string, validTo: string | null, trainingPlans: Array<(
      { __typename: 'TrainingPlan' }
      & { ' $fragmentRefs'?: { 'BoardPlanFragment': BoardPlanFragment } }
    )> | null, region: { __typename: 'Region', nameVi: string, nameEn: string } | null, versions: Array<{ __typename: 'ProvinceVersion', fullNameVi: string, validFrom: string, validTo: string | null, document: string | null }>, successor: { __typename: 'Province', id: string, fullNameVi: string } | null, predecessors: Array<{ __typename: 'Province', id: string, fullNameVi: string, validFrom: string, validTo: string | null, trainingPlans: Array<(
        { __typename: 'TrainingPlan' }
        & { ' $fragmentRefs'?: { 'BoardPlanFragment': BoardPlanFragment } }
      )> | null }>, institutions: Array<{ __typename: 'Institution', provinceId: string, id: string, nameVi: string | null, kind: InstitutionKind | null, validFrom: string | null, validTo: string | null }> | null, trainingClasses: { __typename: 'TrainingClassPage', nodes: Array<{ __typename: 'TrainingClass', provinceId: string, id: string, nameVi: string | null, status: ClassStatus | null, startsOn: string | null, endsOn: string | null, enrolmentCount: number | null, awardingInstitution: { __typename: 'Institution', provinceId: string, id: string, nameVi: string | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } | null, headcounts: Array<{ __typename: 'HeadcountSnapshot', on: string, cadreKind: CadreKind, allotted: number | null, present: number }> | null } | null, report: { __typename: 'Report', id: string, rows: Array<(
      { __typename: 'ReportRow' }
      & { ' $fragmentRefs'?: { 'BoardProgressFragment': BoardProgressFragment } }
    )> } | null, history?: { __typename: 'Report', id: string, rows: Array<(
      { __typename: 'ReportRow' }
      & { ' $fragmentRefs'?: { 'BoardProgressFragment': BoardProgressFragment } }
    )> } | null };

export type BoardPlanFragment = { __typename: 'TrainingPlan', provinceId: string, id: string, titleVi: string | null, unitEndedOn: string | null, period: { __typename: 'Period', from: string | null, to: string | null } | null, targets: Array<{ __typename: 'PlanTarget', provinceId: string, id: string, position: number | null, nameVi: string | null, measureId: string | null, comparison: TargetComparison | null, measurable: boolean | null, deadline: string | null, value: (
      { __typename: 'Figure' }
      & { ' $fragmentRefs'?: { 'BoardFigureFragment': BoardFigureFragment } }
    ) | null }> | null } & { ' $fragmentName'?: 'BoardPlanFragment' };

export type BoardProgressFragment = { __typename: 'ReportRow', province: { __typename: 'Province', id: string, nameVi: string, fullNameVi: string }, lines: Array<{ __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string }, rate: { __typename: 'RateTotals', computed:
        | (
          { __typename: 'CompleteRate' }
          & { ' $fragmentRefs'?: { 'BoardRate_CompleteRate_Fragment': BoardRate_CompleteRate_Fragment } }
        )
        | (
          { __typename: 'PartialRate' }
          & { ' $fragmentRefs'?: { 'BoardRate_PartialRate_Fragment': BoardRate_PartialRate_Fragment } }
        )
        | (
          { __typename: 'PerUnitRate' }
          & { ' $fragmentRefs'?: { 'BoardRate_PerUnitRate_Fragment': BoardRate_PerUnitRate_Fragment } }
        )
      , reported:
        | (
          { __typename: 'CompleteRate' }
          & { ' $fragmentRefs'?: { 'BoardRate_CompleteRate_Fragment': BoardRate_CompleteRate_Fragment } }
        )
        | (
          { __typename: 'PartialRate' }
          & { ' $fragmentRefs'?: { 'BoardRate_PartialRate_Fragment': BoardRate_PartialRate_Fragment } }
        )
        | (
          { __typename: 'PerUnitRate' }
          & { ' $fragmentRefs'?: { 'BoardRate_PerUnitRate_Fragment': BoardRate_PerUnitRate_Fragment } }
        )
       } | null, cells: Array<(
      { __typename: 'ReportCell' }
      & { ' $fragmentRefs'?: { 'BoardStandingFragment': BoardStandingFragment } }
    )> }> } & { ' $fragmentName'?: 'BoardProgressFragment' };

export type DashboardReferenceQueryVariables = Exact<{ [key: string]: never; }>;


export type DashboardReferenceQuery = { __typename: 'Query', measures: Array<{ __typename: 'Measure', id: string, nameVi: string, nameEn: string, kind: MeasureKind, countUnit: CountUnit, dimension: string, validFrom: string, validTo: string | null }> | null, provinces: Array<{ __typename: 'Province', id: string, nameVi: string, fullNameVi: string, type: ProvinceType, predecessors: Array<{ __typename: 'Province', id: string, nameVi: string, fullNameVi: string }> }> | null, codeLists: Array<{ __typename: 'CodeList', name: string, entries: Array<{ __typename: 'CodeListEntry', code: string, nameVi: string, nameEn: string }> }> | null };

export type DashboardSourcesQueryVariables = Exact<{
  unitIds: Array<string> | string;
  asOf: string;
}>;


export type DashboardSourcesQuery = { __typename: 'Query', provinces: Array<{ __typename: 'Province', id: string, nameVi: string, fullNameVi: string, validTo: string | null, headcounts: Array<{ __typename: 'HeadcountSnapshot', on: string }> | null, institutions: Array<{ __typename: 'Institution', provinceId: string, id: string }> | null, trainingPlans: Array<{ __typename: 'TrainingPlan', provinceId: string, id: string }> | null }> | null };

export type TargetProgressQueryVariables = Exact<{
  unitIds: Array<string> | string;
  measureIds: Array<string> | string;
  period: PeriodInput;
  asOf: string;
}>;


export type TargetProgressQuery = { __typename: 'Query', provinces: Array<{ __typename: 'Province', id: string, nameVi: string, trainingPlans: Array<{ __typename: 'TrainingPlan', provinceId: string, id: string, titleVi: string | null, period: { __typename: 'Period', from: string | null, to: string | null } | null, approvedBy: { __typename: 'OfficialDocument', provinceId: string, id: string, number: string | null, issuedOn: string | null } | null, targets: Array<{ __typename: 'PlanTarget', provinceId: string, id: string, position: number | null, nameVi: string | null, measureId: string | null, population: string | null, comparison: TargetComparison | null, measurable: boolean | null, startsOn: string | null, deadline: string | null, value: (
          { __typename: 'Figure' }
          & { ' $fragmentRefs'?: { 'ProgressFigureFragment': ProgressFigureFragment } }
        ) | null }> | null }> | null }> | null, progress: { __typename: 'Report', id: string, asOf: string, rows: Array<{ __typename: 'ReportRow', province: { __typename: 'Province', id: string, nameVi: string }, lines: Array<{ __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string, nameVi: string }, break: { __typename: 'SeriesBreak', on: string, reason: string } | null, cells: Array<{ __typename: 'ReportCell', provinceId: string, id: string, dossier: { __typename: 'CellDossier', rate: { __typename: 'RatePair', computed: { __typename: 'RateFigure', state: FigureState, low: number | null, high: number | null, numerator: number | null, denominator: number | null, population: string, asOf: string | null, reason: string | null } } } | null, training: { __typename: 'CellTraining', issued: { __typename: 'FigurePair', computed: (
                { __typename: 'Figure' }
                & { ' $fragmentRefs'?: { 'ProgressFigureFragment': ProgressFigureFragment } }
              ) } } | null, plan: { __typename: 'CellPlan', targets: Array<{ __typename: 'CellTarget', targetId: string, comparison: TargetComparison, deadline: string | null, value: (
                { __typename: 'Figure' }
                & { ' $fragmentRefs'?: { 'ProgressFigureFragment': ProgressFigureFragment } }
              ) }> } | null, assessments: Array<{ __typename: 'TargetAssessment', targetId: string, status: TargetStatus | null, gap: number | null, reason: string | null }> | null }> }> }> } | null };

export type ProgressFigureFragment = { __typename: 'Figure', state: FigureState, operator: FigureOperator | null, low: number | null, high: number | null, approximate: boolean, reason: string | null, source: { __typename: 'FigureSource', factIds: Array<string> } | null } & { ' $fragmentName'?: 'ProgressFigureFragment' };

export type ClassesByYearQueryVariables = Exact<{
  unitIds: Array<string> | string;
  measureIds: Array<string> | string;
  period: PeriodInput;
  asOf: string;
}>;


export type ClassesByYearQuery = { __typename: 'Query', allYears: (
    { __typename: 'Report' }
    & { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } }
  ) | null, year2010: (
    { __typename: 'Report' }
    & { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } }
  ) | null, year2011: (
    { __typename: 'Report' }
    & { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } }
  ) | null, year2012: (
    { __typename: 'Report' }
    & { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } }
  ) | null, year2013: (
    { __typename: 'Report' }
    & { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } }
  ) | null, year2014: (
    { __typename: 'Report' }
    & { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } }
  ) | null, year2015: (
    { __typename: 'Report' }
    & { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } }
  ) | null, year2016: (
    { __typename: 'Report' }
    & { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } }
  ) | null, year2017: (
    { __typename: 'Report' }
    & { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } }
  ) | null, year2018: (
    { __typename: 'Report' }
    & { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } }
  ) | null };

export type ClassRowsFragment = { __typename: 'Report', id: string, period: { __typename: 'Period', from: string | null, to: string | null }, rows: Array<{ __typename: 'ReportRow', province: { __typename: 'Province', id: string, nameVi: string }, lines: Array<{ __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string }, break: { __typename: 'SeriesBreak', on: string, reason: string } | null, cells: Array<{ __typename: 'ReportCell', provinceId: string, id: string, training: { __typename: 'CellTraining', classes: (
            { __typename: 'FigurePair' }
            & { ' $fragmentRefs'?: { 'ClassPairFragment': ClassPairFragment } }
          ), attendances: (
            { __typename: 'FigurePair' }
            & { ' $fragmentRefs'?: { 'ClassPairFragment': ClassPairFragment } }
          ), attendancesPerClass: (
            { __typename: 'FigurePair' }
            & { ' $fragmentRefs'?: { 'ClassPairFragment': ClassPairFragment } }
          ), persons: (
            { __typename: 'FigurePair' }
            & { ' $fragmentRefs'?: { 'ClassPairFragment': ClassPairFragment } }
          ), classDays: (
            { __typename: 'FigurePair' }
            & { ' $fragmentRefs'?: { 'ClassPairFragment': ClassPairFragment } }
          ) } | null }> }> }> } & { ' $fragmentName'?: 'ClassRowsFragment' };

export type ClassPairFragment = { __typename: 'FigurePair', reported: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'ClassFigureFragment': ClassFigureFragment } }
  ), computed: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'ClassFigureFragment': ClassFigureFragment } }
  ) } & { ' $fragmentName'?: 'ClassPairFragment' };

export type ClassFigureFragment = { __typename: 'Figure', state: FigureState, operator: FigureOperator | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, approximate: boolean, countUnit: CountUnit, reason: string | null, source: { __typename: 'FigureSource', factIds: Array<string> } | null } & { ' $fragmentName'?: 'ClassFigureFragment' };

export type CommuneStaffByYearQueryVariables = Exact<{
  unitIds: Array<string> | string;
  period: PeriodInput;
  boundaries: Boundaries;
}>;


export type CommuneStaffByYearQuery = { __typename: 'Query', trainingTable: { __typename: 'TrainingTable', id: string, rows: Array<{ __typename: 'TrainingRow', province: { __typename: 'Province', id: string, nameVi: string }, line: { __typename: 'TrainingLine', id: string, cells: Array<{ __typename: 'TrainingCell', provinceId: string, id: string, training: { __typename: 'TrainingTally', state: FigureState, reason: string | null, groups: Array<{ __typename: 'TrainingGroup', values: Array<{ __typename: 'GroupValue', dimension: Dimension, code: string | null }>, classes: (
                { __typename: 'Figure' }
                & { ' $fragmentRefs'?: { 'CommuneStaffFigureFragment': CommuneStaffFigureFragment } }
              ), attendances: (
                { __typename: 'Figure' }
                & { ' $fragmentRefs'?: { 'CommuneStaffFigureFragment': CommuneStaffFigureFragment } }
              ), persons: (
                { __typename: 'Figure' }
                & { ' $fragmentRefs'?: { 'CommuneStaffFigureFragment': CommuneStaffFigureFragment } }
              ), classDays: (
                { __typename: 'Figure' }
                & { ' $fragmentRefs'?: { 'CommuneStaffFigureFragment': CommuneStaffFigureFragment } }
              ) }> } | null }>, groups: Array<{ __typename: 'TrainingGroupTotal', values: Array<{ __typename: 'GroupValue', dimension: Dimension, code: string | null }>, classes:
            | (
              { __typename: 'CompleteTotal' }
              & { ' $fragmentRefs'?: { 'CommuneStaffTotal_CompleteTotal_Fragment': CommuneStaffTotal_CompleteTotal_Fragment } }
            )
            | (
              { __typename: 'PartialTotal' }
              & { ' $fragmentRefs'?: { 'CommuneStaffTotal_PartialTotal_Fragment': CommuneStaffTotal_PartialTotal_Fragment } }
            )
            | (
              { __typename: 'PerUnitTotal' }
              & { ' $fragmentRefs'?: { 'CommuneStaffTotal_PerUnitTotal_Fragment': CommuneStaffTotal_PerUnitTotal_Fragment } }
            )
          , attendances:
            | (
              { __typename: 'CompleteTotal' }
              & { ' $fragmentRefs'?: { 'CommuneStaffTotal_CompleteTotal_Fragment': CommuneStaffTotal_CompleteTotal_Fragment } }
            )
            | (
              { __typename: 'PartialTotal' }
              & { ' $fragmentRefs'?: { 'CommuneStaffTotal_PartialTotal_Fragment': CommuneStaffTotal_PartialTotal_Fragment } }
            )
            | (
              { __typename: 'PerUnitTotal' }
              & { ' $fragmentRefs'?: { 'CommuneStaffTotal_PerUnitTotal_Fragment': CommuneStaffTotal_PerUnitTotal_Fragment } }
            )
          , classDays:
            | (
              { __typename: 'CompleteTotal' }
              & { ' $fragmentRefs'?: { 'CommuneStaffTotal_CompleteTotal_Fragment': CommuneStaffTotal_CompleteTotal_Fragment } }
            )
            | (
              { __typename: 'PartialTotal' }
              & { ' $fragmentRefs'?: { 'CommuneStaffTotal_PartialTotal_Fragment': CommuneStaffTotal_PartialTotal_Fragment } }
            )
            | (
              { __typename: 'PerUnitTotal' }
              & { ' $fragmentRefs'?: { 'CommuneStaffTotal_PerUnitTotal_Fragment': CommuneStaffTotal_PerUnitTotal_Fragment } }
            )
           }> | null } }> } | null };

export type CommuneStaffFigureFragment = { __typename: 'Figure', state: FigureState, low: number | null, reason: string | null } & { ' $fragmentName'?: 'CommuneStaffFigureFragment' };

type CommuneStaffTotal_CompleteTotal_Fragment = { __typename: 'CompleteTotal', total: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'CommuneStaffFigureFragment': CommuneStaffFigureFragment } }
  ) } & { ' $fragmentName'?: 'CommuneStaffTotal_CompleteTotal_Fragment' };

type CommuneStaffTotal_PartialTotal_Fragment = { __typename: 'PartialTotal', sumOfKnown: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'CommuneStaffFigureFragment': CommuneStaffFigureFragment } }
  ), coverage: { __typename: 'Coverage', expected: Array<string>, withFigure: Array<string>, withoutFigure: Array<string>, missing: Array<{ __typename: 'MissingUnit', unitId: string, domain: Domain, reason: UnitState }> } } & { ' $fragmentName'?: 'CommuneStaffTotal_PartialTotal_Fragment' };

type CommuneStaffTotal_PerUnitTotal_Fragment = { __typename: 'PerUnitTotal' } & { ' $fragmentName'?: 'CommuneStaffTotal_PerUnitTotal_Fragment' };

export type CommuneStaffTotalFragment =
  | CommuneStaffTotal_CompleteTotal_Fragment
  | CommuneStaffTotal_PartialTotal_Fragment
  | CommuneStaffTotal_PerUnitTotal_Fragment
;

export type SchoolTablesQueryVariables = Exact<{
  unitIds: Array<string> | string;
  period: PeriodInput;
}>;


export type SchoolTablesQuery = { __typename: 'Query', byForm: (
    { __typename: 'TrainingTable' }
    & { ' $fragmentRefs'?: { 'SchoolTableFragment': SchoolTableFragment } }
  ) | null, byPlan: (
    { __typename: 'TrainingTable' }
    & { ' $fragmentRefs'?: { 'SchoolTableFragment': SchoolTableFragment } }
  ) | null, bySchedule: (
    { __typename: 'TrainingTable' }
    & { ' $fragmentRefs'?: { 'SchoolTableFragment': SchoolTableFragment } }
  ) | null };

export type SchoolTableFragment = { __typename: 'TrainingTable', id: string, rows: Array<{ __typename: 'TrainingRow', province: { __typename: 'Province', id: string, nameVi: string }, line: { __typename: 'TrainingLine', id: string, cells: Array<{ __typename: 'TrainingCell', provinceId: string, id: string, training: { __typename: 'TrainingTally', state: FigureState, reason: string | null, groups: Array<{ __typename: 'TrainingGroup', values: Array<{ __typename: 'GroupValue', dimension: Dimension, code: string | null }>, classes: (
              { __typename: 'Figure' }
              & { ' $fragmentRefs'?: { 'SchoolTableFigureFragment': SchoolTableFigureFragment } }
            ), persons: (
              { __typename: 'Figure' }
              & { ' $fragmentRefs'?: { 'SchoolTableFigureFragment': SchoolTableFigureFragment } }
            ) }> } | null }> } }> } & { ' $fragmentName'?: 'SchoolTableFragment' };

export type SchoolTableFigureFragment = { __typename: 'Figure', state: FigureState, low: number | null, reason: string | null } & { ' $fragmentName'?: 'SchoolTableFigureFragment' };

export type SchoolYearQueryVariables = Exact<{
  unitIds: Array<string> | string;
}>;


export type SchoolYearQuery = { __typename: 'Query', provinces: Array<{ __typename: 'Province', id: string, nameVi: string, institutions: Array<{ __typename: 'Institution', provinceId: string, id: string, nameVi: string | null, years: Array<{ __typename: 'InstitutionYear', year: number | null, classesRunning: (
          { __typename: 'FigurePair' }
          & { ' $fragmentRefs'?: { 'YearPairFragment': YearPairFragment } }
        ), learners: (
          { __typename: 'FigurePair' }
          & { ' $fragmentRefs'?: { 'YearPairFragment': YearPairFragment } }
        ), fullTimeLearners: (
          { __typename: 'FigurePair' }
          & { ' $fragmentRefs'?: { 'YearPairFragment': YearPairFragment } }
        ), fullTimeShare: { __typename: 'RatePair', reported: (
            { __typename: 'RateFigure' }
            & { ' $fragmentRefs'?: { 'YearShareFragment': YearShareFragment } }
          ), computed: (
            { __typename: 'RateFigure' }
            & { ' $fragmentRefs'?: { 'YearShareFragment': YearShareFragment } }
          ) }, offPlanClasses: (
          { __typename: 'FigurePair' }
          & { ' $fragmentRefs'?: { 'YearPairFragment': YearPairFragment } }
        ), weekendClasses: (
          { __typename: 'FigurePair' }
          & { ' $fragmentRefs'?: { 'YearPairFragment': YearPairFragment } }
        ) }> | null }> | null }> | null };

export type YearPairFragment = { __typename: 'FigurePair', reported: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'YearFigureFragment': YearFigureFragment } }
  ), computed: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'YearFigureFragment': YearFigureFragment } }
  ) } & { ' $fragmentName'?: 'YearPairFragment' };

export type YearFigureFragment = { __typename: 'Figure', state: FigureState, operator: FigureOperator | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, countUnit: CountUnit, annual: boolean, asOf: string | null, reason: string | null, source: { __typename: 'FigureSource', factIds: Array<string> } | null } & { ' $fragmentName'?: 'YearFigureFragment' };

export type YearShareFragment = { __typename: 'RateFigure', state: FigureState, low: number | null, high: number | null, numerator: number | null, denominator: number | null, reason: string | null } & { ' $fragmentName'?: 'YearShareFragment' };

export type ThreeMonthCourseQueryVariables = Exact<{
  unitIds: Array<string> | string;
  asOf: string;
  cadreKinds: Array<CadreKind> | CadreKind;
}>;


export type ThreeMonthCourseQuery = { __typename: 'Query', nominated: (
    { __typename: 'StaffTable' }
    & { ' $fragmentRefs'?: { 'CourseTableFragment': CourseTableFragment } }
  ) | null, enrolled: (
    { __typename: 'StaffTable' }
    & { ' $fragmentRefs'?: { 'CourseTableFragment': CourseTableFragment } }
  ) | null, completed: (
    { __typename: 'StaffTable' }
    & { ' $fragmentRefs'?: { 'CourseTableFragment': CourseTableFragment } }
  ) | null };

export type CourseTableFragment = { __typename: 'StaffTable', id: string, asOf: string, rows: Array<{ __typename: 'StaffRow', province: { __typename: 'Province', id: string, nameVi: string }, line: (
      { __typename: 'StaffLine' }
      & { ' $fragmentRefs'?: { 'CourseLineFragment': CourseLineFragment } }
    ) }>, total: (
    { __typename: 'StaffLine' }
    & { ' $fragmentRefs'?: { 'CourseLineFragment': CourseLineFragment } }
  ) } & { ' $fragmentName'?: 'CourseTableFragment' };

export type CourseLineFragment = { __typename: 'StaffLine', id: string, cells: Array<{ __typename: 'StaffCell', provinceId: string, id: string, staff: { __typename: 'StaffTally', state: FigureState, reason: string | null, groups: Array<{ __typename: 'StaffGroup', persons: { __typename: 'Figure', state: FigureState, low: number | null }, meeting: { __typename: 'RateFigure', state: FigureState, low: number | null, numerator: number | null, denominator: number | null, reason: string | null } | null }> } | null }>, groups: Array<{ __typename: 'StaffGroupTotal', meeting:
      | { __typename: 'CompleteRate', rate: (
          { __typename: 'RateFigure' }
          & { ' $fragmentRefs'?: { 'CourseRateFragment': CourseRateFragment } }
        ), coverage: (
          { __typename: 'Coverage' }
          & { ' $fragmentRefs'?: { 'CourseCoverageFragment': CourseCoverageFragment } }
        ) }
      | { __typename: 'PartialRate', rateOfKnown: (
          { __typename: 'RateFigure' }
          & { ' $fragmentRefs'?: { 'CourseRateFragment': CourseRateFragment } }
        ), coverage: (
          { __typename: 'Coverage' }
          & { ' $fragmentRefs'?: { 'CourseCoverageFragment': CourseCoverageFragment } }
        ) }
      | { __typename: 'PerUnitRate', reason: string, ratePerUnit: (
          { __typename: 'RateFigure' }
          & { ' $fragmentRefs'?: { 'CourseRateFragment': CourseRateFragment } }
        ), coverage: (
          { __typename: 'Coverage' }
          & { ' $fragmentRefs'?: { 'CourseCoverageFragment': CourseCoverageFragment } }
        ) }
     | null }> | null } & { ' $fragmentName'?: 'CourseLineFragment' };

export type CourseRateFragment = { __typename: 'RateFigure', state: FigureState, low: number | null, numerator: number | null, denominator: number | null, reason: string | null } & { ' $fragmentName'?: 'CourseRateFragment' };

export type CourseCoverageFragment = { __typename: 'Coverage', expected: Array<string>, withFigure: Array<string>, withoutFigure: Array<string>, missing: Array<{ __typename: 'MissingUnit', unitId: string, domain: Domain, reason: UnitState }> } & { ' $fragmentName'?: 'CourseCoverageFragment' };

export type TrainingMoneyQueryVariables = Exact<{
  unitIds: Array<string> | string;
  period: PeriodInput;
  boundaries: Boundaries;
}>;


export type TrainingMoneyQuery = { __typename: 'Query', byYearAndSource: (
    { __typename: 'BudgetTable' }
    & { ' $fragmentRefs'?: { 'MoneyTableFragment': MoneyTableFragment } }
  ) | null, byYear: (
    { __typename: 'BudgetTable' }
    & { ' $fragmentRefs'?: { 'MoneyTableFragment': MoneyTableFragment } }
  ) | null };

export type MoneyTableFragment = { __typename: 'BudgetTable', id: string, rows: Array<{ __typename: 'BudgetTableRow', province: { __typename: 'Province', id: string, nameVi: string }, line: { __typename: 'BudgetTableLine', id: string, cells: Array<{ __typename: 'BudgetCell', provinceId: string, id: string, budget: { __typename: 'BudgetTally', state: FigureState, reason: string | null, groups: Array<{ __typename: 'BudgetGroup', values: Array<{ __typename: 'GroupValue', dimension: Dimension, code: string | null }>, planned: (
              { __typename: 'MoneyFigure' }
              & { ' $fragmentRefs'?: { 'MoneyFragment': MoneyFragment } }
            ), allotted: (
              { __typename: 'MoneyFigure' }
              & { ' $fragmentRefs'?: { 'MoneyFragment': MoneyFragment } }
            ), spent: (
              { __typename: 'MoneyFigure' }
              & { ' $fragmentRefs'?: { 'MoneyFragment': MoneyFragment } }
            ), settled: (
              { __typename: 'MoneyFigure' }
              & { ' $fragmentRefs'?: { 'MoneyFragment': MoneyFragment } }
            ), spentSocialised: (
              { __typename: 'MoneyFigure' }
              & { ' $fragmentRefs'?: { 'MoneyFragment': MoneyFragment } }
            ) }>, named: Array<{ __typename: 'NamedFunding', source: FundingSource, unitId: string, textVi: string | null, classes: { __typename: 'Figure', state: FigureState, operator: FigureOperator | null, low: number | null, high: number | null, countUnit: CountUnit, reason: string | null } | null, publishedIn: { __typename: 'FigureSource', factIds: Array<string>, file: string } }> } | null, attendances: { __typename: 'AttendanceTally', state: FigureState, reason: string | null, groups: Array<{ __typename: 'AttendanceGroup', values: Array<{ __typename: 'GroupValue', dimension: Dimension, code: string | null }>, classes: { __typename: 'Figure', state: FigureState, low: number | null, reason: string | null }, attendances: { __typename: 'Figure', state: FigureState, low: number | null, reason: string | null } }> } | null }>, groups: Array<(
        { __typename: 'BudgetGroupTotal' }
        & { ' $fragmentRefs'?: { 'MoneyTotalsFragment': MoneyTotalsFragment } }
      )> | null } }>, total: { __typename: 'BudgetTableLine', id: string, groups: Array<(
      { __typename: 'BudgetGroupTotal' }
      & { ' $fragmentRefs'?: { 'MoneyTotalsFragment': MoneyTotalsFragment } }
    )> | null } } & { ' $fragmentName'?: 'MoneyTableFragment' };

export type MoneyFragment = { __typename: 'MoneyFigure', state: FigureState, amount: string | null, amountOfKnown: string | null, records: number, recordsWithout: number, reason: string | null } & { ' $fragmentName'?: 'MoneyFragment' };

export type MoneyTotalsFragment = { __typename: 'BudgetGroupTotal', values: Array<{ __typename: 'GroupValue', dimension: Dimension, code: string | null }>, planned:
    | (
      { __typename: 'CompleteMoney' }
      & { ' $fragmentRefs'?: { 'MoneySum_CompleteMoney_Fragment': MoneySum_CompleteMoney_Fragment } }
    )
    | (
      { __typename: 'PartialMoney' }
      & { ' $fragmentRefs'?: { 'MoneySum_PartialMoney_Fragment': MoneySum_PartialMoney_Fragment } }
    )
  , allotted:
    | (
      { __typename: 'CompleteMoney' }
      & { ' $fragmentRefs'?: { 'MoneySum_CompleteMoney_Fragment': MoneySum_CompleteMoney_Fragment } }
    )
    | (
      { __typename: 'PartialMoney' }
      & { ' $fragmentRefs'?: { 'MoneySum_PartialMoney_Fragment': MoneySum_PartialMoney_Fragment } }
    )
  , spent:
    | (
      { __typename: 'CompleteMoney' }
      & { ' $fragmentRefs'?: { 'MoneySum_CompleteMoney_Fragment': MoneySum_CompleteMoney_Fragment } }
    )
    | (
      { __typename: 'PartialMoney' }
      & { ' $fragmentRefs'?: { 'MoneySum_PartialMoney_Fragment': MoneySum_PartialMoney_Fragment } }
    )
  , settled:
    | (
      { __typename: 'CompleteMoney' }
      & { ' $fragmentRefs'?: { 'MoneySum_CompleteMoney_Fragment': MoneySum_CompleteMoney_Fragment } }
    )
    | (
      { __typename: 'PartialMoney' }
      & { ' $fragmentRefs'?: { 'MoneySum_PartialMoney_Fragment': MoneySum_PartialMoney_Fragment } }
    )
  , spentPerAttendance:
    | { __typename: 'CompleteSpentPerAttendance', quotient: (
        { __typename: 'SpentPerAttendance' }
        & { ' $fragmentRefs'?: { 'MoneyQuotientFragment': MoneyQuotientFragment } }
      ), coverage: (
        { __typename: 'Coverage' }
        & { ' $fragmentRefs'?: { 'MoneyCoverageFragment': MoneyCoverageFragment } }
      ) }
    | { __typename: 'PartialSpentPerAttendance', quotientOfKnown: (
        { __typename: 'SpentPerAttendance' }
        & { ' $fragmentRefs'?: { 'MoneyQuotientFragment': MoneyQuotientFragment } }
      ), coverage: (
        { __typename: 'Coverage' }
        & { ' $fragmentRefs'?: { 'MoneyCoverageFragment': MoneyCoverageFragment } }
      ) }
  , socialised:
    | { __typename: 'CompleteSocialisedShare', share: (
        { __typename: 'SocialisedShare' }
        & { ' $fragmentRefs'?: { 'MoneyShareFragment': MoneyShareFragment } }
      ), coverage: (
        { __typename: 'Coverage' }
        & { ' $fragmentRefs'?: { 'MoneyCoverageFragment': MoneyCoverageFragment } }
      ) }
    | { __typename: 'PartialSocialisedShare', shareOfKnown: (
        { __typename: 'SocialisedShare' }
        & { ' $fragmentRefs'?: { 'MoneyShareFragment': MoneyShareFragment } }
      ), coverage: (
        { __typename: 'Coverage' }
        & { ' $fragmentRefs'?: { 'MoneyCoverageFragment': MoneyCoverageFragment } }
      ) }
   } & { ' $fragmentName'?: 'MoneyTotalsFragment' };

type MoneySum_CompleteMoney_Fragment = { __typename: 'CompleteMoney', total: (
    { __typename: 'MoneyFigure' }
    & { ' $fragmentRefs'?: { 'MoneyFragment': MoneyFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'MoneyCoverageFragment': MoneyCoverageFragment } }
  ) } & { ' $fragmentName'?: 'MoneySum_CompleteMoney_Fragment' };

type MoneySum_PartialMoney_Fragment = { __typename: 'PartialMoney', sumOfKnown: (
    { __typename: 'MoneyFigure' }
    & { ' $fragmentRefs'?: { 'MoneyFragment': MoneyFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'MoneyCoverageFragment': MoneyCoverageFragment } }
  ) } & { ' $fragmentName'?: 'MoneySum_PartialMoney_Fragment' };

export type MoneySumFragment =
  | MoneySum_CompleteMoney_Fragment
  | MoneySum_PartialMoney_Fragment
;

export type MoneyQuotientFragment = { __typename: 'SpentPerAttendance', state: FigureState, amount: number | null, spent: string | null, attendances: number | null, reason: string | null } & { ' $fragmentName'?: 'MoneyQuotientFragment' };

export type MoneyShareFragment = { __typename: 'SocialisedShare', state: FigureState, percent: number | null, reason: string | null } & { ' $fragmentName'?: 'MoneyShareFragment' };

export type MoneyCoverageFragment = { __typename: 'Coverage', expected: Array<string>, withFigure: Array<string>, withoutFigure: Array<string>, missing: Array<{ __typename: 'MissingUnit', unitId: string, domain: Domain, reason: UnitState }> } & { ' $fragmentName'?: 'MoneyCoverageFragment' };

export type TheoryOfCommuneLeadersQueryVariables = Exact<{
  unitIds: Array<string> | string;
  asOf: string;
  titles: Array<string> | string;
  programmeCodes: Array<string> | string;
  measureIds: Array<string> | string;
}>;


export type TheoryOfCommuneLeadersQuery = { __typename: 'Query', together: (
    { __typename: 'StaffTable' }
    & { ' $fragmentRefs'?: { 'TheoryTableFragment': TheoryTableFragment } }
  ) | null, byTitle: (
    { __typename: 'StaffTable' }
    & { ' $fragmentRefs'?: { 'TheoryTableFragment': TheoryTableFragment } }
  ) | null, inProgressByTitle: (
    { __typename: 'StaffTable' }
    & { ' $fragmentRefs'?: { 'TheoryTableFragment': TheoryTableFragment } }
  ) | null, byPlace: (
    { __typename: 'StaffTable' }
    & { ' $fragmentRefs'?: { 'TheoryTableFragment': TheoryTableFragment } }
  ) | null, confirmedByCertificate: (
    { __typename: 'StaffTable' }
    & { ' $fragmentRefs'?: { 'TheoryTableFragment': TheoryTableFragment } }
  ) | null, onlyInDossier: (
    { __typename: 'StaffTable' }
    & { ' $fragmentRefs'?: { 'TheoryTableFragment': TheoryTableFragment } }
  ) | null, published: { __typename: 'Report', id: string, rows: Array<{ __typename: 'ReportRow', province: { __typename: 'Province', id: string }, lines: Array<{ __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string, population: string }, cells: Array<{ __typename: 'ReportCell', provinceId: string, id: string, dossier: { __typename: 'CellDossier', rate: { __typename: 'RatePair', reported: { __typename: 'RateFigure', state: FigureState, operator: FigureOperator | null, low: number | null, includesInProgress: boolean, reason: string | null, source: { __typename: 'FigureSource', factIds: Array<string> } | null } } } | null }> }> }> } | null };

export type TheoryTableFragment = { __typename: 'StaffTable', id: string, rows: Array<{ __typename: 'StaffRow', province: { __typename: 'Province', id: string, nameVi: string }, administrativeUnit: { __typename: 'AdministrativeUnit', provinceId: string, id: string, nameVi: string } | null, line: { __typename: 'StaffLine', id: string, cells: Array<{ __typename: 'StaffCell', provinceId: string, id: string, staff: { __typename: 'StaffTally', state: FigureState, reason: string | null, groups: Array<{ __typename: 'StaffGroup', values: Array<{ __typename: 'GroupValue', dimension: Dimension, code: string | null }>, persons: { __typename: 'Figure', state: FigureState, low: number | null }, posts: { __typename: 'Figure', state: FigureState, low: number | null }, meeting: { __typename: 'RateFigure', state: FigureState, low: number | null, numerator: number | null, denominator: number | null, includesInProgress: boolean, reason: string | null } | null }> } | null }> } }> } & { ' $fragmentName'?: 'TheoryTableFragment' };

export type LeadersBelowStandardPersonsQueryVariables = Exact<{
  unitIds: Array<string> | string;
  asOf: string;
  first: number;
  after?: string | null | undefined;
}>;


export type LeadersBelowStandardPersonsQuery = { __typename: 'Query', staffTable: { __typename: 'StaffTable', id: string, rows: Array<{ __typename: 'StaffRow', province: { __typename: 'Province', id: string, nameVi: string }, line: { __typename: 'StaffLine', id: string, cells: Array<{ __typename: 'StaffCell', provinceId: string, id: string, staff: { __typename: 'StaffTally', state: FigureState, reason: string | null, groups: Array<{ __typename: 'StaffGroup', persons: { __typename: 'Figure', state: FigureState, low: number | null } }> } | null, cadres: { __typename: 'CadrePage', nodes: Array<{ __typename: 'Cadre', provinceId: string, id: string, fullName: string | null, assignments: Array<{ __typename: 'Assignment', provinceId: string, id: string, title: string | null, level: AdministrativeLevel | null, validFrom: string | null }> | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } | null }> } }> } | null };

export type LeadersBelowStandardQueryVariables = Exact<{
  unitIds: Array<string> | string;
  asOf: string;
}>;


export type LeadersBelowStandardQuery = { __typename: 'Query', lacking: (
    { __typename: 'StaffTable' }
    & { ' $fragmentRefs'?: { 'LeaderTableFragment': LeaderTableFragment } }
  ) | null, persons: (
    { __typename: 'StaffTable' }
    & { ' $fragmentRefs'?: { 'LeaderTableFragment': LeaderTableFragment } }
  ) | null, theory: (
    { __typename: 'StaffTable' }
    & { ' $fragmentRefs'?: { 'LeaderTableFragment': LeaderTableFragment } }
  ) | null, profession: (
    { __typename: 'StaffTable' }
    & { ' $fragmentRefs'?: { 'LeaderTableFragment': LeaderTableFragment } }
  ) | null, management: (
    { __typename: 'StaffTable' }
    & { ' $fragmentRefs'?: { 'LeaderTableFragment': LeaderTableFragment } }
  ) | null };

export type LeaderTableFragment = { __typename: 'StaffTable', id: string, asOf: string, rows: Array<{ __typename: 'StaffRow', province: { __typename: 'Province', id: string, nameVi: string }, line: { __typename: 'StaffLine', id: string, cells: Array<{ __typename: 'StaffCell', provinceId: string, id: string, staff: { __typename: 'StaffTally', state: FigureState, reason: string | null, groups: Array<{ __typename: 'StaffGroup', values: Array<{ __typename: 'GroupValue', dimension: Dimension, code: string | null }>, persons: { __typename: 'Figure', state: FigureState, low: number | null, reason: string | null }, posts: { __typename: 'Figure', state: FigureState, low: number | null }, meeting: { __typename: 'RateFigure', state: FigureState, numerator: number | null, denominator: number | null, reason: string | null } | null }> } | null }> } }>, total: { __typename: 'StaffLine', id: string, groups: Array<{ __typename: 'StaffGroupTotal', values: Array<{ __typename: 'GroupValue', dimension: Dimension, code: string | null }>, persons:
        | { __typename: 'CompleteTotal', total: (
            { __typename: 'Figure' }
            & { ' $fragmentRefs'?: { 'LeaderFigureFragment': LeaderFigureFragment } }
          ), coverage: (
            { __typename: 'Coverage' }
            & { ' $fragmentRefs'?: { 'LeaderCoverageFragment': LeaderCoverageFragment } }
          ) }
        | { __typename: 'PartialTotal', sumOfKnown: (
            { __typename: 'Figure' }
            & { ' $fragmentRefs'?: { 'LeaderFigureFragment': LeaderFigureFragment } }
          ), coverage: (
            { __typename: 'Coverage' }
            & { ' $fragmentRefs'?: { 'LeaderCoverageFragment': LeaderCoverageFragment } }
          ) }
        | { __typename: 'PerUnitTotal', reason: string, sumPerUnit: (
            { __typename: 'Figure' }
            & { ' $fragmentRefs'?: { 'LeaderFigureFragment': LeaderFigureFragment } }
          ), coverage: (
            { __typename: 'Coverage' }
            & { ' $fragmentRefs'?: { 'LeaderCoverageFragment': LeaderCoverageFragment } }
          ) }
       }> | null } } & { ' $fragmentName'?: 'LeaderTableFragment' };

export type LeaderFigureFragment = { __typename: 'Figure', state: FigureState, low: number | null, high: number | null, reason: string | null } & { ' $fragmentName'?: 'LeaderFigureFragment' };

export type LeaderCoverageFragment = { __typename: 'Coverage', expected: Array<string>, withFigure: Array<string>, withoutFigure: Array<string>, missing: Array<{ __typename: 'MissingUnit', unitId: string, domain: Domain, reason: UnitState }> } & { ' $fragmentName'?: 'LeaderCoverageFragment' };

export type PoolWithoutTheoryPersonsQueryVariables = Exact<{
  unitIds: Array<string> | string;
  asOf: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PoolWithoutTheoryPersonsQuery = { __typename: 'Query', staffTable: { __typename: 'StaffTable', id: string, rows: Array<{ __typename: 'StaffRow', province: { __typename: 'Province', id: string, nameVi: string }, line: { __typename: 'StaffLine', id: string, cells: Array<{ __typename: 'StaffCell', provinceId: string, id: string, staff: { __typename: 'StaffTally', state: FigureState, reason: string | null, groups: Array<{ __typename: 'StaffGroup', persons: { __typename: 'Figure', state: FigureState, low: number | null } }> } | null, cadres: { __typename: 'CadrePage', nodes: Array<{ __typename: 'Cadre', provinceId: string, id: string, fullName: string | null, assignments: Array<{ __typename: 'Assignment', provinceId: string, id: string, title: string | null, level: AdministrativeLevel | null, validFrom: string | null }> | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } | null }> } }> } | null };

export type PoolWithoutTheoryQueryVariables = Exact<{
  unitIds: Array<string> | string;
  asOf: string;
}>;


export type PoolWithoutTheoryQuery = { __typename: 'Query', pool: (
    { __typename: 'StaffTable' }
    & { ' $fragmentRefs'?: { 'PoolTableFragment': PoolTableFragment } }
  ) | null, nominated: (
    { __typename: 'StaffTable' }
    & { ' $fragmentRefs'?: { 'PoolTableFragment': PoolTableFragment } }
  ) | null, studying: (
    { __typename: 'StaffTable' }
    & { ' $fragmentRefs'?: { 'PoolTableFragment': PoolTableFragment } }
  ) | null, neither: (
    { __typename: 'StaffTable' }
    & { ' $fragmentRefs'?: { 'PoolTableFragment': PoolTableFragment } }
  ) | null, neitherByGenderAndAge: (
    { __typename: 'StaffTable' }
    & { ' $fragmentRefs'?: { 'PoolTableFragment': PoolTableFragment } }
  ) | null };

export type PoolTableFragment = { __typename: 'StaffTable', id: string, asOf: string, rows: Array<{ __typename: 'StaffRow', province: { __typename: 'Province', id: string, nameVi: string }, line: { __typename: 'StaffLine', id: string, cells: Array<{ __typename: 'StaffCell', provinceId: string, id: string, staff: { __typename: 'StaffTally', state: FigureState, reason: string | null, groups: Array<{ __typename: 'StaffGroup', values: Array<{ __typename: 'GroupValue', dimension: Dimension, code: string | null }>, persons: { __typename: 'Figure', state: FigureState, low: number | null, reason: string | null }, posts: { __typename: 'Figure', state: FigureState, low: number | null }, meeting: { __typename: 'RateFigure', state: FigureState, numerator: number | null, denominator: number | null, reason: string | null } | null }> } | null }> } }>, total: { __typename: 'StaffLine', id: string, groups: Array<{ __typename: 'StaffGroupTotal', values: Array<{ __typename: 'GroupValue', dimension: Dimension, code: string | null }>, persons:
        | { __typename: 'CompleteTotal', total: (
            { __typename: 'Figure' }
            & { ' $fragmentRefs'?: { 'PoolFigureFragment': PoolFigureFragment } }
          ), coverage: (
            { __typename: 'Coverage' }
            & { ' $fragmentRefs'?: { 'PoolCoverageFragment': PoolCoverageFragment } }
          ) }
        | { __typename: 'PartialTotal', sumOfKnown: (
            { __typename: 'Figure' }
            & { ' $fragmentRefs'?: { 'PoolFigureFragment': PoolFigureFragment } }
          ), coverage: (
            { __typename: 'Coverage' }
            & { ' $fragmentRefs'?: { 'PoolCoverageFragment': PoolCoverageFragment } }
          ) }
        | { __typename: 'PerUnitTotal', reason: string, sumPerUnit: (
            { __typename: 'Figure' }
            & { ' $fragmentRefs'?: { 'PoolFigureFragment': PoolFigureFragment } }
          ), coverage: (
            { __typename: 'Coverage' }
            & { ' $fragmentRefs'?: { 'PoolCoverageFragment': PoolCoverageFragment } }
          ) }
       }> | null } } & { ' $fragmentName'?: 'PoolTableFragment' };

export type PoolFigureFragment = { __typename: 'Figure', state: FigureState, low: number | null, high: number | null, reason: string | null } & { ' $fragmentName'?: 'PoolFigureFragment' };

export type PoolCoverageFragment = { __typename: 'Coverage', expected: Array<string>, withFigure: Array<string>, withoutFigure: Array<string>, missing: Array<{ __typename: 'MissingUnit', unitId: string, domain: Domain, reason: UnitState }> } & { ' $fragmentName'?: 'PoolCoverageFragment' };

export type OverlapsQueryVariables = Exact<{
  unitIds: Array<string> | string;
  period: PeriodInput;
  boundaries: Boundaries;
  first: number;
}>;


export type OverlapsQuery = { __typename: 'Query', overlaps: { __typename: 'Overlaps', id: string, withinUnits: { __typename: 'OverlapTotals', pairs:
        | (
          { __typename: 'CompleteTotal' }
          & { ' $fragmentRefs'?: { 'OverlapTotal_CompleteTotal_Fragment': OverlapTotal_CompleteTotal_Fragment } }
        )
        | (
          { __typename: 'PartialTotal' }
          & { ' $fragmentRefs'?: { 'OverlapTotal_PartialTotal_Fragment': OverlapTotal_PartialTotal_Fragment } }
        )
        | (
          { __typename: 'PerUnitTotal' }
          & { ' $fragmentRefs'?: { 'OverlapTotal_PerUnitTotal_Fragment': OverlapTotal_PerUnitTotal_Fragment } }
        )
      , persons:
        | (
          { __typename: 'CompleteTotal' }
          & { ' $fragmentRefs'?: { 'OverlapTotal_CompleteTotal_Fragment': OverlapTotal_CompleteTotal_Fragment } }
        )
        | (
          { __typename: 'PartialTotal' }
          & { ' $fragmentRefs'?: { 'OverlapTotal_PartialTotal_Fragment': OverlapTotal_PartialTotal_Fragment } }
        )
        | (
          { __typename: 'PerUnitTotal' }
          & { ' $fragmentRefs'?: { 'OverlapTotal_PerUnitTotal_Fragment': OverlapTotal_PerUnitTotal_Fragment } }
        )
       } | null, acrossUnits: { __typename: 'OverlapTotals', pairs:
        | (
          { __typename: 'CompleteTotal' }
          & { ' $fragmentRefs'?: { 'OverlapTotal_CompleteTotal_Fragment': OverlapTotal_CompleteTotal_Fragment } }
        )
        | (
          { __typename: 'PartialTotal' }
          & { ' $fragmentRefs'?: { 'OverlapTotal_PartialTotal_Fragment': OverlapTotal_PartialTotal_Fragment } }
        )
        | (
          { __typename: 'PerUnitTotal' }
          & { ' $fragmentRefs'?: { 'OverlapTotal_PerUnitTotal_Fragment': OverlapTotal_PerUnitTotal_Fragment } }
        )
      , persons:
        | (
          { __typename: 'CompleteTotal' }
          & { ' $fragmentRefs'?: { 'OverlapTotal_CompleteTotal_Fragment': OverlapTotal_CompleteTotal_Fragment } }
        )
        | (
          { __typename: 'PartialTotal' }
          & { ' $fragmentRefs'?: { 'OverlapTotal_PartialTotal_Fragment': OverlapTotal_PartialTotal_Fragment } }
        )
        | (
          { __typename: 'PerUnitTotal' }
          & { ' $fragmentRefs'?: { 'OverlapTotal_PerUnitTotal_Fragment': OverlapTotal_PerUnitTotal_Fragment } }
        )
       } | null, cells: Array<{ __typename: 'OverlapCell', provinceId: string, id: string, province: { __typename: 'Province', id: string, nameVi: string } | null, within: { __typename: 'OverlapCounts', pairs: (
          { __typename: 'Figure' }
          & { ' $fragmentRefs'?: { 'OverlapFigureFragment': OverlapFigureFragment } }
        ), persons: (
          { __typename: 'Figure' }
          & { ' $fragmentRefs'?: { 'OverlapFigureFragment': OverlapFigureFragment } }
        ) } | null, pairs: { __typename: 'OverlapPage', nodes: Array<(
          { __typename: 'OverlapPair' }
          & { ' $fragmentRefs'?: { 'OverlappingPairFragment': OverlappingPairFragment } }
        )>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } | null }>, acrossPairs: { __typename: 'OverlapPage', nodes: Array<(
        { __typename: 'OverlapPair' }
        & { ' $fragmentRefs'?: { 'OverlappingPairFragment': OverlappingPairFragment } }
      )>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } | null } | null };

export type OverlappingPairFragment = { __typename: 'OverlapPair', overlapDays: number, from: string, to: string, approximate: boolean, first: (
    { __typename: 'Enrolment' }
    & { ' $fragmentRefs'?: { 'OverlappingEnrolmentFragment': OverlappingEnrolmentFragment } }
  ) | null, second: (
    { __typename: 'Enrolment' }
    & { ' $fragmentRefs'?: { 'OverlappingEnrolmentFragment': OverlappingEnrolmentFragment } }
  ) | null } & { ' $fragmentName'?: 'OverlappingPairFragment' };

export type OverlappingEnrolmentFragment = { __typename: 'Enrolment', provinceId: string, id: string, enrolledOn: string | null, trainingClass: { __typename: 'TrainingClass', provinceId: string, id: string, nameVi: string | null, startsOn: string | null, endsOn: string | null, schedule: ClassSchedule | null, programme: { __typename: 'Programme', provinceId: string, id: string, code: string | null } | null } | null, cadre: { __typename: 'Cadre', provinceId: string, id: string, nominations: Array<{ __typename: 'Nomination', provinceId: string, id: string, programmeCode: string | null, status: NominationStatus | null, decidedOn: string | null, sentBy: { __typename: 'NominatingBody', nameVi: string, unitId: string | null } | null }> | null } | null, nomination: { __typename: 'Nomination', provinceId: string, id: string, status: NominationStatus | null, decidedOn: string | null, sentBy: { __typename: 'NominatingBody', nameVi: string, unitId: string | null } | null } | null } & { ' $fragmentName'?: 'OverlappingEnrolmentFragment' };

type OverlapTotal_CompleteTotal_Fragment = { __typename: 'CompleteTotal', duplicates: number, total: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'OverlapFigureFragment': OverlapFigureFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'OverlapCoverageFragment': OverlapCoverageFragment } }
  ) } & { ' $fragmentName'?: 'OverlapTotal_CompleteTotal_Fragment' };

type OverlapTotal_PartialTotal_Fragment = { __typename: 'PartialTotal', duplicates: number, sumOfKnown: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'OverlapFigureFragment': OverlapFigureFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'OverlapCoverageFragment': OverlapCoverageFragment } }
  ) } & { ' $fragmentName'?: 'OverlapTotal_PartialTotal_Fragment' };

type OverlapTotal_PerUnitTotal_Fragment = { __typename: 'PerUnitTotal', reason: string, sumPerUnit: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'OverlapFigureFragment': OverlapFigureFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'OverlapCoverageFragment': OverlapCoverageFragment } }
  ) } & { ' $fragmentName'?: 'OverlapTotal_PerUnitTotal_Fragment' };

export type OverlapTotalFragment =
  | OverlapTotal_CompleteTotal_Fragment
  | OverlapTotal_PartialTotal_Fragment
  | OverlapTotal_PerUnitTotal_Fragment
;

export type OverlapFigureFragment = { __typename: 'Figure', state: FigureState, operator: FigureOperator | null, low: number | null, high: number | null, approximate: boolean, countUnit: CountUnit, reason: string | null } & { ' $fragmentName'?: 'OverlapFigureFragment' };

export type OverlapCoverageFragment = { __typename: 'Coverage', expected: Array<string>, withFigure: Array<string>, withoutFigure: Array<string>, missing: Array<{ __typename: 'MissingUnit', unitId: string, domain: Domain, reason: UnitState }> } & { ' $fragmentName'?: 'OverlapCoverageFragment' };

export type StudyingWithoutDecisionPersonsQueryVariables = Exact<{
  unitIds: Array<string> | string;
  period: PeriodInput;
  approvals: Array<Approval> | Approval;
  first: number;
  after?: string | null | undefined;
}>;


export type StudyingWithoutDecisionPersonsQuery = { __typename: 'Query', trainingTable: { __typename: 'TrainingTable', id: string, rows: Array<{ __typename: 'TrainingRow', province: { __typename: 'Province', id: string, nameVi: string }, line: { __typename: 'TrainingLine', id: string, cells: Array<{ __typename: 'TrainingCell', provinceId: string, id: string, training: { __typename: 'TrainingTally', state: FigureState, reason: string | null, groups: Array<{ __typename: 'TrainingGroup', attendances: { __typename: 'Figure', state: FigureState, low: number | null } }> } | null, enrolments: { __typename: 'EnrolmentPage', nodes: Array<{ __typename: 'Enrolment', provinceId: string, id: string, enrolledOn: string | null, status: EnrolmentStatus | null, cadre: { __typename: 'Cadre', provinceId: string, id: string, fullName: string | null, nominations: Array<{ __typename: 'Nomination', provinceId: string, id: string, programmeCode: string | null, status: NominationStatus | null, decidedOn: string | null }> | null } | null, trainingClass: { __typename: 'TrainingClass', provinceId: string, id: string, nameVi: string | null, programme: { __typename: 'Programme', provinceId: string, id: string, code: string | null } | null } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } | null }> } }> } | null };

export type StudyingWithoutDecisionQueryVariables = Exact<{
  unitIds: Array<string> | string;
  period: PeriodInput;
  boundaries: Boundaries;
}>;


export type StudyingWithoutDecisionQuery = { __typename: 'Query', unapproved: (
    { __typename: 'TrainingTable' }
    & { ' $fragmentRefs'?: { 'UnapprovedTableFragment': UnapprovedTableFragment } }
  ) | null, fundedBySelf: (
    { __typename: 'TrainingTable' }
    & { ' $fragmentRefs'?: { 'UnapprovedTableFragment': UnapprovedTableFragment } }
  ) | null };

export type UnapprovedTableFragment = { __typename: 'TrainingTable', id: string, rows: Array<{ __typename: 'TrainingRow', province: { __typename: 'Province', id: string, nameVi: string }, line: { __typename: 'TrainingLine', id: string, cells: Array<{ __typename: 'TrainingCell', provinceId: string, id: string, training: { __typename: 'TrainingTally', state: FigureState, reason: string | null, groups: Array<{ __typename: 'TrainingGroup', values: Array<{ __typename: 'GroupValue', dimension: Dimension, code: string | null }>, attendances: { __typename: 'Figure', state: FigureState, low: number | null }, persons: { __typename: 'Figure', state: FigureState, low: number | null } }> } | null }> } }>, total: { __typename: 'TrainingLine', id: string, coverage: (
      { __typename: 'Coverage' }
      & { ' $fragmentRefs'?: { 'UnapprovedCoverageFragment': UnapprovedCoverageFragment } }
    ) | null, groups: Array<{ __typename: 'TrainingGroupTotal', values: Array<{ __typename: 'GroupValue', dimension: Dimension, code: string | null }>, attendances:
        | (
          { __typename: 'CompleteTotal' }
          & { ' $fragmentRefs'?: { 'UnapprovedTotal_CompleteTotal_Fragment': UnapprovedTotal_CompleteTotal_Fragment } }
        )
        | (
          { __typename: 'PartialTotal' }
          & { ' $fragmentRefs'?: { 'UnapprovedTotal_PartialTotal_Fragment': UnapprovedTotal_PartialTotal_Fragment } }
        )
        | (
          { __typename: 'PerUnitTotal' }
          & { ' $fragmentRefs'?: { 'UnapprovedTotal_PerUnitTotal_Fragment': UnapprovedTotal_PerUnitTotal_Fragment } }
        )
      , persons:
        | (
          { __typename: 'CompleteTotal' }
          & { ' $fragmentRefs'?: { 'UnapprovedTotal_CompleteTotal_Fragment': UnapprovedTotal_CompleteTotal_Fragment } }
        )
        | (
          { __typename: 'PartialTotal' }
          & { ' $fragmentRefs'?: { 'UnapprovedTotal_PartialTotal_Fragment': UnapprovedTotal_PartialTotal_Fragment } }
        )
        | (
          { __typename: 'PerUnitTotal' }
          & { ' $fragmentRefs'?: { 'UnapprovedTotal_PerUnitTotal_Fragment': UnapprovedTotal_PerUnitTotal_Fragment } }
        )
       }> | null } } & { ' $fragmentName'?: 'UnapprovedTableFragment' };

type UnapprovedTotal_CompleteTotal_Fragment = { __typename: 'CompleteTotal', total: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'UnapprovedFigureFragment': UnapprovedFigureFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'UnapprovedCoverageFragment': UnapprovedCoverageFragment } }
  ) } & { ' $fragmentName'?: 'UnapprovedTotal_CompleteTotal_Fragment' };

type UnapprovedTotal_PartialTotal_Fragment = { __typename: 'PartialTotal', sumOfKnown: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'UnapprovedFigureFragment': UnapprovedFigureFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'UnapprovedCoverageFragment': UnapprovedCoverageFragment } }
  ) } & { ' $fragmentName'?: 'UnapprovedTotal_PartialTotal_Fragment' };

type UnapprovedTotal_PerUnitTotal_Fragment = { __typename: 'PerUnitTotal', reason: string, sumPerUnit: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'UnapprovedFigureFragment': UnapprovedFigureFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'UnapprovedCoverageFragment': UnapprovedCoverageFragment } }
  ) } & { ' $fragmentName'?: 'UnapprovedTotal_PerUnitTotal_Fragment' };

export type UnapprovedTotalFragment =
  | UnapprovedTotal_CompleteTotal_Fragment
  | UnapprovedTotal_PartialTotal_Fragment
  | UnapprovedTotal_PerUnitTotal_Fragment
;

export type UnapprovedFigureFragment = { __typename: 'Figure', state: FigureState, low: number | null, high: number | null, reason: string | null } & { ' $fragmentName'?: 'UnapprovedFigureFragment' };

export type UnapprovedCoverageFragment = { __typename: 'Coverage', expected: Array<string>, withFigure: Array<string>, withoutFigure: Array<string>, missing: Array<{ __typename: 'MissingUnit', unitId: string, domain: Domain, reason: UnitState }> } & { ' $fragmentName'?: 'UnapprovedCoverageFragment' };

export type WhatBecameOfNominationsQueryVariables = Exact<{
  unitIds: Array<string> | string;
  period: PeriodInput;
  boundaries: Boundaries;
}>;


export type WhatBecameOfNominationsQuery = { __typename: 'Query', sent: { __typename: 'NominationTable', id: string, rows: Array<{ __typename: 'NominationRow', province: { __typename: 'Province', id: string, nameVi: string }, line: { __typename: 'NominationLine', id: string, cells: Array<{ __typename: 'NominationCell', provinceId: string, id: string, nominations: { __typename: 'NominationTally', state: FigureState, reason: string | null, groups: Array<{ __typename: 'NominationGroup', values: Array<{ __typename: 'GroupValue', dimension: Dimension, code: string | null }>, approved: (
                { __typename: 'Figure' }
                & { ' $fragmentRefs'?: { 'OutcomeFigureFragment': OutcomeFigureFragment } }
              ), notEnrolled: (
                { __typename: 'Figure' }
                & { ' $fragmentRefs'?: { 'OutcomeFigureFragment': OutcomeFigureFragment } }
              ), studying: (
                { __typename: 'Figure' }
                & { ' $fragmentRefs'?: { 'OutcomeFigureFragment': OutcomeFigureFragment } }
              ), withdrawn: (
                { __typename: 'Figure' }
                & { ' $fragmentRefs'?: { 'OutcomeFigureFragment': OutcomeFigureFragment } }
              ), failed: (
                { __typename: 'Figure' }
                & { ' $fragmentRefs'?: { 'OutcomeFigureFragment': OutcomeFigureFragment } }
              ), completed: (
                { __typename: 'Figure' }
                & { ' $fragmentRefs'?: { 'OutcomeFigureFragment': OutcomeFigureFragment } }
              ), attendanceRate: (
                { __typename: 'RateFigure' }
                & { ' $fragmentRefs'?: { 'OutcomeRateFragment': OutcomeRateFragment } }
              ) }> } | null }> } }> } | null, together: { __typename: 'NominationTable', id: string, total: { __typename: 'NominationLine', id: string, groups: Array<{ __typename: 'NominationGroupTotal', values: Array<{ __typename: 'GroupValue', dimension: Dimension, code: string | null }>, approved:
          | (
            { __typename: 'CompleteTotal' }
            & { ' $fragmentRefs'?: { 'OutcomeTotal_CompleteTotal_Fragment': OutcomeTotal_CompleteTotal_Fragment } }
          )
          | (
            { __typename: 'PartialTotal' }
            & { ' $fragmentRefs'?: { 'OutcomeTotal_PartialTotal_Fragment': OutcomeTotal_PartialTotal_Fragment } }
          )
          | (
            { __typename: 'PerUnitTotal' }
            & { ' $fragmentRefs'?: { 'OutcomeTotal_PerUnitTotal_Fragment': OutcomeTotal_PerUnitTotal_Fragment } }
          )
        , notEnrolled:
          | (
            { __typename: 'CompleteTotal' }
            & { ' $fragmentRefs'?: { 'OutcomeTotal_CompleteTotal_Fragment': OutcomeTotal_CompleteTotal_Fragment } }
          )
          | (
            { __typename: 'PartialTotal' }
            & { ' $fragmentRefs'?: { 'OutcomeTotal_PartialTotal_Fragment': OutcomeTotal_PartialTotal_Fragment } }
          )
          | (
            { __typename: 'PerUnitTotal' }
            & { ' $fragmentRefs'?: { 'OutcomeTotal_PerUnitTotal_Fragment': OutcomeTotal_PerUnitTotal_Fragment } }
          )
        , withdrawn:
          | (
            { __typename: 'CompleteTotal' }
            & { ' $fragmentRefs'?: { 'OutcomeTotal_CompleteTotal_Fragment': OutcomeTotal_CompleteTotal_Fragment } }
          )
          | (
            { __typename: 'PartialTotal' }
            & { ' $fragmentRefs'?: { 'OutcomeTotal_PartialTotal_Fragment': OutcomeTotal_PartialTotal_Fragment } }
          )
          | (
            { __typename: 'PerUnitTotal' }
            & { ' $fragmentRefs'?: { 'OutcomeTotal_PerUnitTotal_Fragment': OutcomeTotal_PerUnitTotal_Fragment } }
          )
        , failed:
          | (
            { __typename: 'CompleteTotal' }
            & { ' $fragmentRefs'?: { 'OutcomeTotal_CompleteTotal_Fragment': OutcomeTotal_CompleteTotal_Fragment } }
          )
          | (
            { __typename: 'PartialTotal' }
            & { ' $fragmentRefs'?: { 'OutcomeTotal_PartialTotal_Fragment': OutcomeTotal_PartialTotal_Fragment } }
          )
          | (
            { __typename: 'PerUnitTotal' }
            & { ' $fragmentRefs'?: { 'OutcomeTotal_PerUnitTotal_Fragment': OutcomeTotal_PerUnitTotal_Fragment } }
          )
        , completed:
          | (
            { __typename: 'CompleteTotal' }
            & { ' $fragmentRefs'?: { 'OutcomeTotal_CompleteTotal_Fragment': OutcomeTotal_CompleteTotal_Fragment } }
          )
          | (
            { __typename: 'PartialTotal' }
            & { ' $fragmentRefs'?: { 'OutcomeTotal_PartialTotal_Fragment': OutcomeTotal_PartialTotal_Fragment } }
          )
          | (
            { __typename: 'PerUnitTotal' }
            & { ' $fragmentRefs'?: { 'OutcomeTotal_PerUnitTotal_Fragment': OutcomeTotal_PerUnitTotal_Fragment } }
          )
         }> | null } } | null, learners: { __typename: 'TrainingTable', id: string, rows: Array<{ __typename: 'TrainingRow', province: { __typename: 'Province', id: string, nameVi: string }, line: { __typename: 'TrainingLine', id: string, cells: Array<{ __typename: 'TrainingCell', provinceId: string, id: string, training: { __typename: 'TrainingTally', state: FigureState, reason: string | null, groups: Array<{ __typename: 'TrainingGroup', values: Array<{ __typename: 'GroupValue', dimension: Dimension, code: string | null }>, attendances: (
                { __typename: 'Figure' }
                & { ' $fragmentRefs'?: { 'OutcomeFigureFragment': OutcomeFigureFragment } }
              ), withdrawn: (
                { __typename: 'Figure' }
                & { ' $fragmentRefs'?: { 'OutcomeFigureFragment': OutcomeFigureFragment } }
              ), failed: (
                { __typename: 'Figure' }
                & { ' $fragmentRefs'?: { 'OutcomeFigureFragment': OutcomeFigureFragment } }
              ), completed: (
                { __typename: 'Figure' }
                & { ' $fragmentRefs'?: { 'OutcomeFigureFragment': OutcomeFigureFragment } }
              ), attendanceRate: (
                { __typename: 'RateFigure' }
                & { ' $fragmentRefs'?: { 'OutcomeRateFragment': OutcomeRateFragment } }
              ) }> } | null }> } }> } | null };

export type OutcomeFigureFragment = { __typename: 'Figure', state: FigureState, low: number | null, reason: string | null } & { ' $fragmentName'?: 'OutcomeFigureFragment' };

export type OutcomeRateFragment = { __typename: 'RateFigure', state: FigureState, low: number | null, numerator: number | null, denominator: number | null, reason: string | null } & { ' $fragmentName'?: 'OutcomeRateFragment' };

type OutcomeTotal_CompleteTotal_Fragment = { __typename: 'CompleteTotal', total: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'OutcomeFigureFragment': OutcomeFigureFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'OutcomeCoverageFragment': OutcomeCoverageFragment } }
  ) } & { ' $fragmentName'?: 'OutcomeTotal_CompleteTotal_Fragment' };

type OutcomeTotal_PartialTotal_Fragment = { __typename: 'PartialTotal', sumOfKnown: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'OutcomeFigureFragment': OutcomeFigureFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'OutcomeCoverageFragment': OutcomeCoverageFragment } }
  ) } & { ' $fragmentName'?: 'OutcomeTotal_PartialTotal_Fragment' };

type OutcomeTotal_PerUnitTotal_Fragment = { __typename: 'PerUnitTotal', reason: string, sumPerUnit: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'OutcomeFigureFragment': OutcomeFigureFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'OutcomeCoverageFragment': OutcomeCoverageFragment } }
  ) } & { ' $fragmentName'?: 'OutcomeTotal_PerUnitTotal_Fragment' };

export type OutcomeTotalFragment =
  | OutcomeTotal_CompleteTotal_Fragment
  | OutcomeTotal_PartialTotal_Fragment
  | OutcomeTotal_PerUnitTotal_Fragment
;

export type OutcomeCoverageFragment = { __typename: 'Coverage', expected: Array<string>, withFigure: Array<string>, withoutFigure: Array<string>, missing: Array<{ __typename: 'MissingUnit', unitId: string, domain: Domain, reason: UnitState }> } & { ' $fragmentName'?: 'OutcomeCoverageFragment' };

export type CapacityAndNeedsQueryVariables = Exact<{
  unitIds: Array<string> | string;
  period: PeriodInput;
  boundaries: Boundaries;
}>;


export type CapacityAndNeedsQuery = { __typename: 'Query', byProgramme: (
    { __typename: 'CapacityTable' }
    & { ' $fragmentRefs'?: { 'CapacityRowsFragment': CapacityRowsFragment } }
  ) | null, byYear: (
    { __typename: 'CapacityTable' }
    & { ' $fragmentRefs'?: { 'CapacityRowsFragment': CapacityRowsFragment } }
  ) | null };

export type CapacityRowsFragment = { __typename: 'CapacityTable', id: string, rows: Array<{ __typename: 'CapacityRow', province: { __typename: 'Province', id: string, nameVi: string }, line: { __typename: 'CapacityLine', id: string, cells: Array<{ __typename: 'CapacityCell', provinceId: string, id: string, capacity: { __typename: 'CapacityTally', state: FigureState, reason: string | null, hostUnitIds: Array<string>, groups: Array<{ __typename: 'CapacityGroup', values: Array<{ __typename: 'GroupValue', dimension: Dimension, code: string | null }>, seats: (
              { __typename: 'Figure' }
              & { ' $fragmentRefs'?: { 'CapacityFigureFragment': CapacityFigureFragment } }
            ), lecturers: (
              { __typename: 'Figure' }
              & { ' $fragmentRefs'?: { 'CapacityFigureFragment': CapacityFigureFragment } }
            ), rooms: (
              { __typename: 'Figure' }
              & { ' $fragmentRefs'?: { 'CapacityFigureFragment': CapacityFigureFragment } }
            ), learners: { __typename: 'FigurePair', reported: (
                { __typename: 'Figure', operator: FigureOperator | null, annual: boolean, source: { __typename: 'FigureSource', factIds: Array<string>, file: string } | null }
                & { ' $fragmentRefs'?: { 'CapacityFigureFragment': CapacityFigureFragment } }
              ), computed: (
                { __typename: 'Figure' }
                & { ' $fragmentRefs'?: { 'CapacityFigureFragment': CapacityFigureFragment } }
              ), difference: { __typename: 'Difference', low: number | null, high: number | null, reason: string | null } | null } }> } | null, need: { __typename: 'NeedTally', state: FigureState, reason: string | null, groups: Array<{ __typename: 'NeedGroup', values: Array<{ __typename: 'GroupValue', dimension: Dimension, code: string | null }>, need: (
              { __typename: 'Figure' }
              & { ' $fragmentRefs'?: { 'CapacityFigureFragment': CapacityFigureFragment } }
            ), quota: (
              { __typename: 'Figure' }
              & { ' $fragmentRefs'?: { 'CapacityFigureFragment': CapacityFigureFragment } }
            ) }> } | null }>, groups: Array<(
        { __typename: 'CapacityGroupTotal' }
        & { ' $fragmentRefs'?: { 'CapacityTotalsFragment': CapacityTotalsFragment } }
      )> | null } }>, total: { __typename: 'CapacityLine', id: string, groups: Array<(
      { __typename: 'CapacityGroupTotal' }
      & { ' $fragmentRefs'?: { 'CapacityTotalsFragment': CapacityTotalsFragment } }
    )> | null } } & { ' $fragmentName'?: 'CapacityRowsFragment' };

export type CapacityFigureFragment = { __typename: 'Figure', state: FigureState, low: number | null, high: number | null, countUnit: CountUnit, reason: string | null } & { ' $fragmentName'?: 'CapacityFigureFragment' };

export type CapacityTotalsFragment = { __typename: 'CapacityGroupTotal', values: Array<{ __typename: 'GroupValue', dimension: Dimension, code: string | null }>, seats:
    | (
      { __typename: 'CompleteTotal' }
      & { ' $fragmentRefs'?: { 'CapacityTotal_CompleteTotal_Fragment': CapacityTotal_CompleteTotal_Fragment } }
    )
    | (
      { __typename: 'PartialTotal' }
      & { ' $fragmentRefs'?: { 'CapacityTotal_PartialTotal_Fragment': CapacityTotal_PartialTotal_Fragment } }
    )
    | (
      { __typename: 'PerUnitTotal' }
      & { ' $fragmentRefs'?: { 'CapacityTotal_PerUnitTotal_Fragment': CapacityTotal_PerUnitTotal_Fragment } }
    )
  , lecturers:
    | (
      { __typename: 'CompleteTotal' }
      & { ' $fragmentRefs'?: { 'CapacityTotal_CompleteTotal_Fragment': CapacityTotal_CompleteTotal_Fragment } }
    )
    | (
      { __typename: 'PartialTotal' }
      & { ' $fragmentRefs'?: { 'CapacityTotal_PartialTotal_Fragment': CapacityTotal_PartialTotal_Fragment } }
    )
    | (
      { __typename: 'PerUnitTotal' }
      & { ' $fragmentRefs'?: { 'CapacityTotal_PerUnitTotal_Fragment': CapacityTotal_PerUnitTotal_Fragment } }
    )
  , need:
    | (
      { __typename: 'CompleteTotal' }
      & { ' $fragmentRefs'?: { 'CapacityTotal_CompleteTotal_Fragment': CapacityTotal_CompleteTotal_Fragment } }
    )
    | (
      { __typename: 'PartialTotal' }
      & { ' $fragmentRefs'?: { 'CapacityTotal_PartialTotal_Fragment': CapacityTotal_PartialTotal_Fragment } }
    )
    | (
      { __typename: 'PerUnitTotal' }
      & { ' $fragmentRefs'?: { 'CapacityTotal_PerUnitTotal_Fragment': CapacityTotal_PerUnitTotal_Fragment } }
    )
  , quota:
    | (
      { __typename: 'CompleteTotal' }
      & { ' $fragmentRefs'?: { 'CapacityTotal_CompleteTotal_Fragment': CapacityTotal_CompleteTotal_Fragment } }
    )
    | (
      { __typename: 'PartialTotal' }
      & { ' $fragmentRefs'?: { 'CapacityTotal_PartialTotal_Fragment': CapacityTotal_PartialTotal_Fragment } }
    )
    | (
      { __typename: 'PerUnitTotal' }
      & { ' $fragmentRefs'?: { 'CapacityTotal_PerUnitTotal_Fragment': CapacityTotal_PerUnitTotal_Fragment } }
    )
  , shortfall:
    | (
      { __typename: 'CompleteTotal' }
      & { ' $fragmentRefs'?: { 'CapacityTotal_CompleteTotal_Fragment': CapacityTotal_CompleteTotal_Fragment } }
    )
    | (
      { __typename: 'PartialTotal' }
      & { ' $fragmentRefs'?: { 'CapacityTotal_PartialTotal_Fragment': CapacityTotal_PartialTotal_Fragment } }
    )
    | (
      { __typename: 'PerUnitTotal' }
      & { ' $fragmentRefs'?: { 'CapacityTotal_PerUnitTotal_Fragment': CapacityTotal_PerUnitTotal_Fragment } }
    )
  , lecturersPer100Learners:
    | { __typename: 'CompleteRate', rate: (
        { __typename: 'RateFigure' }
        & { ' $fragmentRefs'?: { 'CapacityRateFragment': CapacityRateFragment } }
      ), coverage: (
        { __typename: 'Coverage' }
        & { ' $fragmentRefs'?: { 'CapacityCoverageFragment': CapacityCoverageFragment } }
      ) }
    | { __typename: 'PartialRate', rateOfKnown: (
        { __typename: 'RateFigure' }
        & { ' $fragmentRefs'?: { 'CapacityRateFragment': CapacityRateFragment } }
      ), coverage: (
        { __typename: 'Coverage' }
        & { ' $fragmentRefs'?: { 'CapacityCoverageFragment': CapacityCoverageFragment } }
      ) }
    | { __typename: 'PerUnitRate', reason: string, ratePerUnit: (
        { __typename: 'RateFigure' }
        & { ' $fragmentRefs'?: { 'CapacityRateFragment': CapacityRateFragment } }
      ), coverage: (
        { __typename: 'Coverage' }
        & { ' $fragmentRefs'?: { 'CapacityCoverageFragment': CapacityCoverageFragment } }
      ) }
   } & { ' $fragmentName'?: 'CapacityTotalsFragment' };

export type CapacityRateFragment = { __typename: 'RateFigure', state: FigureState, low: number | null, numerator: number | null, denominator: number | null, reason: string | null } & { ' $fragmentName'?: 'CapacityRateFragment' };

type CapacityTotal_CompleteTotal_Fragment = { __typename: 'CompleteTotal', total: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'CapacityFigureFragment': CapacityFigureFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'CapacityCoverageFragment': CapacityCoverageFragment } }
  ) } & { ' $fragmentName'?: 'CapacityTotal_CompleteTotal_Fragment' };

type CapacityTotal_PartialTotal_Fragment = { __typename: 'PartialTotal', sumOfKnown: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'CapacityFigureFragment': CapacityFigureFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'CapacityCoverageFragment': CapacityCoverageFragment } }
  ) } & { ' $fragmentName'?: 'CapacityTotal_PartialTotal_Fragment' };

type CapacityTotal_PerUnitTotal_Fragment = { __typename: 'PerUnitTotal', reason: string, sumPerUnit: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'CapacityFigureFragment': CapacityFigureFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'CapacityCoverageFragment': CapacityCoverageFragment } }
  ) } & { ' $fragmentName'?: 'CapacityTotal_PerUnitTotal_Fragment' };

export type CapacityTotalFragment =
  | CapacityTotal_CompleteTotal_Fragment
  | CapacityTotal_PartialTotal_Fragment
  | CapacityTotal_PerUnitTotal_Fragment
;

export type CapacityCoverageFragment = { __typename: 'Coverage', expected: Array<string>, withFigure: Array<string>, withoutFigure: Array<string>, missing: Array<{ __typename: 'MissingUnit', unitId: string, domain: Domain, reason: UnitState }> } & { ' $fragmentName'?: 'CapacityCoverageFragment' };

export type DistrictCentresQueryVariables = Exact<{
  unitIds: Array<string> | string;
  first: number;
}>;


export type DistrictCentresQuery = { __typename: 'Query', provinces: Array<{ __typename: 'Province', id: string, nameVi: string, successor: { __typename: 'Province', id: string, nameVi: string } | null, institutions: Array<{ __typename: 'Institution', provinceId: string, id: string, nameVi: string | null, validTo: string | null, origin: DataOrigin | null, administrativeUnit: { __typename: 'AdministrativeUnit', provinceId: string, id: string, nameVi: string, successors: Array<{ __typename: 'AdministrativeSuccession', extent: SuccessionExtent, unit: { __typename: 'AdministrativeUnit', provinceId: string, id: string, nameVi: string, type: string } }> } | null, successors: Array<{ __typename: 'InstitutionSuccession', extent: SuccessionExtent, on: string, institution: { __typename: 'Institution', provinceId: string, id: string, nameVi: string | null, kind: InstitutionKind | null, administrativeUnit: { __typename: 'AdministrativeUnit', provinceId: string, id: string, nameVi: string } | null, serviceArea: Array<{ __typename: 'AdministrativeUnit', provinceId: string, id: string, nameVi: string } | null> | null } | null }> | null, transferred: { __typename: 'TransferCounts', classes: (
          { __typename: 'Figure' }
          & { ' $fragmentRefs'?: { 'TransferFigureFragment': TransferFigureFragment } }
        ), learners: (
          { __typename: 'Figure' }
          & { ' $fragmentRefs'?: { 'TransferFigureFragment': TransferFigureFragment } }
        ) } | null, transfers: { __typename: 'ClassTransferPage', nodes: Array<{ __typename: 'ClassTransfer', on: string, learners: number, toUnitId: string, trainingClass: { __typename: 'TrainingClass', provinceId: string, id: string, nameVi: string | null, endsOn: string | null }, toInstitution: { __typename: 'Institution', provinceId: string, id: string, nameVi: string | null } | null, toClass: { __typename: 'TrainingClass', provinceId: string, id: string, nameVi: string | null, startsOn: string | null, endsOn: string | null } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } | null }> | null }> | null };

export type TransferFigureFragment = { __typename: 'Figure', state: FigureState, low: number | null, high: number | null, countUnit: CountUnit, unitId: string | null, reason: string | null } & { ' $fragmentName'?: 'TransferFigureFragment' };

export type OldResultsOnNewMapQueryVariables = Exact<{
  unitIds: Array<string> | string;
  oldUnitIds: Array<string> | string;
  measureIds: Array<string> | string;
  period: PeriodInput;
  asOf: string;
}>;


export type OldResultsOnNewMapQuery = { __typename: 'Query', onMapOf34: (
    { __typename: 'Report' }
    & { ' $fragmentRefs'?: { 'MapRowsFragment': MapRowsFragment } }
  ) | null, asRecorded: (
    { __typename: 'Report' }
    & { ' $fragmentRefs'?: { 'MapRowsFragment': MapRowsFragment } }
  ) | null };

export type MapRowsFragment = { __typename: 'Report', id: string, boundaries: Boundaries, period: { __typename: 'Period', from: string | null, to: string | null }, rows: Array<{ __typename: 'ReportRow', province: { __typename: 'Province', id: string, nameVi: string }, lines: Array<{ __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string }, break: { __typename: 'SeriesBreak', on: string, reason: string } | null, fromPredecessors: Array<{ __typename: 'ReportCell', provinceId: string, id: string, province: { __typename: 'Province', id: string, nameVi: string } | null, training: { __typename: 'CellTraining', classes: { __typename: 'FigurePair', reported: (
              { __typename: 'Figure' }
              & { ' $fragmentRefs'?: { 'MapFigureFragment': MapFigureFragment } }
            ), computed: (
              { __typename: 'Figure' }
              & { ' $fragmentRefs'?: { 'MapFigureFragment': MapFigureFragment } }
            ) }, attendances: { __typename: 'FigurePair', reported: (
              { __typename: 'Figure' }
              & { ' $fragmentRefs'?: { 'MapFigureFragment': MapFigureFragment } }
            ), computed: (
              { __typename: 'Figure' }
              & { ' $fragmentRefs'?: { 'MapFigureFragment': MapFigureFragment } }
            ) } } | null }>, training: { __typename: 'TrainingTotals', classes: { __typename: 'TotalPair', reported:
            | (
              { __typename: 'CompleteTotal' }
              & { ' $fragmentRefs'?: { 'MapTotal_CompleteTotal_Fragment': MapTotal_CompleteTotal_Fragment } }
            )
            | (
              { __typename: 'PartialTotal' }
              & { ' $fragmentRefs'?: { 'MapTotal_PartialTotal_Fragment': MapTotal_PartialTotal_Fragment } }
            )
            | (
              { __typename: 'PerUnitTotal' }
              & { ' $fragmentRefs'?: { 'MapTotal_PerUnitTotal_Fragment': MapTotal_PerUnitTotal_Fragment } }
            )
          , computed:
            | (
              { __typename: 'CompleteTotal' }
              & { ' $fragmentRefs'?: { 'MapTotal_CompleteTotal_Fragment': MapTotal_CompleteTotal_Fragment } }
            )
            | (
              { __typename: 'PartialTotal' }
              & { ' $fragmentRefs'?: { 'MapTotal_PartialTotal_Fragment': MapTotal_PartialTotal_Fragment } }
            )
            | (
              { __typename: 'PerUnitTotal' }
              & { ' $fragmentRefs'?: { 'MapTotal_PerUnitTotal_Fragment': MapTotal_PerUnitTotal_Fragment } }
            )
           }, attendances: { __typename: 'TotalPair', reported:
            | (
              { __typename: 'CompleteTotal' }
              & { ' $fragmentRefs'?: { 'MapTotal_CompleteTotal_Fragment': MapTotal_CompleteTotal_Fragment } }
            )
            | (
              { __typename: 'PartialTotal' }
              & { ' $fragmentRefs'?: { 'MapTotal_PartialTotal_Fragment': MapTotal_PartialTotal_Fragment } }
            )
            | (
              { __typename: 'PerUnitTotal' }
              & { ' $fragmentRefs'?: { 'MapTotal_PerUnitTotal_Fragment': MapTotal_PerUnitTotal_Fragment } }
            )
          , computed:
            | (
              { __typename: 'CompleteTotal' }
              & { ' $fragmentRefs'?: { 'MapTotal_CompleteTotal_Fragment': MapTotal_CompleteTotal_Fragment } }
            )
            | (
              { __typename: 'PartialTotal' }
              & { ' $fragmentRefs'?: { 'MapTotal_PartialTotal_Fragment': MapTotal_PartialTotal_Fragment } }
            )
            | (
              { __typename: 'PerUnitTotal' }
              & { ' $fragmentRefs'?: { 'MapTotal_PerUnitTotal_Fragment': MapTotal_PerUnitTotal_Fragment } }
            )
           } } | null }> }> } & { ' $fragmentName'?: 'MapRowsFragment' };

type MapTotal_CompleteTotal_Fragment = { __typename: 'CompleteTotal', total: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'MapFigureFragment': MapFigureFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'MapCoverageFragment': MapCoverageFragment } }
  ) } & { ' $fragmentName'?: 'MapTotal_CompleteTotal_Fragment' };

type MapTotal_PartialTotal_Fragment = { __typename: 'PartialTotal', sumOfKnown: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'MapFigureFragment': MapFigureFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'MapCoverageFragment': MapCoverageFragment } }
  ) } & { ' $fragmentName'?: 'MapTotal_PartialTotal_Fragment' };

type MapTotal_PerUnitTotal_Fragment = { __typename: 'PerUnitTotal', reason: string, sumPerUnit: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'MapFigureFragment': MapFigureFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'MapCoverageFragment': MapCoverageFragment } }
  ) } & { ' $fragmentName'?: 'MapTotal_PerUnitTotal_Fragment' };

export type MapTotalFragment =
  | MapTotal_CompleteTotal_Fragment
  | MapTotal_PartialTotal_Fragment
  | MapTotal_PerUnitTotal_Fragment
;

export type MapCoverageFragment = { __typename: 'Coverage', expected: Array<string>, withFigure: Array<string>, withoutFigure: Array<string>, missing: Array<{ __typename: 'MissingUnit', unitId: string, domain: Domain, reason: UnitState }> } & { ' $fragmentName'?: 'MapCoverageFragment' };

export type MapFigureFragment = { __typename: 'Figure', state: FigureState, operator: FigureOperator | null, low: number | null, high: number | null, countUnit: CountUnit, reason: string | null, source: { __typename: 'FigureSource', factIds: Array<string> } | null } & { ' $fragmentName'?: 'MapFigureFragment' };

export type TargetsAfterMergerQueryVariables = Exact<{
  successorId: string;
  measureIds: Array<string> | string;
  period: PeriodInput;
  asOf: string;
  dayBefore: string;
  dayOf: string;
}>;


export type TargetsAfterMergerQuery = { __typename: 'Query', successor: (
    { __typename: 'Province', typeBefore: ProvinceType, typeAfter: ProvinceType, versions: Array<{ __typename: 'ProvinceVersion', fullNameVi: string, type: ProvinceType, validFrom: string, validTo: string | null, document: string | null }>, predecessors: Array<(
      { __typename: 'Province', successor: { __typename: 'Province', id: string } | null }
      & { ' $fragmentRefs'?: { 'UnitOfPlansFragment': UnitOfPlansFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'UnitOfPlansFragment': UnitOfPlansFragment } }
  ) | null, progress: { __typename: 'Report', id: string, rows: Array<{ __typename: 'ReportRow', province: { __typename: 'Province', id: string }, lines: Array<{ __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string, nameVi: string }, break: { __typename: 'SeriesBreak', on: string, reason: string } | null, combined: { __typename: 'CombinedTarget', comparable: boolean, reason: string | null, predecessors: Array<{ __typename: 'Province', id: string, nameVi: string }>, weightedActual:
            | { __typename: 'CompleteRate', rate: (
                { __typename: 'RateFigure' }
                & { ' $fragmentRefs'?: { 'MergedRateFragment': MergedRateFragment } }
              ), coverage: (
                { __typename: 'Coverage' }
                & { ' $fragmentRefs'?: { 'MergedCoverageFragment': MergedCoverageFragment } }
              ) }
            | { __typename: 'PartialRate', rateOfKnown: (
                { __typename: 'RateFigure' }
                & { ' $fragmentRefs'?: { 'MergedRateFragment': MergedRateFragment } }
              ), coverage: (
                { __typename: 'Coverage' }
                & { ' $fragmentRefs'?: { 'MergedCoverageFragment': MergedCoverageFragment } }
              ) }
            | { __typename: 'PerUnitRate', reason: string, ratePerUnit: (
                { __typename: 'RateFigure' }
                & { ' $fragmentRefs'?: { 'MergedRateFragment': MergedRateFragment } }
              ), coverage: (
                { __typename: 'Coverage' }
                & { ' $fragmentRefs'?: { 'MergedCoverageFragment': MergedCoverageFragment } }
              ) }
           | null } | null, cells: Array<{ __typename: 'ReportCell', provinceId: string, id: string, dossier: { __typename: 'CellDossier', rate: { __typename: 'RatePair', computed: (
                { __typename: 'RateFigure' }
                & { ' $fragmentRefs'?: { 'MergedRateFragment': MergedRateFragment } }
              ) } } | null, plan: { __typename: 'CellPlan', targets: Array<{ __typename: 'CellTarget', targetId: string, comparison: TargetComparison, deadline: string | null, value: { __typename: 'Figure', state: FigureState, low: number | null, high: number | null, approximate: boolean } }> } | null, assessments: Array<{ __typename: 'TargetAssessment', targetId: string, status: TargetStatus | null, gap: number | null, reason: string | null }> | null }> }> }> } | null };

export type UnitOfPlansFragment = { __typename: 'Province', id: string, code: string | null, nameVi: string, fullNameVi: string, validFrom: string, validTo: string | null, trainingPlans: Array<{ __typename: 'TrainingPlan', provinceId: string, id: string, titleVi: string | null, unitEndedOn: string | null, period: { __typename: 'Period', from: string | null, to: string | null } | null, approvedBy: { __typename: 'OfficialDocument', provinceId: string, id: string, number: string | null, issuedOn: string | null } | null, targets: Array<{ __typename: 'PlanTarget', provinceId: string, id: string, position: number | null, measureId: string | null, comparison: TargetComparison | null, measurable: boolean | null, deadline: string | null, value: { __typename: 'Figure', state: FigureState, low: number | null, high: number | null, source: { __typename: 'FigureSource', factIds: Array<string> } | null } | null }> | null }> | null } & { ' $fragmentName'?: 'UnitOfPlansFragment' };

export type MergedCoverageFragment = { __typename: 'Coverage', expected: Array<string>, withFigure: Array<string>, withoutFigure: Array<string>, missing: Array<{ __typename: 'MissingUnit', unitId: string, domain: Domain, reason: UnitState }> } & { ' $fragmentName'?: 'MergedCoverageFragment' };

export type MergedRateFragment = { __typename: 'RateFigure', state: FigureState, low: number | null, numerator: number | null, denominator: number | null, population: string, asOf: string | null, reason: string | null } & { ' $fragmentName'?: 'MergedRateFragment' };

export type OneRequestQueryVariables = Exact<{
  unitIds: Array<string> | string;
  measureIds: Array<string> | string;
  period: PeriodInput;
  asOf: string;
}>;


export type OneRequestQuery = { __typename: 'Query', provinces: Array<{ __typename: 'Province', id: string, nameVi: string, trainingPlans: Array<{ __typename: 'TrainingPlan', provinceId: string, id: string, titleVi: string | null, approvedBy: { __typename: 'OfficialDocument', provinceId: string, id: string, number: string | null } | null, budgetLines: Array<{ __typename: 'BudgetLine', provinceId: string, id: string, year: number | null, source: FundingSource | null, planned: string | null, allotted: string | null, spent: string | null, settled: string | null }> | null, targets: Array<{ __typename: 'PlanTarget', provinceId: string, id: string, position: number | null, nameVi: string | null, measureId: string | null, comparison: TargetComparison | null, measurable: boolean | null, deadline: string | null, value: (
          { __typename: 'Figure' }
          & { ' $fragmentRefs'?: { 'WholeFigureFragment': WholeFigureFragment } }
        ) | null }> | null }> | null }> | null, progress: { __typename: 'Report', id: string, rows: Array<{ __typename: 'ReportRow', province: { __typename: 'Province', id: string }, lines: Array<{ __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string }, cells: Array<{ __typename: 'ReportCell', provinceId: string, id: string, dossier: { __typename: 'CellDossier', rate: { __typename: 'RatePair', computed: (
                { __typename: 'RateFigure' }
                & { ' $fragmentRefs'?: { 'WholeRateFragment': WholeRateFragment } }
              ) }, rateGroups: Array<{ __typename: 'RateGroup', values: Array<{ __typename: 'GroupValue', dimension: Dimension, code: string | null }>, rate: (
                { __typename: 'RateFigure' }
                & { ' $fragmentRefs'?: { 'WholeRateFragment': WholeRateFragment } }
              ) }> | null } | null, training: { __typename: 'CellTraining', issued: { __typename: 'FigurePair', computed: (
                { __typename: 'Figure' }
                & { ' $fragmentRefs'?: { 'WholeFigureFragment': WholeFigureFragment } }
              ) } } | null, classes: { __typename: 'TrainingClassPage', nodes: Array<{ __typename: 'TrainingClass', provinceId: string, id: string, nameVi: string | null, startsOn: string | null, enrolmentCount: number | null, awardingInstitution: { __typename: 'Institution', provinceId: string, id: string, nameVi: string | null } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } | null, assessments: Array<{ __typename: 'TargetAssessment', targetId: string, status: TargetStatus | null, gap: number | null, reason: string | null }> | null }> }> }> } | null, money: { __typename: 'BudgetTable', id: string, rows: Array<{ __typename: 'BudgetTableRow', province: { __typename: 'Province', id: string }, line: { __typename: 'BudgetTableLine', id: string, cells: Array<{ __typename: 'BudgetCell', provinceId: string, id: string, budget: { __typename: 'BudgetTally', state: FigureState, reason: string | null, groups: Array<{ __typename: 'BudgetGroup', values: Array<{ __typename: 'GroupValue', dimension: Dimension, code: string | null }>, planned: (
                { __typename: 'MoneyFigure' }
                & { ' $fragmentRefs'?: { 'WholeMoneyFragment': WholeMoneyFragment } }
              ), spent: (
                { __typename: 'MoneyFigure' }
                & { ' $fragmentRefs'?: { 'WholeMoneyFragment': WholeMoneyFragment } }
              ), settled: (
                { __typename: 'MoneyFigure' }
                & { ' $fragmentRefs'?: { 'WholeMoneyFragment': WholeMoneyFragment } }
              ) }> } | null }> } }> } | null, pool: (
    { __typename: 'StaffTable' }
    & { ' $fragmentRefs'?: { 'WholePoolFragment': WholePoolFragment } }
  ) | null, poolByGender: (
    { __typename: 'StaffTable' }
    & { ' $fragmentRefs'?: { 'WholePoolFragment': WholePoolFragment } }
  ) | null };

export type WholePoolFragment = { __typename: 'StaffTable', id: string, asOf: string, rows: Array<{ __typename: 'StaffRow', province: { __typename: 'Province', id: string }, line: { __typename: 'StaffLine', id: string, cells: Array<{ __typename: 'StaffCell', provinceId: string, id: string, staff: { __typename: 'StaffTally', state: FigureState, reason: string | null, groups: Array<{ __typename: 'StaffGroup', values: Array<{ __typename: 'GroupValue', dimension: Dimension, code: string | null }>, persons: (
              { __typename: 'Figure' }
              & { ' $fragmentRefs'?: { 'WholeFigureFragment': WholeFigureFragment } }
            ) }> } | null }> } }> } & { ' $fragmentName'?: 'WholePoolFragment' };

export type WholeFigureFragment = { __typename: 'Figure', state: FigureState, operator: FigureOperator | null, low: number | null, high: number | null, approximate: boolean, reason: string | null } & { ' $fragmentName'?: 'WholeFigureFragment' };

export type WholeRateFragment = { __typename: 'RateFigure', state: FigureState, low: number | null, high: number | null, numerator: number | null, denominator: number | null, reason: string | null } & { ' $fragmentName'?: 'WholeRateFragment' };

export type WholeMoneyFragment = { __typename: 'MoneyFigure', state: FigureState, amount: string | null, amountOfKnown: string | null, records: number, recordsWithout: number, reason: string | null } & { ' $fragmentName'?: 'WholeMoneyFragment' };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TruthFigureFragmentDoc = new TypedDocumentString(`
    fragment TruthFigure on Figure {
  __typename
  state
  low
  reason
}
    `, {"fragmentName":"TruthFigure"}) as unknown as TypedDocumentString<TruthFigureFragment, unknown>;
export const ProvincePlansFragmentDoc = new TypedDocumentString(`
    fragment ProvincePlans on Province {
  __typename
  id
  nameVi
  validTo
  trainingPlans(inForceOn: $asOf) {
    __typename
    provinceId
    id
    titleVi
    approvedBy {
      __typename
      provinceId
      id
      number
      issuedOn
    }
    targets {
      __typename
      provinceId
      id
      position
      measureId
      comparison
      measurable
      value {
        __typename
        state
        low
        high
        approximate
        source {
          __typename
          factIds
        }
      }
    }
  }
}
    `, {"fragmentName":"ProvincePlans"}) as unknown as TypedDocumentString<ProvincePlansFragment, unknown>;
export const ValueFragmentDoc = new TypedDocumentString(`
    fragment Value on Figure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  reason
  source {
    __typename
    factIds
  }
}
    `, {"fragmentName":"Value"}) as unknown as TypedDocumentString<ValueFragment, unknown>;
export const CoveragePartsFragmentDoc = new TypedDocumentString(`
    fragment CoverageParts on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
  share
}
    `, {"fragmentName":"CoverageParts"}) as unknown as TypedDocumentString<CoveragePartsFragment, unknown>;
export const TotalPartsFragmentDoc = new TypedDocumentString(`
    fragment TotalParts on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...Value
    }
    coverage {
      __typename
      ...CoverageParts
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...Value
    }
    coverage {
      __typename
      ...CoverageParts
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...Value
    }
    reason
    coverage {
      __typename
      ...CoverageParts
    }
  }
}
    fragment CoverageParts on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
  share
}
fragment Value on Figure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  reason
  source {
    __typename
    factIds
  }
}`, {"fragmentName":"TotalParts"}) as unknown as TypedDocumentString<TotalPartsFragment, unknown>;
export const ClassLineFragmentDoc = new TypedDocumentString(`
    fragment ClassLine on ReportLine {
  __typename
  id
  measure {
    __typename
    id
    nameVi
  }
  training {
    __typename
    classes {
      __typename
      reported {
        __typename
        ...TotalParts
      }
      computed {
        __typename
        ...TotalParts
      }
    }
    attendances {
      __typename
      reported {
        __typename
        ...TotalParts
      }
      computed {
        __typename
        ...TotalParts
      }
    }
  }
}
    fragment TotalParts on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...Value
    }
    coverage {
      __typename
      ...CoverageParts
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...Value
    }
    coverage {
      __typename
      ...CoverageParts
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...Value
    }
    reason
    coverage {
      __typename
      ...CoverageParts
    }
  }
}
fragment CoverageParts on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
  share
}
fragment Value on Figure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  reason
  source {
    __typename
    factIds
  }
}`, {"fragmentName":"ClassLine"}) as unknown as TypedDocumentString<ClassLineFragment, unknown>;
export const RateFragmentDoc = new TypedDocumentString(`
    fragment Rate on RateFigure {
  __typename
  state
  operator
  low
  high
  numerator
  denominator
  population
  asOf
  reason
  source {
    __typename
    factIds
  }
}
    `, {"fragmentName":"Rate"}) as unknown as TypedDocumentString<RateFragment, unknown>;
export const RateTotalPartsFragmentDoc = new TypedDocumentString(`
    fragment RateTotalParts on RateTotal {
  __typename
  ... on CompleteRate {
    __typename
    rate {
      __typename
      ...Rate
    }
    coverage {
      __typename
      ...CoverageParts
    }
  }
  ... on PartialRate {
    __typename
    rateOfKnown {
      __typename
      ...Rate
    }
    coverage {
      __typename
      ...CoverageParts
    }
  }
  ... on PerUnitRate {
    __typename
    ratePerUnit {
      __typename
      ...Rate
    }
    reason
    coverage {
      __typename
      ...CoverageParts
    }
  }
}
    fragment CoverageParts on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
  share
}
fragment Rate on RateFigure {
  __typename
  state
  operator
  low
  high
  numerator
  denominator
  population
  asOf
  reason
  source {
    __typename
    factIds
  }
}`, {"fragmentName":"RateTotalParts"}) as unknown as TypedDocumentString<RateTotalPartsFragment, unknown>;
export const PairFragmentDoc = new TypedDocumentString(`
    fragment Pair on FigurePair {
  __typename
  reported {
    __typename
    ...Value
  }
  computed {
    __typename
    ...Value
  }
}
    fragment Value on Figure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  reason
  source {
    __typename
    factIds
  }
}`, {"fragmentName":"Pair"}) as unknown as TypedDocumentString<PairFragment, unknown>;
export const BoardFigureFragmentDoc = new TypedDocumentString(`
    fragment BoardFigure on Figure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  asOf
  reason
  source {
    __typename
    file
    publishedOn
  }
}
    `, {"fragmentName":"BoardFigure"}) as unknown as TypedDocumentString<BoardFigureFragment, unknown>;
export const BoardPairFragmentDoc = new TypedDocumentString(`
    fragment BoardPair on FigurePair {
  __typename
  reported {
    __typename
    ...BoardFigure
  }
  computed {
    __typename
    ...BoardFigure
  }
}
    fragment BoardFigure on Figure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  asOf
  reason
  source {
    __typename
    file
    publishedOn
  }
}`, {"fragmentName":"BoardPair"}) as unknown as TypedDocumentString<BoardPairFragment, unknown>;
export const BoardCoverageFragmentDoc = new TypedDocumentString(`
    fragment BoardCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
  stale {
    __typename
    unitId
    domain
    asOf
  }
  share
  weighedBy
}
    `, {"fragmentName":"BoardCoverage"}) as unknown as TypedDocumentString<BoardCoverageFragment, unknown>;
export const BoardTotalFragmentDoc = new TypedDocumentString(`
    fragment BoardTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...BoardFigure
    }
    duplicates
    coverage {
      __typename
      ...BoardCoverage
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...BoardFigure
    }
    duplicates
    coverage {
      __typename
      ...BoardCoverage
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...BoardFigure
    }
    reason
    coverage {
      __typename
      ...BoardCoverage
    }
  }
}
    fragment BoardFigure on Figure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  asOf
  reason
  source {
    __typename
    file
    publishedOn
  }
}
fragment BoardCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
  stale {
    __typename
    unitId
    domain
    asOf
  }
  share
  weighedBy
}`, {"fragmentName":"BoardTotal"}) as unknown as TypedDocumentString<BoardTotalFragment, unknown>;
export const BoardStudiesFragmentDoc = new TypedDocumentString(`
    fragment BoardStudies on TrainingGroupTotal {
  __typename
  classes {
    __typename
    ...BoardTotal
  }
  attendances {
    __typename
    ...BoardTotal
  }
  persons {
    __typename
    ...BoardTotal
  }
  completed {
    __typename
    ...BoardTotal
  }
}
    fragment BoardFigure on Figure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  asOf
  reason
  source {
    __typename
    file
    publishedOn
  }
}
fragment BoardCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
  stale {
    __typename
    unitId
    domain
    asOf
  }
  share
  weighedBy
}
fragment BoardTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...BoardFigure
    }
    duplicates
    coverage {
      __typename
      ...BoardCoverage
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...BoardFigure
    }
    duplicates
    coverage {
      __typename
      ...BoardCoverage
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...BoardFigure
    }
    reason
    coverage {
      __typename
      ...BoardCoverage
    }
  }
}`, {"fragmentName":"BoardStudies"}) as unknown as TypedDocumentString<BoardStudiesFragment, unknown>;
export const BoardSeatsFragmentDoc = new TypedDocumentString(`
    fragment BoardSeats on CapacityGroupTotal {
  __typename
  seats {
    __typename
    ...BoardTotal
  }
  need {
    __typename
    ...BoardTotal
  }
  shortfall {
    __typename
    ...BoardTotal
  }
}
    fragment BoardFigure on Figure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  asOf
  reason
  source {
    __typename
    file
    publishedOn
  }
}
fragment BoardCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
  stale {
    __typename
    unitId
    domain
    asOf
  }
  share
  weighedBy
}
fragment BoardTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...BoardFigure
    }
    duplicates
    coverage {
      __typename
      ...BoardCoverage
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...BoardFigure
    }
    duplicates
    coverage {
      __typename
      ...BoardCoverage
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...BoardFigure
    }
    reason
    coverage {
      __typename
      ...BoardCoverage
    }
  }
}`, {"fragmentName":"BoardSeats"}) as unknown as TypedDocumentString<BoardSeatsFragment, unknown>;
export const BoardPlanFragmentDoc = new TypedDocumentString(`
    fragment BoardPlan on TrainingPlan {
  __typename
  provinceId
  id
  titleVi
  period {
    __typename
    from
    to
  }
  unitEndedOn
  targets {
    __typename
    provinceId
    id
    position
    nameVi
    measureId
    comparison
    measurable
    deadline
    value {
      __typename
      ...BoardFigure
    }
  }
}
    fragment BoardFigure on Figure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  asOf
  reason
  source {
    __typename
    file
    publishedOn
  }
}`, {"fragmentName":"BoardPlan"}) as unknown as TypedDocumentString<BoardPlanFragment, unknown>;
export const BoardRateFigureFragmentDoc = new TypedDocumentString(`
    fragment BoardRateFigure on RateFigure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  numerator
  denominator
  countUnit
  asOf
  reason
  source {
    __typename
    file
    publishedOn
  }
}
    `, {"fragmentName":"BoardRateFigure"}) as unknown as TypedDocumentString<BoardRateFigureFragment, unknown>;
export const BoardRateFragmentDoc = new TypedDocumentString(`
    fragment BoardRate on RateTotal {
  __typename
  ... on CompleteRate {
    __typename
    rate {
      __typename
      ...BoardRateFigure
    }
    duplicates
    coverage {
      __typename
      ...BoardCoverage
    }
  }
  ... on PartialRate {
    __typename
    rateOfKnown {
      __typename
      ...BoardRateFigure
    }
    duplicates
    coverage {
      __typename
      ...BoardCoverage
    }
  }
  ... on PerUnitRate {
    __typename
    ratePerUnit {
      __typename
      ...BoardRateFigure
    }
    reason
    coverage {
      __typename
      ...BoardCoverage
    }
  }
}
    fragment BoardRateFigure on RateFigure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  numerator
  denominator
  countUnit
  asOf
  reason
  source {
    __typename
    file
    publishedOn
  }
}
fragment BoardCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
  stale {
    __typename
    unitId
    domain
    asOf
  }
  share
  weighedBy
}`, {"fragmentName":"BoardRate"}) as unknown as TypedDocumentString<BoardRateFragment, unknown>;
export const BoardStandingFragmentDoc = new TypedDocumentString(`
    fragment BoardStanding on ReportCell {
  __typename
  provinceId
  id
  plan {
    __typename
    targets {
      __typename
      targetId
      comparison
      value {
        __typename
        ...BoardFigure
      }
      deadline
    }
  }
  assessments {
    __typename
    targetId
    status
    percentOfTarget
    reason
  }
}
    fragment BoardFigure on Figure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  asOf
  reason
  source {
    __typename
    file
    publishedOn
  }
}`, {"fragmentName":"BoardStanding"}) as unknown as TypedDocumentString<BoardStandingFragment, unknown>;
export const BoardProgressFragmentDoc = new TypedDocumentString(`
    fragment BoardProgress on ReportRow {
  __typename
  province {
    __typename
    id
    nameVi
    fullNameVi(on: $asOf)
  }
  lines {
    __typename
    id
    measure {
      __typename
      id
    }
    rate {
      __typename
      computed {
        __typename
        ...BoardRate
      }
      reported {
        __typename
        ...BoardRate
      }
    }
    cells {
      __typename
      ...BoardStanding
    }
  }
}
    fragment BoardFigure on Figure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  asOf
  reason
  source {
    __typename
    file
    publishedOn
  }
}
fragment BoardRateFigure on RateFigure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  numerator
  denominator
  countUnit
  asOf
  reason
  source {
    __typename
    file
    publishedOn
  }
}
fragment BoardCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
  stale {
    __typename
    unitId
    domain
    asOf
  }
  share
  weighedBy
}
fragment BoardRate on RateTotal {
  __typename
  ... on CompleteRate {
    __typename
    rate {
      __typename
      ...BoardRateFigure
    }
    duplicates
    coverage {
      __typename
      ...BoardCoverage
    }
  }
  ... on PartialRate {
    __typename
    rateOfKnown {
      __typename
      ...BoardRateFigure
    }
    duplicates
    coverage {
      __typename
      ...BoardCoverage
    }
  }
  ... on PerUnitRate {
    __typename
    ratePerUnit {
      __typename
      ...BoardRateFigure
    }
    reason
    coverage {
      __typename
      ...BoardCoverage
    }
  }
}
fragment BoardStanding on ReportCell {
  __typename
  provinceId
  id
  plan {
    __typename
    targets {
      __typename
      targetId
      comparison
      value {
        __typename
        ...BoardFigure
      }
      deadline
    }
  }
  assessments {
    __typename
    targetId
    status
    percentOfTarget
    reason
  }
}`, {"fragmentName":"BoardProgress"}) as unknown as TypedDocumentString<BoardProgressFragment, unknown>;
export const ProgressFigureFragmentDoc = new TypedDocumentString(`
    fragment ProgressFigure on Figure {
  __typename
  state
  operator
  low
  high
  approximate
  reason
  source {
    __typename
    factIds
  }
}
    `, {"fragmentName":"ProgressFigure"}) as unknown as TypedDocumentString<ProgressFigureFragment, unknown>;
export const ClassFigureFragmentDoc = new TypedDocumentString(`
    fragment ClassFigure on Figure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  reason
  source {
    __typename
    factIds
  }
}
    `, {"fragmentName":"ClassFigure"}) as unknown as TypedDocumentString<ClassFigureFragment, unknown>;
export const ClassPairFragmentDoc = new TypedDocumentString(`
    fragment ClassPair on FigurePair {
  __typename
  reported {
    __typename
    ...ClassFigure
  }
  computed {
    __typename
    ...ClassFigure
  }
}
    fragment ClassFigure on Figure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  reason
  source {
    __typename
    factIds
  }
}`, {"fragmentName":"ClassPair"}) as unknown as TypedDocumentString<ClassPairFragment, unknown>;
export const ClassRowsFragmentDoc = new TypedDocumentString(`
    fragment ClassRows on Report {
  __typename
  id
  period {
    __typename
    from
    to
  }
  rows {
    __typename
    province {
      __typename
      id
      nameVi
    }
    lines {
      __typename
      id
      measure {
        __typename
        id
      }
      break {
        __typename
        on
        reason
      }
      cells {
        __typename
        provinceId
        id
        training {
          __typename
          classes {
            __typename
            ...ClassPair
          }
          attendances {
            __typename
            ...ClassPair
          }
          attendancesPerClass {
            __typename
            ...ClassPair
          }
          persons {
            __typename
            ...ClassPair
          }
          classDays {
            __typename
            ...ClassPair
          }
        }
      }
    }
  }
}
    fragment ClassPair on FigurePair {
  __typename
  reported {
    __typename
    ...ClassFigure
  }
  computed {
    __typename
    ...ClassFigure
  }
}
fragment ClassFigure on Figure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  reason
  source {
    __typename
    factIds
  }
}`, {"fragmentName":"ClassRows"}) as unknown as TypedDocumentString<ClassRowsFragment, unknown>;
export const CommuneStaffFigureFragmentDoc = new TypedDocumentString(`
    fragment CommuneStaffFigure on Figure {
  __typename
  state
  low
  reason
}
    `, {"fragmentName":"CommuneStaffFigure"}) as unknown as TypedDocumentString<CommuneStaffFigureFragment, unknown>;
export const CommuneStaffTotalFragmentDoc = new TypedDocumentString(`
    fragment CommuneStaffTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...CommuneStaffFigure
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...CommuneStaffFigure
    }
    coverage {
      __typename
      expected
      withFigure
      withoutFigure
      missing {
        __typename
        unitId
        domain
        reason
      }
    }
  }
}
    fragment CommuneStaffFigure on Figure {
  __typename
  state
  low
  reason
}`, {"fragmentName":"CommuneStaffTotal"}) as unknown as TypedDocumentString<CommuneStaffTotalFragment, unknown>;
export const SchoolTableFigureFragmentDoc = new TypedDocumentString(`
    fragment SchoolTableFigure on Figure {
  __typename
  state
  low
  reason
}
    `, {"fragmentName":"SchoolTableFigure"}) as unknown as TypedDocumentString<SchoolTableFigureFragment, unknown>;
export const SchoolTableFragmentDoc = new TypedDocumentString(`
    fragment SchoolTable on TrainingTable {
  __typename
  id
  rows {
    __typename
    province {
      __typename
      id
      nameVi
    }
    line {
      __typename
      id
      cells {
        __typename
        provinceId
        id
        training {
          __typename
          state
          reason
          groups {
            __typename
            values {
              __typename
              dimension
              code
            }
            classes {
              __typename
              ...SchoolTableFigure
            }
            persons {
              __typename
              ...SchoolTableFigure
            }
          }
        }
      }
    }
  }
}
    fragment SchoolTableFigure on Figure {
  __typename
  state
  low
  reason
}`, {"fragmentName":"SchoolTable"}) as unknown as TypedDocumentString<SchoolTableFragment, unknown>;
export const YearFigureFragmentDoc = new TypedDocumentString(`
    fragment YearFigure on Figure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  countUnit
  annual
  asOf
  reason
  source {
    __typename
    factIds
  }
}
    `, {"fragmentName":"YearFigure"}) as unknown as TypedDocumentString<YearFigureFragment, unknown>;
export const YearPairFragmentDoc = new TypedDocumentString(`
    fragment YearPair on FigurePair {
  __typename
  reported {
    __typename
    ...YearFigure
  }
  computed {
    __typename
    ...YearFigure
  }
}
    fragment YearFigure on Figure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  countUnit
  annual
  asOf
  reason
  source {
    __typename
    factIds
  }
}`, {"fragmentName":"YearPair"}) as unknown as TypedDocumentString<YearPairFragment, unknown>;
export const YearShareFragmentDoc = new TypedDocumentString(`
    fragment YearShare on RateFigure {
  __typename
  state
  low
  high
  numerator
  denominator
  reason
}
    `, {"fragmentName":"YearShare"}) as unknown as TypedDocumentString<YearShareFragment, unknown>;
export const CourseRateFragmentDoc = new TypedDocumentString(`
    fragment CourseRate on RateFigure {
  __typename
  state
  low
  numerator
  denominator
  reason
}
    `, {"fragmentName":"CourseRate"}) as unknown as TypedDocumentString<CourseRateFragment, unknown>;
export const CourseCoverageFragmentDoc = new TypedDocumentString(`
    fragment CourseCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}
    `, {"fragmentName":"CourseCoverage"}) as unknown as TypedDocumentString<CourseCoverageFragment, unknown>;
export const CourseLineFragmentDoc = new TypedDocumentString(`
    fragment CourseLine on StaffLine {
  __typename
  id
  cells {
    __typename
    provinceId
    id
    staff {
      __typename
      state
      reason
      groups {
        __typename
        persons {
          __typename
          state
          low
        }
        meeting {
          __typename
          state
          low
          numerator
          denominator
          reason
        }
      }
    }
  }
  groups {
    __typename
    meeting {
      __typename
      ... on CompleteRate {
        __typename
        rate {
          __typename
          ...CourseRate
        }
        coverage {
          __typename
          ...CourseCoverage
        }
      }
      ... on PartialRate {
        __typename
        rateOfKnown {
          __typename
          ...CourseRate
        }
        coverage {
          __typename
          ...CourseCoverage
        }
      }
      ... on PerUnitRate {
        __typename
        ratePerUnit {
          __typename
          ...CourseRate
        }
        reason
        coverage {
          __typename
          ...CourseCoverage
        }
      }
    }
  }
}
    fragment CourseRate on RateFigure {
  __typename
  state
  low
  numerator
  denominator
  reason
}
fragment CourseCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}`, {"fragmentName":"CourseLine"}) as unknown as TypedDocumentString<CourseLineFragment, unknown>;
export const CourseTableFragmentDoc = new TypedDocumentString(`
    fragment CourseTable on StaffTable {
  __typename
  id
  asOf
  rows {
    __typename
    province {
      __typename
      id
      nameVi
    }
    line {
      __typename
      ...CourseLine
    }
  }
  total {
    __typename
    ...CourseLine
  }
}
    fragment CourseLine on StaffLine {
  __typename
  id
  cells {
    __typename
    provinceId
    id
    staff {
      __typename
      state
      reason
      groups {
        __typename
        persons {
          __typename
          state
          low
        }
        meeting {
          __typename
          state
          low
          numerator
          denominator
          reason
        }
      }
    }
  }
  groups {
    __typename
    meeting {
      __typename
      ... on CompleteRate {
        __typename
        rate {
          __typename
          ...CourseRate
        }
        coverage {
          __typename
          ...CourseCoverage
        }
      }
      ... on PartialRate {
        __typename
        rateOfKnown {
          __typename
          ...CourseRate
        }
        coverage {
          __typename
          ...CourseCoverage
        }
      }
      ... on PerUnitRate {
        __typename
        ratePerUnit {
          __typename
          ...CourseRate
        }
        reason
        coverage {
          __typename
          ...CourseCoverage
        }
      }
    }
  }
}
fragment CourseRate on RateFigure {
  __typename
  state
  low
  numerator
  denominator
  reason
}
fragment CourseCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}`, {"fragmentName":"CourseTable"}) as unknown as TypedDocumentString<CourseTableFragment, unknown>;
export const MoneyFragmentDoc = new TypedDocumentString(`
    fragment Money on MoneyFigure {
  __typename
  state
  amount
  amountOfKnown
  records
  recordsWithout
  reason
}
    `, {"fragmentName":"Money"}) as unknown as TypedDocumentString<MoneyFragment, unknown>;
export const MoneyCoverageFragmentDoc = new TypedDocumentString(`
    fragment MoneyCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}
    `, {"fragmentName":"MoneyCoverage"}) as unknown as TypedDocumentString<MoneyCoverageFragment, unknown>;
export const MoneySumFragmentDoc = new TypedDocumentString(`
    fragment MoneySum on MoneyTotal {
  __typename
  ... on CompleteMoney {
    __typename
    total {
      __typename
      ...Money
    }
    coverage {
      __typename
      ...MoneyCoverage
    }
  }
  ... on PartialMoney {
    __typename
    sumOfKnown {
      __typename
      ...Money
    }
    coverage {
      __typename
      ...MoneyCoverage
    }
  }
}
    fragment Money on MoneyFigure {
  __typename
  state
  amount
  amountOfKnown
  records
  recordsWithout
  reason
}
fragment MoneyCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}`, {"fragmentName":"MoneySum"}) as unknown as TypedDocumentString<MoneySumFragment, unknown>;
export const MoneyQuotientFragmentDoc = new TypedDocumentString(`
    fragment MoneyQuotient on SpentPerAttendance {
  __typename
  state
  amount
  spent
  attendances
  reason
}
    `, {"fragmentName":"MoneyQuotient"}) as unknown as TypedDocumentString<MoneyQuotientFragment, unknown>;
export const MoneyShareFragmentDoc = new TypedDocumentString(`
    fragment MoneyShare on SocialisedShare {
  __typename
  state
  percent
  reason
}
    `, {"fragmentName":"MoneyShare"}) as unknown as TypedDocumentString<MoneyShareFragment, unknown>;
export const MoneyTotalsFragmentDoc = new TypedDocumentString(`
    fragment MoneyTotals on BudgetGroupTotal {
  __typename
  values {
    __typename
    dimension
    code
  }
  planned {
    __typename
    ...MoneySum
  }
  allotted {
    __typename
    ...MoneySum
  }
  spent {
    __typename
    ...MoneySum
  }
  settled {
    __typename
    ...MoneySum
  }
  spentPerAttendance {
    __typename
    ... on CompleteSpentPerAttendance {
      __typename
      quotient {
        __typename
        ...MoneyQuotient
      }
      coverage {
        __typename
        ...MoneyCoverage
      }
    }
    ... on PartialSpentPerAttendance {
      __typename
      quotientOfKnown {
        __typename
        ...MoneyQuotient
      }
      coverage {
        __typename
        ...MoneyCoverage
      }
    }
  }
  socialised {
    __typename
    ... on CompleteSocialisedShare {
      __typename
      share {
        __typename
        ...MoneyShare
      }
      coverage {
        __typename
        ...MoneyCoverage
      }
    }
    ... on PartialSocialisedShare {
      __typename
      shareOfKnown {
        __typename
        ...MoneyShare
      }
      coverage {
        __typename
        ...MoneyCoverage
      }
    }
  }
}
    fragment Money on MoneyFigure {
  __typename
  state
  amount
  amountOfKnown
  records
  recordsWithout
  reason
}
fragment MoneySum on MoneyTotal {
  __typename
  ... on CompleteMoney {
    __typename
    total {
      __typename
      ...Money
    }
    coverage {
      __typename
      ...MoneyCoverage
    }
  }
  ... on PartialMoney {
    __typename
    sumOfKnown {
      __typename
      ...Money
    }
    coverage {
      __typename
      ...MoneyCoverage
    }
  }
}
fragment MoneyQuotient on SpentPerAttendance {
  __typename
  state
  amount
  spent
  attendances
  reason
}
fragment MoneyShare on SocialisedShare {
  __typename
  state
  percent
  reason
}
fragment MoneyCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}`, {"fragmentName":"MoneyTotals"}) as unknown as TypedDocumentString<MoneyTotalsFragment, unknown>;
export const MoneyTableFragmentDoc = new TypedDocumentString(`
    fragment MoneyTable on BudgetTable {
  __typename
  id
  rows {
    __typename
    province {
      __typename
      id
      nameVi
    }
    line {
      __typename
      id
      cells {
        __typename
        provinceId
        id
        budget {
          __typename
          state
          reason
          groups {
            __typename
            values {
              __typename
              dimension
              code
            }
            planned {
              __typename
              ...Money
            }
            allotted {
              __typename
              ...Money
            }
            spent {
              __typename
              ...Money
            }
            settled {
              __typename
              ...Money
            }
            spentSocialised {
              __typename
              ...Money
            }
          }
          named {
            __typename
            source
            unitId
            textVi
            classes {
              __typename
              state
              operator
              low
              high
              countUnit
              reason
            }
            publishedIn {
              __typename
              factIds
              file
            }
          }
        }
        attendances {
          __typename
          state
          reason
          groups {
            __typename
            values {
              __typename
              dimension
              code
            }
            classes {
              __typename
              state
              low
              reason
            }
            attendances {
              __typename
              state
              low
              reason
            }
          }
        }
      }
      groups {
        __typename
        ...MoneyTotals
      }
    }
  }
  total {
    __typename
    id
    groups {
      __typename
      ...MoneyTotals
    }
  }
}
    fragment Money on MoneyFigure {
  __typename
  state
  amount
  amountOfKnown
  records
  recordsWithout
  reason
}
fragment MoneyTotals on BudgetGroupTotal {
  __typename
  values {
    __typename
    dimension
    code
  }
  planned {
    __typename
    ...MoneySum
  }
  allotted {
    __typename
    ...MoneySum
  }
  spent {
    __typename
    ...MoneySum
  }
  settled {
    __typename
    ...MoneySum
  }
  spentPerAttendance {
    __typename
    ... on CompleteSpentPerAttendance {
      __typename
      quotient {
        __typename
        ...MoneyQuotient
      }
      coverage {
        __typename
        ...MoneyCoverage
      }
    }
    ... on PartialSpentPerAttendance {
      __typename
      quotientOfKnown {
        __typename
        ...MoneyQuotient
      }
      coverage {
        __typename
        ...MoneyCoverage
      }
    }
  }
  socialised {
    __typename
    ... on CompleteSocialisedShare {
      __typename
      share {
        __typename
        ...MoneyShare
      }
      coverage {
        __typename
        ...MoneyCoverage
      }
    }
    ... on PartialSocialisedShare {
      __typename
      shareOfKnown {
        __typename
        ...MoneyShare
      }
      coverage {
        __typename
        ...MoneyCoverage
      }
    }
  }
}
fragment MoneySum on MoneyTotal {
  __typename
  ... on CompleteMoney {
    __typename
    total {
      __typename
      ...Money
    }
    coverage {
      __typename
      ...MoneyCoverage
    }
  }
  ... on PartialMoney {
    __typename
    sumOfKnown {
      __typename
      ...Money
    }
    coverage {
      __typename
      ...MoneyCoverage
    }
  }
}
fragment MoneyQuotient on SpentPerAttendance {
  __typename
  state
  amount
  spent
  attendances
  reason
}
fragment MoneyShare on SocialisedShare {
  __typename
  state
  percent
  reason
}
fragment MoneyCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}`, {"fragmentName":"MoneyTable"}) as unknown as TypedDocumentString<MoneyTableFragment, unknown>;
export const TheoryTableFragmentDoc = new TypedDocumentString(`
    fragment TheoryTable on StaffTable {
  __typename
  id
  rows {
    __typename
    province {
      __typename
      id
      nameVi
    }
    administrativeUnit {
      __typename
      provinceId
      id
      nameVi
    }
    line {
      __typename
      id
      cells {
        __typename
        provinceId
        id
        staff {
          __typename
          state
          reason
          groups {
            __typename
            values {
              __typename
              dimension
              code
            }
            persons {
              __typename
              state
              low
            }
            posts {
              __typename
              state
              low
            }
            meeting {
              __typename
              state
              low
              numerator
              denominator
              includesInProgress
              reason
            }
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"TheoryTable"}) as unknown as TypedDocumentString<TheoryTableFragment, unknown>;
export const LeaderFigureFragmentDoc = new TypedDocumentString(`
    fragment LeaderFigure on Figure {
  __typename
  state
  low
  high
  reason
}
    `, {"fragmentName":"LeaderFigure"}) as unknown as TypedDocumentString<LeaderFigureFragment, unknown>;
export const LeaderCoverageFragmentDoc = new TypedDocumentString(`
    fragment LeaderCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}
    `, {"fragmentName":"LeaderCoverage"}) as unknown as TypedDocumentString<LeaderCoverageFragment, unknown>;
export const LeaderTableFragmentDoc = new TypedDocumentString(`
    fragment LeaderTable on StaffTable {
  __typename
  id
  asOf
  rows {
    __typename
    province {
      __typename
      id
      nameVi
    }
    line {
      __typename
      id
      cells {
        __typename
        provinceId
        id
        staff {
          __typename
          state
          reason
          groups {
            __typename
            values {
              __typename
              dimension
              code
            }
            persons {
              __typename
              state
              low
              reason
            }
            posts {
              __typename
              state
              low
            }
            meeting {
              __typename
              state
              numerator
              denominator
              reason
            }
          }
        }
      }
    }
  }
  total {
    __typename
    id
    groups {
      __typename
      values {
        __typename
        dimension
        code
      }
      persons {
        __typename
        ... on CompleteTotal {
          __typename
          total {
            __typename
            ...LeaderFigure
          }
          coverage {
            __typename
            ...LeaderCoverage
          }
        }
        ... on PartialTotal {
          __typename
          sumOfKnown {
            __typename
            ...LeaderFigure
          }
          coverage {
            __typename
            ...LeaderCoverage
          }
        }
        ... on PerUnitTotal {
          __typename
          sumPerUnit {
            __typename
            ...LeaderFigure
          }
          reason
          coverage {
            __typename
            ...LeaderCoverage
          }
        }
      }
    }
  }
}
    fragment LeaderFigure on Figure {
  __typename
  state
  low
  high
  reason
}
fragment LeaderCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}`, {"fragmentName":"LeaderTable"}) as unknown as TypedDocumentString<LeaderTableFragment, unknown>;
export const PoolFigureFragmentDoc = new TypedDocumentString(`
    fragment PoolFigure on Figure {
  __typename
  state
  low
  high
  reason
}
    `, {"fragmentName":"PoolFigure"}) as unknown as TypedDocumentString<PoolFigureFragment, unknown>;
export const PoolCoverageFragmentDoc = new TypedDocumentString(`
    fragment PoolCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}
    `, {"fragmentName":"PoolCoverage"}) as unknown as TypedDocumentString<PoolCoverageFragment, unknown>;
export const PoolTableFragmentDoc = new TypedDocumentString(`
    fragment PoolTable on StaffTable {
  __typename
  id
  asOf
  rows {
    __typename
    province {
      __typename
      id
      nameVi
    }
    line {
      __typename
      id
      cells {
        __typename
        provinceId
        id
        staff {
          __typename
          state
          reason
          groups {
            __typename
            values {
              __typename
              dimension
              code
            }
            persons {
              __typename
              state
              low
              reason
            }
            posts {
              __typename
              state
              low
            }
            meeting {
              __typename
              state
              numerator
              denominator
              reason
            }
          }
        }
      }
    }
  }
  total {
    __typename
    id
    groups {
      __typename
      values {
        __typename
        dimension
        code
      }
      persons {
        __typename
        ... on CompleteTotal {
          __typename
          total {
            __typename
            ...PoolFigure
          }
          coverage {
            __typename
            ...PoolCoverage
          }
        }
        ... on PartialTotal {
          __typename
          sumOfKnown {
            __typename
            ...PoolFigure
          }
          coverage {
            __typename
            ...PoolCoverage
          }
        }
        ... on PerUnitTotal {
          __typename
          sumPerUnit {
            __typename
            ...PoolFigure
          }
          reason
          coverage {
            __typename
            ...PoolCoverage
          }
        }
      }
    }
  }
}
    fragment PoolFigure on Figure {
  __typename
  state
  low
  high
  reason
}
fragment PoolCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}`, {"fragmentName":"PoolTable"}) as unknown as TypedDocumentString<PoolTableFragment, unknown>;
export const OverlappingEnrolmentFragmentDoc = new TypedDocumentString(`
    fragment OverlappingEnrolment on Enrolment {
  __typename
  provinceId
  id
  enrolledOn
  trainingClass {
    __typename
    provinceId
    id
    nameVi
    startsOn
    endsOn
    schedule
    programme {
      __typename
      provinceId
      id
      code
    }
  }
  cadre {
    __typename
    provinceId
    id
    nominations {
      __typename
      provinceId
      id
      programmeCode
      status
      decidedOn
      sentBy {
        __typename
        nameVi
        unitId
      }
    }
  }
  nomination {
    __typename
    provinceId
    id
    status
    decidedOn
    sentBy {
      __typename
      nameVi
      unitId
    }
  }
}
    `, {"fragmentName":"OverlappingEnrolment"}) as unknown as TypedDocumentString<OverlappingEnrolmentFragment, unknown>;
export const OverlappingPairFragmentDoc = new TypedDocumentString(`
    fragment OverlappingPair on OverlapPair {
  __typename
  overlapDays
  from
  to
  approximate
  first {
    __typename
    ...OverlappingEnrolment
  }
  second {
    __typename
    ...OverlappingEnrolment
  }
}
    fragment OverlappingEnrolment on Enrolment {
  __typename
  provinceId
  id
  enrolledOn
  trainingClass {
    __typename
    provinceId
    id
    nameVi
    startsOn
    endsOn
    schedule
    programme {
      __typename
      provinceId
      id
      code
    }
  }
  cadre {
    __typename
    provinceId
    id
    nominations {
      __typename
      provinceId
      id
      programmeCode
      status
      decidedOn
      sentBy {
        __typename
        nameVi
        unitId
      }
    }
  }
  nomination {
    __typename
    provinceId
    id
    status
    decidedOn
    sentBy {
      __typename
      nameVi
      unitId
    }
  }
}`, {"fragmentName":"OverlappingPair"}) as unknown as TypedDocumentString<OverlappingPairFragment, unknown>;
export const OverlapFigureFragmentDoc = new TypedDocumentString(`
    fragment OverlapFigure on Figure {
  __typename
  state
  operator
  low
  high
  approximate
  countUnit
  reason
}
    `, {"fragmentName":"OverlapFigure"}) as unknown as TypedDocumentString<OverlapFigureFragment, unknown>;
export const OverlapCoverageFragmentDoc = new TypedDocumentString(`
    fragment OverlapCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}
    `, {"fragmentName":"OverlapCoverage"}) as unknown as TypedDocumentString<OverlapCoverageFragment, unknown>;
export const OverlapTotalFragmentDoc = new TypedDocumentString(`
    fragment OverlapTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...OverlapFigure
    }
    duplicates
    coverage {
      __typename
      ...OverlapCoverage
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...OverlapFigure
    }
    duplicates
    coverage {
      __typename
      ...OverlapCoverage
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...OverlapFigure
    }
    reason
    coverage {
      __typename
      ...OverlapCoverage
    }
  }
}
    fragment OverlapFigure on Figure {
  __typename
  state
  operator
  low
  high
  approximate
  countUnit
  reason
}
fragment OverlapCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}`, {"fragmentName":"OverlapTotal"}) as unknown as TypedDocumentString<OverlapTotalFragment, unknown>;
export const UnapprovedCoverageFragmentDoc = new TypedDocumentString(`
    fragment UnapprovedCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}
    `, {"fragmentName":"UnapprovedCoverage"}) as unknown as TypedDocumentString<UnapprovedCoverageFragment, unknown>;
export const UnapprovedFigureFragmentDoc = new TypedDocumentString(`
    fragment UnapprovedFigure on Figure {
  __typename
  state
  low
  high
  reason
}
    `, {"fragmentName":"UnapprovedFigure"}) as unknown as TypedDocumentString<UnapprovedFigureFragment, unknown>;
export const UnapprovedTotalFragmentDoc = new TypedDocumentString(`
    fragment UnapprovedTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...UnapprovedFigure
    }
    coverage {
      __typename
      ...UnapprovedCoverage
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...UnapprovedFigure
    }
    coverage {
      __typename
      ...UnapprovedCoverage
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...UnapprovedFigure
    }
    reason
    coverage {
      __typename
      ...UnapprovedCoverage
    }
  }
}
    fragment UnapprovedFigure on Figure {
  __typename
  state
  low
  high
  reason
}
fragment UnapprovedCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}`, {"fragmentName":"UnapprovedTotal"}) as unknown as TypedDocumentString<UnapprovedTotalFragment, unknown>;
export const UnapprovedTableFragmentDoc = new TypedDocumentString(`
    fragment UnapprovedTable on TrainingTable {
  __typename
  id
  rows {
    __typename
    province {
      __typename
      id
      nameVi
    }
    line {
      __typename
      id
      cells {
        __typename
        provinceId
        id
        training {
          __typename
          state
          reason
          groups {
            __typename
            values {
              __typename
              dimension
              code
            }
            attendances {
              __typename
              state
              low
            }
            persons {
              __typename
              state
              low
            }
          }
        }
      }
    }
  }
  total {
    __typename
    id
    coverage {
      __typename
      ...UnapprovedCoverage
    }
    groups {
      __typename
      values {
        __typename
        dimension
        code
      }
      attendances {
        __typename
        ...UnapprovedTotal
      }
      persons {
        __typename
        ...UnapprovedTotal
      }
    }
  }
}
    fragment UnapprovedTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...UnapprovedFigure
    }
    coverage {
      __typename
      ...UnapprovedCoverage
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...UnapprovedFigure
    }
    coverage {
      __typename
      ...UnapprovedCoverage
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...UnapprovedFigure
    }
    reason
    coverage {
      __typename
      ...UnapprovedCoverage
    }
  }
}
fragment UnapprovedFigure on Figure {
  __typename
  state
  low
  high
  reason
}
fragment UnapprovedCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}`, {"fragmentName":"UnapprovedTable"}) as unknown as TypedDocumentString<UnapprovedTableFragment, unknown>;
export const OutcomeRateFragmentDoc = new TypedDocumentString(`
    fragment OutcomeRate on RateFigure {
  __typename
  state
  low
  numerator
  denominator
  reason
}
    `, {"fragmentName":"OutcomeRate"}) as unknown as TypedDocumentString<OutcomeRateFragment, unknown>;
export const OutcomeFigureFragmentDoc = new TypedDocumentString(`
    fragment OutcomeFigure on Figure {
  __typename
  state
  low
  reason
}
    `, {"fragmentName":"OutcomeFigure"}) as unknown as TypedDocumentString<OutcomeFigureFragment, unknown>;
export const OutcomeCoverageFragmentDoc = new TypedDocumentString(`
    fragment OutcomeCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}
    `, {"fragmentName":"OutcomeCoverage"}) as unknown as TypedDocumentString<OutcomeCoverageFragment, unknown>;
export const OutcomeTotalFragmentDoc = new TypedDocumentString(`
    fragment OutcomeTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...OutcomeFigure
    }
    coverage {
      __typename
      ...OutcomeCoverage
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...OutcomeFigure
    }
    coverage {
      __typename
      ...OutcomeCoverage
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...OutcomeFigure
    }
    reason
    coverage {
      __typename
      ...OutcomeCoverage
    }
  }
}
    fragment OutcomeFigure on Figure {
  __typename
  state
  low
  reason
}
fragment OutcomeCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}`, {"fragmentName":"OutcomeTotal"}) as unknown as TypedDocumentString<OutcomeTotalFragment, unknown>;
export const CapacityFigureFragmentDoc = new TypedDocumentString(`
    fragment CapacityFigure on Figure {
  __typename
  state
  low
  high
  countUnit
  reason
}
    `, {"fragmentName":"CapacityFigure"}) as unknown as TypedDocumentString<CapacityFigureFragment, unknown>;
export const CapacityCoverageFragmentDoc = new TypedDocumentString(`
    fragment CapacityCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}
    `, {"fragmentName":"CapacityCoverage"}) as unknown as TypedDocumentString<CapacityCoverageFragment, unknown>;
export const CapacityTotalFragmentDoc = new TypedDocumentString(`
    fragment CapacityTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...CapacityFigure
    }
    coverage {
      __typename
      ...CapacityCoverage
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...CapacityFigure
    }
    coverage {
      __typename
      ...CapacityCoverage
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...CapacityFigure
    }
    reason
    coverage {
      __typename
      ...CapacityCoverage
    }
  }
}
    fragment CapacityFigure on Figure {
  __typename
  state
  low
  high
  countUnit
  reason
}
fragment CapacityCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}`, {"fragmentName":"CapacityTotal"}) as unknown as TypedDocumentString<CapacityTotalFragment, unknown>;
export const CapacityRateFragmentDoc = new TypedDocumentString(`
    fragment CapacityRate on RateFigure {
  __typename
  state
  low
  numerator
  denominator
  reason
}
    `, {"fragmentName":"CapacityRate"}) as unknown as TypedDocumentString<CapacityRateFragment, unknown>;
export const CapacityTotalsFragmentDoc = new TypedDocumentString(`
    fragment CapacityTotals on CapacityGroupTotal {
  __typename
  values {
    __typename
    dimension
    code
  }
  seats {
    __typename
    ...CapacityTotal
  }
  lecturers {
    __typename
    ...CapacityTotal
  }
  need {
    __typename
    ...CapacityTotal
  }
  quota {
    __typename
    ...CapacityTotal
  }
  shortfall {
    __typename
    ...CapacityTotal
  }
  lecturersPer100Learners {
    __typename
    ... on CompleteRate {
      __typename
      rate {
        __typename
        ...CapacityRate
      }
      coverage {
        __typename
        ...CapacityCoverage
      }
    }
    ... on PartialRate {
      __typename
      rateOfKnown {
        __typename
        ...CapacityRate
      }
      coverage {
        __typename
        ...CapacityCoverage
      }
    }
    ... on PerUnitRate {
      __typename
      ratePerUnit {
        __typename
        ...CapacityRate
      }
      reason
      coverage {
        __typename
        ...CapacityCoverage
      }
    }
  }
}
    fragment CapacityFigure on Figure {
  __typename
  state
  low
  high
  countUnit
  reason
}
fragment CapacityRate on RateFigure {
  __typename
  state
  low
  numerator
  denominator
  reason
}
fragment CapacityTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...CapacityFigure
    }
    coverage {
      __typename
      ...CapacityCoverage
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...CapacityFigure
    }
    coverage {
      __typename
      ...CapacityCoverage
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...CapacityFigure
    }
    reason
    coverage {
      __typename
      ...CapacityCoverage
    }
  }
}
fragment CapacityCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}`, {"fragmentName":"CapacityTotals"}) as unknown as TypedDocumentString<CapacityTotalsFragment, unknown>;
export const CapacityRowsFragmentDoc = new TypedDocumentString(`
    fragment CapacityRows on CapacityTable {
  __typename
  id
  rows {
    __typename
    province {
      __typename
      id
      nameVi
    }
    line {
      __typename
      id
      cells {
        __typename
        provinceId
        id
        capacity {
          __typename
          state
          reason
          hostUnitIds
          groups {
            __typename
            values {
              __typename
              dimension
              code
            }
            seats {
              __typename
              ...CapacityFigure
            }
            lecturers {
              __typename
              ...CapacityFigure
            }
            rooms {
              __typename
              ...CapacityFigure
            }
            learners {
              __typename
              reported {
                __typename
                ...CapacityFigure
                operator
                annual
                source {
                  __typename
                  factIds
                  file
                }
              }
              computed {
                __typename
                ...CapacityFigure
              }
              difference {
                __typename
                low
                high
                reason
              }
            }
          }
        }
        need {
          __typename
          state
          reason
          groups {
            __typename
            values {
              __typename
              dimension
              code
            }
            need {
              __typename
              ...CapacityFigure
            }
            quota {
              __typename
              ...CapacityFigure
            }
          }
        }
      }
      groups {
        __typename
        ...CapacityTotals
      }
    }
  }
  total {
    __typename
    id
    groups {
      __typename
      ...CapacityTotals
    }
  }
}
    fragment CapacityFigure on Figure {
  __typename
  state
  low
  high
  countUnit
  reason
}
fragment CapacityTotals on CapacityGroupTotal {
  __typename
  values {
    __typename
    dimension
    code
  }
  seats {
    __typename
    ...CapacityTotal
  }
  lecturers {
    __typename
    ...CapacityTotal
  }
  need {
    __typename
    ...CapacityTotal
  }
  quota {
    __typename
    ...CapacityTotal
  }
  shortfall {
    __typename
    ...CapacityTotal
  }
  lecturersPer100Learners {
    __typename
    ... on CompleteRate {
      __typename
      rate {
        __typename
        ...CapacityRate
      }
      coverage {
        __typename
        ...CapacityCoverage
      }
    }
    ... on PartialRate {
      __typename
      rateOfKnown {
        __typename
        ...CapacityRate
      }
      coverage {
        __typename
        ...CapacityCoverage
      }
    }
    ... on PerUnitRate {
      __typename
      ratePerUnit {
        __typename
        ...CapacityRate
      }
      reason
      coverage {
        __typename
        ...CapacityCoverage
      }
    }
  }
}
fragment CapacityRate on RateFigure {
  __typename
  state
  low
  numerator
  denominator
  reason
}
fragment CapacityTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...CapacityFigure
    }
    coverage {
      __typename
      ...CapacityCoverage
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...CapacityFigure
    }
    coverage {
      __typename
      ...CapacityCoverage
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...CapacityFigure
    }
    reason
    coverage {
      __typename
      ...CapacityCoverage
    }
  }
}
fragment CapacityCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}`, {"fragmentName":"CapacityRows"}) as unknown as TypedDocumentString<CapacityRowsFragment, unknown>;
export const TransferFigureFragmentDoc = new TypedDocumentString(`
    fragment TransferFigure on Figure {
  __typename
  state
  low
  high
  countUnit
  unitId
  reason
}
    `, {"fragmentName":"TransferFigure"}) as unknown as TypedDocumentString<TransferFigureFragment, unknown>;
export const MapFigureFragmentDoc = new TypedDocumentString(`
    fragment MapFigure on Figure {
  __typename
  state
  operator
  low
  high
  countUnit
  reason
  source {
    __typename
    factIds
  }
}
    `, {"fragmentName":"MapFigure"}) as unknown as TypedDocumentString<MapFigureFragment, unknown>;
export const MapCoverageFragmentDoc = new TypedDocumentString(`
    fragment MapCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}
    `, {"fragmentName":"MapCoverage"}) as unknown as TypedDocumentString<MapCoverageFragment, unknown>;
export const MapTotalFragmentDoc = new TypedDocumentString(`
    fragment MapTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...MapFigure
    }
    coverage {
      __typename
      ...MapCoverage
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...MapFigure
    }
    coverage {
      __typename
      ...MapCoverage
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...MapFigure
    }
    reason
    coverage {
      __typename
      ...MapCoverage
    }
  }
}
    fragment MapCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}
fragment MapFigure on Figure {
  __typename
  state
  operator
  low
  high
  countUnit
  reason
  source {
    __typename
    factIds
  }
}`, {"fragmentName":"MapTotal"}) as unknown as TypedDocumentString<MapTotalFragment, unknown>;
export const MapRowsFragmentDoc = new TypedDocumentString(`
    fragment MapRows on Report {
  __typename
  id
  boundaries
  period {
    __typename
    from
    to
  }
  rows {
    __typename
    province {
      __typename
      id
      nameVi
    }
    lines {
      __typename
      id
      measure {
        __typename
        id
      }
      break {
        __typename
        on
        reason
      }
      fromPredecessors: cells {
        __typename
        provinceId
        id
        province {
          __typename
          id
          nameVi
        }
        training {
          __typename
          classes {
            __typename
            reported {
              __typename
              ...MapFigure
            }
            computed {
              __typename
              ...MapFigure
            }
          }
          attendances {
            __typename
            reported {
              __typename
              ...MapFigure
            }
            computed {
              __typename
              ...MapFigure
            }
          }
        }
      }
      training {
        __typename
        classes {
          __typename
          reported {
            __typename
            ...MapTotal
          }
          computed {
            __typename
            ...MapTotal
          }
        }
        attendances {
          __typename
          reported {
            __typename
            ...MapTotal
          }
          computed {
            __typename
            ...MapTotal
          }
        }
      }
    }
  }
}
    fragment MapTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...MapFigure
    }
    coverage {
      __typename
      ...MapCoverage
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...MapFigure
    }
    coverage {
      __typename
      ...MapCoverage
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...MapFigure
    }
    reason
    coverage {
      __typename
      ...MapCoverage
    }
  }
}
fragment MapCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}
fragment MapFigure on Figure {
  __typename
  state
  operator
  low
  high
  countUnit
  reason
  source {
    __typename
    factIds
  }
}`, {"fragmentName":"MapRows"}) as unknown as TypedDocumentString<MapRowsFragment, unknown>;
export const UnitOfPlansFragmentDoc = new TypedDocumentString(`
    fragment UnitOfPlans on Province {
  __typename
  id
  code
  nameVi
  fullNameVi
  validFrom
  validTo
  trainingPlans(inForceOn: $asOf) {
    __typename
    provinceId
    id
    titleVi
    unitEndedOn
    period {
      __typename
      from
      to
    }
    approvedBy {
      __typename
      provinceId
      id
      number
      issuedOn
    }
    targets {
      __typename
      provinceId
      id
      position
      measureId
      comparison
      measurable
      deadline
      value {
        __typename
        state
        low
        high
        source {
          __typename
          factIds
        }
      }
    }
  }
}
    `, {"fragmentName":"UnitOfPlans"}) as unknown as TypedDocumentString<UnitOfPlansFragment, unknown>;
export const MergedCoverageFragmentDoc = new TypedDocumentString(`
    fragment MergedCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}
    `, {"fragmentName":"MergedCoverage"}) as unknown as TypedDocumentString<MergedCoverageFragment, unknown>;
export const MergedRateFragmentDoc = new TypedDocumentString(`
    fragment MergedRate on RateFigure {
  __typename
  state
  low
  numerator
  denominator
  population
  asOf
  reason
}
    `, {"fragmentName":"MergedRate"}) as unknown as TypedDocumentString<MergedRateFragment, unknown>;
export const WholeFigureFragmentDoc = new TypedDocumentString(`
    fragment WholeFigure on Figure {
  __typename
  state
  operator
  low
  high
  approximate
  reason
}
    `, {"fragmentName":"WholeFigure"}) as unknown as TypedDocumentString<WholeFigureFragment, unknown>;
export const WholePoolFragmentDoc = new TypedDocumentString(`
    fragment WholePool on StaffTable {
  __typename
  id
  asOf
  rows {
    __typename
    province {
      __typename
      id
    }
    line {
      __typename
      id
      cells {
        __typename
        provinceId
        id
        staff {
          __typename
          state
          reason
          groups {
            __typename
            values {
              __typename
              dimension
              code
            }
            persons {
              __typename
              ...WholeFigure
            }
          }
        }
      }
    }
  }
}
    fragment WholeFigure on Figure {
  __typename
  state
  operator
  low
  high
  approximate
  reason
}`, {"fragmentName":"WholePool"}) as unknown as TypedDocumentString<WholePoolFragment, unknown>;
export const WholeRateFragmentDoc = new TypedDocumentString(`
    fragment WholeRate on RateFigure {
  __typename
  state
  low
  high
  numerator
  denominator
  reason
}
    `, {"fragmentName":"WholeRate"}) as unknown as TypedDocumentString<WholeRateFragment, unknown>;
export const WholeMoneyFragmentDoc = new TypedDocumentString(`
    fragment WholeMoney on MoneyFigure {
  __typename
  state
  amount
  amountOfKnown
  records
  recordsWithout
  reason
}
    `, {"fragmentName":"WholeMoney"}) as unknown as TypedDocumentString<WholeMoneyFragment, unknown>;
export const CertificateTruthsPersonsDocument = new TypedDocumentString(`
    query CertificateTruthsPersons($unitIds: [ID!]!, $programmeCode: String!, $only: TruthStatus, $first: Int!, $after: String) {
  __typename
  provinces(ids: $unitIds) {
    __typename
    id
    nameVi
    trainingRecords(
      programmeCode: $programmeCode
      only: $only
      first: $first
      after: $after
    ) {
      __typename
      provinceId
      id
      reason
      nodes {
        __typename
        provinceId
        id
        programmeCode
        cadre {
          __typename
          provinceId
          id
        }
        school {
          __typename
          enrolment {
            __typename
            provinceId
            id
          }
          enrolledOn
          completedOn
          issuedOn
          registerNumber
          passedOn
          isOpen
        }
        plan {
          __typename
          nomination {
            __typename
            provinceId
            id
          }
          approved
          decidedOn
          achievedOn
        }
        dossier {
          __typename
          qualification {
            __typename
            provinceId
            id
          }
          obtainedOn
          basis
        }
        verdict {
          __typename
          status
          disagreements
          reason
        }
      }
      pageInfo {
        __typename
        endCursor
        hasNextPage
      }
    }
  }
}
    `, {"hash":"sha256:70e9d53306fac9609734293c84ce9cd56d448dd51bac5a5e435894c284a366bd"}) as unknown as TypedDocumentString<CertificateTruthsPersonsQuery, CertificateTruthsPersonsQueryVariables>;
export const CertificateTruthsDocument = new TypedDocumentString(`
    query CertificateTruths($unitIds: [ID!]!, $measureIds: [ID!]!, $period: PeriodInput!, $asOf: Date!) {
  __typename
  report(unitIds: $unitIds, measureIds: $measureIds, period: $period, asOf: $asOf) {
    __typename
    id
    rows {
      __typename
      province {
        __typename
        id
        nameVi
      }
      lines {
        __typename
        id
        measure {
          __typename
          id
          nameVi
        }
        cells {
          __typename
          provinceId
          id
          certificates {
            __typename
            status
            reason
            issued {
              __typename
              ...TruthFigure
            }
            passedOn {
              __typename
              ...TruthFigure
            }
            planned {
              __typename
              ...TruthFigure
            }
            recorded {
              __typename
              ...TruthFigure
            }
            plannedLessIssued {
              __typename
              low
              high
              reason
            }
            recordedLessPassedOn {
              __typename
              low
              high
              reason
            }
          }
        }
      }
    }
  }
}
    fragment TruthFigure on Figure {
  __typename
  state
  low
  reason
}`, {"hash":"sha256:a19ec8bdc1e47979466ce084b2811ec1d2082ab08612123e3a991e0ac94ecfdd"}) as unknown as TypedDocumentString<CertificateTruthsQuery, CertificateTruthsQueryVariables>;
export const CrossProvinceProgressDocument = new TypedDocumentString(`
    query CrossProvinceProgress($provinceIds: [ID!]!, $unitIds: [ID!]!, $asOf: Date!, $targetMeasureIds: [ID!]!, $targetPeriod: PeriodInput!, $classMeasureIds: [ID!]!, $classPeriod: PeriodInput!, $theoryUnitIds: [ID!]!, $theoryMeasureIds: [ID!]!, $theoryOn: Date!, $centreUnitIds: [ID!]!, $centreMeasureIds: [ID!]!, $centrePeriod: PeriodInput!, $sentFrom: Date!, $sentTo: Date!) {
  __typename
  provinces(ids: $provinceIds) {
    __typename
    ...ProvincePlans
    predecessors {
      __typename
      ...ProvincePlans
      institutions(kind: TRUONG_CHINH_TRI_TINH) {
        __typename
        provinceId
        id
        nameVi
        years {
          __typename
          year
          classesRunning {
            __typename
            ...Pair
          }
          learners {
            __typename
            ...Pair
          }
          fullTimeLearners {
            __typename
            ...Pair
          }
          fullTimeShare {
            __typename
            reported {
              __typename
              ...Rate
            }
            computed {
              __typename
              ...Rate
            }
          }
        }
      }
      nominationTotals(programmeCode: "LLCT_CAO_CAP", from: $sentFrom, to: $sentTo) {
        __typename
        unitId
        sentBy {
          __typename
          nameVi
          unitId
        }
        withinQuota
        decisions {
          __typename
          provinceId
          id
          number
          issuedOn
          issuer
        }
        persons {
          __typename
          ...Pair
        }
      }
    }
  }
  targets: report(
    unitIds: $unitIds
    measureIds: $targetMeasureIds
    period: $targetPeriod
    asOf: $asOf
    boundaries: AS_RECORDED
  ) {
    __typename
    id
    rows {
      __typename
      province {
        __typename
        id
        nameVi
      }
      lines {
        __typename
        id
        measure {
          __typename
          id
          nameVi
        }
        cells {
          __typename
          provinceId
          id
          dossier {
            __typename
            rate {
              __typename
              computed {
                __typename
                ...Rate
              }
            }
          }
          plan {
            __typename
            targets {
              __typename
              targetId
              comparison
              value {
                __typename
                state
                low
                high
                approximate
              }
            }
          }
          assessments {
            __typename
            targetId
            status
            gap
            reason
          }
        }
      }
    }
    totals {
      __typename
      id
      measure {
        __typename
        id
      }
      rate {
        __typename
        computed {
          __typename
          ...RateTotalParts
        }
      }
    }
  }
  classes: report(
    unitIds: $provinceIds
    measureIds: $classMeasureIds
    period: $classPeriod
    asOf: $asOf
    boundaries: CURRENT_34
  ) {
    __typename
    id
    rows {
      __typename
      province {
        __typename
        id
        nameVi
      }
      lines {
        __typename
        ...ClassLine
        cells {
          __typename
          provinceId
          id
          training {
            __typename
            classes {
              __typename
              ...Pair
            }
            attendances {
              __typename
              ...Pair
            }
            persons {
              __typename
              ...Pair
            }
            classDays {
              __typename
              ...Pair
            }
            daysPerClass {
              __typename
              ...Pair
            }
          }
        }
      }
    }
    totals {
      __typename
      ...ClassLine
    }
  }
  centres: report(
    unitIds: $centreUnitIds
    measureIds: $centreMeasureIds
    period: $centrePeriod
    asOf: $asOf
    boundaries: AS_RECORDED
  ) {
    __typename
    id
    rows {
      __typename
      administrativeUnit {
        __typename
        provinceId
        id
        nameVi
      }
      lines {
        __typename
        id
        measure {
          __typename
          id
          nameVi
        }
        cells {
          __typename
          provinceId
          id
          training {
            __typename
            classes {
              __typename
              ...Pair
            }
            attendances {
              __typename
              ...Pair
            }
          }
        }
      }
    }
  }
  theory: report(
    unitIds: $theoryUnitIds
    measureIds: $theoryMeasureIds
    period: $classPeriod
    asOf: $theoryOn
    boundaries: AS_RECORDED
  ) {
    __typename
    id
    rows {
      __typename
      province {
        __typename
        id
        nameVi
      }
      administrativeUnit {
        __typename
        provinceId
        id
        nameVi
      }
      lines {
        __typename
        id
        measure {
          __typename
          id
          nameVi
        }
        cells {
          __typename
          provinceId
          id
          dossier {
            __typename
            rate {
              __typename
              reported {
                __typename
                ...Rate
              }
              computed {
                __typename
                ...Rate
              }
            }
          }
        }
      }
    }
  }
}
    fragment ProvincePlans on Province {
  __typename
  id
  nameVi
  validTo
  trainingPlans(inForceOn: $asOf) {
    __typename
    provinceId
    id
    titleVi
    approvedBy {
      __typename
      provinceId
      id
      number
      issuedOn
    }
    targets {
      __typename
      provinceId
      id
      position
      measureId
      comparison
      measurable
      value {
        __typename
        state
        low
        high
        approximate
        source {
          __typename
          factIds
        }
      }
    }
  }
}
fragment ClassLine on ReportLine {
  __typename
  id
  measure {
    __typename
    id
    nameVi
  }
  training {
    __typename
    classes {
      __typename
      reported {
        __typename
        ...TotalParts
      }
      computed {
        __typename
        ...TotalParts
      }
    }
    attendances {
      __typename
      reported {
        __typename
        ...TotalParts
      }
      computed {
        __typename
        ...TotalParts
      }
    }
  }
}
fragment TotalParts on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...Value
    }
    coverage {
      __typename
      ...CoverageParts
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...Value
    }
    coverage {
      __typename
      ...CoverageParts
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...Value
    }
    reason
    coverage {
      __typename
      ...CoverageParts
    }
  }
}
fragment RateTotalParts on RateTotal {
  __typename
  ... on CompleteRate {
    __typename
    rate {
      __typename
      ...Rate
    }
    coverage {
      __typename
      ...CoverageParts
    }
  }
  ... on PartialRate {
    __typename
    rateOfKnown {
      __typename
      ...Rate
    }
    coverage {
      __typename
      ...CoverageParts
    }
  }
  ... on PerUnitRate {
    __typename
    ratePerUnit {
      __typename
      ...Rate
    }
    reason
    coverage {
      __typename
      ...CoverageParts
    }
  }
}
fragment CoverageParts on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
  share
}
fragment Pair on FigurePair {
  __typename
  reported {
    __typename
    ...Value
  }
  computed {
    __typename
    ...Value
  }
}
fragment Value on Figure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  reason
  source {
    __typename
    factIds
  }
}
fragment Rate on RateFigure {
  __typename
  state
  operator
  low
  high
  numerator
  denominator
  population
  asOf
  reason
  source {
    __typename
    factIds
  }
}`, {"hash":"sha256:e1914d3b672da1b07ef12b55d0f5ef09793d7f21530ac095f48912773fb67d67"}) as unknown as TypedDocumentString<CrossProvinceProgressQuery, CrossProvinceProgressQueryVariables>;
export const DashboardCompareDocument = new TypedDocumentString(`
    query DashboardCompare($unitIds: [ID!]!, $measureIds: [ID!]!, $period: PeriodInput!, $asOf: Date!, $boundaries: Boundaries!) {
  __typename
  report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: $period
    asOf: $asOf
    boundaries: $boundaries
  ) {
    __typename
    id
    rows {
      __typename
      province {
        __typename
        id
        nameVi
        fullNameVi(on: $asOf)
      }
      lines {
        __typename
        id
        measure {
          __typename
          id
        }
        rate {
          __typename
          computed {
            __typename
            ...BoardRate
          }
        }
        training {
          __typename
          classes {
            __typename
            computed {
              __typename
              ...BoardTotal
            }
          }
        }
        cells {
          __typename
          ...BoardStanding
        }
      }
    }
    totals {
      __typename
      id
      measure {
        __typename
        id
      }
      break {
        __typename
        on
        reason
      }
      rate {
        __typename
        computed {
          __typename
          ...BoardRate
        }
      }
      training {
        __typename
        classes {
          __typename
          computed {
            __typename
            ...BoardTotal
          }
        }
      }
    }
  }
}
    fragment BoardFigure on Figure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  asOf
  reason
  source {
    __typename
    file
    publishedOn
  }
}
fragment BoardRateFigure on RateFigure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  numerator
  denominator
  countUnit
  asOf
  reason
  source {
    __typename
    file
    publishedOn
  }
}
fragment BoardCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
  stale {
    __typename
    unitId
    domain
    asOf
  }
  share
  weighedBy
}
fragment BoardTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...BoardFigure
    }
    duplicates
    coverage {
      __typename
      ...BoardCoverage
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...BoardFigure
    }
    duplicates
    coverage {
      __typename
      ...BoardCoverage
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...BoardFigure
    }
    reason
    coverage {
      __typename
      ...BoardCoverage
    }
  }
}
fragment BoardRate on RateTotal {
  __typename
  ... on CompleteRate {
    __typename
    rate {
      __typename
      ...BoardRateFigure
    }
    duplicates
    coverage {
      __typename
      ...BoardCoverage
    }
  }
  ... on PartialRate {
    __typename
    rateOfKnown {
      __typename
      ...BoardRateFigure
    }
    duplicates
    coverage {
      __typename
      ...BoardCoverage
    }
  }
  ... on PerUnitRate {
    __typename
    ratePerUnit {
      __typename
      ...BoardRateFigure
    }
    reason
    coverage {
      __typename
      ...BoardCoverage
    }
  }
}
fragment BoardStanding on ReportCell {
  __typename
  provinceId
  id
  plan {
    __typename
    targets {
      __typename
      targetId
      comparison
      value {
        __typename
        ...BoardFigure
      }
      deadline
    }
  }
  assessments {
    __typename
    targetId
    status
    percentOfTarget
    reason
  }
}`, {"hash":"sha256:48c007abfd53b3c5b1fd5c2aa3085fd8c9cedfa1fbda9e7d43f8b96d4c5a27e8"}) as unknown as TypedDocumentString<DashboardCompareQuery, DashboardCompareQueryVariables>;
export const DashboardInstitutionsDocument = new TypedDocumentString(`
    query DashboardInstitutions($unitIds: [ID!]!, $period: PeriodInput!, $filter: TrainingFilter!, $year: PeriodInput!, $capacityFilter: CapacityFilter!) {
  __typename
  provinces(ids: $unitIds) {
    __typename
    id
    nameVi
    institutions(kind: TRUONG_CHINH_TRI_TINH) {
      __typename
      provinceId
      id
      nameVi
      years {
        __typename
        year
        classesRunning {
          __typename
          ...BoardPair
        }
        learners {
          __typename
          ...BoardPair
        }
        fullTimeLearners {
          __typename
          ...BoardPair
        }
        offPlanClasses {
          __typename
          ...BoardPair
        }
        weekendClasses {
          __typename
          ...BoardPair
        }
      }
    }
  }
  training: trainingTable(
    unitIds: $unitIds
    filter: $filter
    period: $period
    boundaries: CURRENT_34
  ) {
    __typename
    id
    rows {
      __typename
      province {
        __typename
        id
      }
      line {
        __typename
        id
        groups {
          __typename
          ...BoardStudies
        }
      }
    }
    total {
      __typename
      id
      groups {
        __typename
        ...BoardStudies
      }
    }
  }
  capacity: capacityTable(
    unitIds: $unitIds
    filter: $capacityFilter
    period: $year
    boundaries: CURRENT_34
  ) {
    __typename
    id
    rows {
      __typename
      province {
        __typename
        id
      }
      line {
        __typename
        id
        groups {
          __typename
          ...BoardSeats
        }
      }
    }
    total {
      __typename
      id
      groups {
        __typename
        ...BoardSeats
      }
    }
  }
}
    fragment BoardPair on FigurePair {
  __typename
  reported {
    __typename
    ...BoardFigure
  }
  computed {
    __typename
    ...BoardFigure
  }
}
fragment BoardStudies on TrainingGroupTotal {
  __typename
  classes {
    __typename
    ...BoardTotal
  }
  attendances {
    __typename
    ...BoardTotal
  }
  persons {
    __typename
    ...BoardTotal
  }
  completed {
    __typename
    ...BoardTotal
  }
}
fragment BoardSeats on CapacityGroupTotal {
  __typename
  seats {
    __typename
    ...BoardTotal
  }
  need {
    __typename
    ...BoardTotal
  }
  shortfall {
    __typename
    ...BoardTotal
  }
}
fragment BoardFigure on Figure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  asOf
  reason
  source {
    __typename
    file
    publishedOn
  }
}
fragment BoardCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
  stale {
    __typename
    unitId
    domain
    asOf
  }
  share
  weighedBy
}
fragment BoardTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...BoardFigure
    }
    duplicates
    coverage {
      __typename
      ...BoardCoverage
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...BoardFigure
    }
    duplicates
    coverage {
      __typename
      ...BoardCoverage
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...BoardFigure
    }
    reason
    coverage {
      __typename
      ...BoardCoverage
    }
  }
}`, {"hash":"sha256:fd01fabf886bb97e9db8fd7085e76f7a2ebfcd67b337744b2a74f8ca695c41c0"}) as unknown as TypedDocumentString<DashboardInstitutionsQuery, DashboardInstitutionsQueryVariables>;
export const DashboardOverviewDocument = new TypedDocumentString(`
    query DashboardOverview($unitIds: [ID!]!, $measureIds: [ID!]!, $period: PeriodInput!, $asOf: Date!, $boundaries: Boundaries!) {
  __typename
  report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: $period
    asOf: $asOf
    boundaries: $boundaries
  ) {
    __typename
    id
    rows {
      __typename
      province {
        __typename
        id
        nameVi
        fullNameVi(on: $asOf)
      }
      lines {
        __typename
        id
        measure {
          __typename
          id
        }
        break {
          __typename
          on
          reason
        }
        rate {
          __typename
          computed {
            __typename
            ...BoardRate
          }
        }
        completed {
          __typename
          computed {
            __typename
            ...BoardTotal
          }
        }
        training {
          __typename
          classes {
            __typename
            computed {
              __typename
              ...BoardTotal
            }
          }
          attendances {
            __typename
            computed {
              __typename
              ...BoardTotal
            }
          }
        }
        cells {
          __typename
          ...BoardStanding
        }
      }
    }
    totals {
      __typename
      id
      measure {
        __typename
        id
      }
      break {
        __typename
        on
        reason
      }
      rate {
        __typename
        computed {
          __typename
          ...BoardRate
        }
      }
      completed {
        __typename
        computed {
          __typename
          ...BoardTotal
        }
      }
      training {
        __typename
        classes {
          __typename
          computed {
            __typename
            ...BoardTotal
          }
        }
        attendances {
          __typename
          computed {
            __typename
            ...BoardTotal
          }
        }
      }
    }
  }
}
    fragment BoardFigure on Figure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  asOf
  reason
  source {
    __typename
    file
    publishedOn
  }
}
fragment BoardRateFigure on RateFigure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  numerator
  denominator
  countUnit
  asOf
  reason
  source {
    __typename
    file
    publishedOn
  }
}
fragment BoardCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
  stale {
    __typename
    unitId
    domain
    asOf
  }
  share
  weighedBy
}
fragment BoardTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...BoardFigure
    }
    duplicates
    coverage {
      __typename
      ...BoardCoverage
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...BoardFigure
    }
    duplicates
    coverage {
      __typename
      ...BoardCoverage
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...BoardFigure
    }
    reason
    coverage {
      __typename
      ...BoardCoverage
    }
  }
}
fragment BoardRate on RateTotal {
  __typename
  ... on CompleteRate {
    __typename
    rate {
      __typename
      ...BoardRateFigure
    }
    duplicates
    coverage {
      __typename
      ...BoardCoverage
    }
  }
  ... on PartialRate {
    __typename
    rateOfKnown {
      __typename
      ...BoardRateFigure
    }
    duplicates
    coverage {
      __typename
      ...BoardCoverage
    }
  }
  ... on PerUnitRate {
    __typename
    ratePerUnit {
      __typename
      ...BoardRateFigure
    }
    reason
    coverage {
      __typename
      ...BoardCoverage
    }
  }
}
fragment BoardStanding on ReportCell {
  __typename
  provinceId
  id
  plan {
    __typename
    targets {
      __typename
      targetId
      comparison
      value {
        __typename
        ...BoardFigure
      }
      deadline
    }
  }
  assessments {
    __typename
    targetId
    status
    percentOfTarget
    reason
  }
}`, {"hash":"sha256:579e220e4e612fd5785306d8b0d1de46ade282dd5390483f3fc86b0714e5dd48"}) as unknown as TypedDocumentString<DashboardOverviewQuery, DashboardOverviewQueryVariables>;
export const DashboardProvinceDocument = new TypedDocumentString(`
    query DashboardProvince($id: ID!, $unitIds: [ID!]!, $measureIds: [ID!]!, $period: PeriodInput!, $asOf: Date!, $predecessorIds: [ID!]!, $hasHistory: Boolean!, $historyPeriod: PeriodInput!, $lastDay: Date!) {
  __typename
  province(id: $id) {
    __typename
    id
    code
    nameVi
    fullNameVi(on: $asOf)
    validFrom
    validTo
    trainingPlans(inForceOn: $asOf) {
      __typename
      ...BoardPlan
    }
    region {
      __typename
      nameVi
      nameEn
    }
    versions {
      __typename
      fullNameVi
      validFrom
      validTo
      document
    }
    successor {
      __typename
      id
      fullNameVi
    }
    predecessors {
      __typename
      id
      fullNameVi
      validFrom
      validTo
      trainingPlans(inForceOn: $lastDay) {
        __typename
        ...BoardPlan
      }
    }
    institutions {
      __typename
      provinceId
      id
      nameVi
      kind
      validFrom
      validTo
    }
    trainingClasses(first: 20) {
      __typename
      nodes {
        __typename
        provinceId
        id
        nameVi
        status
        startsOn
        endsOn
        enrolmentCount
        awardingInstitution {
          __typename
          provinceId
          id
          nameVi
        }
      }
      pageInfo {
        __typename
        hasNextPage
      }
    }
    headcounts(on: $asOf) {
      __typename
      on
      cadreKind
      allotted
      present
    }
  }
  report(unitIds: $unitIds, measureIds: $measureIds, period: $period, asOf: $asOf) {
    __typename
    id
    rows {
      __typename
      ...BoardProgress
    }
  }
  history: report(
    unitIds: $predecessorIds
    measureIds: $measureIds
    period: $historyPeriod
    asOf: $lastDay
  ) @include(if: $hasHistory) {
    __typename
    id
    rows {
      __typename
      ...BoardProgress
    }
  }
}
    fragment BoardFigure on Figure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  asOf
  reason
  source {
    __typename
    file
    publishedOn
  }
}
fragment BoardRateFigure on RateFigure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  numerator
  denominator
  countUnit
  asOf
  reason
  source {
    __typename
    file
    publishedOn
  }
}
fragment BoardCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
  stale {
    __typename
    unitId
    domain
    asOf
  }
  share
  weighedBy
}
fragment BoardRate on RateTotal {
  __typename
  ... on CompleteRate {
    __typename
    rate {
      __typename
      ...BoardRateFigure
    }
    duplicates
    coverage {
      __typename
      ...BoardCoverage
    }
  }
  ... on PartialRate {
    __typename
    rateOfKnown {
      __typename
      ...BoardRateFigure
    }
    duplicates
    coverage {
      __typename
      ...BoardCoverage
    }
  }
  ... on PerUnitRate {
    __typename
    ratePerUnit {
      __typename
      ...BoardRateFigure
    }
    reason
    coverage {
      __typename
      ...BoardCoverage
    }
  }
}
fragment BoardStanding on ReportCell {
  __typename
  provinceId
  id
  plan {
    __typename
    targets {
      __typename
      targetId
      comparison
      value {
        __typename
        ...BoardFigure
      }
      deadline
    }
  }
  assessments {
    __typename
    targetId
    status
    percentOfTarget
    reason
  }
}
fragment BoardPlan on TrainingPlan {
  __typename
  provinceId
  id
  titleVi
  period {
    __typename
    from
    to
  }
  unitEndedOn
  targets {
    __typename
    provinceId
    id
    position
    nameVi
    measureId
    comparison
    measurable
    deadline
    value {
      __typename
      ...BoardFigure
    }
  }
}
fragment BoardProgress on ReportRow {
  __typename
  province {
    __typename
    id
    nameVi
    fullNameVi(on: $asOf)
  }
  lines {
    __typename
    id
    measure {
      __typename
      id
    }
    rate {
      __typename
      computed {
        __typename
        ...BoardRate
      }
      reported {
        __typename
        ...BoardRate
      }
    }
    cells {
      __typename
      ...BoardStanding
    }
  }
}`, {"hash":"sha256:1ceedb01e38988f21821ee80ea676f07940a64695c678b1b3b4f91f45a0fe974"}) as unknown as TypedDocumentString<DashboardProvinceQuery, DashboardProvinceQueryVariables>;
export const DashboardReferenceDocument = new TypedDocumentString(`
    query DashboardReference {
  __typename
  measures {
    __typename
    id
    nameVi
    nameEn
    kind
    countUnit
    dimension
    validFrom
    validTo
  }
  provinces {
    __typename
    id
    nameVi
    fullNameVi
    type
    predecessors {
      __typename
      id
      nameVi
      fullNameVi
    }
  }
  codeLists(
    names: ["InstitutionKind", "ClassStatus", "CadreKind", "Gender", "AdministrativeLevel", "ProgrammeGroup"]
  ) {
    __typename
    name
    entries {
      __typename
      code
      nameVi
      nameEn
    }
  }
}
    `, {"hash":"sha256:6a12996c480cbbaf73e536cad195156c3e56494af0289169b7912ac14cd2b8f2"}) as unknown as TypedDocumentString<DashboardReferenceQuery, DashboardReferenceQueryVariables>;
export const DashboardSourcesDocument = new TypedDocumentString(`
    query DashboardSources($unitIds: [ID!]!, $asOf: Date!) {
  __typename
  provinces(ids: $unitIds) {
    __typename
    id
    nameVi
    fullNameVi(on: $asOf)
    validTo
    headcounts(on: $asOf) {
      __typename
      on
    }
    institutions(kind: TRUONG_CHINH_TRI_TINH) {
      __typename
      provinceId
      id
    }
    trainingPlans(inForceOn: $asOf) {
      __typename
      provinceId
      id
    }
  }
}
    `, {"hash":"sha256:6d36aceb2d1a0795009eb6fabfc6544fa473da0e4528ae2275d260d7f27d37ed"}) as unknown as TypedDocumentString<DashboardSourcesQuery, DashboardSourcesQueryVariables>;
export const TargetProgressDocument = new TypedDocumentString(`
    query TargetProgress($unitIds: [ID!]!, $measureIds: [ID!]!, $period: PeriodInput!, $asOf: Date!) {
  __typename
  provinces(ids: $unitIds) {
    __typename
    id
    nameVi
    trainingPlans(inForceOn: $asOf) {
      __typename
      provinceId
      id
      titleVi
      period {
        __typename
        from
        to
      }
      approvedBy {
        __typename
        provinceId
        id
        number
        issuedOn
      }
      targets {
        __typename
        provinceId
        id
        position
        nameVi
        measureId
        population
        comparison
        measurable
        startsOn
        deadline
        value {
          __typename
          ...ProgressFigure
        }
      }
    }
  }
  progress: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: $period
    asOf: $asOf
  ) {
    __typename
    id
    asOf
    rows {
      __typename
      province {
        __typename
        id
        nameVi
      }
      lines {
        __typename
        id
        measure {
          __typename
          id
          nameVi
        }
        break {
          __typename
          on
          reason
        }
        cells {
          __typename
          provinceId
          id
          dossier {
            __typename
            rate {
              __typename
              computed {
                __typename
                state
                low
                high
                numerator
                denominator
                population
                asOf
                reason
              }
            }
          }
          training {
            __typename
            issued {
              __typename
              computed {
                __typename
                ...ProgressFigure
              }
            }
          }
          plan {
            __typename
            targets {
              __typename
              targetId
              comparison
              deadline
              value {
                __typename
                ...ProgressFigure
              }
            }
          }
          assessments {
            __typename
            targetId
            status
            gap
            reason
          }
        }
      }
    }
  }
}
    fragment ProgressFigure on Figure {
  __typename
  state
  operator
  low
  high
  approximate
  reason
  source {
    __typename
    factIds
  }
}`, {"hash":"sha256:cb6999b8a89fc8359047d55680616f40636e337b5b612ba949f46f199d556fa0"}) as unknown as TypedDocumentString<TargetProgressQuery, TargetProgressQueryVariables>;
export const ClassesByYearDocument = new TypedDocumentString(`
    query ClassesByYear($unitIds: [ID!]!, $measureIds: [ID!]!, $period: PeriodInput!, $asOf: Date!) {
  __typename
  allYears: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: $period
    asOf: $asOf
  ) {
    __typename
    ...ClassRows
  }
  year2010: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2010-01-01", to: "2010-12-31"}
    asOf: $asOf
  ) {
    __typename
    ...ClassRows
  }
  year2011: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2011-01-01", to: "2011-12-31"}
    asOf: $asOf
  ) {
    __typename
    ...ClassRows
  }
  year2012: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2012-01-01", to: "2012-12-31"}
    asOf: $asOf
  ) {
    __typename
    ...ClassRows
  }
  year2013: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2013-01-01", to: "2013-12-31"}
    asOf: $asOf
  ) {
    __typename
    ...ClassRows
  }
  year2014: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2014-01-01", to: "2014-12-31"}
    asOf: $asOf
  ) {
    __typename
    ...ClassRows
  }
  year2015: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2015-01-01", to: "2015-12-31"}
    asOf: $asOf
  ) {
    __typename
    ...ClassRows
  }
  year2016: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2016-01-01", to: "2016-12-31"}
    asOf: $asOf
  ) {
    __typename
    ...ClassRows
  }
  year2017: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2017-01-01", to: "2017-12-31"}
    asOf: $asOf
  ) {
    __typename
    ...ClassRows
  }
  year2018: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2018-01-01", to: "2018-12-31"}
    asOf: $asOf
  ) {
    __typename
    ...ClassRows
  }
}
    fragment ClassRows on Report {
  __typename
  id
  period {
    __typename
    from
    to
  }
  rows {
    __typename
    province {
      __typename
      id
      nameVi
    }
    lines {
      __typename
      id
      measure {
        __typename
        id
      }
      break {
        __typename
        on
        reason
      }
      cells {
        __typename
        provinceId
        id
        training {
          __typename
          classes {
            __typename
            ...ClassPair
          }
          attendances {
            __typename
            ...ClassPair
          }
          attendancesPerClass {
            __typename
            ...ClassPair
          }
          persons {
            __typename
            ...ClassPair
          }
          classDays {
            __typename
            ...ClassPair
          }
        }
      }
    }
  }
}
fragment ClassPair on FigurePair {
  __typename
  reported {
    __typename
    ...ClassFigure
  }
  computed {
    __typename
    ...ClassFigure
  }
}
fragment ClassFigure on Figure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  reason
  source {
    __typename
    factIds
  }
}`, {"hash":"sha256:feedb15062c6188dee8e3e2bbec64e6577c20a2d31cf5c6d3740f84a0b245362"}) as unknown as TypedDocumentString<ClassesByYearQuery, ClassesByYearQueryVariables>;
export const CommuneStaffByYearDocument = new TypedDocumentString(`
    query CommuneStaffByYear($unitIds: [ID!]!, $period: PeriodInput!, $boundaries: Boundaries!) {
  __typename
  trainingTable(
    unitIds: $unitIds
    period: $period
    boundaries: $boundaries
    filter: {levels: [XA], cadreKinds: [CAN_BO_CAP_XA, CONG_CHUC_CAP_XA, CAN_BO, CONG_CHUC]}
    by: [YEAR]
  ) {
    __typename
    id
    rows {
      __typename
      province {
        __typename
        id
        nameVi
      }
      line {
        __typename
        id
        cells {
          __typename
          provinceId
          id
          training {
            __typename
            state
            reason
            groups {
              __typename
              values {
                __typename
                dimension
                code
              }
              classes {
                __typename
                ...CommuneStaffFigure
              }
              attendances {
                __typename
                ...CommuneStaffFigure
              }
              persons {
                __typename
                ...CommuneStaffFigure
              }
              classDays {
                __typename
                ...CommuneStaffFigure
              }
            }
          }
        }
        groups {
          __typename
          values {
            __typename
            dimension
            code
          }
          classes {
            __typename
            ...CommuneStaffTotal
          }
          attendances {
            __typename
            ...CommuneStaffTotal
          }
          classDays {
            __typename
            ...CommuneStaffTotal
          }
        }
      }
    }
  }
}
    fragment CommuneStaffFigure on Figure {
  __typename
  state
  low
  reason
}
fragment CommuneStaffTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...CommuneStaffFigure
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...CommuneStaffFigure
    }
    coverage {
      __typename
      expected
      withFigure
      withoutFigure
      missing {
        __typename
        unitId
        domain
        reason
      }
    }
  }
}`, {"hash":"sha256:0dcdc5dd7c3269d17fd48ce31c4dfaa3b446b0b5bd1fe078380cf495b9e318c7"}) as unknown as TypedDocumentString<CommuneStaffByYearQuery, CommuneStaffByYearQueryVariables>;
export const SchoolTablesDocument = new TypedDocumentString(`
    query SchoolTables($unitIds: [ID!]!, $period: PeriodInput!) {
  __typename
  byForm: trainingTable(
    unitIds: $unitIds
    period: $period
    filter: {institutionKinds: [TRUONG_CHINH_TRI_TINH], classesOf: RUNNING}
    by: [INSTITUTION, YEAR, ATTENDANCE_FORM]
  ) {
    __typename
    ...SchoolTable
  }
  byPlan: trainingTable(
    unitIds: $unitIds
    period: $period
    filter: {institutionKinds: [TRUONG_CHINH_TRI_TINH], classesOf: RUNNING}
    by: [INSTITUTION, YEAR, PLAN_BASIS]
  ) {
    __typename
    ...SchoolTable
  }
  bySchedule: trainingTable(
    unitIds: $unitIds
    period: $period
    filter: {institutionKinds: [TRUONG_CHINH_TRI_TINH], classesOf: RUNNING}
    by: [INSTITUTION, YEAR, SCHEDULE]
  ) {
    __typename
    ...SchoolTable
  }
}
    fragment SchoolTable on TrainingTable {
  __typename
  id
  rows {
    __typename
    province {
      __typename
      id
      nameVi
    }
    line {
      __typename
      id
      cells {
        __typename
        provinceId
        id
        training {
          __typename
          state
          reason
          groups {
            __typename
            values {
              __typename
              dimension
              code
            }
            classes {
              __typename
              ...SchoolTableFigure
            }
            persons {
              __typename
              ...SchoolTableFigure
            }
          }
        }
      }
    }
  }
}
fragment SchoolTableFigure on Figure {
  __typename
  state
  low
  reason
}`, {"hash":"sha256:9298b525eed89e5d469be621c9c168157d83eed2d5fc866aa712ce35ebd7990d"}) as unknown as TypedDocumentString<SchoolTablesQuery, SchoolTablesQueryVariables>;
export const SchoolYearDocument = new TypedDocumentString(`
    query SchoolYear($unitIds: [ID!]!) {
  __typename
  provinces(ids: $unitIds) {
    __typename
    id
    nameVi
    institutions(kind: TRUONG_CHINH_TRI_TINH) {
      __typename
      provinceId
      id
      nameVi
      years {
        __typename
        year
        classesRunning {
          __typename
          ...YearPair
        }
        learners {
          __typename
          ...YearPair
        }
        fullTimeLearners {
          __typename
          ...YearPair
        }
        fullTimeShare {
          __typename
          reported {
            __typename
            ...YearShare
          }
          computed {
            __typename
            ...YearShare
          }
        }
        offPlanClasses {
          __typename
          ...YearPair
        }
        weekendClasses {
          __typename
          ...YearPair
        }
      }
    }
  }
}
    fragment YearPair on FigurePair {
  __typename
  reported {
    __typename
    ...YearFigure
  }
  computed {
    __typename
    ...YearFigure
  }
}
fragment YearFigure on Figure {
  __typename
  state
  operator
  low
  lowOpen
  high
  highOpen
  countUnit
  annual
  asOf
  reason
  source {
    __typename
    factIds
  }
}
fragment YearShare on RateFigure {
  __typename
  state
  low
  high
  numerator
  denominator
  reason
}`, {"hash":"sha256:dace98915da0366161883d06f32fdfe217206837b33110206f6970b6627ca960"}) as unknown as TypedDocumentString<SchoolYearQuery, SchoolYearQueryVariables>;
export const ThreeMonthCourseDocument = new TypedDocumentString(`
    query ThreeMonthCourse($unitIds: [ID!]!, $asOf: Date!, $cadreKinds: [CadreKind!]!) {
  __typename
  nominated: staffTable(
    unitIds: $unitIds
    asOf: $asOf
    filter: {levels: [XA], cadreKinds: $cadreKinds, lacking: [CHUYEN_MON], training: {programmeGroups: [CHUYEN_MON_3_THANG]}}
    meeting: {nominated: true}
  ) {
    __typename
    ...CourseTable
  }
  enrolled: staffTable(
    unitIds: $unitIds
    asOf: $asOf
    filter: {levels: [XA], cadreKinds: $cadreKinds, lacking: [CHUYEN_MON], training: {programmeGroups: [CHUYEN_MON_3_THANG]}}
    meeting: {enrolled: true}
  ) {
    __typename
    ...CourseTable
  }
  completed: staffTable(
    unitIds: $unitIds
    asOf: $asOf
    filter: {levels: [XA], cadreKinds: $cadreKinds, lacking: [CHUYEN_MON], training: {programmeGroups: [CHUYEN_MON_3_THANG]}}
    meeting: {completed: true}
  ) {
    __typename
    ...CourseTable
  }
}
    fragment CourseTable on StaffTable {
  __typename
  id
  asOf
  rows {
    __typename
    province {
      __typename
      id
      nameVi
    }
    line {
      __typename
      ...CourseLine
    }
  }
  total {
    __typename
    ...CourseLine
  }
}
fragment CourseLine on StaffLine {
  __typename
  id
  cells {
    __typename
    provinceId
    id
    staff {
      __typename
      state
      reason
      groups {
        __typename
        persons {
          __typename
          state
          low
        }
        meeting {
          __typename
          state
          low
          numerator
          denominator
          reason
        }
      }
    }
  }
  groups {
    __typename
    meeting {
      __typename
      ... on CompleteRate {
        __typename
        rate {
          __typename
          ...CourseRate
        }
        coverage {
          __typename
          ...CourseCoverage
        }
      }
      ... on PartialRate {
        __typename
        rateOfKnown {
          __typename
          ...CourseRate
        }
        coverage {
          __typename
          ...CourseCoverage
        }
      }
      ... on PerUnitRate {
        __typename
        ratePerUnit {
          __typename
          ...CourseRate
        }
        reason
        coverage {
          __typename
          ...CourseCoverage
        }
      }
    }
  }
}
fragment CourseRate on RateFigure {
  __typename
  state
  low
  numerator
  denominator
  reason
}
fragment CourseCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}`, {"hash":"sha256:ab4d1d4b29ba58fc1fccf4bc2b08565acbab25cfc5c41b76d9866d7a7be48449"}) as unknown as TypedDocumentString<ThreeMonthCourseQuery, ThreeMonthCourseQueryVariables>;
export const TrainingMoneyDocument = new TypedDocumentString(`
    query TrainingMoney($unitIds: [ID!]!, $period: PeriodInput!, $boundaries: Boundaries!) {
  __typename
  byYearAndSource: budgetTable(
    unitIds: $unitIds
    period: $period
    boundaries: $boundaries
    by: [YEAR, FUNDING_SOURCE]
  ) {
    __typename
    ...MoneyTable
  }
  byYear: budgetTable(
    unitIds: $unitIds
    period: $period
    boundaries: $boundaries
    by: [YEAR]
  ) {
    __typename
    ...MoneyTable
  }
}
    fragment MoneyTable on BudgetTable {
  __typename
  id
  rows {
    __typename
    province {
      __typename
      id
      nameVi
    }
    line {
      __typename
      id
      cells {
        __typename
        provinceId
        id
        budget {
          __typename
          state
          reason
          groups {
            __typename
            values {
              __typename
              dimension
              code
            }
            planned {
              __typename
              ...Money
            }
            allotted {
              __typename
              ...Money
            }
            spent {
              __typename
              ...Money
            }
            settled {
              __typename
              ...Money
            }
            spentSocialised {
              __typename
              ...Money
            }
          }
          named {
            __typename
            source
            unitId
            textVi
            classes {
              __typename
              state
              operator
              low
              high
              countUnit
              reason
            }
            publishedIn {
              __typename
              factIds
              file
            }
          }
        }
        attendances {
          __typename
          state
          reason
          groups {
            __typename
            values {
              __typename
              dimension
              code
            }
            classes {
              __typename
              state
              low
              reason
            }
            attendances {
              __typename
              state
              low
              reason
            }
          }
        }
      }
      groups {
        __typename
        ...MoneyTotals
      }
    }
  }
  total {
    __typename
    id
    groups {
      __typename
      ...MoneyTotals
    }
  }
}
fragment Money on MoneyFigure {
  __typename
  state
  amount
  amountOfKnown
  records
  recordsWithout
  reason
}
fragment MoneyTotals on BudgetGroupTotal {
  __typename
  values {
    __typename
    dimension
    code
  }
  planned {
    __typename
    ...MoneySum
  }
  allotted {
    __typename
    ...MoneySum
  }
  spent {
    __typename
    ...MoneySum
  }
  settled {
    __typename
    ...MoneySum
  }
  spentPerAttendance {
    __typename
    ... on CompleteSpentPerAttendance {
      __typename
      quotient {
        __typename
        ...MoneyQuotient
      }
      coverage {
        __typename
        ...MoneyCoverage
      }
    }
    ... on PartialSpentPerAttendance {
      __typename
      quotientOfKnown {
        __typename
        ...MoneyQuotient
      }
      coverage {
        __typename
        ...MoneyCoverage
      }
    }
  }
  socialised {
    __typename
    ... on CompleteSocialisedShare {
      __typename
      share {
        __typename
        ...MoneyShare
      }
      coverage {
        __typename
        ...MoneyCoverage
      }
    }
    ... on PartialSocialisedShare {
      __typename
      shareOfKnown {
        __typename
        ...MoneyShare
      }
      coverage {
        __typename
        ...MoneyCoverage
      }
    }
  }
}
fragment MoneySum on MoneyTotal {
  __typename
  ... on CompleteMoney {
    __typename
    total {
      __typename
      ...Money
    }
    coverage {
      __typename
      ...MoneyCoverage
    }
  }
  ... on PartialMoney {
    __typename
    sumOfKnown {
      __typename
      ...Money
    }
    coverage {
      __typename
      ...MoneyCoverage
    }
  }
}
fragment MoneyQuotient on SpentPerAttendance {
  __typename
  state
  amount
  spent
  attendances
  reason
}
fragment MoneyShare on SocialisedShare {
  __typename
  state
  percent
  reason
}
fragment MoneyCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}`, {"hash":"sha256:eab7ce85e43a771f18838aac7613bebf7089e6625adef16a644aec1cd811d561"}) as unknown as TypedDocumentString<TrainingMoneyQuery, TrainingMoneyQueryVariables>;
export const TheoryOfCommuneLeadersDocument = new TypedDocumentString(`
    query TheoryOfCommuneLeaders($unitIds: [ID!]!, $asOf: Date!, $titles: [String!]!, $programmeCodes: [String!]!, $measureIds: [ID!]!) {
  __typename
  together: staffTable(
    unitIds: $unitIds
    asOf: $asOf
    filter: {levels: [XA], titles: $titles}
    meeting: {theoryAtLeast: 2}
  ) {
    __typename
    ...TheoryTable
  }
  byTitle: staffTable(
    unitIds: $unitIds
    asOf: $asOf
    filter: {levels: [XA], titles: $titles}
    by: [TITLE]
    meeting: {theoryAtLeast: 2}
  ) {
    __typename
    ...TheoryTable
  }
  inProgressByTitle: staffTable(
    unitIds: $unitIds
    asOf: $asOf
    filter: {levels: [XA], titles: $titles}
    by: [TITLE]
    meeting: {theoryAtLeast: 2, includeInProgress: true}
  ) {
    __typename
    ...TheoryTable
  }
  byPlace: staffTable(
    unitIds: $unitIds
    asOf: $asOf
    filter: {levels: [XA], titles: $titles}
    by: [AGENCY_UNIT, TITLE]
    meeting: {theoryAtLeast: 2}
  ) {
    __typename
    ...TheoryTable
  }
  confirmedByCertificate: staffTable(
    unitIds: $unitIds
    asOf: $asOf
    filter: {levels: [XA], titles: $titles, training: {programmeCodes: $programmeCodes}}
    by: [TITLE]
    meeting: {theoryAtLeast: 2, certified: true}
  ) {
    __typename
    ...TheoryTable
  }
  onlyInDossier: staffTable(
    unitIds: $unitIds
    asOf: $asOf
    filter: {levels: [XA], titles: $titles, training: {programmeCodes: $programmeCodes}}
    by: [TITLE]
    meeting: {theoryAtLeast: 2, certified: false}
  ) {
    __typename
    ...TheoryTable
  }
  published: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: $asOf, to: $asOf}
    asOf: $asOf
  ) {
    __typename
    id
    rows {
      __typename
      province {
        __typename
        id
      }
      lines {
        __typename
        id
        measure {
          __typename
          id
          population
        }
        cells {
          __typename
          provinceId
          id
          dossier {
            __typename
            rate {
              __typename
              reported {
                __typename
                state
                operator
                low
                includesInProgress
                source {
                  __typename
                  factIds
                }
                reason
              }
            }
          }
        }
      }
    }
  }
}
    fragment TheoryTable on StaffTable {
  __typename
  id
  rows {
    __typename
    province {
      __typename
      id
      nameVi
    }
    administrativeUnit {
      __typename
      provinceId
      id
      nameVi
    }
    line {
      __typename
      id
      cells {
        __typename
        provinceId
        id
        staff {
          __typename
          state
          reason
          groups {
            __typename
            values {
              __typename
              dimension
              code
            }
            persons {
              __typename
              state
              low
            }
            posts {
              __typename
              state
              low
            }
            meeting {
              __typename
              state
              low
              numerator
              denominator
              includesInProgress
              reason
            }
          }
        }
      }
    }
  }
}`, {"hash":"sha256:a5f19823b7843572a3250a8e0d4aafaf2be5793988a11abdfeb078ef7b291cf8"}) as unknown as TypedDocumentString<TheoryOfCommuneLeadersQuery, TheoryOfCommuneLeadersQueryVariables>;
export const LeadersBelowStandardPersonsDocument = new TypedDocumentString(`
    query LeadersBelowStandardPersons($unitIds: [ID!]!, $asOf: Date!, $first: Int!, $after: String) {
  __typename
  staffTable(
    unitIds: $unitIds
    asOf: $asOf
    filter: {leading: true, standardOn: APPOINTMENT, lacking: [LLCT, CHUYEN_MON, QLNN]}
  ) {
    __typename
    id
    rows {
      __typename
      province {
        __typename
        id
        nameVi
      }
      line {
        __typename
        id
        cells {
          __typename
          provinceId
          id
          staff {
            __typename
            state
            reason
            groups {
              __typename
              persons {
                __typename
                state
                low
              }
            }
          }
          cadres(first: $first, after: $after) {
            __typename
            nodes {
              __typename
              provinceId
              id
              fullName
              assignments(on: $asOf) {
                __typename
                provinceId
                id
                title
                level
                validFrom
              }
            }
            pageInfo {
              __typename
              endCursor
              hasNextPage
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:86d9b91572ea53b3eb0fe7443aab989c7da8bb744fe84c0cc3de2247ff0ce81a"}) as unknown as TypedDocumentString<LeadersBelowStandardPersonsQuery, LeadersBelowStandardPersonsQueryVariables>;
export const LeadersBelowStandardDocument = new TypedDocumentString(`
    query LeadersBelowStandard($unitIds: [ID!]!, $asOf: Date!) {
  __typename
  lacking: staffTable(
    unitIds: $unitIds
    asOf: $asOf
    filter: {leading: true, standardOn: APPOINTMENT, lacking: [LLCT, CHUYEN_MON, QLNN]}
    by: [TITLE, LEVEL, LACKING]
  ) {
    __typename
    ...LeaderTable
  }
  persons: staffTable(
    unitIds: $unitIds
    asOf: $asOf
    filter: {leading: true, standardOn: APPOINTMENT, lacking: [LLCT, CHUYEN_MON, QLNN]}
    by: [TITLE, LEVEL]
  ) {
    __typename
    ...LeaderTable
  }
  theory: staffTable(
    unitIds: $unitIds
    asOf: $asOf
    filter: {leading: true, standardOn: APPOINTMENT, lacking: [LLCT], training: {programmeGroups: [LLCT]}}
    by: [TITLE, LEVEL]
    meeting: {studying: true}
  ) {
    __typename
    ...LeaderTable
  }
  profession: staffTable(
    unitIds: $unitIds
    asOf: $asOf
    filter: {leading: true, standardOn: APPOINTMENT, lacking: [CHUYEN_MON], training: {programmeGroups: [CHUYEN_MON, CHUYEN_MON_3_THANG]}}
    by: [TITLE, LEVEL]
    meeting: {studying: true}
  ) {
    __typename
    ...LeaderTable
  }
  management: staffTable(
    unitIds: $unitIds
    asOf: $asOf
    filter: {leading: true, standardOn: APPOINTMENT, lacking: [QLNN], training: {programmeGroups: [QLNN]}}
    by: [TITLE, LEVEL]
    meeting: {studying: true}
  ) {
    __typename
    ...LeaderTable
  }
}
    fragment LeaderTable on StaffTable {
  __typename
  id
  asOf
  rows {
    __typename
    province {
      __typename
      id
      nameVi
    }
    line {
      __typename
      id
      cells {
        __typename
        provinceId
        id
        staff {
          __typename
          state
          reason
          groups {
            __typename
            values {
              __typename
              dimension
              code
            }
            persons {
              __typename
              state
              low
              reason
            }
            posts {
              __typename
              state
              low
            }
            meeting {
              __typename
              state
              numerator
              denominator
              reason
            }
          }
        }
      }
    }
  }
  total {
    __typename
    id
    groups {
      __typename
      values {
        __typename
        dimension
        code
      }
      persons {
        __typename
        ... on CompleteTotal {
          __typename
          total {
            __typename
            ...LeaderFigure
          }
          coverage {
            __typename
            ...LeaderCoverage
          }
        }
        ... on PartialTotal {
          __typename
          sumOfKnown {
            __typename
            ...LeaderFigure
          }
          coverage {
            __typename
            ...LeaderCoverage
          }
        }
        ... on PerUnitTotal {
          __typename
          sumPerUnit {
            __typename
            ...LeaderFigure
          }
          reason
          coverage {
            __typename
            ...LeaderCoverage
          }
        }
      }
    }
  }
}
fragment LeaderFigure on Figure {
  __typename
  state
  low
  high
  reason
}
fragment LeaderCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}`, {"hash":"sha256:f96647149e8e23ae9bebf6b6637c495e013c0722862235c797ebdff38f23d078"}) as unknown as TypedDocumentString<LeadersBelowStandardQuery, LeadersBelowStandardQueryVariables>;
export const PoolWithoutTheoryPersonsDocument = new TypedDocumentString(`
    query PoolWithoutTheoryPersons($unitIds: [ID!]!, $asOf: Date!, $first: Int!, $after: String) {
  __typename
  staffTable(
    unitIds: $unitIds
    asOf: $asOf
    filter: {inPool: {lacking: [LLCT]}, training: {programmeGroups: [LLCT]}, nominated: false, studying: false}
  ) {
    __typename
    id
    rows {
      __typename
      province {
        __typename
        id
        nameVi
      }
      line {
        __typename
        id
        cells {
          __typename
          provinceId
          id
          staff {
            __typename
            state
            reason
            groups {
              __typename
              persons {
                __typename
                state
                low
              }
            }
          }
          cadres(first: $first, after: $after) {
            __typename
            nodes {
              __typename
              provinceId
              id
              fullName
              assignments(on: $asOf) {
                __typename
                provinceId
                id
                title
                level
                validFrom
              }
            }
            pageInfo {
              __typename
              endCursor
              hasNextPage
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:37a4b0176d94b5f85d15be66449f3fc80aaf40b59ecb87d3065ed03418bba4f8"}) as unknown as TypedDocumentString<PoolWithoutTheoryPersonsQuery, PoolWithoutTheoryPersonsQueryVariables>;
export const PoolWithoutTheoryDocument = new TypedDocumentString(`
    query PoolWithoutTheory($unitIds: [ID!]!, $asOf: Date!) {
  __typename
  pool: staffTable(
    unitIds: $unitIds
    asOf: $asOf
    filter: {inPool: {}}
    by: [PLANNED_TITLE]
  ) {
    __typename
    ...PoolTable
  }
  nominated: staffTable(
    unitIds: $unitIds
    asOf: $asOf
    filter: {inPool: {lacking: [LLCT]}, training: {programmeGroups: [LLCT]}}
    by: [PLANNED_TITLE]
    meeting: {nominated: true}
  ) {
    __typename
    ...PoolTable
  }
  studying: staffTable(
    unitIds: $unitIds
    asOf: $asOf
    filter: {inPool: {lacking: [LLCT]}, training: {programmeGroups: [LLCT]}}
    by: [PLANNED_TITLE]
    meeting: {studying: true}
  ) {
    __typename
    ...PoolTable
  }
  neither: staffTable(
    unitIds: $unitIds
    asOf: $asOf
    filter: {inPool: {lacking: [LLCT]}, training: {programmeGroups: [LLCT]}, nominated: false, studying: false}
    by: [PLANNED_TITLE]
  ) {
    __typename
    ...PoolTable
  }
  neitherByGenderAndAge: staffTable(
    unitIds: $unitIds
    asOf: $asOf
    filter: {inPool: {lacking: [LLCT]}, training: {programmeGroups: [LLCT]}, nominated: false, studying: false}
    by: [GENDER, AGE_BAND]
  ) {
    __typename
    ...PoolTable
  }
}
    fragment PoolTable on StaffTable {
  __typename
  id
  asOf
  rows {
    __typename
    province {
      __typename
      id
      nameVi
    }
    line {
      __typename
      id
      cells {
        __typename
        provinceId
        id
        staff {
          __typename
          state
          reason
          groups {
            __typename
            values {
              __typename
              dimension
              code
            }
            persons {
              __typename
              state
              low
              reason
            }
            posts {
              __typename
              state
              low
            }
            meeting {
              __typename
              state
              numerator
              denominator
              reason
            }
          }
        }
      }
    }
  }
  total {
    __typename
    id
    groups {
      __typename
      values {
        __typename
        dimension
        code
      }
      persons {
        __typename
        ... on CompleteTotal {
          __typename
          total {
            __typename
            ...PoolFigure
          }
          coverage {
            __typename
            ...PoolCoverage
          }
        }
        ... on PartialTotal {
          __typename
          sumOfKnown {
            __typename
            ...PoolFigure
          }
          coverage {
            __typename
            ...PoolCoverage
          }
        }
        ... on PerUnitTotal {
          __typename
          sumPerUnit {
            __typename
            ...PoolFigure
          }
          reason
          coverage {
            __typename
            ...PoolCoverage
          }
        }
      }
    }
  }
}
fragment PoolFigure on Figure {
  __typename
  state
  low
  high
  reason
}
fragment PoolCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}`, {"hash":"sha256:36e2d493a70367fcc771dfb2c1ffa1b4fb7f64afb8f9f648b28d474a5fcfb0a4"}) as unknown as TypedDocumentString<PoolWithoutTheoryQuery, PoolWithoutTheoryQueryVariables>;
export const OverlapsDocument = new TypedDocumentString(`
    query Overlaps($unitIds: [ID!]!, $period: PeriodInput!, $boundaries: Boundaries!, $first: Int!) {
  __typename
  overlaps(unitIds: $unitIds, period: $period, boundaries: $boundaries) {
    __typename
    id
    withinUnits {
      __typename
      pairs {
        __typename
        ...OverlapTotal
      }
      persons {
        __typename
        ...OverlapTotal
      }
    }
    acrossUnits {
      __typename
      pairs {
        __typename
        ...OverlapTotal
      }
      persons {
        __typename
        ...OverlapTotal
      }
    }
    cells {
      __typename
      provinceId
      id
      province {
        __typename
        id
        nameVi
      }
      within {
        __typename
        pairs {
          __typename
          ...OverlapFigure
        }
        persons {
          __typename
          ...OverlapFigure
        }
      }
      pairs(first: $first) {
        __typename
        nodes {
          __typename
          ...OverlappingPair
        }
        pageInfo {
          __typename
          endCursor
          hasNextPage
        }
      }
    }
    acrossPairs(first: $first) {
      __typename
      nodes {
        __typename
        ...OverlappingPair
      }
      pageInfo {
        __typename
        endCursor
        hasNextPage
      }
    }
  }
}
    fragment OverlappingPair on OverlapPair {
  __typename
  overlapDays
  from
  to
  approximate
  first {
    __typename
    ...OverlappingEnrolment
  }
  second {
    __typename
    ...OverlappingEnrolment
  }
}
fragment OverlappingEnrolment on Enrolment {
  __typename
  provinceId
  id
  enrolledOn
  trainingClass {
    __typename
    provinceId
    id
    nameVi
    startsOn
    endsOn
    schedule
    programme {
      __typename
      provinceId
      id
      code
    }
  }
  cadre {
    __typename
    provinceId
    id
    nominations {
      __typename
      provinceId
      id
      programmeCode
      status
      decidedOn
      sentBy {
        __typename
        nameVi
        unitId
      }
    }
  }
  nomination {
    __typename
    provinceId
    id
    status
    decidedOn
    sentBy {
      __typename
      nameVi
      unitId
    }
  }
}
fragment OverlapTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...OverlapFigure
    }
    duplicates
    coverage {
      __typename
      ...OverlapCoverage
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...OverlapFigure
    }
    duplicates
    coverage {
      __typename
      ...OverlapCoverage
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...OverlapFigure
    }
    reason
    coverage {
      __typename
      ...OverlapCoverage
    }
  }
}
fragment OverlapFigure on Figure {
  __typename
  state
  operator
  low
  high
  approximate
  countUnit
  reason
}
fragment OverlapCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}`, {"hash":"sha256:4b583bab2526cdcca743a06898bbb78f4be2cdc6d54b69a64025928d082ef808"}) as unknown as TypedDocumentString<OverlapsQuery, OverlapsQueryVariables>;
export const StudyingWithoutDecisionPersonsDocument = new TypedDocumentString(`
    query StudyingWithoutDecisionPersons($unitIds: [ID!]!, $period: PeriodInput!, $approvals: [Approval!]!, $first: Int!, $after: String) {
  __typename
  trainingTable(
    unitIds: $unitIds
    period: $period
    filter: {approvals: $approvals}
  ) {
    __typename
    id
    rows {
      __typename
      province {
        __typename
        id
        nameVi
      }
      line {
        __typename
        id
        cells {
          __typename
          provinceId
          id
          training {
            __typename
            state
            reason
            groups {
              __typename
              attendances {
                __typename
                state
                low
              }
            }
          }
          enrolments(first: $first, after: $after) {
            __typename
            nodes {
              __typename
              provinceId
              id
              enrolledOn
              status
              cadre {
                __typename
                provinceId
                id
                fullName
                nominations {
                  __typename
                  provinceId
                  id
                  programmeCode
                  status
                  decidedOn
                }
              }
              trainingClass {
                __typename
                provinceId
                id
                nameVi
                programme {
                  __typename
                  provinceId
                  id
                  code
                }
              }
            }
            pageInfo {
              __typename
              endCursor
              hasNextPage
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:a7825fe7fbf7f78c9a61bbb6f6a09fdc96a547427f2a04f28e2da03108dcc259"}) as unknown as TypedDocumentString<StudyingWithoutDecisionPersonsQuery, StudyingWithoutDecisionPersonsQueryVariables>;
export const StudyingWithoutDecisionDocument = new TypedDocumentString(`
    query StudyingWithoutDecision($unitIds: [ID!]!, $period: PeriodInput!, $boundaries: Boundaries!) {
  __typename
  unapproved: trainingTable(
    unitIds: $unitIds
    period: $period
    boundaries: $boundaries
    filter: {approvals: [NONE, LATE]}
    by: [AGENCY_UNIT, APPROVAL]
  ) {
    __typename
    ...UnapprovedTable
  }
  fundedBySelf: trainingTable(
    unitIds: $unitIds
    period: $period
    boundaries: $boundaries
    filter: {approvals: [NONE, LATE], fundingSources: [HOC_VIEN_TU_TUC]}
    by: [AGENCY_UNIT, APPROVAL]
  ) {
    __typename
    ...UnapprovedTable
  }
}
    fragment UnapprovedTable on TrainingTable {
  __typename
  id
  rows {
    __typename
    province {
      __typename
      id
      nameVi
    }
    line {
      __typename
      id
      cells {
        __typename
        provinceId
        id
        training {
          __typename
          state
          reason
          groups {
            __typename
            values {
              __typename
              dimension
              code
            }
            attendances {
              __typename
              state
              low
            }
            persons {
              __typename
              state
              low
            }
          }
        }
      }
    }
  }
  total {
    __typename
    id
    coverage {
      __typename
      ...UnapprovedCoverage
    }
    groups {
      __typename
      values {
        __typename
        dimension
        code
      }
      attendances {
        __typename
        ...UnapprovedTotal
      }
      persons {
        __typename
        ...UnapprovedTotal
      }
    }
  }
}
fragment UnapprovedTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...UnapprovedFigure
    }
    coverage {
      __typename
      ...UnapprovedCoverage
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...UnapprovedFigure
    }
    coverage {
      __typename
      ...UnapprovedCoverage
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...UnapprovedFigure
    }
    reason
    coverage {
      __typename
      ...UnapprovedCoverage
    }
  }
}
fragment UnapprovedFigure on Figure {
  __typename
  state
  low
  high
  reason
}
fragment UnapprovedCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}`, {"hash":"sha256:6d7cd3c036cdd6cdb66c18e0c1b06d77dc8835ff273d68fb0af00a6376f39455"}) as unknown as TypedDocumentString<StudyingWithoutDecisionQuery, StudyingWithoutDecisionQueryVariables>;
export const WhatBecameOfNominationsDocument = new TypedDocumentString(`
    query WhatBecameOfNominations($unitIds: [ID!]!, $period: PeriodInput!, $boundaries: Boundaries!) {
  __typename
  sent: nominationTable(
    unitIds: $unitIds
    period: $period
    boundaries: $boundaries
    filter: {statuses: [DA_DUYET]}
    by: [SENT_BY, ATTENDANCE_FORM]
  ) {
    __typename
    id
    rows {
      __typename
      province {
        __typename
        id
        nameVi
      }
      line {
        __typename
        id
        cells {
          __typename
          provinceId
          id
          nominations {
            __typename
            state
            reason
            groups {
              __typename
              values {
                __typename
                dimension
                code
              }
              approved {
                __typename
                ...OutcomeFigure
              }
              notEnrolled {
                __typename
                ...OutcomeFigure
              }
              studying {
                __typename
                ...OutcomeFigure
              }
              withdrawn {
                __typename
                ...OutcomeFigure
              }
              failed {
                __typename
                ...OutcomeFigure
              }
              completed {
                __typename
                ...OutcomeFigure
              }
              attendanceRate {
                __typename
                ...OutcomeRate
              }
            }
          }
        }
      }
    }
  }
  together: nominationTable(
    unitIds: $unitIds
    period: $period
    boundaries: $boundaries
    filter: {statuses: [DA_DUYET]}
    by: [ATTENDANCE_FORM]
  ) {
    __typename
    id
    total {
      __typename
      id
      groups {
        __typename
        values {
          __typename
          dimension
          code
        }
        approved {
          __typename
          ...OutcomeTotal
        }
        notEnrolled {
          __typename
          ...OutcomeTotal
        }
        withdrawn {
          __typename
          ...OutcomeTotal
        }
        failed {
          __typename
          ...OutcomeTotal
        }
        completed {
          __typename
          ...OutcomeTotal
        }
      }
    }
  }
  learners: trainingTable(
    unitIds: $unitIds
    period: $period
    boundaries: $boundaries
    filter: {onlyCadres: true}
    by: [ATTENDANCE_FORM]
  ) {
    __typename
    id
    rows {
      __typename
      province {
        __typename
        id
        nameVi
      }
      line {
        __typename
        id
        cells {
          __typename
          provinceId
          id
          training {
            __typename
            state
            reason
            groups {
              __typename
              values {
                __typename
                dimension
                code
              }
              attendances {
                __typename
                ...OutcomeFigure
              }
              withdrawn {
                __typename
                ...OutcomeFigure
              }
              failed {
                __typename
                ...OutcomeFigure
              }
              completed {
                __typename
                ...OutcomeFigure
              }
              attendanceRate {
                __typename
                ...OutcomeRate
              }
            }
          }
        }
      }
    }
  }
}
    fragment OutcomeFigure on Figure {
  __typename
  state
  low
  reason
}
fragment OutcomeRate on RateFigure {
  __typename
  state
  low
  numerator
  denominator
  reason
}
fragment OutcomeTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...OutcomeFigure
    }
    coverage {
      __typename
      ...OutcomeCoverage
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...OutcomeFigure
    }
    coverage {
      __typename
      ...OutcomeCoverage
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...OutcomeFigure
    }
    reason
    coverage {
      __typename
      ...OutcomeCoverage
    }
  }
}
fragment OutcomeCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}`, {"hash":"sha256:257153eac13220fd0da6ee8af97e37a34c25d06a643cf89bfe6d987d3101f5f8"}) as unknown as TypedDocumentString<WhatBecameOfNominationsQuery, WhatBecameOfNominationsQueryVariables>;
export const CapacityAndNeedsDocument = new TypedDocumentString(`
    query CapacityAndNeeds($unitIds: [ID!]!, $period: PeriodInput!, $boundaries: Boundaries!) {
  __typename
  byProgramme: capacityTable(
    unitIds: $unitIds
    period: $period
    boundaries: $boundaries
    by: [YEAR, PROGRAMME]
  ) {
    __typename
    ...CapacityRows
  }
  byYear: capacityTable(
    unitIds: $unitIds
    period: $period
    boundaries: $boundaries
    by: [YEAR]
  ) {
    __typename
    ...CapacityRows
  }
}
    fragment CapacityRows on CapacityTable {
  __typename
  id
  rows {
    __typename
    province {
      __typename
      id
      nameVi
    }
    line {
      __typename
      id
      cells {
        __typename
        provinceId
        id
        capacity {
          __typename
          state
          reason
          hostUnitIds
          groups {
            __typename
            values {
              __typename
              dimension
              code
            }
            seats {
              __typename
              ...CapacityFigure
            }
            lecturers {
              __typename
              ...CapacityFigure
            }
            rooms {
              __typename
              ...CapacityFigure
            }
            learners {
              __typename
              reported {
                __typename
                ...CapacityFigure
                operator
                annual
                source {
                  __typename
                  factIds
                  file
                }
              }
              computed {
                __typename
                ...CapacityFigure
              }
              difference {
                __typename
                low
                high
                reason
              }
            }
          }
        }
        need {
          __typename
          state
          reason
          groups {
            __typename
            values {
              __typename
              dimension
              code
            }
            need {
              __typename
              ...CapacityFigure
            }
            quota {
              __typename
              ...CapacityFigure
            }
          }
        }
      }
      groups {
        __typename
        ...CapacityTotals
      }
    }
  }
  total {
    __typename
    id
    groups {
      __typename
      ...CapacityTotals
    }
  }
}
fragment CapacityFigure on Figure {
  __typename
  state
  low
  high
  countUnit
  reason
}
fragment CapacityTotals on CapacityGroupTotal {
  __typename
  values {
    __typename
    dimension
    code
  }
  seats {
    __typename
    ...CapacityTotal
  }
  lecturers {
    __typename
    ...CapacityTotal
  }
  need {
    __typename
    ...CapacityTotal
  }
  quota {
    __typename
    ...CapacityTotal
  }
  shortfall {
    __typename
    ...CapacityTotal
  }
  lecturersPer100Learners {
    __typename
    ... on CompleteRate {
      __typename
      rate {
        __typename
        ...CapacityRate
      }
      coverage {
        __typename
        ...CapacityCoverage
      }
    }
    ... on PartialRate {
      __typename
      rateOfKnown {
        __typename
        ...CapacityRate
      }
      coverage {
        __typename
        ...CapacityCoverage
      }
    }
    ... on PerUnitRate {
      __typename
      ratePerUnit {
        __typename
        ...CapacityRate
      }
      reason
      coverage {
        __typename
        ...CapacityCoverage
      }
    }
  }
}
fragment CapacityRate on RateFigure {
  __typename
  state
  low
  numerator
  denominator
  reason
}
fragment CapacityTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...CapacityFigure
    }
    coverage {
      __typename
      ...CapacityCoverage
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...CapacityFigure
    }
    coverage {
      __typename
      ...CapacityCoverage
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...CapacityFigure
    }
    reason
    coverage {
      __typename
      ...CapacityCoverage
    }
  }
}
fragment CapacityCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}`, {"hash":"sha256:f182ee175fd1ebbc6070ca5bfd56b139d7931cea1d425951ccfdb8af5427e0e2"}) as unknown as TypedDocumentString<CapacityAndNeedsQuery, CapacityAndNeedsQueryVariables>;
export const DistrictCentresDocument = new TypedDocumentString(`
    query DistrictCentres($unitIds: [ID!]!, $first: Int!) {
  __typename
  provinces(ids: $unitIds) {
    __typename
    id
    nameVi
    successor {
      __typename
      id
      nameVi
    }
    institutions(kind: TRUNG_TAM_CT_HUYEN) {
      __typename
      provinceId
      id
      nameVi
      validTo
      origin
      administrativeUnit {
        __typename
        provinceId
        id
        nameVi
        successors {
          __typename
          extent
          unit {
            __typename
            provinceId
            id
            nameVi
            type
          }
        }
      }
      successors {
        __typename
        extent
        on
        institution {
          __typename
          provinceId
          id
          nameVi
          kind
          administrativeUnit {
            __typename
            provinceId
            id
            nameVi
          }
          serviceArea {
            __typename
            provinceId
            id
            nameVi
          }
        }
      }
      transferred {
        __typename
        classes {
          __typename
          ...TransferFigure
        }
        learners {
          __typename
          ...TransferFigure
        }
      }
      transfers(first: $first) {
        __typename
        nodes {
          __typename
          on
          learners
          trainingClass {
            __typename
            provinceId
            id
            nameVi
            endsOn
          }
          toUnitId
          toInstitution {
            __typename
            provinceId
            id
            nameVi
          }
          toClass {
            __typename
            provinceId
            id
            nameVi
            startsOn
            endsOn
          }
        }
        pageInfo {
          __typename
          endCursor
          hasNextPage
        }
      }
    }
  }
}
    fragment TransferFigure on Figure {
  __typename
  state
  low
  high
  countUnit
  unitId
  reason
}`, {"hash":"sha256:4afd4ee544fa756c6143d849f93d1c99ec2cfc22833cfc32694a74d3239d2d90"}) as unknown as TypedDocumentString<DistrictCentresQuery, DistrictCentresQueryVariables>;
export const OldResultsOnNewMapDocument = new TypedDocumentString(`
    query OldResultsOnNewMap($unitIds: [ID!]!, $oldUnitIds: [ID!]!, $measureIds: [ID!]!, $period: PeriodInput!, $asOf: Date!) {
  __typename
  onMapOf34: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: $period
    asOf: $asOf
    boundaries: CURRENT_34
  ) {
    __typename
    ...MapRows
  }
  asRecorded: report(
    unitIds: $oldUnitIds
    measureIds: $measureIds
    period: $period
    asOf: $asOf
    boundaries: AS_RECORDED
  ) {
    __typename
    ...MapRows
  }
}
    fragment MapRows on Report {
  __typename
  id
  boundaries
  period {
    __typename
    from
    to
  }
  rows {
    __typename
    province {
      __typename
      id
      nameVi
    }
    lines {
      __typename
      id
      measure {
        __typename
        id
      }
      break {
        __typename
        on
        reason
      }
      fromPredecessors: cells {
        __typename
        provinceId
        id
        province {
          __typename
          id
          nameVi
        }
        training {
          __typename
          classes {
            __typename
            reported {
              __typename
              ...MapFigure
            }
            computed {
              __typename
              ...MapFigure
            }
          }
          attendances {
            __typename
            reported {
              __typename
              ...MapFigure
            }
            computed {
              __typename
              ...MapFigure
            }
          }
        }
      }
      training {
        __typename
        classes {
          __typename
          reported {
            __typename
            ...MapTotal
          }
          computed {
            __typename
            ...MapTotal
          }
        }
        attendances {
          __typename
          reported {
            __typename
            ...MapTotal
          }
          computed {
            __typename
            ...MapTotal
          }
        }
      }
    }
  }
}
fragment MapTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...MapFigure
    }
    coverage {
      __typename
      ...MapCoverage
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...MapFigure
    }
    coverage {
      __typename
      ...MapCoverage
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...MapFigure
    }
    reason
    coverage {
      __typename
      ...MapCoverage
    }
  }
}
fragment MapCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}
fragment MapFigure on Figure {
  __typename
  state
  operator
  low
  high
  countUnit
  reason
  source {
    __typename
    factIds
  }
}`, {"hash":"sha256:b9ed9431388a4985d6ff60b61038bfc75755c979965245f0a6c6e34256b15cfa"}) as unknown as TypedDocumentString<OldResultsOnNewMapQuery, OldResultsOnNewMapQueryVariables>;
export const TargetsAfterMergerDocument = new TypedDocumentString(`
    query TargetsAfterMerger($successorId: ID!, $measureIds: [ID!]!, $period: PeriodInput!, $asOf: Date!, $dayBefore: Date!, $dayOf: Date!) {
  __typename
  successor: province(id: $successorId) {
    __typename
    ...UnitOfPlans
    typeBefore: type(on: $dayBefore)
    typeAfter: type(on: $dayOf)
    versions {
      __typename
      fullNameVi
      type
      validFrom
      validTo
      document
    }
    predecessors {
      __typename
      ...UnitOfPlans
      successor {
        __typename
        id
      }
    }
  }
  progress: report(
    unitIds: [$successorId]
    measureIds: $measureIds
    period: $period
    asOf: $asOf
    boundaries: CURRENT_34
  ) {
    __typename
    id
    rows {
      __typename
      province {
        __typename
        id
      }
      lines {
        __typename
        id
        measure {
          __typename
          id
          nameVi
        }
        break {
          __typename
          on
          reason
        }
        combined {
          __typename
          comparable
          reason
          predecessors {
            __typename
            id
            nameVi
          }
          weightedActual {
            __typename
            ... on CompleteRate {
              __typename
              rate {
                __typename
                ...MergedRate
              }
              coverage {
                __typename
                ...MergedCoverage
              }
            }
            ... on PartialRate {
              __typename
              rateOfKnown {
                __typename
                ...MergedRate
              }
              coverage {
                __typename
                ...MergedCoverage
              }
            }
            ... on PerUnitRate {
              __typename
              ratePerUnit {
                __typename
                ...MergedRate
              }
              reason
              coverage {
                __typename
                ...MergedCoverage
              }
            }
          }
        }
        cells {
          __typename
          provinceId
          id
          dossier {
            __typename
            rate {
              __typename
              computed {
                __typename
                ...MergedRate
              }
            }
          }
          plan {
            __typename
            targets {
              __typename
              targetId
              comparison
              deadline
              value {
                __typename
                state
                low
                high
                approximate
              }
            }
          }
          assessments {
            __typename
            targetId
            status
            gap
            reason
          }
        }
      }
    }
  }
}
    fragment UnitOfPlans on Province {
  __typename
  id
  code
  nameVi
  fullNameVi
  validFrom
  validTo
  trainingPlans(inForceOn: $asOf) {
    __typename
    provinceId
    id
    titleVi
    unitEndedOn
    period {
      __typename
      from
      to
    }
    approvedBy {
      __typename
      provinceId
      id
      number
      issuedOn
    }
    targets {
      __typename
      provinceId
      id
      position
      measureId
      comparison
      measurable
      deadline
      value {
        __typename
        state
        low
        high
        source {
          __typename
          factIds
        }
      }
    }
  }
}
fragment MergedCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}
fragment MergedRate on RateFigure {
  __typename
  state
  low
  numerator
  denominator
  population
  asOf
  reason
}`, {"hash":"sha256:6a4d8bf72c4896d6c271265b922dccff2d39f20646f01a2b48a904fe895023dd"}) as unknown as TypedDocumentString<TargetsAfterMergerQuery, TargetsAfterMergerQueryVariables>;
export const OneRequestDocument = new TypedDocumentString(`
    query OneRequest($unitIds: [ID!]!, $measureIds: [ID!]!, $period: PeriodInput!, $asOf: Date!) {
  __typename
  provinces(ids: $unitIds) {
    __typename
    id
    nameVi
    trainingPlans(inForceOn: $asOf) {
      __typename
      provinceId
      id
      titleVi
      approvedBy {
        __typename
        provinceId
        id
        number
      }
      budgetLines {
        __typename
        provinceId
        id
        year
        source
        planned
        allotted
        spent
        settled
      }
      targets {
        __typename
        provinceId
        id
        position
        nameVi
        measureId
        comparison
        measurable
        deadline
        value {
          __typename
          ...WholeFigure
        }
      }
    }
  }
  progress: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: $period
    asOf: $asOf
  ) {
    __typename
    id
    rows {
      __typename
      province {
        __typename
        id
      }
      lines {
        __typename
        id
        measure {
          __typename
          id
        }
        cells {
          __typename
          provinceId
          id
          dossier {
            __typename
            rate {
              __typename
              computed {
                __typename
                ...WholeRate
              }
            }
            rateGroups(by: [GENDER, LEVEL]) {
              __typename
              values {
                __typename
                dimension
                code
              }
              rate {
                __typename
                ...WholeRate
              }
            }
          }
          training {
            __typename
            issued {
              __typename
              computed {
                __typename
                ...WholeFigure
              }
            }
          }
          classes(first: 20) {
            __typename
            nodes {
              __typename
              provinceId
              id
              nameVi
              startsOn
              enrolmentCount
              awardingInstitution {
                __typename
                provinceId
                id
                nameVi
              }
            }
            pageInfo {
              __typename
              endCursor
              hasNextPage
            }
          }
          assessments {
            __typename
            targetId
            status
            gap
            reason
          }
        }
      }
    }
  }
  money: budgetTable(
    unitIds: $unitIds
    period: $period
    by: [YEAR, FUNDING_SOURCE]
  ) {
    __typename
    id
    rows {
      __typename
      province {
        __typename
        id
      }
      line {
        __typename
        id
        cells {
          __typename
          provinceId
          id
          budget {
            __typename
            state
            reason
            groups {
              __typename
              values {
                __typename
                dimension
                code
              }
              planned {
                __typename
                ...WholeMoney
              }
              spent {
                __typename
                ...WholeMoney
              }
              settled {
                __typename
                ...WholeMoney
              }
            }
          }
        }
      }
    }
  }
  pool: staffTable(
    unitIds: $unitIds
    asOf: $asOf
    filter: {inPool: {lacking: [LLCT]}}
    by: [PLANNED_TITLE]
  ) {
    __typename
    ...WholePool
  }
  poolByGender: staffTable(
    unitIds: $unitIds
    asOf: $asOf
    filter: {inPool: {lacking: [LLCT]}}
    by: [GENDER, LEVEL]
  ) {
    __typename
    ...WholePool
  }
}
    fragment WholePool on StaffTable {
  __typename
  id
  asOf
  rows {
    __typename
    province {
      __typename
      id
    }
    line {
      __typename
      id
      cells {
        __typename
        provinceId
        id
        staff {
          __typename
          state
          reason
          groups {
            __typename
            values {
              __typename
              dimension
              code
            }
            persons {
              __typename
              ...WholeFigure
            }
          }
        }
      }
    }
  }
}
fragment WholeFigure on Figure {
  __typename
  state
  operator
  low
  high
  approximate
  reason
}
fragment WholeRate on RateFigure {
  __typename
  state
  low
  high
  numerator
  denominator
  reason
}
fragment WholeMoney on MoneyFigure {
  __typename
  state
  amount
  amountOfKnown
  records
  recordsWithout
  reason
}`, {"hash":"sha256:f418779ed34644749f1471ed73c23c8ffb57dd85c1ffe0ae88f547cd60f9750c"}) as unknown as TypedDocumentString<OneRequestQuery, OneRequestQueryVariables>;