import type { Source, Values } from './answer.ts';
import { type Data, type Product, shippingOf } from './data.ts';

/** The four subgraphs of the benchmark graph, by name. */
export function makeSources(data: Data): Record<string, Source> {
  const shop = ({ shop: id }: Values) => data.shops.get(String(id));
  return {
    accounts: {
      roots: {
        user: ({ id }) => data.users.get(String(id)) ?? null,
        users: (args) => shop(args)?.users ?? null,
      },
      entity: ({ id }) => data.users.get(String(id)) ?? null,
    },
    inventory: {
      roots: {},
      entity: ({ upc, price, weight }) => withShipping(data.products.get(String(upc)), price, weight),
    },
    products: {
      roots: {
        product: ({ upc }) => data.products.get(String(upc)) ?? null,
        topProducts: (args) => shop(args)?.products.slice(0, Number(args.first ?? 5)) ?? null,
      },
      entity: ({ upc }) => data.products.get(String(upc)) ?? null,
    },
    reviews: {
      roots: { review: ({ id }) => data.reviews.get(String(id)) ?? null },
      entity: ({ __typename, id, upc }) =>
        (__typename === 'User' ? data.users.get(String(id)) : data.products.get(String(upc))) ?? null,
    },
  };
}

/** What the gateway sent decides, and not what we know: one that sends the wrong price gets a wrong answer. */
function withShipping(product: Product | undefined, price: unknown, weight: unknown): object | null {
  if (!product) return null;
  if (price === product.price && weight === product.weight) return product;
  const isKnown = typeof price === 'number' && typeof weight === 'number';
  return { ...product, shippingEstimate: isKnown ? shippingOf(price, weight) : null };
}
