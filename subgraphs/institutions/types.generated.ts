import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AttendanceTallyParent } from './resolvers/attendance-tally.ts';
import type { CapacityTallyParent } from './resolvers/capacity-tally.ts';
import type { CellTrainingParent } from './resolvers/cell-training.ts';
import type { CountedTraining } from './resolvers/training-tally.ts';
import type { InstitutionsContext } from './loaders.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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

export type AdministrativeUnit = {
  __typename?: 'AdministrativeUnit';
  id: Scalars['ID']['output'];
  provinceId: Scalars['ID']['output'];
};

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

/** Classes and attendances of one group; a class that several sources pay for stands in the group of each of them. */
export type AttendanceGroup = {
  __typename?: 'AttendanceGroup';
  /** Enrolments in these classes, without those who have only applied or been admitted (lượt người). */
  attendances: Figure;
  /** Classes started in the period that are running or over (số lớp). */
  classes: Figure;
  /** Where the group stands, in the order asked (giá trị). */
  values: Array<GroupValue>;
};

/** Classes and attendances of a unit, in groups (lớp và lượt người theo nguồn kinh phí). */
export type AttendanceTally = {
  __typename?: 'AttendanceTally';
  /** The groups; one that is not there has nothing (các nhóm). */
  groups: Array<AttendanceGroup>;
  /** The groups as directory adds them up: see packGroups. */
  packed: Scalars['String']['output'];
  /** Why there are no groups, in plain Vietnamese; null when there are. */
  reason?: Maybe<Scalars['String']['output']>;
  /** COMPUTED, or why there are no groups (trạng thái). */
  state: FigureState;
};

export type BudgetCell = {
  __typename?: 'BudgetCell';
  /** Classes and attendances by who paid. Null = institutions did not answer. */
  attendances?: Maybe<AttendanceTally>;
  id: Scalars['ID']['output'];
  provinceId: Scalars['ID']['output'];
};

export type Cadre = {
  __typename?: 'Cadre';
  /** Enrolments recorded in the same unit. */
  enrolments?: Maybe<Array<Enrolment>>;
  id: Scalars['ID']['output'];
  provinceId: Scalars['ID']['output'];
  /** Programmes in which schools of the unit enrolled the cadre: what school, plan and dossier say of each (ba nguồn về một chứng chỉ). */
  trainingRecords?: Maybe<Array<TrainingRecord>>;
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

export type CapacityCell = {
  __typename?: 'CapacityCell';
  /** What schools and centres can take and took. Null = institutions did not answer. */
  capacity?: Maybe<CapacityTally>;
  id: Scalars['ID']['output'];
  provinceId: Scalars['ID']['output'];
};

/** Capacity of one group (công suất của một nhóm). */
export type CapacityGroup = {
  __typename?: 'CapacityGroup';
  /** Seats used: enrolments in classes that began in the years, counted once, by the institution that awards (số học viên). */
  learners: FigurePair;
  /** Lecturers, added over the years; they belong to no programme (giảng viên). */
  lecturers: Figure;
  /** Lecturers for 100 of the counted learners (số giảng viên trên 100 học viên). */
  lecturersPer100Learners: RateFigure;
  /** Rooms, added over the years; they belong to no programme (phòng học). */
  rooms: Figure;
  /** Seats a year, added over the years of the period; by PROGRAMME those kept for the programme (số chỗ). */
  seats: Figure;
  /** Where the group stands, in the order asked. YEAR null = published of every year (giá trị). */
  values: Array<GroupValue>;
};

/** Capacity of the schools and centres of a unit, in groups (công suất). */
export type CapacityTally = {
  __typename?: 'CapacityTally';
  /** The groups; one that is not there has nothing (các nhóm). */
  groups: Array<CapacityGroup>;
  /** Districts and communes in which these institutions stand or which they serve, each once (nơi đặt cơ sở). */
  hostUnitIds: Array<Scalars['ID']['output']>;
  /** The groups as directory adds them up: see packGroups. */
  packed: Scalars['String']['output'];
  /** Why nothing was counted, in plain Vietnamese; null when it was. */
  reason?: Maybe<Scalars['String']['output']>;
  /** COMPUTED, or why nothing was counted; published figures can stand in groups all the same (trạng thái). */
  state: FigureState;
};

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

/** Holders of a dossier of the unit, whatever their post, whom its schools certified (cán bộ đã được cấp chứng chỉ). */
export type CertificateCounts = {
  __typename?: 'CertificateCounts';
  /** For training completed in the period. */
  certified: Figure;
  /** Of these, those whose certificate the school says the dossier has. */
  passedOn: Figure;
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

/** A meeting of a class (buổi học). */
export type ClassSession = {
  __typename?: 'ClassSession';
  /** The day (ngày). */
  day: Scalars['Date']['output'];
  /** Part of the day (buổi). */
  part: SessionPart;
};

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

/** Learners of one class who moved on together (chuyển lớp). */
export type ClassTransfer = {
  __typename?: 'ClassTransfer';
  /** How many moved (số học viên). */
  learners: Scalars['Int']['output'];
  /** Day of the move (ngày chuyển). */
  on: Scalars['Date']['output'];
  /** Null = not recorded (lớp tiếp nhận). */
  toClass?: Maybe<TrainingClass>;
  /** Null = not recorded (cơ sở tiếp nhận). */
  toInstitution?: Maybe<Institution>;
  /** Unit that records what follows (đơn vị tiếp nhận). */
  toUnitId: Scalars['ID']['output'];
  /** The unfinished class (lớp dở dang). */
  trainingClass: TrainingClass;
};

/** A page of transfers. */
export type ClassTransferPage = {
  __typename?: 'ClassTransferPage';
  /** The transfers of this page. */
  nodes: Array<ClassTransfer>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

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

/**
 * The counted figure less the published one, as an interval (chênh lệch giữa số tính được và số công bố). Neither is wrong
 * because they differ; where it cannot be told how far they are apart, both ends are null and `reason` says why.
 */
export type Difference = {
  __typename?: 'Difference';
  /** True when the published figure says about or nearly, or is of an unknown day. */
  approximate: Scalars['Boolean']['output'];
  /** What is counted; percentage points are PHAN_TRAM. */
  countUnit: CountUnit;
  /** Upper end; null = unbounded or not told. */
  high?: Maybe<Scalars['Float']['output']>;
  /** True when the upper end itself is excluded or unbounded. */
  highOpen: Scalars['Boolean']['output'];
  /** Lower end; null = unbounded or not told. */
  low?: Maybe<Scalars['Float']['output']>;
  /** True when the lower end itself is excluded or unbounded. */
  lowOpen: Scalars['Boolean']['output'];
  /** Why it cannot be told, in plain Vietnamese; null when it can. */
  reason?: Maybe<Scalars['String']['output']>;
};

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

export type DossierResult = {
  __typename?: 'DossierResult';
  obtainedOn: Scalars['Date']['output'];
};

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
  /** Where the learner went on after moving to another class; null = not moved, or not recorded (chuyển đến). */
  transfer?: Maybe<EnrolmentTransfer>;
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

/** Where a learner went on after moving to another class (chuyển lớp). */
export type EnrolmentTransfer = {
  __typename?: 'EnrolmentTransfer';
  /** Day of the move (ngày chuyển). */
  on: Scalars['Date']['output'];
  /** Null = not recorded (lớp tiếp nhận). */
  toClass?: Maybe<TrainingClass>;
  /** Null = not recorded (cơ sở tiếp nhận). */
  toInstitution?: Maybe<Institution>;
  /** Unit that records what follows (đơn vị tiếp nhận). */
  toUnitId: Scalars['ID']['output'];
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
  /** How far the counted figure is from the published one; null = not both exist (chênh lệch). */
  difference?: Maybe<Difference>;
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

/** Where a group stands in one dimension (giá trị của nhóm). */
export type GroupValue = {
  __typename?: 'GroupValue';
  /** Code of its list, id, year or month; null = not recorded (mã). */
  code?: Maybe<Scalars['String']['output']>;
  /** The dimension (chiều phân tổ). */
  dimension: Dimension;
};

/** A school or centre (cơ sở đào tạo). */
export type Institution = {
  __typename?: 'Institution';
  /** The same as a record of the national list; null = a provincial unit, or not recorded (đơn vị hành chính). */
  administrativeUnit?: Maybe<AdministrativeUnit>;
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
  /** Communes it serves; empty = not recorded (địa bàn phục vụ). */
  serviceArea?: Maybe<Array<Maybe<AdministrativeUnit>>>;
  /** What became of it; empty = not recorded (cơ sở kế thừa). */
  successors?: Maybe<Array<InstitutionSuccession>>;
  /** Classes it awarded whose learners moved on unfinished, counted from rows (lớp dở dang đã chuyển). */
  transferred?: Maybe<TransferCounts>;
  /** These classes, and where they went, in the order of their ids. */
  transfers?: Maybe<ClassTransferPage>;
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


/** A school or centre (cơ sở đào tạo). */
export type InstitutionTransfersArgs = {
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

/** An institution that took over the work of another (cơ sở kế thừa). */
export type InstitutionSuccession = {
  __typename?: 'InstitutionSuccession';
  /** Whether all of the work passed on to it. */
  extent: SuccessionExtent;
  /** The successor, as a rule of another unit. */
  institution?: Maybe<Institution>;
  /** First day on which it stands in the place of the old one (từ ngày). */
  on: Scalars['Date']['output'];
};

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

/** When a class of a listed person meets. */
export type ListedClass = {
  __typename?: 'ListedClass';
  /** True when no timetable is on record. */
  approximate: Scalars['Boolean']['output'];
  /** Parts of days, ascending: days since 1/1/1970 times 4, plus 0 in the morning, 1 in the afternoon, 2 in the evening. */
  sessions: Array<Scalars['Int']['output']>;
};

/** A person whom a cell counts, of those with records in several units. */
export type ListedCompletion = {
  __typename?: 'ListedCompletion';
  /** First day of the month in which the person first completed such training in the cell's period. */
  firstMonth: Scalars['Date']['output'];
  /** Keyed hash of the national register. Personal data. */
  personId: Scalars['ID']['output'];
};

/** An enrolment of a listed person. */
export type ListedEnrolment = {
  __typename?: 'ListedEnrolment';
  /** True when it is not known when the learner left. */
  approximate: Scalars['Boolean']['output'];
  /** Its class, by the place in `classes`. */
  class: Scalars['Int']['output'];
  /** First day on which the learner belonged to the class within the period. */
  from: Scalars['Date']['output'];
  /** The enrolment. */
  id: Scalars['ID']['output'];
  /** Keyed hash of the national register. Personal data. */
  personId: Scalars['ID']['output'];
  /** Last such day. */
  to: Scalars['Date']['output'];
};

/** The cadres of a page, in its order. */
export type ListedRecords = {
  __typename?: 'ListedRecords';
  /** Those shown, as many as a page holds at most. Personal data. */
  cadreIds: Array<Scalars['ID']['output']>;
  /** After whom the next page begins; null = nobody was looked at. Personal data. */
  end?: Maybe<Scalars['ID']['output']>;
  /** True when more follow. */
  hasMore: Scalars['Boolean']['output'];
  /** Group of the programme; null = the unit has no such programme. */
  programmeGroup?: Maybe<Scalars['String']['output']>;
  /** Why there is no page, in Vietnamese; null when there is one. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** What listed persons study. */
export type ListedStudy = {
  __typename?: 'ListedStudy';
  /** These classes, each once. */
  classes: Array<ListedClass>;
  /** Their enrolments in classes that meet in the period. */
  enrolments: Array<ListedEnrolment>;
};

/** A sum of amounts in đồng that records state, and how many records state none (số tiền). */
export type MoneyFigure = {
  __typename?: 'MoneyFigure';
  /** Sum over all records; null as soon as one states none (tổng). */
  amount?: Maybe<Scalars['Money']['output']>;
  /** Sum over the records that state an amount; null when none does (tổng của các bản ghi có số tiền). */
  amountOfKnown?: Maybe<Scalars['Money']['output']>;
  /** Why there is no amount at all, in plain Vietnamese; null when there is one (lý do). */
  reason?: Maybe<Scalars['String']['output']>;
  /** Records that state an amount (số bản ghi có số tiền). */
  records: Scalars['Int']['output'];
  /** Records that state none, which is not 0 (số bản ghi không ghi số tiền). */
  recordsWithout: Scalars['Int']['output'];
  /** COMPUTED when at least one record states an amount (trạng thái). */
  state: FigureState;
};

export type Nomination = {
  __typename?: 'Nomination';
  id: Scalars['ID']['output'];
  provinceId: Scalars['ID']['output'];
};

export type NominationCell = {
  __typename?: 'NominationCell';
  id: Scalars['ID']['output'];
  /** Which dossiers came to which programme, when, and what became of them. Null = institutions did not answer. Passed between subgraphs only. */
  outcomes?: Maybe<SendingKeys>;
  provinceId: Scalars['ID']['output'];
};

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

export type OverlapCell = {
  __typename?: 'OverlapCell';
  id: Scalars['ID']['output'];
  listedPersons?: Maybe<Array<Scalars['ID']['output']>>;
  /** What the listed persons study in the period; null = no list came. Personal data: passed between subgraphs only. */
  listedStudy?: Maybe<ListedStudy>;
  /** These pairs, in the order of their ids. */
  pairs?: Maybe<OverlapPage>;
  provinceId: Scalars['ID']['output'];
  /** Pairs of enrolments of one person within the unit, and of how many persons. Null = institutions did not answer. */
  within?: Maybe<OverlapCounts>;
};


export type OverlapCellPairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Overlaps of one unit, counted from rows (số trùng lịch). */
export type OverlapCounts = {
  __typename?: 'OverlapCounts';
  /** Pairs of enrolments; `approximate` when one of them stands on dates and schedule alone (số cặp). */
  pairs: Figure;
  /** Persons in at least one of them (số người). */
  persons: Figure;
};

/** A page of pairs. */
export type OverlapPage = {
  __typename?: 'OverlapPage';
  /** The pairs of this page. */
  nodes: Array<OverlapPair>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Two enrolments of one person whose sessions meet: the same day and part of the day (cặp ghi danh trùng lịch). */
export type OverlapPair = {
  __typename?: 'OverlapPair';
  /** True when one of the classes has no timetable on record, or it is not known when a learner left: then days follow from dates and schedule alone (ước theo lịch). */
  approximate: Scalars['Boolean']['output'];
  /** One of them. */
  first?: Maybe<Enrolment>;
  /** First of these days. */
  from: Scalars['Date']['output'];
  /** Days on which they meet within the period (số ngày trùng). */
  overlapDays: Scalars['Int']['output'];
  /** The other. */
  second?: Maybe<Enrolment>;
  /** Last of these days. */
  to: Scalars['Date']['output'];
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

export type PlanResult = {
  __typename?: 'PlanResult';
  achievedOn?: Maybe<Scalars['Date']['output']>;
  approved: Scalars['Boolean']['output'];
  decidedOn?: Maybe<Scalars['Date']['output']>;
};

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
  /** Code of the population (đối tượng), see `Population`; `NHOM` in a table: the persons of the group. */
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
  /** How far the counted rate is from the published one, in percentage points; null = not both exist (chênh lệch). */
  difference?: Maybe<Difference>;
  /** As published. */
  reported: RateFigure;
};

export type ReportCell = {
  __typename?: 'ReportCell';
  /** Cadres whom schools of the unit certified for such training. Shown in `certificates`. */
  certificatesIssued?: Maybe<CertificateCounts>;
  /** The classes that `training.classes` counts, latest first (các lớp). Null = institutions did not answer. */
  classes?: Maybe<TrainingClassPage>;
  /** Whom of the listed persons the counted `training.issued` counts; null = no list came. Personal data: passed between subgraphs only. */
  completedByListed?: Maybe<Array<ListedCompletion>>;
  id: Scalars['ID']['output'];
  listedInPeriod?: Maybe<Array<Scalars['ID']['output']>>;
  provinceId: Scalars['ID']['output'];
  /** What institutions ran and issued. Null = institutions did not answer. */
  training?: Maybe<CellTraining>;
};


export type ReportCellClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** One enrolment of a cadre in a programme, as the school has it (theo sổ của cơ sở đào tạo). */
export type SchoolResult = {
  __typename?: 'SchoolResult';
  /** Day of completion; null = not completed (ngày hoàn thành). */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** Day of enrolment; null = not recorded (ngày ghi danh). */
  enrolledOn?: Maybe<Scalars['Date']['output']>;
  /** The record (ghi danh). */
  enrolment: Enrolment;
  /** True while the learner is still on the way (chưa có kết quả). */
  isOpen: Scalars['Boolean']['output'];
  /** Day of the certificate; null = none was issued (ngày cấp). */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** True when the school says that the dossier has it (đã chuyển ghi hồ sơ). */
  passedOn: Scalars['Boolean']['output'];
  /** Number in the register; null = none was issued (số vào sổ). */
  registerNumber?: Maybe<Scalars['String']['output']>;
};

/** Keys of records of one unit, from one of its domains to another. */
export type SendingKeys = {
  __typename?: 'SendingKeys';
  /** Null = they cannot be told, or are not asked for. Personal data. */
  keys?: Maybe<Scalars['String']['output']>;
  /** Why they cannot be told, in Vietnamese; null = all are here. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** Part of a day on which a class meets (buổi học). */
export type SessionPart =
  /** Afternoon (chiều). */
  | 'CHIEU'
  /** Morning (sáng). */
  | 'SANG'
  /** Evening (tối). */
  | 'TOI';

export type StaffCell = {
  __typename?: 'StaffCell';
  id: Scalars['ID']['output'];
  provinceId: Scalars['ID']['output'];
  /** What a table of staff needs of institutions; only what its key asks for. Null = institutions did not answer. Passed between subgraphs only. */
  staffStudy?: Maybe<StaffStudy>;
};

/** Keys of the dossiers whose holders enrolled in the training asked about and so on; each null = not asked for. Personal data. */
export type StaffStudy = {
  __typename?: 'StaffStudy';
  /** Hold a certificate issued on such a day. */
  certified?: Maybe<Scalars['String']['output']>;
  /** Completed on such a day. */
  completed?: Maybe<Scalars['String']['output']>;
  /** Enrolled in a class, with the days asked about. */
  enrolled?: Maybe<Scalars['String']['output']>;
  /** Why this cannot be told, in Vietnamese; null = everything that was asked for is here. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Study on the day, in a class that they enrolled in on such a day. */
  studying?: Maybe<Scalars['String']['output']>;
};

/** What the standard of a post asks for (nội dung tiêu chuẩn). */
export type StandardDimension =
  /** Professional level (chuyên môn). */
  | 'CHUYEN_MON'
  /** Political theory (lý luận chính trị). */
  | 'LLCT'
  /** State management (quản lý nhà nước). */
  | 'QLNN';

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

export type TrainingCell = {
  __typename?: 'TrainingCell';
  approvals?: Maybe<SendingKeys>;
  /**
   * The enrolments that the cell counts, those of the latest classes first (danh sách học viên). Null = institutions did not
   * answer, or the filter asks for decisions and planning did not.
   */
  enrolments?: Maybe<EnrolmentPage>;
  id: Scalars['ID']['output'];
  provinceId: Scalars['ID']['output'];
  /** Classes and attendances in groups. Null = institutions did not answer. */
  training?: Maybe<TrainingTally>;
};


export type TrainingCellEnrolmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Results in a programme, for other domains to compare with what they hold. */
export type TrainingClaims = {
  __typename?: 'TrainingClaims';
  /** Group of the programme. */
  programmeGroup: Scalars['String']['output'];
  /** Keys of dossiers with the days of their results: see certificate-claims. Personal data. */
  results: Scalars['String']['output'];
};

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
  /** When it meets, oldest first; empty = no timetable on record (các buổi học). */
  sessions?: Maybe<Array<ClassSession>>;
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


/** A class; counted once, by the awarding institution (lớp). */
export type TrainingClassSessionsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of classes. */
export type TrainingClassPage = {
  __typename?: 'TrainingClassPage';
  /** The records of this page. */
  nodes: Array<TrainingClass>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Classes and attendances of one group; those counted are of learners who are in a class, unless the filter names a status (nhóm). */
export type TrainingGroup = {
  __typename?: 'TrainingGroup';
  /** Sessions that learners attended out of those held for them (tỷ lệ tham dự). */
  attendanceRate: RateFigure;
  /** Enrolments (lượt người). */
  attendances: Figure;
  /** Of these, those with a certificate (đã cấp chứng chỉ). */
  certified: Figure;
  /** Sum of the classes' days; not of classes that ran in the period and may have begun before it (ngày-lớp). */
  classDays: Figure;
  /** Classes, each once, however many institutions share in it (số lớp). */
  classes: Figure;
  /** Enrolments that were completed (hoàn thành). */
  completed: Figure;
  /** Enrolments that failed, or were not entitled to the final paper (không đạt). */
  failed: Figure;
  /** Distinct learners (số người). */
  persons: Figure;
  /** Where the group stands, in the order of `by`. */
  values: Array<GroupValue>;
  /** Enrolments that ended in withdrawal (thôi học). */
  withdrawn: Figure;
};

export type TrainingRecord = {
  __typename?: 'TrainingRecord';
  dossier?: Maybe<Array<DossierResult>>;
  id: Scalars['ID']['output'];
  plan?: Maybe<Array<PlanResult>>;
  provinceId: Scalars['ID']['output'];
  /** What schools of the unit say of the cadre and the programme, oldest first. Null = institutions did not answer. */
  school?: Maybe<Array<SchoolResult>>;
  /** School, plan and dossier compared. Null = institutions did not answer: never read this as agreement (đối chiếu). */
  verdict?: Maybe<TruthVerdict>;
};

export type TrainingRecordPage = {
  __typename?: 'TrainingRecordPage';
  /** What schools say of the certified from the page's place on; null = there is nothing to compare. Passed between subgraphs only. */
  claims?: Maybe<TrainingClaims>;
  dossierFindings?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Who stands on the page: passed between subgraphs only. */
  listed?: Maybe<ListedRecords>;
  planFindings?: Maybe<Scalars['String']['output']>;
  provinceId: Scalars['ID']['output'];
};

/** Classes and attendances of a unit in groups (số lớp, lượt người theo nhóm). */
export type TrainingTally = {
  __typename?: 'TrainingTally';
  /** Every group that has anything; one that is not there has 0. */
  groups: Array<TrainingGroup>;
  /** The groups as directory adds them up. */
  packed: Scalars['String']['output'];
  /** Why there are none, in Vietnamese. */
  reason?: Maybe<Scalars['String']['output']>;
  /** COMPUTED, or why there are no groups. */
  state: FigureState;
};

/** Unfinished classes that moved on, and their learners. */
export type TransferCounts = {
  __typename?: 'TransferCounts';
  /** Classes of which learners moved on (số lớp). */
  classes: Figure;
  /** Enrolments that moved on (số học viên). */
  learners: Figure;
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

/** What comes out when school, plan and dossier are compared (kết quả đối chiếu). */
export type TruthVerdict = {
  __typename?: 'TruthVerdict';
  /** How they contradict each other; empty unless DISAGREE (các điểm lệch). */
  disagreements: Array<TruthDisagreement>;
  /** Why it cannot be told, in plain Vietnamese; null when it can (lý do). */
  reason?: Maybe<Scalars['String']['output']>;
  /** Null = it cannot be told, see `reason`: never read this as agreement (trạng thái). */
  status?: Maybe<TruthStatus>;
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
  BudgetCell: BudgetCell;
  Cadre: Cadre;
  CapacityCell: CapacityCell;
  Certificate: Certificate;
  Enrolment: Enrolment;
  Institution: Institution;
  NominationCell: NominationCell;
  OverlapCell: OverlapCell;
  Programme: Programme;
  Province: Province;
  ReportCell: ReportCell;
  StaffCell: StaffCell;
  TrainingCell: TrainingCell;
  TrainingClass: TrainingClass;
  TrainingRecord: TrainingRecord;
  TrainingRecordPage: TrainingRecordPage;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BudgetCell:
    ( { __typename: 'BudgetCell' }
    & GraphQLRecursivePick<FederationTypes['BudgetCell'], {"provinceId":true,"id":true}> );
  Cadre:
    ( { __typename: 'Cadre' }
    & GraphQLRecursivePick<FederationTypes['Cadre'], {"provinceId":true,"id":true}> );
  CapacityCell:
    ( { __typename: 'CapacityCell' }
    & GraphQLRecursivePick<FederationTypes['CapacityCell'], {"provinceId":true,"id":true}> );
  Certificate:
    ( { __typename: 'Certificate' }
    & GraphQLRecursivePick<FederationTypes['Certificate'], {"provinceId":true,"id":true}> );
  Enrolment:
    ( { __typename: 'Enrolment' }
    & GraphQLRecursivePick<FederationTypes['Enrolment'], {"provinceId":true,"id":true}> );
  Institution:
    ( { __typename: 'Institution' }
    & GraphQLRecursivePick<FederationTypes['Institution'], {"provinceId":true,"id":true}> );
  NominationCell:
    ( { __typename: 'NominationCell' }
    & GraphQLRecursivePick<FederationTypes['NominationCell'], {"provinceId":true,"id":true}> );
  OverlapCell:
    ( { __typename: 'OverlapCell' }
    & GraphQLRecursivePick<FederationTypes['OverlapCell'], {"provinceId":true,"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['OverlapCell'], {"listedPersons":true}> ) );
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
  StaffCell:
    ( { __typename: 'StaffCell' }
    & GraphQLRecursivePick<FederationTypes['StaffCell'], {"provinceId":true,"id":true}> );
  TrainingCell:
    ( { __typename: 'TrainingCell' }
    & GraphQLRecursivePick<FederationTypes['TrainingCell'], {"provinceId":true,"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['TrainingCell'], {"approvals":{"reason":true,"keys":true}}>
        | GraphQLRecursivePick<FederationTypes['TrainingCell'], {"approvals":{"reason":true,"keys":true}}>
        | GraphQLRecursivePick<FederationTypes['TrainingCell'], {"approvals":{"reason":true,"keys":true}}> ) );
  TrainingClass:
    ( { __typename: 'TrainingClass' }
    & GraphQLRecursivePick<FederationTypes['TrainingClass'], {"provinceId":true,"id":true}> );
  TrainingRecord:
    ( { __typename: 'TrainingRecord' }
    & GraphQLRecursivePick<FederationTypes['TrainingRecord'], {"provinceId":true,"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['TrainingRecord'], {"plan":{"approved":true,"decidedOn":true,"achievedOn":true},"dossier":{"obtainedOn":true}}> ) );
  TrainingRecordPage:
    ( { __typename: 'TrainingRecordPage' }
    & GraphQLRecursivePick<FederationTypes['TrainingRecordPage'], {"provinceId":true,"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['TrainingRecordPage'], {"planFindings":true,"dossierFindings":true}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministrativeLevel: AdministrativeLevel;
  AdministrativeUnit: ResolverTypeWrapper<AdministrativeUnit>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AdmissionMode: AdmissionMode;
  AttendanceForm: AttendanceForm;
  AttendanceGroup: ResolverTypeWrapper<AttendanceGroup>;
  AttendanceTally: ResolverTypeWrapper<AttendanceTallyParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  BudgetCell: ResolverTypeWrapper<Omit<BudgetCell, 'attendances'> & { attendances?: Maybe<ResolversTypes['AttendanceTally']> }>;
  Cadre: ResolverTypeWrapper<Cadre>;
  CadreKind: CadreKind;
  CapacityCell: ResolverTypeWrapper<Omit<CapacityCell, 'capacity'> & { capacity?: Maybe<ResolversTypes['CapacityTally']> }>;
  CapacityGroup: ResolverTypeWrapper<CapacityGroup>;
  CapacityTally: ResolverTypeWrapper<CapacityTallyParent>;
  CellTraining: ResolverTypeWrapper<CellTrainingParent>;
  Certificate: ResolverTypeWrapper<Certificate>;
  CertificateCounts: ResolverTypeWrapper<CertificateCounts>;
  ClassSchedule: ClassSchedule;
  ClassSession: ResolverTypeWrapper<ClassSession>;
  ClassStatus: ClassStatus;
  ClassTransfer: ResolverTypeWrapper<ClassTransfer>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ClassTransferPage: ResolverTypeWrapper<ClassTransferPage>;
  CountUnit: CountUnit;
  DataOrigin: DataOrigin;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Difference: ResolverTypeWrapper<Difference>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Dimension: Dimension;
  DossierResult: ResolverTypeWrapper<DossierResult>;
  Enrolment: ResolverTypeWrapper<Enrolment>;
  EnrolmentPage: ResolverTypeWrapper<EnrolmentPage>;
  EnrolmentStatus: EnrolmentStatus;
  EnrolmentStep: ResolverTypeWrapper<EnrolmentStep>;
  EnrolmentTransfer: ResolverTypeWrapper<EnrolmentTransfer>;
  Figure: ResolverTypeWrapper<Figure>;
  FigureOperator: FigureOperator;
  FigurePair: ResolverTypeWrapper<FigurePair>;
  FigureSource: ResolverTypeWrapper<FigureSource>;
  FigureState: FigureState;
  FundingSource: FundingSource;
  Gender: Gender;
  GroupValue: ResolverTypeWrapper<GroupValue>;
  Institution: ResolverTypeWrapper<Institution>;
  InstitutionKind: InstitutionKind;
  InstitutionSuccession: ResolverTypeWrapper<InstitutionSuccession>;
  InstitutionYear: ResolverTypeWrapper<InstitutionYear>;
  LearnerSnapshot: ResolverTypeWrapper<LearnerSnapshot>;
  ListedClass: ResolverTypeWrapper<ListedClass>;
  ListedCompletion: ResolverTypeWrapper<ListedCompletion>;
  ListedEnrolment: ResolverTypeWrapper<ListedEnrolment>;
  ListedRecords: ResolverTypeWrapper<ListedRecords>;
  ListedStudy: ResolverTypeWrapper<ListedStudy>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  MoneyFigure: ResolverTypeWrapper<MoneyFigure>;
  Nomination: ResolverTypeWrapper<Nomination>;
  NominationCell: ResolverTypeWrapper<NominationCell>;
  NominationStatus: NominationStatus;
  OverlapCell: ResolverTypeWrapper<OverlapCell>;
  OverlapCounts: ResolverTypeWrapper<OverlapCounts>;
  OverlapPage: ResolverTypeWrapper<OverlapPage>;
  OverlapPair: ResolverTypeWrapper<OverlapPair>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Period>;
  PlanBasis: PlanBasis;
  PlanResult: ResolverTypeWrapper<PlanResult>;
  Programme: ResolverTypeWrapper<Programme>;
  ProgrammeGroup: ProgrammeGroup;
  Province: ResolverTypeWrapper<Province>;
  RateFigure: ResolverTypeWrapper<RateFigure>;
  RatePair: ResolverTypeWrapper<RatePair>;
  ReportCell: ResolverTypeWrapper<Omit<ReportCell, 'training'> & { training?: Maybe<ResolversTypes['CellTraining']> }>;
  SchoolResult: ResolverTypeWrapper<SchoolResult>;
  SendingKeys: ResolverTypeWrapper<SendingKeys>;
  SessionPart: SessionPart;
  StaffCell: ResolverTypeWrapper<StaffCell>;
  StaffStudy: ResolverTypeWrapper<StaffStudy>;
  StandardDimension: StandardDimension;
  SuccessionExtent: SuccessionExtent;
  TargetComparison: TargetComparison;
  TrainingCell: ResolverTypeWrapper<Omit<TrainingCell, 'training'> & { training?: Maybe<ResolversTypes['TrainingTally']> }>;
  TrainingClaims: ResolverTypeWrapper<TrainingClaims>;
  TrainingClass: ResolverTypeWrapper<TrainingClass>;
  TrainingClassPage: ResolverTypeWrapper<TrainingClassPage>;
  TrainingGroup: ResolverTypeWrapper<TrainingGroup>;
  TrainingRecord: ResolverTypeWrapper<TrainingRecord>;
  TrainingRecordPage: ResolverTypeWrapper<TrainingRecordPage>;
  TrainingTally: ResolverTypeWrapper<CountedTraining>;
  TransferCounts: ResolverTypeWrapper<TransferCounts>;
  TruthDisagreement: TruthDisagreement;
  TruthStatus: TruthStatus;
  TruthVerdict: ResolverTypeWrapper<TruthVerdict>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdministrativeUnit: AdministrativeUnit;
  ID: Scalars['ID']['output'];
  AttendanceGroup: AttendanceGroup;
  AttendanceTally: AttendanceTallyParent;
  String: Scalars['String']['output'];
  BudgetCell: Omit<BudgetCell, 'attendances'> & { attendances?: Maybe<ResolversParentTypes['AttendanceTally']> } | FederationReferenceTypes['BudgetCell'];
  Cadre: Cadre | FederationReferenceTypes['Cadre'];
  CapacityCell: Omit<CapacityCell, 'capacity'> & { capacity?: Maybe<ResolversParentTypes['CapacityTally']> } | FederationReferenceTypes['CapacityCell'];
  CapacityGroup: CapacityGroup;
  CapacityTally: CapacityTallyParent;
  CellTraining: CellTrainingParent;
  Certificate: Certificate | FederationReferenceTypes['Certificate'];
  CertificateCounts: CertificateCounts;
  ClassSession: ClassSession;
  ClassTransfer: ClassTransfer;
  Int: Scalars['Int']['output'];
  ClassTransferPage: ClassTransferPage;
  Date: Scalars['Date']['output'];
  Difference: Difference;
  Boolean: Scalars['Boolean']['output'];
  Float: Scalars['Float']['output'];
  DossierResult: DossierResult;
  Enrolment: Enrolment | FederationReferenceTypes['Enrolment'];
  EnrolmentPage: EnrolmentPage;
  EnrolmentStep: EnrolmentStep;
  EnrolmentTransfer: EnrolmentTransfer;
  Figure: Figure;
  FigurePair: FigurePair;
  FigureSource: FigureSource;
  GroupValue: GroupValue;
  Institution: Institution | FederationReferenceTypes['Institution'];
  InstitutionSuccession: InstitutionSuccession;
  InstitutionYear: InstitutionYear;
  LearnerSnapshot: LearnerSnapshot;
  ListedClass: ListedClass;
  ListedCompletion: ListedCompletion;
  ListedEnrolment: ListedEnrolment;
  ListedRecords: ListedRecords;
  ListedStudy: ListedStudy;
  Money: Scalars['Money']['output'];
  MoneyFigure: MoneyFigure;
  Nomination: Nomination;
  NominationCell: NominationCell | FederationReferenceTypes['NominationCell'];
  OverlapCell: OverlapCell | FederationReferenceTypes['OverlapCell'];
  OverlapCounts: OverlapCounts;
  OverlapPage: OverlapPage;
  OverlapPair: OverlapPair;
  PageInfo: PageInfo;
  Period: Period;
  PlanResult: PlanResult;
  Programme: Programme | FederationReferenceTypes['Programme'];
  Province: Province | FederationReferenceTypes['Province'];
  RateFigure: RateFigure;
  RatePair: RatePair;
  ReportCell: Omit<ReportCell, 'training'> & { training?: Maybe<ResolversParentTypes['CellTraining']> } | FederationReferenceTypes['ReportCell'];
  SchoolResult: SchoolResult;
  SendingKeys: SendingKeys;
  StaffCell: StaffCell | FederationReferenceTypes['StaffCell'];
  StaffStudy: StaffStudy;
  TrainingCell: Omit<TrainingCell, 'training'> & { training?: Maybe<ResolversParentTypes['TrainingTally']> } | FederationReferenceTypes['TrainingCell'];
  TrainingClaims: TrainingClaims;
  TrainingClass: TrainingClass | FederationReferenceTypes['TrainingClass'];
  TrainingClassPage: TrainingClassPage;
  TrainingGroup: TrainingGroup;
  TrainingRecord: TrainingRecord | FederationReferenceTypes['TrainingRecord'];
  TrainingRecordPage: TrainingRecordPage | FederationReferenceTypes['TrainingRecordPage'];
  TrainingTally: CountedTraining;
  TransferCounts: TransferCounts;
  TruthVerdict: TruthVerdict;
};

export type AdministrativeUnitResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['AdministrativeUnit'] = ResolversParentTypes['AdministrativeUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AttendanceGroupResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['AttendanceGroup'] = ResolversParentTypes['AttendanceGroup']> = {
  attendances?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  classes?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['GroupValue']>, ParentType, ContextType>;
};

export type AttendanceTallyResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['AttendanceTally'] = ResolversParentTypes['AttendanceTally']> = {
  groups?: Resolver<Array<ResolversTypes['AttendanceGroup']>, ParentType, ContextType>;
  packed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
};

export type BudgetCellResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['BudgetCell'] = ResolversParentTypes['BudgetCell'], FederationReferenceType extends FederationReferenceTypes['BudgetCell'] = FederationReferenceTypes['BudgetCell']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BudgetCell']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attendances?: Resolver<Maybe<ResolversTypes['AttendanceTally']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CadreResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Cadre'] = ResolversParentTypes['Cadre'], FederationReferenceType extends FederationReferenceTypes['Cadre'] = FederationReferenceTypes['Cadre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cadre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enrolments?: Resolver<Maybe<Array<ResolversTypes['Enrolment']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trainingRecords?: Resolver<Maybe<Array<ResolversTypes['TrainingRecord']>>, ParentType, ContextType>;
};

export type CapacityCellResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['CapacityCell'] = ResolversParentTypes['CapacityCell'], FederationReferenceType extends FederationReferenceTypes['CapacityCell'] = FederationReferenceTypes['CapacityCell']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CapacityCell']> | FederationReferenceType, FederationReferenceType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['CapacityTally']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CapacityGroupResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['CapacityGroup'] = ResolversParentTypes['CapacityGroup']> = {
  learners?: Resolver<ResolversTypes['FigurePair'], ParentType, ContextType>;
  lecturers?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  lecturersPer100Learners?: Resolver<ResolversTypes['RateFigure'], ParentType, ContextType>;
  rooms?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['GroupValue']>, ParentType, ContextType>;
};

export type CapacityTallyResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['CapacityTally'] = ResolversParentTypes['CapacityTally']> = {
  groups?: Resolver<Array<ResolversTypes['CapacityGroup']>, ParentType, ContextType>;
  hostUnitIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  packed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
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

export type CertificateCountsResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['CertificateCounts'] = ResolversParentTypes['CertificateCounts']> = {
  certified?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  passedOn?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type ClassSessionResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['ClassSession'] = ResolversParentTypes['ClassSession']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['SessionPart'], ParentType, ContextType>;
};

export type ClassTransferResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['ClassTransfer'] = ResolversParentTypes['ClassTransfer']> = {
  learners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  toClass?: Resolver<Maybe<ResolversTypes['TrainingClass']>, ParentType, ContextType>;
  toInstitution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  toUnitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trainingClass?: Resolver<ResolversTypes['TrainingClass'], ParentType, ContextType>;
};

export type ClassTransferPageResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['ClassTransferPage'] = ResolversParentTypes['ClassTransferPage']> = {
  nodes?: Resolver<Array<ResolversTypes['ClassTransfer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DifferenceResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Difference'] = ResolversParentTypes['Difference']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  countUnit?: Resolver<ResolversTypes['CountUnit'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DossierResultResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['DossierResult'] = ResolversParentTypes['DossierResult']> = {
  obtainedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

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
  transfer?: Resolver<Maybe<ResolversTypes['EnrolmentTransfer']>, ParentType, ContextType>;
};

export type EnrolmentPageResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['EnrolmentPage'] = ResolversParentTypes['EnrolmentPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EnrolmentStepResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['EnrolmentStep'] = ResolversParentTypes['EnrolmentStep']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EnrolmentStatus'], ParentType, ContextType>;
};

export type EnrolmentTransferResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['EnrolmentTransfer'] = ResolversParentTypes['EnrolmentTransfer']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  toClass?: Resolver<Maybe<ResolversTypes['TrainingClass']>, ParentType, ContextType>;
  toInstitution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  toUnitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  difference?: Resolver<Maybe<ResolversTypes['Difference']>, ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type FigureSourceResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['FigureSource'] = ResolversParentTypes['FigureSource']> = {
  factIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOnReliable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type GroupValueResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['GroupValue'] = ResolversParentTypes['GroupValue']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'], FederationReferenceType extends FederationReferenceTypes['Institution'] = FederationReferenceTypes['Institution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Institution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  administrativeUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  classes?: Resolver<Maybe<ResolversTypes['TrainingClassPage']>, ParentType, ContextType, RequireFields<InstitutionClassesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['InstitutionKind']>, ParentType, ContextType>;
  nameVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['DataOrigin']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  serviceArea?: Resolver<Maybe<Array<Maybe<ResolversTypes['AdministrativeUnit']>>>, ParentType, ContextType>;
  successors?: Resolver<Maybe<Array<ResolversTypes['InstitutionSuccession']>>, ParentType, ContextType>;
  transferred?: Resolver<Maybe<ResolversTypes['TransferCounts']>, ParentType, ContextType>;
  transfers?: Resolver<Maybe<ResolversTypes['ClassTransferPage']>, ParentType, ContextType, RequireFields<InstitutionTransfersArgs, 'first'>>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  years?: Resolver<Maybe<Array<ResolversTypes['InstitutionYear']>>, ParentType, ContextType>;
};

export type InstitutionSuccessionResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['InstitutionSuccession'] = ResolversParentTypes['InstitutionSuccession']> = {
  extent?: Resolver<ResolversTypes['SuccessionExtent'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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

export type ListedClassResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['ListedClass'] = ResolversParentTypes['ListedClass']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ListedCompletionResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['ListedCompletion'] = ResolversParentTypes['ListedCompletion']> = {
  firstMonth?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ListedEnrolmentResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['ListedEnrolment'] = ResolversParentTypes['ListedEnrolment']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ListedRecordsResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['ListedRecords'] = ResolversParentTypes['ListedRecords']> = {
  cadreIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  programmeGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ListedStudyResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['ListedStudy'] = ResolversParentTypes['ListedStudy']> = {
  classes?: Resolver<Array<ResolversTypes['ListedClass']>, ParentType, ContextType>;
  enrolments?: Resolver<Array<ResolversTypes['ListedEnrolment']>, ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type MoneyFigureResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['MoneyFigure'] = ResolversParentTypes['MoneyFigure']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountOfKnown?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordsWithout?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
};

export type NominationResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Nomination'] = ResolversParentTypes['Nomination']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NominationCellResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['NominationCell'] = ResolversParentTypes['NominationCell'], FederationReferenceType extends FederationReferenceTypes['NominationCell'] = FederationReferenceTypes['NominationCell']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NominationCell']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcomes?: Resolver<Maybe<ResolversTypes['SendingKeys']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OverlapCellResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['OverlapCell'] = ResolversParentTypes['OverlapCell'], FederationReferenceType extends FederationReferenceTypes['OverlapCell'] = FederationReferenceTypes['OverlapCell']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OverlapCell']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listedStudy?: Resolver<Maybe<ResolversTypes['ListedStudy']>, ParentType, ContextType>;
  pairs?: Resolver<Maybe<ResolversTypes['OverlapPage']>, ParentType, ContextType, RequireFields<OverlapCellPairsArgs, 'first'>>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['OverlapCounts']>, ParentType, ContextType>;
};

export type OverlapCountsResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['OverlapCounts'] = ResolversParentTypes['OverlapCounts']> = {
  pairs?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type OverlapPageResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['OverlapPage'] = ResolversParentTypes['OverlapPage']> = {
  nodes?: Resolver<Array<ResolversTypes['OverlapPair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OverlapPairResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['OverlapPair'] = ResolversParentTypes['OverlapPair']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overlapDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  second?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PlanResultResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['PlanResult'] = ResolversParentTypes['PlanResult']> = {
  achievedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  difference?: Resolver<Maybe<ResolversTypes['Difference']>, ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['RateFigure'], ParentType, ContextType>;
};

export type ReportCellResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['ReportCell'] = ResolversParentTypes['ReportCell'], FederationReferenceType extends FederationReferenceTypes['ReportCell'] = FederationReferenceTypes['ReportCell']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReportCell']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certificatesIssued?: Resolver<Maybe<ResolversTypes['CertificateCounts']>, ParentType, ContextType>;
  classes?: Resolver<Maybe<ResolversTypes['TrainingClassPage']>, ParentType, ContextType, RequireFields<ReportCellClassesArgs, 'first'>>;
  completedByListed?: Resolver<Maybe<Array<ResolversTypes['ListedCompletion']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['CellTraining']>, ParentType, ContextType>;
};

export type SchoolResultResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['SchoolResult'] = ResolversParentTypes['SchoolResult']> = {
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enrolledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enrolment?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  passedOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registerNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SendingKeysResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['SendingKeys'] = ResolversParentTypes['SendingKeys']> = {
  keys?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StaffCellResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['StaffCell'] = ResolversParentTypes['StaffCell'], FederationReferenceType extends FederationReferenceTypes['StaffCell'] = FederationReferenceTypes['StaffCell']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StaffCell']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  staffStudy?: Resolver<Maybe<ResolversTypes['StaffStudy']>, ParentType, ContextType>;
};

export type StaffStudyResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['StaffStudy'] = ResolversParentTypes['StaffStudy']> = {
  certified?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enrolled?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  studying?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TrainingCellResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['TrainingCell'] = ResolversParentTypes['TrainingCell'], FederationReferenceType extends FederationReferenceTypes['TrainingCell'] = FederationReferenceTypes['TrainingCell']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingCell']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enrolments?: Resolver<Maybe<ResolversTypes['EnrolmentPage']>, ParentType, ContextType, RequireFields<TrainingCellEnrolmentsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingTally']>, ParentType, ContextType>;
};

export type TrainingClaimsResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['TrainingClaims'] = ResolversParentTypes['TrainingClaims']> = {
  programmeGroup?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  results?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  sessions?: Resolver<Maybe<Array<ResolversTypes['ClassSession']>>, ParentType, ContextType, Partial<TrainingClassSessionsArgs>>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ClassStatus']>, ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TrainingClassPageResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['TrainingClassPage'] = ResolversParentTypes['TrainingClassPage']> = {
  nodes?: Resolver<Array<ResolversTypes['TrainingClass']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TrainingGroupResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['TrainingGroup'] = ResolversParentTypes['TrainingGroup']> = {
  attendanceRate?: Resolver<ResolversTypes['RateFigure'], ParentType, ContextType>;
  attendances?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  certified?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  classDays?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  classes?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['GroupValue']>, ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type TrainingRecordResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['TrainingRecord'] = ResolversParentTypes['TrainingRecord'], FederationReferenceType extends FederationReferenceTypes['TrainingRecord'] = FederationReferenceTypes['TrainingRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  school?: Resolver<Maybe<Array<ResolversTypes['SchoolResult']>>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['TruthVerdict']>, ParentType, ContextType>;
};

export type TrainingRecordPageResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['TrainingRecordPage'] = ResolversParentTypes['TrainingRecordPage'], FederationReferenceType extends FederationReferenceTypes['TrainingRecordPage'] = FederationReferenceTypes['TrainingRecordPage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingRecordPage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['TrainingClaims']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listed?: Resolver<Maybe<ResolversTypes['ListedRecords']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TrainingTallyResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['TrainingTally'] = ResolversParentTypes['TrainingTally']> = {
  groups?: Resolver<Array<ResolversTypes['TrainingGroup']>, ParentType, ContextType>;
  packed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
};

export type TransferCountsResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['TransferCounts'] = ResolversParentTypes['TransferCounts']> = {
  classes?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  learners?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type TruthVerdictResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['TruthVerdict'] = ResolversParentTypes['TruthVerdict']> = {
  disagreements?: Resolver<Array<ResolversTypes['TruthDisagreement']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['TruthStatus']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = InstitutionsContext> = {
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  AttendanceGroup?: AttendanceGroupResolvers<ContextType>;
  AttendanceTally?: AttendanceTallyResolvers<ContextType>;
  BudgetCell?: BudgetCellResolvers<ContextType>;
  Cadre?: CadreResolvers<ContextType>;
  CapacityCell?: CapacityCellResolvers<ContextType>;
  CapacityGroup?: CapacityGroupResolvers<ContextType>;
  CapacityTally?: CapacityTallyResolvers<ContextType>;
  CellTraining?: CellTrainingResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateCounts?: CertificateCountsResolvers<ContextType>;
  ClassSession?: ClassSessionResolvers<ContextType>;
  ClassTransfer?: ClassTransferResolvers<ContextType>;
  ClassTransferPage?: ClassTransferPageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Difference?: DifferenceResolvers<ContextType>;
  DossierResult?: DossierResultResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  EnrolmentPage?: EnrolmentPageResolvers<ContextType>;
  EnrolmentStep?: EnrolmentStepResolvers<ContextType>;
  EnrolmentTransfer?: EnrolmentTransferResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigurePair?: FigurePairResolvers<ContextType>;
  FigureSource?: FigureSourceResolvers<ContextType>;
  GroupValue?: GroupValueResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionSuccession?: InstitutionSuccessionResolvers<ContextType>;
  InstitutionYear?: InstitutionYearResolvers<ContextType>;
  LearnerSnapshot?: LearnerSnapshotResolvers<ContextType>;
  ListedClass?: ListedClassResolvers<ContextType>;
  ListedCompletion?: ListedCompletionResolvers<ContextType>;
  ListedEnrolment?: ListedEnrolmentResolvers<ContextType>;
  ListedRecords?: ListedRecordsResolvers<ContextType>;
  ListedStudy?: ListedStudyResolvers<ContextType>;
  Money?: GraphQLScalarType;
  MoneyFigure?: MoneyFigureResolvers<ContextType>;
  Nomination?: NominationResolvers<ContextType>;
  NominationCell?: NominationCellResolvers<ContextType>;
  OverlapCell?: OverlapCellResolvers<ContextType>;
  OverlapCounts?: OverlapCountsResolvers<ContextType>;
  OverlapPage?: OverlapPageResolvers<ContextType>;
  OverlapPair?: OverlapPairResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PlanResult?: PlanResultResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  RateFigure?: RateFigureResolvers<ContextType>;
  RatePair?: RatePairResolvers<ContextType>;
  ReportCell?: ReportCellResolvers<ContextType>;
  SchoolResult?: SchoolResultResolvers<ContextType>;
  SendingKeys?: SendingKeysResolvers<ContextType>;
  StaffCell?: StaffCellResolvers<ContextType>;
  StaffStudy?: StaffStudyResolvers<ContextType>;
  TrainingCell?: TrainingCellResolvers<ContextType>;
  TrainingClaims?: TrainingClaimsResolvers<ContextType>;
  TrainingClass?: TrainingClassResolvers<ContextType>;
  TrainingClassPage?: TrainingClassPageResolvers<ContextType>;
  TrainingGroup?: TrainingGroupResolvers<ContextType>;
  TrainingRecord?: TrainingRecordResolvers<ContextType>;
  TrainingRecordPage?: TrainingRecordPageResolvers<ContextType>;
  TrainingTally?: TrainingTallyResolvers<ContextType>;
  TransferCounts?: TransferCountsResolvers<ContextType>;
  TruthVerdict?: TruthVerdictResolvers<ContextType>;
};

