// Loaded before a measured program: tells its greatest memory on standard error when it ends.
process.on("exit", () => {
  process.stderr.write(`maxrss ${process.resourceUsage().maxRSS}\n`);
});
