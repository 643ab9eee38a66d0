export async function countPlays(_: HTMLElement): Promise<void> {}
