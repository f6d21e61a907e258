/** A count for people: `1 article`, `1,200 articles`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  const whole = Math.round(count);
  return `${whole.toLocaleString("en-US")} ${whole === 1 ? noun : plural}`;
}
