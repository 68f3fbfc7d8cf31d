import '../../gateway/main.ts';

/** The gateway's program, and beside it an ear for the test that asks what its heap holds. Needs `--expose-gc`. */
process.on('message', async (message) => {
  if (message !== 'heap') return;
  for (let i = 0; i < 4; i++) {
    globalThis.gc?.();
    await new Promise((done) => setTimeout(done, 20));
  }
  process.send?.({ type: 'heap', bytes: process.memoryUsage().heapUsed });
});
