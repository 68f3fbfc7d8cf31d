import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InstitutionsContext } from './loaders.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, ISO 8601 `YYYY-MM-DD` (ngày). */
  Date: { input: string; output: string; }
  /** An amount in đồng (VND): a whole number of up to 64 bits, carried as a decimal string (số tiền). */
  Money: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

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

export type Cadre = {
  __typename?: 'Cadre';
  /** Enrolments recorded in the same unit. */
  enrolments?: Maybe<Array<Enrolment>>;
  id: Scalars['ID']['output'];
  provinceId: Scalars['ID']['output'];
};

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

/** A measure read from classes and enrolments (theo lớp và học viên). */
export type CellTraining = {
  __typename?: 'CellTraining';
  /** Enrolments in these classes, without those who have only applied or been admitted (lượt người, học viên). */
  attendances: FigurePair;
  /** Attendances divided by classes, where both speak of the same period; never rounded (lượt người mỗi lớp). */
  attendancesPerClass: FigurePair;
  /** Sum of the classes' days (ngày-lớp). */
  classDays: FigurePair;
  /** Classes started in the period that are running or over; announced and cancelled ones do not count (số lớp). */
  classes: FigurePair;
  /** Days of a class, from the shortest to the longest (số ngày mỗi lớp). */
  daysPerClass: FigurePair;
  /** Persons of the measure's population who completed such training in the period (số người đã hoàn thành). */
  issued: FigurePair;
  /** Distinct learners in these classes (số người). */
  persons: FigurePair;
};

/** A diploma, certificate or attestation (văn bằng, chứng chỉ). */
export type Certificate = {
  __typename?: 'Certificate';
  /** Random, globally unique (mã định danh). */
  id: Scalars['ID']['output'];
  /** The institution (cơ sở đào tạo). */
  institution?: Maybe<Institution>;
  /** Day of issue; null = not known (ngày cấp). */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** BANG, CHUNG_CHI or GIAY_CHUNG_NHAN. */
  kind?: Maybe<Scalars['String']['output']>;
  /** Unit that keeps the record (đơn vị quản lý hồ sơ). */
  provinceId: Scalars['ID']['output'];
  /** Number in the register (số vào sổ). */
  registerNumber?: Maybe<Scalars['String']['output']>;
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

/** What is counted: persons, attendances and titles are three different things (đơn vị đếm). */
export type CountUnit =
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
  | 'PHAN_TRAM';

/** Where a record comes from (nguồn gốc bản ghi). */
export type DataOrigin =
  /** From a published source (nguồn đã công bố). */
  | 'PUBLISHED'
  /** Made up for trial, no real person or event (dữ liệu tổng hợp). */
  | 'SYNTHETIC';

/** A learner in a class (ghi danh). */
export type Enrolment = {
  __typename?: 'Enrolment';
  /** How the learner was admitted; null = not recorded (hình thức tuyển). */
  admissionMode?: Maybe<AdmissionMode>;
  /** The dossier in the same unit; null = the learner is no cadre of this unit. */
  cadre?: Maybe<Cadre>;
  /** Null = none issued (chứng chỉ). */
  certificate?: Maybe<Certificate>;
  /** Day of completion; null = not completed (ngày hoàn thành). */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** Day of enrolment (ngày ghi danh). */
  enrolledOn?: Maybe<Scalars['Date']['output']>;
  /** Random, globally unique (mã định danh). */
  id: Scalars['ID']['output'];
  /** The learner on the day of enrolment (học viên tại thời điểm ghi danh). */
  learner?: Maybe<LearnerSnapshot>;
  /** The decision that sent the learner; null = none recorded (quyết định cử). */
  nomination?: Maybe<Nomination>;
  /** Path of statuses, oldest first. */
  path?: Maybe<Array<EnrolmentStep>>;
  /** Personal data. */
  personId?: Maybe<Scalars['ID']['output']>;
  /** Unit that recorded it. */
  provinceId: Scalars['ID']['output'];
  /** Status (tình trạng). */
  status?: Maybe<EnrolmentStatus>;
  /** The class (lớp). */
  trainingClass?: Maybe<TrainingClass>;
};

/** A page of enrolments. */
export type EnrolmentPage = {
  __typename?: 'EnrolmentPage';
  /** The records of this page. */
  nodes: Array<Enrolment>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

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

/** A step on the path of an enrolment. */
export type EnrolmentStep = {
  __typename?: 'EnrolmentStep';
  /** The day of the step. */
  on: Scalars['Date']['output'];
  /** Status (tình trạng). */
  status: EnrolmentStatus;
};

/**
 * A number as an interval, with what is known of it (số liệu). An exact 36 has `low` = `high` = 36; "more than 3,000" has
 * `low` = 3000, `lowOpen`, and no `high`. Values are never rounded.
 */
export type Figure = {
  __typename?: 'Figure';
  /** True for a yearly rate (hằng năm). */
  annual: Scalars['Boolean']['output'];
  /** True when the source says about, nearly; contagious in sums. */
  approximate: Scalars['Boolean']['output'];
  /** The day of which a stock figure speaks; null = unknown, or a figure over a period. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** What is counted. */
  countUnit: CountUnit;
  /** Upper end; null = unbounded or no figure. */
  high?: Maybe<Scalars['Float']['output']>;
  /** True when the upper end itself is excluded or unbounded. */
  highOpen: Scalars['Boolean']['output'];
  /** Lower end; null = unbounded or no figure. */
  low?: Maybe<Scalars['Float']['output']>;
  /** True when the lower end itself is excluded or unbounded. */
  lowOpen: Scalars['Boolean']['output'];
  /** Null unless the figure has been reported or computed. */
  operator?: Maybe<FigureOperator>;
  /** Period the figure covers; null = not stated, or a state on a day (see `asOf`). */
  period?: Maybe<Period>;
  /** Why there is no value, in plain Vietnamese; null when there is one. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Null for computed figures. */
  source?: Maybe<FigureSource>;
  /** Why there is, or is not, a value (trạng thái). */
  state: FigureState;
  /** Id of the administrative unit that the figure speaks of, e.g. `P63-06`, `H63-186`. */
  unitId?: Maybe<Scalars['ID']['output']>;
};

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

/** Published and counted figure side by side, never mixed (số công bố và số tính được). */
export type FigurePair = {
  __typename?: 'FigurePair';
  /** From rows. */
  computed: Figure;
  /** As published. */
  reported: Figure;
};

/** Where a reported figure was published (nguồn). */
export type FigureSource = {
  __typename?: 'FigureSource';
  /** Ids of the facts in the list of published facts; two or more when the figure follows from several. */
  factIds: Array<Scalars['ID']['output']>;
  /** Name of the source file; several, joined by commas, for a sum. */
  file: Scalars['String']['output'];
  /** Day of publication; null = unknown. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** False when the printed day is doubtful; null when there is none. */
  publishedOnReliable?: Maybe<Scalars['Boolean']['output']>;
};

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

/** A school or centre (cơ sở đào tạo). */
export type Institution = {
  __typename?: 'Institution';
  /** Classes it awards, latest first (các lớp). */
  classes?: Maybe<TrainingClassPage>;
  /** Random, globally unique (mã định danh). */
  id: Scalars['ID']['output'];
  /** Kind (loại). */
  kind?: Maybe<InstitutionKind>;
  /** Vietnamese name (tên). */
  nameVi?: Maybe<Scalars['String']['output']>;
  /** Published or made up for trial (nguồn gốc). */
  origin?: Maybe<DataOrigin>;
  /** Unit that keeps the record (đơn vị quản lý hồ sơ). */
  provinceId: Scalars['ID']['output'];
  /** Administrative unit it serves or stands in, e.g. `H63-186`. */
  unitId?: Maybe<Scalars['ID']['output']>;
  /** First day (từ ngày). */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Null = exists. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** What it runs in a year, as published and from rows (hoạt động trong năm). */
  years?: Maybe<Array<InstitutionYear>>;
};


/** A school or centre (cơ sở đào tạo). */
export type InstitutionClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

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

/** A year of an institution (một năm của cơ sở đào tạo). */
export type InstitutionYear = {
  __typename?: 'InstitutionYear';
  /** Classes running in the year, not only opened in it (số lớp duy trì). */
  classesRunning: FigurePair;
  /** Learners in full-time classes (học viên hệ tập trung). */
  fullTimeLearners: FigurePair;
  /** Full-time learners as a share of all: not computable from two open bounds (tỷ lệ tập trung). */
  fullTimeShare: RatePair;
  /** Learners in the year, without those who have only applied or been admitted (số học viên). */
  learners: FigurePair;
  /** Classes outside the plan (lớp ngoài kế hoạch). */
  offPlanClasses: FigurePair;
  /** Classes on Saturdays and Sundays (lớp cuối tuần). */
  weekendClasses: FigurePair;
  /** Calendar year of the counted figures; null = the published figures speak of every year. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** What is known of the learner on the day of enrolment: no name, no number. */
export type LearnerSnapshot = {
  __typename?: 'LearnerSnapshot';
  /** Year of birth (năm sinh). */
  birthYear?: Maybe<Scalars['Int']['output']>;
  /** Legal kind of the post (loại cán bộ). */
  cadreKind?: Maybe<CadreKind>;
  /** Gender (giới tính). */
  gender?: Maybe<Gender>;
  /** True for heads and deputies (giữ chức vụ lãnh đạo, quản lý); null = not recorded. */
  leading?: Maybe<Scalars['Boolean']['output']>;
  /** Level of government (cấp). */
  level?: Maybe<AdministrativeLevel>;
  /** Code of the title (chức danh). */
  title?: Maybe<Scalars['String']['output']>;
  /** Administrative unit of the learner's agency. */
  unitId?: Maybe<Scalars['ID']['output']>;
};

/** A person whom a cell counts, of those with records in several units. */
export type ListedCompletion = {
  __typename?: 'ListedCompletion';
  /** First day of the month in which the person first completed such training in the cell's period. */
  firstMonth: Scalars['Date']['output'];
  /** Keyed hash of the national register. Personal data. */
  personId: Scalars['ID']['output'];
};

export type Nomination = {
  __typename?: 'Nomination';
  id: Scalars['ID']['output'];
  provinceId: Scalars['ID']['output'];
};

/** Position in a list (vị trí trang). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass as `after` for the next page; null = nothing on this page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when records follow. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A span of days, both ends included; null = not known or open (giai đoạn). */
export type Period = {
  __typename?: 'Period';
  /** First day; null = not stated. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Last day; null = open or not stated. */
  to?: Maybe<Scalars['Date']['output']>;
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

/** A training programme (chương trình). */
export type Programme = {
  __typename?: 'Programme';
  /** Stable code, e.g. LLCT_TRUNG_CAP. */
  code?: Maybe<Scalars['String']['output']>;
  /** Group of training content (nhóm chương trình). */
  group?: Maybe<ProgrammeGroup>;
  /** Random, globally unique (mã định danh). */
  id: Scalars['ID']['output'];
  /** Vietnamese name (tên). */
  nameVi?: Maybe<Scalars['String']['output']>;
  /** Of these, practice (tiết thực hành). */
  practicePeriods?: Maybe<Scalars['Int']['output']>;
  /** Unit that keeps the record (đơn vị quản lý hồ sơ). */
  provinceId: Scalars['ID']['output'];
  /** Periods in all; null = not recorded (tổng số tiết). */
  totalPeriods?: Maybe<Scalars['Int']['output']>;
  /** DAO_TAO (to a level), BOI_DUONG (updates), TAP_HUAN (short session). */
  trainingType?: Maybe<Scalars['String']['output']>;
};

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

export type Province = {
  __typename?: 'Province';
  id: Scalars['ID']['output'];
  /** Schools and centres recorded by the unit (cơ sở đào tạo). */
  institutions?: Maybe<Array<Institution>>;
  /** Programmes of the unit's institutions (chương trình). */
  programmes?: Maybe<Array<Programme>>;
  /** Classes recorded by the unit, latest first (lớp). */
  trainingClasses?: Maybe<TrainingClassPage>;
};


export type ProvinceInstitutionsArgs = {
  kind?: InputMaybe<InstitutionKind>;
};


export type ProvinceProgrammesArgs = {
  group?: InputMaybe<ProgrammeGroup>;
};


export type ProvinceTrainingClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  programmeGroup?: InputMaybe<ProgrammeGroup>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A share in percent with its parts (tỷ lệ). Rates are never averaged: parts are added, then divided. */
export type RateFigure = {
  __typename?: 'RateFigure';
  /** True when the source says about, nearly. */
  approximate: Scalars['Boolean']['output'];
  /** The day of which the rate speaks; null = unknown. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** What numerator and denominator count: persons or titles. */
  countUnit: CountUnit;
  /** All of the population; null = the source gives the rate alone (mẫu số). */
  denominator?: Maybe<Scalars['Int']['output']>;
  /** Percent, upper end; null = unbounded or no figure. */
  high?: Maybe<Scalars['Float']['output']>;
  /** True when the upper end itself is excluded or unbounded. */
  highOpen: Scalars['Boolean']['output'];
  /** True when those still studying are counted as well (kể cả đang học). */
  includesInProgress: Scalars['Boolean']['output'];
  /** Percent, lower end; null = unbounded or no figure. */
  low?: Maybe<Scalars['Float']['output']>;
  /** True when the lower end itself is excluded or unbounded. */
  lowOpen: Scalars['Boolean']['output'];
  /** Those who meet the measure; null = the source gives the rate alone (tử số). */
  numerator?: Maybe<Scalars['Int']['output']>;
  /** Null unless the figure has been reported or computed. */
  operator?: Maybe<FigureOperator>;
  /** Code of the population (đối tượng), see `Population`. */
  population: Scalars['String']['output'];
  /** Why there is no value, in plain Vietnamese; null when there is one. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Null for computed rates. */
  source?: Maybe<FigureSource>;
  /** Why there is, or is not, a value (trạng thái). */
  state: FigureState;
  /** Id of the administrative unit that the rate speaks of. */
  unitId?: Maybe<Scalars['ID']['output']>;
};

/** Published and counted rate side by side, never mixed. */
export type RatePair = {
  __typename?: 'RatePair';
  /** From rows. */
  computed: RateFigure;
  /** As published. */
  reported: RateFigure;
};

export type ReportCell = {
  __typename?: 'ReportCell';
  /** Whom of the listed persons the counted `training.issued` counts; null = no list came. Personal data: passed between subgraphs only. */
  completedByListed?: Maybe<Array<ListedCompletion>>;
  id: Scalars['ID']['output'];
  listedInPeriod?: Maybe<Array<Scalars['ID']['output']>>;
  provinceId: Scalars['ID']['output'];
  /** What institutions ran and issued. Null = institutions did not answer. */
  training?: Maybe<CellTraining>;
};

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

/** A class; counted once, by the awarding institution (lớp). */
export type TrainingClass = {
  __typename?: 'TrainingClass';
  /** Full-time, part-time … (hình thức). */
  attendanceForm?: Maybe<AttendanceForm>;
  /** Code of the population the class is for, e.g. CAN_BO_CONG_CHUC_CAP_XA; null = open. */
  audience?: Maybe<Scalars['String']['output']>;
  /** Issues the certificates (cơ sở cấp bằng). */
  awardingInstitution?: Maybe<Institution>;
  /** Days of teaching. */
  days?: Maybe<Scalars['Int']['output']>;
  /** Last day (ngày kết thúc). */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Number of enrolments (số học viên). */
  enrolmentCount?: Maybe<Scalars['Int']['output']>;
  /** The learners (danh sách học viên). */
  enrolments?: Maybe<EnrolmentPage>;
  /** Who pays; empty = not recorded. */
  fundingSources?: Maybe<Array<FundingSource>>;
  /** Gives the room (nơi mở lớp). */
  hostInstitution?: Maybe<Institution>;
  /** Random, globally unique (mã định danh). */
  id: Scalars['ID']['output'];
  /** Vietnamese name (tên). */
  nameVi?: Maybe<Scalars['String']['output']>;
  /** Published or made up for trial (nguồn gốc). */
  origin?: Maybe<DataOrigin>;
  /** How it stands to the plan (kế hoạch). */
  planBasis?: Maybe<PlanBasis>;
  /** The programme (chương trình). */
  programme?: Maybe<Programme>;
  /** Unit that keeps the record (đơn vị quản lý hồ sơ). */
  provinceId: Scalars['ID']['output'];
  /** When sessions are held (lịch học). */
  schedule?: Maybe<ClassSchedule>;
  /** First day (ngày bắt đầu). */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Status (tình trạng). */
  status?: Maybe<ClassStatus>;
  /** Administrative unit that had it opened. */
  unitId?: Maybe<Scalars['ID']['output']>;
};


/** A class; counted once, by the awarding institution (lớp). */
export type TrainingClassEnrolmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of classes. */
export type TrainingClassPage = {
  __typename?: 'TrainingClassPage';
  /** The records of this page. */
  nodes: Array<TrainingClass>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Cadre: Cadre;
  Certificate: Certificate;
  Enrolment: Enrolment;
  Institution: Institution;
  Programme: Programme;
  Province: Province;
  ReportCell: ReportCell;
  TrainingClass: TrainingClass;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Cadre:
    ( { __typename: 'Cadre' }
    & GraphQLRecursivePick<FederationTypes['Cadre'], {"provinceId":true,"id":true}> );
  Certificate:
    ( { __typename: 'Certificate' }
    & GraphQLRecursivePick<FederationTypes['Certificate'], {"provinceId":true,"id":true}> );
  Enrolment:
    ( { __typename: 'Enrolment' }
    & GraphQLRecursivePick<FederationTypes['Enrolment'], {"provinceId":true,"id":true}> );
  Institution:
    ( { __typename: 'Institution' }
    & GraphQLRecursivePick<FederationTypes['Institution'], {"provinceId":true,"id":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"provinceId":true,"id":true}> );
  Province:
    ( { __typename: 'Province' }
    & GraphQLRecursivePick<FederationTypes['Province'], {"id":true}> );
  ReportCell:
    ( { __typename: 'ReportCell' }
    & GraphQLRecursivePick<FederationTypes['ReportCell'], {"provinceId":true,"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['ReportCell'], {"listedInPeriod":true}> ) );
  TrainingClass:
    ( { __typename: 'TrainingClass' }
    & GraphQLRecursivePick<FederationTypes['TrainingClass'], {"provinceId":true,"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministrativeLevel: AdministrativeLevel;
  AdmissionMode: AdmissionMode;
  AttendanceForm: AttendanceForm;
  Cadre: ResolverTypeWrapper<Cadre>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CadreKind: CadreKind;
  CellTraining: ResolverTypeWrapper<CellTraining>;
  Certificate: ResolverTypeWrapper<Certificate>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ClassSchedule: ClassSchedule;
  ClassStatus: ClassStatus;
  CountUnit: CountUnit;
  DataOrigin: DataOrigin;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Enrolment: ResolverTypeWrapper<Enrolment>;
  EnrolmentPage: ResolverTypeWrapper<EnrolmentPage>;
  EnrolmentStatus: EnrolmentStatus;
  EnrolmentStep: ResolverTypeWrapper<EnrolmentStep>;
  Figure: ResolverTypeWrapper<Figure>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FigureOperator: FigureOperator;
  FigurePair: ResolverTypeWrapper<FigurePair>;
  FigureSource: ResolverTypeWrapper<FigureSource>;
  FigureState: FigureState;
  FundingSource: FundingSource;
  Gender: Gender;
  Institution: ResolverTypeWrapper<Institution>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InstitutionKind: InstitutionKind;
  InstitutionYear: ResolverTypeWrapper<InstitutionYear>;
  LearnerSnapshot: ResolverTypeWrapper<LearnerSnapshot>;
  ListedCompletion: ResolverTypeWrapper<ListedCompletion>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Nomination: ResolverTypeWrapper<Nomination>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Period>;
  PlanBasis: PlanBasis;
  Programme: ResolverTypeWrapper<Programme>;
  ProgrammeGroup: ProgrammeGroup;
  Province: ResolverTypeWrapper<Province>;
  RateFigure: ResolverTypeWrapper<RateFigure>;
  RatePair: ResolverTypeWrapper<RatePair>;
  ReportCell: ResolverTypeWrapper<ReportCell>;
  TargetComparison: TargetComparison;
  TrainingClass: ResolverTypeWrapper<TrainingClass>;
  TrainingClassPage: ResolverTypeWrapper<TrainingClassPage>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Cadre: Cadre | FederationReferenceTypes['Cadre'];
  ID: Scalars['ID']['output'];
  CellTraining: CellTraining;
  Certificate: Certificate | FederationReferenceTypes['Certificate'];
  String: Scalars['String']['output'];
  Date: Scalars['Date']['output'];
  Enrolment: Enrolment | FederationReferenceTypes['Enrolment'];
  EnrolmentPage: EnrolmentPage;
  EnrolmentStep: EnrolmentStep;
  Figure: Figure;
  Boolean: Scalars['Boolean']['output'];
  Float: Scalars['Float']['output'];
  FigurePair: FigurePair;
  FigureSource: FigureSource;
  Institution: Institution | FederationReferenceTypes['Institution'];
  Int: Scalars['Int']['output'];
  InstitutionYear: InstitutionYear;
  LearnerSnapshot: LearnerSnapshot;
  ListedCompletion: ListedCompletion;
  Money: Scalars['Money']['output'];
  Nomination: Nomination;
  PageInfo: PageInfo;
  Period: Period;
  Programme: Programme | FederationReferenceTypes['Programme'];
  Province: Province | FederationReferenceTypes['Province'];
  RateFigure: RateFigure;
  RatePair: RatePair;
  ReportCell: ReportCell | FederationReferenceTypes['ReportCell'];
  TrainingClass: TrainingClass | FederationReferenceTypes['TrainingClass'];
  TrainingClassPage: TrainingClassPage;
};

export type CadreResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Cadre'] = ResolversParentTypes['Cadre'], FederationReferenceType extends FederationReferenceTypes['Cadre'] = FederationReferenceTypes['Cadre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cadre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enrolments?: Resolver<Maybe<Array<ResolversTypes['Enrolment']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CellTrainingResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['CellTraining'] = ResolversParentTypes['CellTraining']> = {
  attendances?: Resolver<ResolversTypes['FigurePair'], ParentType, ContextType>;
  attendancesPerClass?: Resolver<ResolversTypes['FigurePair'], ParentType, ContextType>;
  classDays?: Resolver<ResolversTypes['FigurePair'], ParentType, ContextType>;
  classes?: Resolver<ResolversTypes['FigurePair'], ParentType, ContextType>;
  daysPerClass?: Resolver<ResolversTypes['FigurePair'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['FigurePair'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['FigurePair'], ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate'], FederationReferenceType extends FederationReferenceTypes['Certificate'] = FederationReferenceTypes['Certificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Certificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registerNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type EnrolmentResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment'], FederationReferenceType extends FederationReferenceTypes['Enrolment'] = FederationReferenceTypes['Enrolment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enrolment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  admissionMode?: Resolver<Maybe<ResolversTypes['AdmissionMode']>, ParentType, ContextType>;
  cadre?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enrolledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  learner?: Resolver<Maybe<ResolversTypes['LearnerSnapshot']>, ParentType, ContextType>;
  nomination?: Resolver<Maybe<ResolversTypes['Nomination']>, ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['EnrolmentStep']>>, ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EnrolmentStatus']>, ParentType, ContextType>;
  trainingClass?: Resolver<Maybe<ResolversTypes['TrainingClass']>, ParentType, ContextType>;
};

export type EnrolmentPageResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['EnrolmentPage'] = ResolversParentTypes['EnrolmentPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EnrolmentStepResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['EnrolmentStep'] = ResolversParentTypes['EnrolmentStep']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EnrolmentStatus'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  annual?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  countUnit?: Resolver<ResolversTypes['CountUnit'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['FigureOperator']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['FigureSource']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FigurePairResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['FigurePair'] = ResolversParentTypes['FigurePair']> = {
  computed?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type FigureSourceResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['FigureSource'] = ResolversParentTypes['FigureSource']> = {
  factIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOnReliable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'], FederationReferenceType extends FederationReferenceTypes['Institution'] = FederationReferenceTypes['Institution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Institution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  classes?: Resolver<Maybe<ResolversTypes['TrainingClassPage']>, ParentType, ContextType, RequireFields<InstitutionClassesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['InstitutionKind']>, ParentType, ContextType>;
  nameVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['DataOrigin']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  years?: Resolver<Maybe<Array<ResolversTypes['InstitutionYear']>>, ParentType, ContextType>;
};

export type InstitutionYearResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['InstitutionYear'] = ResolversParentTypes['InstitutionYear']> = {
  classesRunning?: Resolver<ResolversTypes['FigurePair'], ParentType, ContextType>;
  fullTimeLearners?: Resolver<ResolversTypes['FigurePair'], ParentType, ContextType>;
  fullTimeShare?: Resolver<ResolversTypes['RatePair'], ParentType, ContextType>;
  learners?: Resolver<ResolversTypes['FigurePair'], ParentType, ContextType>;
  offPlanClasses?: Resolver<ResolversTypes['FigurePair'], ParentType, ContextType>;
  weekendClasses?: Resolver<ResolversTypes['FigurePair'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LearnerSnapshotResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['LearnerSnapshot'] = ResolversParentTypes['LearnerSnapshot']> = {
  birthYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cadreKind?: Resolver<Maybe<ResolversTypes['CadreKind']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  leading?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['AdministrativeLevel']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ListedCompletionResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['ListedCompletion'] = ResolversParentTypes['ListedCompletion']> = {
  firstMonth?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type NominationResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Nomination'] = ResolversParentTypes['Nomination']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['ProgrammeGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  practicePeriods?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  totalPeriods?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trainingType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province'], FederationReferenceType extends FederationReferenceTypes['Province'] = FederationReferenceTypes['Province']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Province']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutions?: Resolver<Maybe<Array<ResolversTypes['Institution']>>, ParentType, ContextType, Partial<ProvinceInstitutionsArgs>>;
  programmes?: Resolver<Maybe<Array<ResolversTypes['Programme']>>, ParentType, ContextType, Partial<ProvinceProgrammesArgs>>;
  trainingClasses?: Resolver<Maybe<ResolversTypes['TrainingClassPage']>, ParentType, ContextType, RequireFields<ProvinceTrainingClassesArgs, 'first'>>;
};

export type RateFigureResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['RateFigure'] = ResolversParentTypes['RateFigure']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  countUnit?: Resolver<ResolversTypes['CountUnit'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  includesInProgress?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['FigureOperator']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['FigureSource']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RatePairResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['RatePair'] = ResolversParentTypes['RatePair']> = {
  computed?: Resolver<ResolversTypes['RateFigure'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['RateFigure'], ParentType, ContextType>;
};

export type ReportCellResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['ReportCell'] = ResolversParentTypes['ReportCell'], FederationReferenceType extends FederationReferenceTypes['ReportCell'] = FederationReferenceTypes['ReportCell']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReportCell']> | FederationReferenceType, FederationReferenceType, ContextType>;
  completedByListed?: Resolver<Maybe<Array<ResolversTypes['ListedCompletion']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['CellTraining']>, ParentType, ContextType>;
};

export type TrainingClassResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['TrainingClass'] = ResolversParentTypes['TrainingClass'], FederationReferenceType extends FederationReferenceTypes['TrainingClass'] = FederationReferenceTypes['TrainingClass']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingClass']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attendanceForm?: Resolver<Maybe<ResolversTypes['AttendanceForm']>, ParentType, ContextType>;
  audience?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  awardingInstitution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enrolmentCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enrolments?: Resolver<Maybe<ResolversTypes['EnrolmentPage']>, ParentType, ContextType, RequireFields<TrainingClassEnrolmentsArgs, 'first'>>;
  fundingSources?: Resolver<Maybe<Array<ResolversTypes['FundingSource']>>, ParentType, ContextType>;
  hostInstitution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['DataOrigin']>, ParentType, ContextType>;
  planBasis?: Resolver<Maybe<ResolversTypes['PlanBasis']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['ClassSchedule']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ClassStatus']>, ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TrainingClassPageResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['TrainingClassPage'] = ResolversParentTypes['TrainingClassPage']> = {
  nodes?: Resolver<Array<ResolversTypes['TrainingClass']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type Resolvers<ContextType = InstitutionsContext> = {
  Cadre?: CadreResolvers<ContextType>;
  CellTraining?: CellTrainingResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Enrolment?: EnrolmentResolvers<ContextType>;
  EnrolmentPage?: EnrolmentPageResolvers<ContextType>;
  EnrolmentStep?: EnrolmentStepResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigurePair?: FigurePairResolvers<ContextType>;
  FigureSource?: FigureSourceResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionYear?: InstitutionYearResolvers<ContextType>;
  LearnerSnapshot?: LearnerSnapshotResolvers<ContextType>;
  ListedCompletion?: ListedCompletionResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Nomination?: NominationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  RateFigure?: RateFigureResolvers<ContextType>;
  RatePair?: RatePairResolvers<ContextType>;
  ReportCell?: ReportCellResolvers<ContextType>;
  TrainingClass?: TrainingClassResolvers<ContextType>;
  TrainingClassPage?: TrainingClassPageResolvers<ContextType>;
};

