/** Time of the processor that this process has used since a mark: beside other work a clock would say how busy the machine is. */
export function stopwatch(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
