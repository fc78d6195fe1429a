/** Returns the package of a file, by the name of its folder. */
export const packageOf = (/** @type {string} */ file) => /^packages\/([^/]+)\//.exec(file)?.[1];

/** Returns the folder of a file. */
export const folderOf = (/** @type {string} */ file) => file.slice(0, Math.max(0, file.lastIndexOf('/')));
