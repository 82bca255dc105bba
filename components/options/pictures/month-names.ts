const language = 'en';
const nameMonth = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });

/** The twelve months, in the language of the page. */
export const monthNames = Array.from({ length: 12 }, (_, at) => nameMonth.format(Date.UTC(2000, at, 1)));
