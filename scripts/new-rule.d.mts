/** Writes the rule `id` under `root` and gives the paths that it wrote; what forbids that is an Error. */
export function newRule(id: string | undefined, root: string): readonly string[]
