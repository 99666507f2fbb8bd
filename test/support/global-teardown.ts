export default async function globalTeardown(): Promise<void> {
  await (globalThis as { ratchetTeardown?: () => Promise<void> }).ratchetTeardown?.();
}
