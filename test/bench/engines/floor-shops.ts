import type { Post } from './floor.ts';

interface UserStub {
  id: string;
  username: string;
  reviews: { id: string; body: string; product: { upc: string } }[];
}
interface ReviewOfProduct {
  id: string;
  body: string;
  author: UserStub;
}
interface ReviewOfUser {
  id: string;
  body: string;
  product: { upc: string; reviews: ReviewOfProduct[] };
}
interface Product {
  upc: string;
  name: string;
  price: number;
  weight: number;
}
interface Stock {
  inStock: boolean;
  shippingEstimate: number;
}

const start = (query: string) => `{"query":${JSON.stringify(query)},"variables":{`;

const USERS = start('query($shop:ID!){users(shop:$shop){id username name}}');
const TOP = start('query($shop:ID!){topProducts(shop:$shop){upc name price weight}}');
const STOCK = start(
  'query($r:[_Any!]!){_entities(representations:$r){...on Product{inStock shippingEstimate}}}',
);
const DETAILS = start('query($r:[_Any!]!){_entities(representations:$r){...on Product{name price weight}}}');
const NAMES = start('query($r:[_Any!]!){_entities(representations:$r){...on User{name}}}');
const REVIEWS = start(
  'query($p:[_Any!]!,$u:[_Any!]!){p:_entities(representations:$p){...on Product{reviews{...a}}}u:_entities(representations:$u){...on User{reviews{id body product{upc reviews{...a}}}}}}fragment a on Review{id body author{id username reviews{id body product{upc}}}}',
);
const ONE = start('query($upc:ID!){product(upc:$upc){upc name price}}');
const ONE_STOCK = start('query($r:[_Any!]!){_entities(representations:$r){...on Product{inStock}}}');

const ofProduct = (upc: string) => `{"__typename":"Product","upc":${JSON.stringify(upc)}}`;
const ofUser = (id: string) => `{"__typename":"User","id":${JSON.stringify(id)}}`;
const ofPriced = ({ upc, price, weight }: Product) =>
  `{"__typename":"Product","upc":${JSON.stringify(upc)},"price":${price},"weight":${weight}}`;

export function createDeep(post: Post) {
  return async ({ shop }: Record<string, unknown>): Promise<unknown> => {
    const shopVariable = `"shop":${JSON.stringify(shop)}}}`;
    const [{ users }, { topProducts }] = (await Promise.all([
      post('accounts', USERS + shopVariable),
      post('products', TOP + shopVariable),
    ])) as [{ users: { id: string; username: string; name: string }[] }, { topProducts: Product[] }];
    const [{ _entities: topStock }, { p, u }] = (await Promise.all([
      post('inventory', `${STOCK}"r":[${topProducts.map(ofPriced).join(',')}]}}`),
      post(
        'reviews',
        `${REVIEWS}"p":[${topProducts.map((each) => ofProduct(each.upc)).join(',')}],"u":[${users.map((each) => ofUser(each.id)).join(',')}]}}`,
      ),
    ])) as [
      { _entities: Stock[] },
      { p: { reviews: ReviewOfProduct[] }[]; u: { reviews: ReviewOfUser[] }[] },
    ];

    const upcs = new Set<string>();
    const authors = new Set<string>();
    const noteReview = ({ author }: ReviewOfProduct): void => {
      authors.add(author.id);
      for (const { product } of author.reviews) upcs.add(product.upc);
    };
    for (const { reviews } of p) for (const review of reviews) noteReview(review);
    for (const { reviews } of u)
      for (const { product } of reviews) {
        upcs.add(product.upc);
        for (const review of product.reviews) noteReview(review);
      }
    const asked = [...upcs];
    const askedAuthors = [...authors];
    const [{ _entities: details }, { _entities: names }] = (await Promise.all([
      post('products', `${DETAILS}"r":[${asked.map(ofProduct).join(',')}]}}`),
      post('accounts', `${NAMES}"r":[${askedAuthors.map(ofUser).join(',')}]}}`),
    ])) as [{ _entities: Product[] }, { _entities: { name: string }[] }];
    asked.forEach((upc, i) => {
      const found = details[i];
      if (found) found.upc = upc;
    });
    const { _entities: stock } = (await post(
      'inventory',
      `${STOCK}"r":[${details.map(ofPriced).join(',')}]}}`,
    )) as { _entities: Stock[] };

    const products = new Map(asked.map((upc, i) => [upc, { ...details[i], ...stock[i] }]));
    const nameOf = new Map(askedAuthors.map((id, i) => [id, names[i]?.name]));
    const writeReview = ({ id, body, author }: ReviewOfProduct) => ({
      id,
      body,
      author: {
        id: author.id,
        username: author.username,
        name: nameOf.get(author.id),
        reviews: author.reviews.map((each) => ({
          id: each.id,
          body: each.body,
          product: products.get(each.product.upc),
        })),
      },
    });
    return {
      users: users.map(({ id, username, name }, i) => ({
        id,
        username,
        name,
        reviews: u[i]?.reviews.map(({ id, body, product }) => ({
          id,
          body,
          product: { ...products.get(product.upc), reviews: product.reviews.map(writeReview) },
        })),
      })),
      topProducts: topProducts.map((product, i) => ({
        ...product,
        ...topStock[i],
        reviews: p[i]?.reviews.map(writeReview),
      })),
    };
  };
}

export function createLight(post: Post) {
  return async ({ upc }: Record<string, unknown>): Promise<unknown> => {
    const { product } = (await post('products', `${ONE}"upc":${JSON.stringify(upc)}}}`)) as {
      product: { upc: string; name: string; price: number };
    };
    const { _entities } = (await post('inventory', `${ONE_STOCK}"r":[${ofProduct(product.upc)}]}}`)) as {
      _entities: { inStock: boolean }[];
    };
    return {
      product: {
        upc: product.upc,
        name: product.name,
        price: product.price,
        inStock: _entities[0]?.inStock,
      },
    };
  };
}
