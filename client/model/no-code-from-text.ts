import { config } from 'zod';

// The page forbids code made from text, which is how zod speeds itself up. Imported before any schema is made.
config({ jitless: true });
