const stepMs = 25;

/** Asks again until the answer is truthy; a throw is a no. The last answer or error stands in the failure. */
export async function waitFor<T>(what: string, ask: () => Promise<T> | T, timeoutMs = 10_000): Promise<NonNullable<T>> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    let last: unknown;
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) throw new Error(`${what}: not within ${timeoutMs} ms (last: ${String(last)})`);
    await new Promise((resolve) => setTimeout(resolve, stepMs));
  }
}
