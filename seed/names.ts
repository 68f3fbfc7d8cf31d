import type { Dice } from './dice.ts';

/** Common parts of names (họ, đệm, tên). Nobody real is meant: see {@link MADE_UP}. */
const FAMILY = [
  ...['Nguyễn', 'Nguyễn', 'Nguyễn', 'Trần', 'Trần', 'Lê', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ'],
  ...['Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Đinh', 'Trịnh', 'Mai', 'Cao', 'Tô', 'Lương'],
];
const FAMILY_OF_THE_NORTH = [
  ...[
    'Nông',
    'Hoàng',
    'Triệu',
    'Lò',
    'Vàng',
    'Giàng',
    'Thào',
    'Sùng',
    'Lý',
    'Bàn',
    'Ma',
    'Vi',
    'Quàng',
    'Cầm',
  ],
  ...['Tòng', 'Lường', 'Hà', 'Bế', 'Lục', 'Đàm'],
];
const FAMILY_OF_THE_HIGHLANDS = ['Rơ Châm', 'Ksor', 'Siu', 'Kpă', 'Rmah', 'Nay', 'Rah Lan', 'Niê', 'Êban'];
const MIDDLE = {
  NAM: ['Văn', 'Đức', 'Minh', 'Quang', 'Xuân', 'Hữu', 'Công', 'Thành', 'Đình', 'Trọng'],
  NU: ['Thị', 'Thị', 'Thu', 'Ngọc', 'Thanh', 'Kim', 'Hồng', 'Bích', 'Diệu', 'Mỹ'],
} as const;
const GIVEN = {
  NAM: [
    ...['An', 'Bình', 'Cường', 'Dũng', 'Hải', 'Hùng', 'Long', 'Nam', 'Sơn', 'Tuấn', 'Đạt', 'Khánh', 'Phúc'],
    ...['Thắng', 'Trung', 'Việt', 'Vinh', 'Hoà', 'Kiên', 'Lâm'],
  ],
  NU: [
    ...['Anh', 'Chi', 'Dung', 'Hà', 'Hương', 'Lan', 'Mai', 'Nga', 'Thảo', 'Yến', 'Đào', 'Hạnh', 'Hiền'],
    ...['Loan', 'Nhung', 'Oanh', 'Phương', 'Tâm', 'Thuỷ', 'Vân'],
  ],
} as const;

/** "Sample": stands in every name, so that none is the name of a person who lives, and everybody sees it. */
export const MADE_UP = 'Mẫu';

export type Gender = 'NAM' | 'NU';

/** In mountain provinces six of ten have a family name of an ethnic minority. */
export type Landscape = 'PLAIN' | 'NORTHERN_MOUNTAINS' | 'HIGHLANDS';

/** A made-up name out of words 2 and 3 of a roll. */
export function madeUpName(dice: Dice, gender: Gender, landscape: Landscape): string {
  const other = dice.fraction(2) < 0.6;
  const local = landscape === 'HIGHLANDS' ? FAMILY_OF_THE_HIGHLANDS : FAMILY_OF_THE_NORTH;
  const families = other && landscape !== 'PLAIN' ? local : FAMILY;
  const number = dice.below(3, 1_000_000);
  const family = families[number % families.length];
  const middle = MIDDLE[gender][Math.floor(number / 100) % MIDDLE[gender].length];
  const given = GIVEN[gender][Math.floor(number / 2_000) % GIVEN[gender].length];
  return `${family} ${middle} ${MADE_UP} ${given}`;
}

/** The name as it is typed without its marks: `Nguyen Van Mau An`. */
export function withoutMarks(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
