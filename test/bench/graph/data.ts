/**
 * The data of the benchmark graph, once for the subgraphs and once for the answers we expect. There are as many
 * shops as values of the queries' variables, and no two share an entity: requests for different shops have no
 * subgraph call in common.
 */
export const SHOPS = 1000;

export interface User {
  readonly __typename: 'User';
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly birthday: number;
  readonly reviews: Review[];
}

export interface Product {
  readonly __typename: 'Product';
  readonly upc: string;
  readonly name: string;
  readonly price: number;
  readonly weight: number;
  readonly inStock: boolean;
  readonly shippingEstimate: number;
  readonly reviews: Review[];
}

export interface Review {
  readonly __typename: 'Review';
  readonly id: string;
  readonly body: string;
  readonly author: User;
  readonly product: Product;
}

export interface Shop {
  readonly users: readonly User[];
  readonly products: readonly Product[];
  readonly reviews: readonly Review[];
}

export interface Data {
  readonly shops: ReadonlyMap<string, Shop>;
  readonly users: ReadonlyMap<string, User>;
  readonly products: ReadonlyMap<string, Product>;
  readonly reviews: ReadonlyMap<string, Review>;
}

const USERS = 6;
const PRODUCTS = 9;
/** Who wrote about what: [user, product], from 0. Few goods get most of the reviews. */
const WRITTEN: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 0],
  [0, 1],
  [1, 1],
  [4, 1],
  [2, 1],
  [0, 2],
  [5, 3],
  [0, 3],
];
const GOODS = ['Table', 'Couch', 'Chair', 'Lamp', 'Desk', 'Shelf', 'Bench', 'Stool', 'Wardrobe'];
const NAMES = ['Uri Tolla', 'Dana Arbel', 'Kim Park', 'Lena Voss', 'Saki Mori', 'Theo Quint'];
const SENTENCES = [
  'It came two days early, well wrapped, with every screw counted and labelled.',
  'The wood is lighter than in the picture, which suits the room better than I had hoped.',
  'After a month of daily use nothing creaks, and the finish shows no scratch.',
  'Putting it together took an evening and a second pair of hands.',
  'For this price one could ask for a drawer that closes by itself.',
  'My neighbours have bought the same one since.',
  'I would buy it again, though not in this colour.',
];

/** Between 150 and 450 characters, as people write. */
function bodyOf(shop: number, i: number): string {
  const count = 2 + ((shop + i) % 5);
  return Array.from({ length: count }, (_, n) => SENTENCES[(shop + i * 3 + n) % SENTENCES.length]).join(' ');
}

/** Heavy goods cost, dear ones are sent for nothing. */
export function shippingOf(price: number, weight: number): number {
  return price > 1000 ? 0 : Math.round(weight / 2);
}

export function makeData(): Data {
  const shops = new Map<string, Shop>();
  for (let s = 0; s < SHOPS; s++) shops.set(`s${s}`, makeShop(s));
  const all = [...shops.values()];
  return {
    shops,
    users: new Map(all.flatMap((shop) => shop.users.map((each) => [each.id, each]))),
    products: new Map(all.flatMap((shop) => shop.products.map((each) => [each.upc, each]))),
    reviews: new Map(all.flatMap((shop) => shop.reviews.map((each) => [each.id, each]))),
  };
}

function makeShop(s: number): Shop {
  const users = Array.from({ length: USERS }, (_, i): User => {
    const name = NAMES[i] ?? '';
    const username = `${name.toLowerCase().replace(' ', '.')}.${s}`;
    return {
      __typename: 'User',
      id: `u${s}-${i}`,
      name,
      username,
      birthday: 1970 + ((s + i * 7) % 40),
      reviews: [],
    };
  });
  const products = Array.from({ length: PRODUCTS }, (_, i): Product => {
    const price = 54 + ((s * 31 + i * 397) % 1500);
    const weight = 20 + ((s * 17 + i * 113) % 980);
    return {
      __typename: 'Product',
      upc: `p${s}-${i}`,
      name: `${GOODS[i]} ${s}`,
      price,
      weight,
      inStock: (s + i) % 3 !== 0,
      shippingEstimate: shippingOf(price, weight),
      reviews: [],
    };
  });
  const reviews = WRITTEN.flatMap(([u, p], i): Review[] => {
    const author = users[u];
    const product = products[p];
    if (!author || !product) return [];
    const body = bodyOf(s, i);
    return [{ __typename: 'Review', id: `r${s}-${i}`, body, author, product }];
  });
  for (const review of reviews) {
    review.author.reviews.push(review);
    review.product.reviews.push(review);
  }
  return { users, products, reviews };
}
