import { startRecount } from './recount-form.js';

startRecount(document);
