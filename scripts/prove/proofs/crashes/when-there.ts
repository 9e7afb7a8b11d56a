/** Prepares something on the database directly, anew while the database is away. */
export async function whenThere<T>(prepare: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await prepare();
    } catch (error) {
      if (tries > 100) throw error;
      // The database was killed under our own hands: what was begun is left lying.
      await new Promise((wait) => setTimeout(wait, 300));
    }
  }
}
