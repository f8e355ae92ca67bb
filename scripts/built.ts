/** Where the build puts the extension, a folder for each browser. `BACKGROUNDER_OUT` names another place than usual. */
export const OUT = process.env.BACKGROUNDER_OUT ?? '.output';

/** From the project's folder. */
export const BUILT = { chrome: `${OUT}/chrome-mv3`, firefox: `${OUT}/firefox-mv3` };
