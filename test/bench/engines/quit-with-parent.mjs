// Preloaded into programs that are not ours, so that they end with the bench whatever ends it.
process.on('disconnect', () => process.exit());
process.channel?.unref();
