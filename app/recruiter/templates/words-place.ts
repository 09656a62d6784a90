/** Where the words of a template go in a letter that is looked at. */
export const wordsPlace = '~words~'
