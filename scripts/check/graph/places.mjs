/** The package that a file is in, by the name of its folder. */
export const packageOf = (/** @type {string} */ file) => /^packages\/([^/]+)\//.exec(file)?.[1];

/** The folder that a file is in. */
export const folderOf = (/** @type {string} */ file) => file.slice(0, Math.max(0, file.lastIndexOf('/')));
