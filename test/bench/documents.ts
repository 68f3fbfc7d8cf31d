const COUNT = 201;

interface NamedDocument {
  readonly name: string;
  readonly text: string;
}

/** Documents of many shapes; the same ones in every run. */
export function makeDocuments(): NamedDocument[] {
  const random = createRandom(20260);
  return Array.from({ length: COUNT }, (_, i) => makeDocument(`Document${i}`, random));
}

function makeDocument(name: string, random: () => number): NamedDocument {
  const some = (names: readonly string[]) => {
    const chosen = names.filter(() => random() < 0.5);
    return (chosen.length > 0 ? chosen : names.slice(0, 1)).map((each) =>
      random() < 0.2 ? `${each}Again: ${each}` : each,
    );
  };
  const user = (depth: number): string => {
    const inner = depth > 0 && random() < 0.6 ? [`reviews { ${review(depth - 1, 'product')} }`] : [];
    return [...some(['id', 'name', 'username', 'birthday']), ...inner].join(' ');
  };
  const product = (depth: number): string => {
    const inner = depth > 0 && random() < 0.6 ? [`reviews { ${review(depth - 1, 'author')} }`] : [];
    return [...some(['upc', 'name', 'price', 'weight', 'inStock', 'shippingEstimate']), ...inner].join(' ');
  };
  const review = (depth: number, other: 'author' | 'product'): string => {
    const target = other === 'author' ? user(depth) : product(depth);
    return [...some(['id', 'body']), ...(random() < 0.7 ? [`${other} { ${target} }`] : [])].join(' ');
  };
  const roots = [
    { variable: '$shop: ID!', field: () => `users(shop: $shop) { ${user(3)} }` },
    { variable: '$shop: ID!', field: () => `topProducts(shop: $shop) { ${product(3)} }` },
    { variable: '$upc: ID!', field: () => `product(upc: $upc) { ${product(3)} }` },
    { variable: '$user: ID!', field: () => `user(id: $user) { ${user(3)} }` },
  ];
  const chosen = roots.filter(() => random() < 0.4);
  const used = chosen.length > 0 ? chosen : roots.slice(2, 3);
  const variables = [...new Set(used.map((each) => each.variable))].join(', ');
  return { name, text: `query ${name}(${variables}) { ${used.map((each) => each.field()).join(' ')} }` };
}

/** A small generator of numbers in [0, 1) that gives the same row for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
