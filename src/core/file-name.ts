/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(\.|$)/i;
/** Signs that a file system, an address or a command line reads as something else. */
const SIGNS = /[\u0000-\u001F\u007F"*/:<>?\\|%#]/;
/** With an ending and a number behind it a name still fits into 255 bytes, and a path into 260 characters. */
const LONGEST = 100;

/** Whether a part of a path can be the name of a file or folder on every machine, and a part of an address. */
export function isFileName(name: string): boolean {
  return name !== "" && name.length <= LONGEST && !SIGNS.test(name) && !DEVICE.test(name) && !/^\s|[\s.]$/.test(name);
}
