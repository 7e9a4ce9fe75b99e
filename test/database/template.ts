/** The database to copy from: it has every migration, and nobody may connect to it. */
export const TEMPLATE = 'migrated';
