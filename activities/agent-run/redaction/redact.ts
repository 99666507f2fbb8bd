/** How often each kind of secret was taken out. Never a value. */
export type RedactionCounts = Readonly<Record<string, number>>;
