import bygdevekst = require('@bygdevekst/bygdevekst');

const answer = bygdevekst.evaluate('{}', { language: 'nb' });
export const format: string = answer.format;
