/** Loaded into every Node child with `--import`: when the one that started us is gone, even killed, we stop as well. */
const PATIENCE_MS = 10_000;

// What we fork ourselves is ours to end, and may need its channel for itself.
process.execArgv.splice(process.execArgv.indexOf('--import'), 2);

if (process.channel) {
  process.on('disconnect', () => {
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  process.channel.unref();
}
